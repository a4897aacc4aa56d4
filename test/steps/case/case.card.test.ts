import assert from 'node:assert/strict';
import { convenerFacts } from '../../../src/process/disclosure/convener-facts.js';
import { day, instant, recipientId } from '../../../src/process/ids.js';
import type { SipCase } from '../../../src/process/sip-case.js';
import { actions } from '../../../src/steps/actions.js';
import { caseCard } from '../../../src/steps/case/case.card.js';
import { pressesOf } from '../../../src/steps/case/presses.js';
import { coercionBegan, coercionEnded } from '../../../src/steps/case/coercion.js';
import { remind } from '../../../src/steps/case/remind.js';
import { at, exampleFacts, exampleMeeting, exampleRecipient } from '../../../src/steps/example-case.js';
import { sv } from '../../../src/texts/sv.js';
import { after, alexBefore, when, world } from '../../support/a-case.js';
import { anAbout } from '../../support/about.js';
import { oneOfEach } from '../../support/moves.js';
import { bupEast, healthCentre, olle, sara, socialServices } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';
import { seenCard } from '../../support/seen-card.js';

const now = at('2026-03-06T09:00:00.000Z');
const examples = renderedExamples('case', 'sv');

const titles = (facts: ReturnType<typeof exampleFacts>) =>
  pressesOf(facts, now, sv).map(({ title, modeId }) => (modeId === 'secondary' ? `(${title})` : title));

describe('case card', () => {
  it('never says whom the case is about', () => {
    const identifying = /Alex|20140312|Mamma Maria|Pappa Peter|Slippa berätta/;
    assert.deepEqual(
      examples.filter(({ json }) => identifying.test(JSON.stringify(json))).map(({ example }) => example),
      [],
    );
  });

  it('says which unit has the main responsibility for a plan, and its huvudman', () => {
    const active = examples.filter(({ view }) => String(view['context']).startsWith('Huvudansvar'));
    assert.match(String(active[0]?.view['context']), /^Huvudansvar: Ekdalsskolan \(Partille kommun\) · plan/);
  });

  it('says how many have answered, who we wait for and until when', () => {
    const waits = examples.find(({ view }) => view['state'] === 'Väntar på svar');
    assert.equal(
      waits?.view['next'],
      'En av två har svarat. Vårdcentralen Lindängen ska svara senast onsdag 11 mars.',
    );
    assert.match(String(waits?.view['context']), /mål: möte senast ons 25 mars \(inställning\)/);
  });

  it('says the step in words, and marks what is done, now and ahead with a shape of its own', () => {
    const { step, glyphs } = examples.find(({ view }) => view['state'] === 'Väntar på svar')?.view ?? {};
    assert.deepEqual([step, glyphs], ['Steg 3 av 6: Kalla', '✓ ✓ ● – – –']);
  });

  it('says that one of two has answered, and after a no that nothing is shared and when to ask again (R20)', () => {
    const next = (sipCase: SipCase) =>
      seenCard(caseCard, { sipCase, reader: { as: 'convener' }, now: '2026-03-05 09:00' }).view['next'];
    const asking = alexBefore('giveConsent');
    const no = { kind: 'refuseConsent', giver: 'guardian2', on: day('2026-03-04') } as const;
    const refused = after(asking, { ...no, askAgainOn: day('2026-03-18') }, sara, '2026-03-04');

    assert.equal(next(asking), 'Väntar på samtycke – en av två har svarat. Kvar är vårdnadshavare 2.');
    assert.equal(
      next(refused),
      'Det går inte att dela uppgifter än. Den andra vårdnadshavaren har inte samtyckt. Fråga igen onsdag 18 mars.',
    );
    assert.ok(titles(convenerFacts({ sipCase: refused, world, names: {} })).includes('Vad kan vi göra nu?'));
  });

  it('books another time at once when a meeting was called off, since the answers stand', () => {
    const booked = alexBefore('holdMeeting');
    const meetingId = booked.meetings.at(-1)!.id;
    const off = after(booked, { kind: 'cancelMeeting', meetingId }, sara, '2026-03-10');
    const facts = convenerFacts({ sipCase: off, world, names: {} });

    assert.deepEqual(
      [off.state, ...titles(facts).slice(0, 2)],
      ['readyToCall', 'Boka mötet', 'Lägg till mottagare'],
    );
    const { view } = seenCard(caseCard, {
      sipCase: off,
      reader: { as: 'convener' },
      now: '2026-03-10 10:00',
    });
    assert.match(String(view['next']), /har svarat\. Boka mötet\.$/);
    assert.equal(view['state'], 'Behöver ny tid');
  });

  it('asks of a meeting that is over whether it was held, and has a press for each answer', () => {
    const booked = convenerFacts({ sipCase: alexBefore('holdMeeting'), world, names: {} });
    const at = (now: string) => pressesOf(booked, instant(when(now)), sv).map(({ title }) => title);

    assert.deepEqual(at('2026-03-19 10:30').slice(0, 2), ['Registrera mötet', 'Blev inte av']);
    assert.ok(!at('2026-03-19 10:30').includes('Ställ in mötet'));
    assert.ok(
      at('2026-03-19 08:30').includes('Ställ in mötet') && !at('2026-03-19 08:30').includes('Blev inte av'),
    );
  });

  it('shows what has been sent since the first call, also while a follow-up is called to', () => {
    const verbs = (sipCase: SipCase) =>
      pressesOf(convenerFacts({ sipCase, world, names: {} }), now, sv).map(({ verb }) => verb);
    const owned = { ...alexBefore('followUpFallsDue'), planOwnerUnitId: socialServices };
    const { firstSummonedAt: _first, ...old } = owned;

    assert.ok(!verbs(alexBefore('sendSummons')).includes('case.deliveries-open'));
    for (const sipCase of [owned, old])
      assert.ok(
        verbs(after(sipCase, oneOfEach.callToFollowUp, olle, '2026-04-01')).includes('case.deliveries-open'),
      );
  });

  it('says what the meeting lacks when a consent has become narrower (R21)', () => {
    const booked = after(
      alexBefore('holdMeeting'),
      { kind: 'narrowConsent', unitId: bupEast },
      sara,
      '2026-03-10',
    );
    const none = after(booked, { kind: 'narrowConsent', unitId: healthCentre }, sara, '2026-03-10');
    const { view } = seenCard(caseCard, {
      sipCase: none,
      reader: { as: 'convener' },
      now: '2026-03-11 09:00',
    });

    assert.match(String(view['next']), /Mötet saknar regionens sida\./);
  });

  it('says that the day has passed, not that there is time left', () => {
    const late = examples.find(({ view }) => String(view['next']).includes('har inte svarat'));
    assert.match(String(late?.view['next']), /Sista svarsdag var onsdag 11 mars/);
  });

  it('gives each state its one obvious press', () => {
    assert.deepEqual(titles(exampleFacts()), [
      'Förbered',
      '(Checklista)',
      '(Visa informationen)',
      '(Skriv ut eller spara)',
      '(Be SIP-samordnaren om stöd)',
      '(Vem får se ärendet)',
      '(Gemensamt möte med ett annat ärende)',
      '(Tvångsvård har börjat)',
      '(Avsluta)',
    ]);
    assert.equal(titles(exampleFacts({ state: 'obtainingConsent' }))[0], 'Registrera samtycke');
    assert.equal(titles(exampleFacts({ state: 'readyToCall' }))[0], 'Välj mottagare');
    const chosen = exampleFacts({ state: 'readyToCall', recipients: [exampleRecipient('bup-oster', {})] });
    assert.equal(titles(chosen)[0], 'Skicka kallelse');
    assert.deepEqual(titles(exampleFacts({ state: 'closed' })), []);
  });

  it('is paused from Mer when compulsory care begins: says what takes over and by whom, and goes on with one press (R1)', () => {
    const active = alexBefore('followUpFallsDue');
    const [begin] = coercionBegan.moves({}, pressed(exampleFacts()));
    const [end] = coercionEnded.moves({}, pressed(exampleFacts()));
    const paused = after(active, begin!, sara, '2026-03-25');
    const { view } = seenCard(caseCard, { sipCase: paused, reader: { as: 'convener' }, now: '2026-03-26' });

    assert.deepEqual(
      [view['state'], view['next']],
      [
        'Pausad',
        'SIP:en är pausad sedan ons 25 mars. Under tvångsvården gäller en samordnad vårdplan. Chefsöverläkaren ansvarar för den.',
      ],
    );
    assert.match(String(view['whySource']), /7 a §.*12 a § .*\(ej verifierad mot författningstexten\)/);
    assert.deepEqual(titles(convenerFacts({ sipCase: paused, world, names: {} })), [
      'Tvångsvården är slut',
      '(Se utskick)',
      '(Läs planen)',
      '(Skriv ut eller spara)',
      '(Be SIP-samordnaren om stöd)',
      '(Vem får se ärendet)',
      '(Samtycket är återkallat)',
      '(Avsluta)',
    ]);
    assert.equal(after(paused, end!, sara, '2026-04-01').state, 'planActive');
    const old = after(paused, end!, sara, '2026-11-02');
    assert.match(
      String(
        seenCard(caseCard, { sipCase: old, reader: { as: 'convener' }, now: '2026-11-02' }).view['next'],
      ),
      /Samtycket har blivit gammalt/,
    );
  });

  it('has behind Mer what the work may need first, and what ends the case last', () => {
    const active = convenerFacts({ sipCase: alexBefore('followUpFallsDue'), world, names: {} });
    const behind = titles(active).filter((title) => title.startsWith('('));

    assert.deepEqual(behind.slice(0, 2), ['(Kalla till uppföljningsmöte)', '(Ändra planen)']);
    assert.deepEqual(behind.slice(-3), [
      '(Lämna över huvudansvaret)',
      '(Tvångsvård har börjat)',
      '(Avsluta)',
    ]);
  });

  it('keeps the order of its presses on the card, whether they open a dialog or are done at once', () => {
    const titled = (presses: unknown) => (presses as { title: string }[]).map(({ title }) => title);
    for (const { view, json } of examples.filter((each) => each.view['hasPresses'] === true)) {
      const { body } = json as unknown as { body: { type: string; actions?: unknown }[] };
      const drawn = body.findLast(({ type }) => type === 'ActionSet')?.actions;
      const wanted = titled(view['first']).concat(titled(view['others']));
      assert.deepEqual(
        titled(drawn).filter((title) => title !== view['join']),
        wanted,
      );
    }
  });

  it('reminds until somebody says yes, and then offers to book', () => {
    const sent = exampleRecipient('vc-lindangen', { state: 'sent' });
    const yes = exampleRecipient('bup-oster', { state: 'accepted' });
    assert.equal(titles(exampleFacts({ state: 'called', recipients: [sent] }))[0], 'Påminn');
    const some = titles(exampleFacts({ state: 'called', recipients: [sent, yes] }));
    assert.deepEqual(some.slice(0, 2), ['Boka mötet', 'Påminn']);
  });

  it('lets the meeting be recorded once it has begun', () => {
    const booked = exampleFacts({ state: 'meetingBooked', meetings: [exampleMeeting({})] });
    const after = pressesOf(booked, at('2026-03-19T08:30:00.000Z'), sv);
    assert.equal(after[0]?.title, 'Registrera mötet');
    assert.equal(titles(booked)[0], 'Boka om');
  });

  it('has an action behind every press of its table', () => {
    const verbs = new Set(actions.map(({ verb }) => verb));
    const offered = examples.flatMap(
      ({ view }) => [view['first'], view['others']].flat() as { verb: string }[],
    );
    assert.deepEqual(
      offered.filter(({ verb }) => !verbs.has(verb)),
      [],
    );
  });

  it('reminds those who have not answered, and nobody else', () => {
    const facts = exampleFacts({
      state: 'called',
      recipients: [
        exampleRecipient('vc-lindangen', { state: 'received' }),
        exampleRecipient('bup-oster', { state: 'confirmed' }),
      ],
    });
    assert.deepEqual(remind.moves({}, pressed(facts)), [
      { kind: 'nudgeRecipient', recipientId: recipientId('r-vc-lindangen') },
    ]);
  });

  it('says who cannot at the time that was booked all the same', () => {
    const booked = examples.find(({ view }) => /passar inte/.test(String(view['next'])));
    assert.match(
      String(booked?.view['next']),
      /^Mötet är bokat\..*Tiden passar inte för Vårdcentralen Lindängen och den enskilde\./,
    );
    assert.match(JSON.stringify(booked?.json), /den bokade tiden passar inte/);
  });

  it('asks for a decision on a no to a booked meeting, and does not say that all have answered', () => {
    const disclosed = exampleFacts({
      state: 'meetingBooked',
      recipients: [exampleRecipient('bup-oster', { state: 'refused' })],
      meetings: [exampleMeeting({})],
    });
    const next = String(caseCard.view(anAbout(disclosed, { now }))['next']);
    assert.match(next, /BUP Öster har sagt nej\. Ta ställning till svaret\.$/);
    assert.doesNotMatch(next, /Alla har svarat|Den kallade har svarat/);
  });

  it('does so before the meeting is booked too, and shows the same in the lists of cases', () => {
    const recipients = [
      exampleRecipient('bup-oster', { state: 'refused' }),
      exampleRecipient('vc-lindangen', { state: 'accepted' }),
    ];
    const view = caseCard.view(anAbout(exampleFacts({ state: 'called', recipients }), { now }));
    assert.equal(view['next'], 'BUP Öster har sagt nej. Ta ställning till svaret.');
    assert.equal(view['state'], sv.states.case.saidNo);
    const lists = renderedExamples('cases', 'sv')[0]?.json;
    assert.match(JSON.stringify(lists), /Alla har svarat.*Behöver ny tid/);
  });

  it('is made from what the convening unit may see', () => {
    assert.equal(caseCard.reads, 'convener');
  });

  it('once closed says from when it may be disposed of, or that nobody has decided (P10)', () => {
    const closed = renderedExamples('case', 'sv').filter(({ view }) => view['hasKept'] === true);
    assert.deepEqual(
      closed.map(({ view }) => view['kept']),
      [
        'Sparas tills huvudmannen har bestämt när ärendet får gallras.',
        'Kan gallras från onsdag 3 september 2031 (inställning).',
        'Gallringen väntar tills avvikelsen är registrerad, eller ni har valt att inte skriva någon.',
      ],
    );
  });
});
