/** What goes out as short messages, letters and calendar events says nothing about the individual. */
import assert from 'node:assert/strict';
import { newsNames } from '../../src/process/follow-ups.js';
import { en } from '../../src/texts/en.js';
import { sv } from '../../src/texts/sv.js';

const facts = {
  ref: 'SIP-7K4QXM',
  unit: 'BUP Öster',
  day: 'onsdag 11 mars',
  time: 'torsdag 19 mars kl. 09.00–10.00',
  joinUrl: '',
};
const letter = {
  ...facts,
  link: 'https://example.com/svar/abc',
  phone: '031-000 00 00',
  from: 'en skola i Partille',
  invited: false,
};

describe('news and letters', () => {
  it('begin with the reference', () => {
    for (const texts of [sv, en])
      for (const name of newsNames) assert.match(texts.news[name](facts), /^SIP-7K4QXM: .*\S[.)]$/);
  });

  it('invite a unit that is not obliged, such as Arbetsförmedlingen (R28)', () => {
    const { subject, html } = sv.mail.letter({ ...letter, kind: 'summons', toPerson: false, invited: true });
    assert.equal(subject, 'Inbjudan till SIP-möte SIP-7K4QXM');
    assert.match(html, /Ni är inbjudna/);
  });

  it('invite a person and call a unit', () => {
    const to = (toPerson: boolean) => sv.mail.letter({ ...letter, kind: 'summons', toPerson });
    assert.equal(to(false).subject, 'Kallelse SIP-7K4QXM');
    assert.equal(to(true).subject, 'Inbjudan till möte SIP-7K4QXM');
    assert.match(to(true).html, /har ringt dig eller ringer dig/);
  });

  it('have one link, and nothing of a value is markup', () => {
    const { html } = sv.mail.letter({ ...letter, from: '<b>"x" & y', kind: 'summons', toPerson: false });
    assert.equal(html.match(/<a /g)?.length, 1);
    assert.match(html, /&lt;b&gt;&quot;x&quot; &amp; y/);
  });

  it('leave only the reference in a calendar', () => {
    assert.equal(sv.event.subject(facts.ref), 'Möte SIP-7K4QXM');
  });
});
