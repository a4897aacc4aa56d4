/** A summons on its way to the right unit: handed back, kept from going in circles, asked about where the consent does not reach; and its silence. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { theDeviation } from '../support/moves.js';
import { dueMoves } from '../../src/process/deadlines.js';
import { disclose } from '../../src/process/disclosure.js';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { day, personKey, type UnitId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { newsFacts } from '../../src/news-facts.js';
import { sv } from '../../src/texts/sv.js';
import { isOvertaken } from '../../src/process/overtaken.js';
import { at } from '../../src/process/time.js';
import type { Recipient, SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexBefore,
  bup,
  centre,
  confirmation,
  covering,
  father,
  refusal,
  world,
} from '../support/a-case.js';
import { anna, bupDesk, bupEast, bupWest, clock, healthCentre, maja, sara } from '../support/people.js';

const route = (unitId: UnitId): Move => ({ kind: 'routeToUnit', recipientId: bup, unitId });
const propose = (unitId: UnitId): Move => ({ kind: 'proposeUnit', recipientId: bup, unitId });
const back: Move = { kind: 'handBack', recipientId: bup };
const at_: (unitId: UnitId) => Actor = (unitId) => ({
  kind: 'person',
  person: personKey('vgr', unitId),
  memberships: [{ unitId, role: 'staff' }],
});
const then = '2026-03-05 09:00';
const received = () => alexBefore('routeToUnit');
const narrow = () => {
  const sipCase = received();
  return { ...sipCase, scope: { ...sipCase.scope, coversRouting: false } };
};
const recipientIn = ({ recipients }: SipCase): Recipient => recipients.find(({ id }) => id === bup)!;
/** The summons goes from unit to unit, each sending it on. */
const sentVia = (sipCase: SipCase, ...units: readonly UnitId[]) =>
  units.reduce((moved, unitId) => {
    const holder = recipientIn(moved).atUnitId!;
    return after(moved, route(unitId), at_(holder), then);
  }, sipCase);
const dueAbout = (id: typeof bup, sipCase: SipCase) =>
  dueMoves(sipCase, world).filter(({ move }) => 'recipientId' in move && move.recipientId === id);
const codeOf = (sipCase: SipCase, move: Move, actor: Actor) => refusal(sipCase, move, actor, then)?.code;
const lineOf = (sipCase: SipCase) => {
  const facts = disclose({ sipCase, world, names: {} }, { as: 'convener' });
  return facts?.as === 'convener' ? facts.recipients.find(({ id }) => id === bup) : undefined;
};

describe('Handing back', () => {
  it('gives the summons to whoever sent it, with its reminders begun anew (R42)', () => {
    const moved = after(sentVia(received(), bupWest, bupEast), back, maja, then);
    const { atUnitId, state, stay, trail } = recipientIn(moved);

    assert.deepEqual([atUnitId, state, stay.fired], [bupWest, 'sent', []]);
    assert.deepEqual(trail.at(-1)?.what, 'handedBack');
    assert.equal(recipientIn(after(moved, back, at_(bupWest), then)).atUnitId, bupDesk);
  });

  it('is for nobody who got it first, nor for another unit than the holder', () => {
    assert.equal(codeOf(received(), back, anna), 'nobodyToHandBackTo');
    assert.equal(codeOf(sentVia(received(), bupEast), back, anna), 'passedOnSince');
  });

  it('passes by a unit that has closed meanwhile', () => {
    const closed = {
      ...world,
      units: world.units.map((unit) => (unit.id === bupWest ? { ...unit, closed: true as const } : unit)),
    };
    const facts = disclose(
      { sipCase: sentVia(received(), bupWest, bupEast), world: closed, names: {} },
      { as: 'receiver', recipientId: bup },
    );

    assert.equal(facts?.as === 'receiver' ? facts.cameFrom : undefined, 'BUP mottagande enhet');
  });

  it('leaves neither answers nor a proposal behind', () => {
    const asked = after(sentVia(received(), bupEast), propose(bupWest), maja, then);
    const { worksOn, proposedUnitId } = recipientIn(after(asked, back, maja, then));

    assert.deepEqual([worksOn, proposedUnitId], [[], undefined]);
  });
});

describe('The loop guard', () => {
  it('sends it to no unit that has passed it on, but to the first (R42, R43)', () => {
    const moved = sentVia(received(), bupWest, bupEast);

    assert.equal(codeOf(moved, route(bupWest), maja), 'goesRound');
    assert.equal(codeOf(moved, route(bupDesk), maja), undefined);
  });

  it('sends it to a unit twice at most, however it came back', () => {
    const once = after(sentVia(received(), bupEast), back, maja, then);
    const twice = after(sentVia(once, bupEast), back, maja, then);

    assert.equal(codeOf(once, route(bupEast), anna), undefined);
    assert.equal(codeOf(twice, route(bupEast), anna), 'goesRound');
    assert.equal(codeOf(twice, propose(bupEast), anna), 'goesRound');
  });

  it('shows the convener through whose hands it went', () => {
    assert.deepEqual(lineOf(sentVia(received(), bupWest, bupEast))?.passedBy, [
      'BUP mottagande enhet',
      'BUP Väster',
    ]);
    assert.deepEqual(lineOf(after(sentVia(received(), bupEast), back, maja, then))?.passedBy, []);
  });
});

describe('A summons that changes hands', () => {
  it('takes nothing along of what the one before has said or asked', () => {
    const question = { kind: 'askQuestion', recipientId: bup, question: 'Var?' } as const;
    const other = { kind: 'proposeOtherTime', recipientId: bup, words: 'Torsdag' } as const;
    const said = [question, other].reduce((sipCase, move) => after(sipCase, move, anna, then), received());
    const passed = sentVia(said, bupEast);

    assert.deepEqual(passed.sealed.recipients[bup] ?? {}, {});
    const { question: open, substituteAsked, mandate } = recipientIn(passed);
    assert.deepEqual([open, substituteAsked, mandate], [false, false, undefined]);
  });

  it('goes to no unit that has one of its own', () => {
    assert.equal(codeOf(received(), route(healthCentre), anna), 'alreadyCalled');
    assert.equal(codeOf(received(), propose(healthCentre), anna), 'alreadyCalled');
  });

  it('goes back to nobody that the consent excepts since, nor to a unit that has closed (R16, R43)', () => {
    const moved = sentVia(received(), bupWest, bupEast);
    const except = { ...moved, scope: { ...moved.scope, exceptUnitIds: [bupWest] } };
    assert.equal(recipientIn(after(except, back, maja, then)).atUnitId, bupDesk);

    const closed = {
      ...world,
      units: world.units.map((unit) => (unit.id === bupDesk ? { ...unit, closed: true as const } : unit)),
    };
    const silent = dueMoves(sentVia(received(), bupEast), closed).map(({ move }) => move.kind);
    assert.ok(!silent.includes('returnToFirst') && silent.includes('tellReceivingChief'));
  });

  it('is passed on six times at most, however many units there are', () => {
    const step = {
      what: 'routed',
      at: at(day('2026-03-05'), '09:00'),
      by: anna.person,
      toUnitId: bupDesk,
    } as const;
    const tired = {
      ...received(),
      recipients: received().recipients.map((one) =>
        one.id === bup ? { ...one, trail: Array(6).fill(step) as (typeof step)[] } : one,
      ),
    };

    assert.equal(codeOf(tired, route(bupEast), anna), 'goesRound');
  });
});

describe('A unit outside the consent', () => {
  it('is proposed to the convener, who sends it there once the individual has said yes (R22)', () => {
    assert.equal(codeOf(narrow(), route(bupWest), anna), 'cannotBePassedOn');

    const asked = after(narrow(), propose(bupWest), anna, then);
    assert.deepEqual(lineOf(asked)?.proposedUnit, { id: bupWest, name: 'BUP Väster', consent: 'lacks' });
    assert.equal(codeOf(asked, route(bupWest), sara), 'outsideConsent');

    const sent = after(covering(asked, bupWest), route(bupWest), sara, then);
    assert.deepEqual([recipientIn(sent).atUnitId, recipientIn(sent).proposedUnitId], [bupWest, undefined]);
    assert.equal(recipientIn(sent).trail.at(-1)?.by, sara.person);
  });

  it('is named to whoever proposed it when the answer is no, and to nobody else', () => {
    const asked = after(narrow(), propose(bupWest), anna, then);
    const no: Move = { kind: 'declineUnit', recipientId: bup };
    const answered = after(asked, no, sara, then);
    const [told] = followUpsOf(asked, answered, no);
    const seen = { sipCase: answered, world, names: {} };
    const facts = disclose(seen, { as: 'receiver', recipientId: bup });

    assert.ok(told?.do === 'tell');
    assert.equal(newsFacts(told, seen, { language: 'sv', now: new Date() }).asked, 'BUP Väster');
    assert.doesNotMatch(JSON.stringify(facts), /BUP Väster/);
    assert.equal(
      newsFacts(
        told,
        { ...seen, sipCase: { ...answered, namedOnly: [] } },
        { language: 'sv', now: new Date() },
      ).asked,
      undefined,
    );
  });

  it('gives the sender the same answer whether it is excepted or only not named (R16)', () => {
    const except = { ...received(), scope: { ...received().scope, exceptUnitIds: [bupWest] } };

    assert.equal(codeOf(except, route(bupWest), anna), codeOf(narrow(), route(bupWest), anna));
    assert.equal(codeOf(except, propose(bupWest), anna), codeOf(narrow(), propose(bupWest), anna));
    assert.equal(codeOf(except, route(bupWest), sara), 'consentExcludes');
  });

  it('can be said no to, and then waits for nothing', () => {
    const asked = after(narrow(), propose(bupWest), anna, then);
    const answered = after(asked, { kind: 'declineUnit', recipientId: bup }, sara, then);

    assert.equal(recipientIn(answered).proposedUnitId, undefined);
    assert.equal(codeOf(answered, { kind: 'declineUnit', recipientId: bup }, sara), 'proposalIsOver');
  });

  it('is one at a time, so that the yes is to the unit that was read of, and waits for no reminder', () => {
    const asked = after(narrow(), propose(bupWest), anna, then);

    assert.equal(codeOf(asked, propose(bupEast), anna), 'alreadyAsked');
    assert.deepEqual(
      dueAbout(bup, asked).map(({ move }) => move.kind),
      ['remindOfProposal', 'remindOfProposalLast'],
    );
  });

  it('is asked about again the next working day, and when the day to answer has passed: once each', () => {
    const asked = after(narrow(), propose(bupWest), anna, '2026-03-06 15:00');
    const once = after(asked, { kind: 'remindOfProposal', recipientId: bup }, clock, '2026-03-09 08:00');
    const twice = after(once, { kind: 'remindOfProposalLast', recipientId: bup }, clock, '2026-03-12 08:00');

    assert.deepEqual(dueAbout(bup, asked), [
      { at: at(day('2026-03-09'), '08:00'), move: { kind: 'remindOfProposal', recipientId: bup } },
      { at: at(day('2026-03-12'), '08:00'), move: { kind: 'remindOfProposalLast', recipientId: bup } },
    ]);
    assert.deepEqual(dueAbout(bup, twice), []);
  });

  it('is never asked about twice on one day, however late it was proposed', () => {
    const late = after(narrow(), propose(bupWest), anna, '2026-03-12 15:00');

    assert.deepEqual(
      dueAbout(bup, late).map((due) => due.at),
      [at(day('2026-03-13'), '08:00'), at(day('2026-03-16'), '08:00')],
    );
  });

  it('is asked about anew for each proposal, and not once it is answered', () => {
    const asked = after(narrow(), propose(bupWest), anna, then);
    const reminded = after(asked, { kind: 'remindOfProposal', recipientId: bup }, clock, '2026-03-06 08:00');
    const no = after(reminded, { kind: 'declineUnit', recipientId: bup }, sara, '2026-03-06 09:00');
    const again = after(no, propose(bupEast), anna, '2026-03-06 10:00');
    const kinds = (sipCase: SipCase) => dueAbout(bup, sipCase).map(({ move }) => move.kind);

    assert.ok(!kinds(no).some((kind) => kind.startsWith('remindOfProposal')));
    assert.deepEqual(kinds(again), ['remindOfProposal', 'remindOfProposalLast']);
  });

  it('and what waited to be said of it is not said once it is answered, or the unit is out of the case', () => {
    const asked = after(narrow(), propose(bupWest), anna, then);
    const no = after(asked, { kind: 'declineUnit', recipientId: bup }, sara, then);
    const out = after(asked, { kind: 'removeRecipient', recipientId: bup }, sara, then);
    const waits = { do: 'tell', news: 'proposalWaits', to: 'convener', recipientId: bup } as const;
    const isOld = (sipCase: SipCase) => isOvertaken(waits, { sipCase, world, names: {} });

    assert.deepEqual([asked, no, out].map(isOld), [false, true, true]);
  });

  it('is no longer asked about once the holder has answered for itself', () => {
    const asked = after(narrow(), propose(bupWest), anna, then);
    for (const move of [
      { kind: 'acceptSummons', recipientId: bup, worksOn: [] },
      confirmation(bup),
      { kind: 'declineSummons', recipientId: bup, reason: 'Ingen kan' },
    ] as const)
      assert.equal(recipientIn(after(asked, move, anna, then)).proposedUnitId, undefined, move.kind);
  });

  it('can be proposed through a mailed link, but not sent to from there', () => {
    const link: Actor = { kind: 'link', recipientId: bup, unitId: bupDesk, typedName: 'Anna' };

    assert.equal(codeOf(received(), propose(bupEast), link), undefined);
    assert.equal(codeOf(received(), route(bupEast), link), 'noLinkForThis');
  });
});

describe('A silent unit', () => {
  const dueOf = (sipCase: SipCase, kind: Move['kind'], id = centre) =>
    dueMoves(sipCase, world).find(
      ({ move }) => move.kind === kind && 'recipientId' in move && move.recipientId === id,
    )?.at;

  it('has its chief told before a deviation is suggested (domain 5.4)', () => {
    assert.equal(dueOf(received(), 'tellReceivingChief'), at(day('2026-03-12'), '08:00'));
    assert.equal(dueOf(received(), 'reportNoAnswer'), at(day('2026-03-13'), '08:00'));
  });

  it('that was passed the summons gives it back, and its chief is told then (R43)', () => {
    const moved = sentVia(received(), bupEast);
    const back: Move = { kind: 'returnToFirst', recipientId: bup };
    const returned = after(moved, back, clock, '2026-03-12 08:00');

    assert.equal(dueOf(moved, 'tellReceivingChief', bup), undefined);
    assert.equal(dueOf(moved, 'returnToFirst', bup), at(day('2026-03-12'), '08:00'));
    const nudge = { do: 'tell', nudges: true, recipientId: bup };
    const pattern = { news: 'deviationPattern', to: 'coordinator', deviationId: theDeviation };
    assert.deepEqual(
      followUpsOf(moved, returned, back).filter(({ do: does }) => does === 'tell'),
      [
        { ...nudge, news: 'returned', to: 'convener', unitId: bupDesk },
        { ...nudge, news: 'chiefSilent', to: 'receiverChief', unitId: bupEast },
        { do: 'tell', ...pattern, unitId: bupEast },
      ],
    );
  });

  it('has no chief told of it where the case is for named persons (R69), nor has anybody invited one (R47)', () => {
    const hidden = { ...received(), namedOnly: [sara.person] };

    assert.equal(dueOf(hidden, 'tellReceivingChief'), undefined);
    assert.equal(dueOf(hidden, 'reportNoAnswer'), at(day('2026-03-12'), '08:00'));
    assert.equal(dueOf(received(), 'tellReceivingChief', father), undefined);
  });

  it('that answers before is reported to nobody', () => {
    const told = after(
      received(),
      { kind: 'tellReceivingChief', recipientId: centre },
      clock,
      '2026-03-12 08:00',
    );
    const answered = after(told, confirmation(centre), at_(healthCentre), '2026-03-12 10:00');

    assert.equal(dueOf(answered, 'reportNoAnswer'), undefined);
    assert.deepEqual(answered.deviations, []);
  });
});

describe('A no that came by a link', () => {
  it('is told the convener with the number to ask at, where the directory has one and it may stand', () => {
    const link: Actor = { kind: 'link', recipientId: bup, unitId: bupDesk, typedName: 'Anna' };
    const no: Move = { kind: 'declineSummons', recipientId: bup, reason: 'Ingen kan' };
    const saidOf = (sipCase: SipCase) => {
      const [told] = followUpsOf(received(), sipCase, no);
      assert.ok(told?.do === 'tell');
      const facts = newsFacts(told, { sipCase, world, names: {} }, { language: 'sv', now: new Date() });
      return sv.news.refused(facts);
    };
    const byLink = after(received(), no, link, then);

    assert.match(saidOf(byLink), /Svaret kom via länk: ring 031-390 06 00 och fråga om det stämmer/);
    assert.doesNotMatch(saidOf({ ...byLink, namedOnly: [] }), /ring/);
    assert.doesNotMatch(saidOf(after(received(), no, anna, then)), /ring/);
  });
});

describe('Who comes', () => {
  it('is told the convener as confirmed the first time, and as changed after that', () => {
    const news = (from: SipCase) =>
      followUpsOf(from, after(from, confirmation(bup), anna, then), confirmation(bup)).flatMap((effect) =>
        effect.do === 'tell' && effect.to === 'convener' ? [effect.news] : [],
      );

    assert.deepEqual(news(received()), ['confirmed']);
    assert.deepEqual(news(after(received(), confirmation(bup), anna, then)), ['attendeeChanged']);
  });
});

describe('A yes that comes once the meeting is booked', () => {
  const news = (before: SipCase, move: Move, actor: Actor) =>
    followUpsOf(before, after(before, move, actor, '2026-03-06 11:00'), move).flatMap((effect) =>
      effect.do === 'tell' && effect.to === 'receiver' ? [effect.news] : [],
    );
  const booked = () => {
    const sipCase = alexBefore('holdMeeting');
    const waits = (one: Recipient): Recipient => (one.id === centre ? { ...one, state: 'received' } : one);
    return { ...sipCase, recipients: sipCase.recipients.map(waits) };
  };

  it('is told of the time once, by whichever press it came', () => {
    const accept: Move = { kind: 'acceptSummons', recipientId: centre, worksOn: [] };
    const vera = at_(healthCentre);

    assert.deepEqual(news(booked(), accept, vera), ['meetingBooked']);
    assert.deepEqual(news(booked(), confirmation(centre), vera), ['meetingBooked']);
    assert.deepEqual(news(after(booked(), accept, vera, '2026-03-06 11:00'), confirmation(centre), vera), []);
  });

  it('is told of nothing while no meeting stands', () => {
    assert.deepEqual(news(received(), confirmation(centre), at_(healthCentre)), []);
  });
});
