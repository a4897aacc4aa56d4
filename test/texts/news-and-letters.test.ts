/** What goes out as short messages, letters and calendar events says nothing about the individual. */
import assert from 'node:assert/strict';
import { convert } from 'html-to-text';
import { newsNames } from '../../src/process/follow-ups.js';
import { en } from '../../src/texts/en.js';
import { letterHtml } from '../../src/texts/letter.js';
import { sv } from '../../src/texts/sv.js';

const facts = {
  ref: 'SIP-7K4QXM',
  unit: 'BUP Öster',
  day: 'onsdag 11 mars',
  time: 'torsdag 19 mars kl. 09.00–10.00',
  joinUrl: '',
};
const letter = { ...facts, phone: '031-000 00 00', from: 'en skola i Partille', invited: false };
const link = 'https://example.com/svar/abc';
const headingsAsWritten = ['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false } }));
const htmlOf = (about: Parameters<typeof sv.mail.letter>[0]) =>
  letterHtml(sv.mail.letter(about), en.mail.letter(about), link);

const withoutLink = [
  'meetingCancelled',
  'meetingNotHeld',
  'consentWithdrawn',
  'meetingOff',
  'convenerGone',
] as const;
const hasLink = (kind: Parameters<typeof sv.mail.letter>[0]['kind']) =>
  sv.mail.letter({ ...letter, kind, toPerson: false }).button !== undefined;

describe('news and letters', () => {
  it('begin with the reference', () => {
    for (const texts of [sv, en])
      for (const name of newsNames.filter((each) => each !== 'deviationPattern'))
        assert.match(texts.news[name](facts), /^SIP-7K4QXM: .*\S[.)]$/);
  });

  it('of a pattern name the units, what came again and no case (domain 7.1 T14)', () => {
    const pattern = { from: 'Ekdalsskolan', trigger: 'noAnswer', count: 3 } as const;
    const [swedish, english] = [sv, en].map(({ news }) => news.deviationPattern({ ...facts, pattern }));

    assert.equal(
      swedish,
      'Ett mönster mellan Ekdalsskolan och BUP Öster: inget svar på kallelsen. Det är gång nummer 3 det här kvartalet. Behöver en rutin ändras, hos enheterna eller i länet?',
    );
    assert.match(String(english), /between Ekdalsskolan and BUP Öster: no answer to the summons/);
    for (const said of [swedish, english]) assert.doesNotMatch(String(said), /SIP-7K4QXM/);
  });

  it('invite a unit that is not obliged, such as Arbetsförmedlingen (R28)', () => {
    const invitation = { ...letter, kind: 'summons', toPerson: false, invited: true } as const;
    assert.equal(sv.mail.letter(invitation).subject, 'Inbjudan till SIP-möte SIP-7K4QXM');
    assert.match(htmlOf(invitation), /Ni är inbjudna/);
  });

  it('invite a person and call a unit', () => {
    const to = (toPerson: boolean) => ({ ...letter, kind: 'summons', toPerson }) as const;
    assert.equal(sv.mail.letter(to(false)).subject, 'Kallelse SIP-7K4QXM');
    assert.equal(sv.mail.letter(to(true)).subject, 'Inbjudan till möte SIP-7K4QXM');
    assert.match(htmlOf(to(true)), /har ringt dig eller ringer dig/);
  });

  it('say of a unit that it has said who comes, and of somebody close that they come', () => {
    assert.match(
      sv.news.confirmed({ ...facts, unit: 'BUP Öster' }),
      /BUP Öster deltar och har bekräftat vem/,
    );
    assert.match(
      sv.news.confirmed({ ...facts, unit: 'pappa', isPerson: true }),
      /pappa kommer till mötet\.$/,
    );
  });

  it('say of a joint meeting that several letters are about the same one', () => {
    const booked = { ...letter, kind: 'meetingBooked', toPerson: true } as const;

    assert.match(
      htmlOf({ ...booked, isJoint: true }),
      /Får du flera brev om samma tid gäller de samma möte\./,
    );
    assert.doesNotMatch(htmlOf(booked), /samma möte/);
    assert.doesNotMatch(htmlOf({ ...booked, kind: 'summons', isJoint: true }), /samma möte/);
  });

  it('carry no link where there is nothing to do, and say whom to ring', () => {
    const off = newsNames.filter((kind) => !hasLink(kind));

    assert.deepEqual(off, [...withoutLink]);
    for (const kind of off) {
      const html = htmlOf({ ...letter, kind, toPerson: true });
      assert.doesNotMatch(html, /href=|[Ll]änken|[Tt]he link/);
      assert.match(html, /Undrar du något\? Ring 031-[^]*Do you wonder about anything\? Phone 031-/);
    }
  });

  it('are Swedish, with the same in English below, and both lead to one link in their own language', () => {
    for (const kind of (['summons', 'reminder', ...newsNames] as const).filter(hasLink)) {
      const html = htmlOf({ ...letter, kind, toPerson: false });
      const [swedish = '', english = ''] = html.split('<div lang="en"');
      assert.match(swedish, /^<div lang="sv"/);
      assert.deepEqual(swedish.match(/href="[^"]*"/g), [`href="${link}"`]);
      assert.deepEqual(english.match(/href="[^"]*"/g), [`href="${link}?lang=en"`]);
      assert.match(swedish, /skriv det inte i ett svar heller/i);
      assert.match(english, /leave it out of a reply/);
      const words = html.replace(/<[^>]+>/g, ' ').split(/\s+/).length;
      assert.ok(words < 170, `${kind} is ${String(words)} words long`);
    }
  });

  it('say which meeting is off, and where a booked one has moved', () => {
    const off = htmlOf({ ...letter, kind: 'meetingCancelled', toPerson: true });
    assert.match(off, /Mötet torsdag 19 mars kl\. 09\.00–10\.00 är inställt\./);
    const notHeld = htmlOf({ ...letter, kind: 'meetingNotHeld', toPerson: true });
    assert.match(
      notHeld,
      /Mötet torsdag 19 mars kl\. 09\.00–10\.00 blev inte av\. Vi återkommer om en ny tid\./,
    );
    assert.doesNotMatch(notHeld, /inställt|cancelled/);
    const { subject, paragraphs } = sv.mail.letter({
      ...letter,
      kind: 'meetingBooked',
      moved: true,
      toPerson: true,
    });
    assert.equal(subject, 'Ny tid för möte SIP-7K4QXM');
    assert.equal(paragraphs[0], 'Mötet är flyttat till torsdag 19 mars kl. 09.00–10.00.');
  });

  // Graph's JSON takes one body, and Exchange makes the plain text from it as this library does: tags off, addresses in full.
  it('say the same, in the same order, to whoever reads the plain text that the mail system makes of them', () => {
    for (const kind of ['summons', 'reminder', ...newsNames] as const) {
      const about = { ...letter, kind, toPerson: false };
      const text = convert(htmlOf(about), { wordwrap: false, selectors: headingsAsWritten });
      const lines = [sv, en].flatMap((texts) => {
        const { subject, paragraphs, button, otherwise, language } = texts.mail.letter(about);
        const own = language === 'sv' ? link : `${link}?lang=en`;
        const press = button ? [`${button} [${own}]`] : [];
        return [subject, ...paragraphs.filter((one) => one !== ''), ...press, otherwise];
      });
      assert.deepEqual(
        text.split(/\n+/).map((line) => line.trim()),
        lines,
      );
    }
  });

  it('say that a file is attached, and that the file and the page say where it is or who rings', () => {
    const booked = { ...letter, kind: 'meetingBooked', toPerson: true, hasFile: true } as const;
    const says = (about: Parameters<typeof sv.mail.letter>[0]) => sv.mail.letter(about).paragraphs[0] ?? '';

    assert.match(says(booked), /10\.00\. En kalenderfil är bifogad\.$/);
    assert.match(
      says({ ...booked, onPage: 'room' }),
      /En kalenderfil är bifogad\. Platsen står i filen och på mötets sida\.$/,
    );
    assert.match(
      says({ ...booked, onPage: 'phone' }),
      /Vem som ringer, eller vilket nummer som gäller, står i filen och på mötets sida\.$/,
    );
    assert.match(
      says({ ...booked, onPage: 'room', newPlace: 'room' }),
      /Platsen är ny: den står i kalenderfilen i det här mejlet och på mötets sida\. En kalenderfil är bifogad\.$/,
    );
    assert.match(says({ ...booked, kind: 'meetingNear', onPage: 'room' }), / Platsen står på mötets sida\.$/);
    assert.match(
      en.mail.letter({ ...booked, onPage: 'phone' }).paragraphs[0] ?? '',
      /A calendar file is attached\. Who rings, or which number to ring, is in the file and on the page of the meeting\.$/,
    );
    assert.doesNotMatch(says({ ...booked, hasFile: false }), /kalenderfil|sida/);
  });

  it('have nothing of a value as markup', () => {
    const html = htmlOf({ ...letter, from: '<b>"x" & y', kind: 'summons', toPerson: false });
    assert.match(html, /&lt;b&gt;&quot;x&quot; &amp; y/);
    assert.doesNotMatch(html, /<b>/);
  });

  it('leave only the reference in a calendar', () => {
    assert.equal(sv.event.subject(facts.ref), 'Möte SIP-7K4QXM');
  });
});
