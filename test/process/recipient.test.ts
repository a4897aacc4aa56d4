/** Kalla: who gets what kind of call, and the duty to come, whoever holds the summons. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { day, recipientId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { Recipient, SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexBefore,
  booking,
  bup,
  centre,
  confirmation,
  father,
  refusal,
  summons,
  covering,
} from '../support/a-case.js';
import {
  anna,
  bupDesk,
  bupEast,
  bupWest,
  clock,
  healthCentre,
  jobCentre,
  maja,
  sara,
  socialServices,
  vera,
} from '../support/people.js';

const then = '2026-03-04 11:00';
const find = (sipCase: SipCase, id: Recipient['id']) => sipCase.recipients.find((each) => each.id === id)!;
const codeOf = (sipCase: SipCase, move: Move, actor: Actor = sara, at = then) =>
  refusal(sipCase, move, actor, at)?.code;
const no = (id: Recipient['id'], reason?: string): Move => ({
  kind: 'declineSummons',
  recipientId: id,
  ...(reason ? { reason } : {}),
});
const called = () => alexBefore('acknowledge');
const route = (unitId: typeof bupEast): Move => ({ kind: 'routeToUnit', recipientId: bup, unitId });
const passedOn = () => after(called(), route(bupEast), anna, then);
const withJobCentre = () => {
  const ready = covering(alexBefore('sendSummons'), jobCentre);
  const add: Move = { kind: 'addRecipient', recipientId: recipientId('r-af'), target: { unitId: jobCentre } };
  return after(after(ready, add, sara, then), summons, sara, then);
};

describe('The call', () => {
  it('is a summons to the obliged and an invitation to all others (R28)', () => {
    const kinds = withJobCentre().recipients.map(({ id, kind }) => [id, kind]);

    assert.deepEqual(Object.fromEntries(kinds), {
      [bup]: 'summons',
      [centre]: 'summons',
      [father]: 'invitation',
      'r-af': 'invitation',
    });
  });

  it('carries purpose and questions, or is not sent (R27)', () => {
    const ready = alexBefore('sendSummons');
    const { preparation } = ready.sealed;
    const empty = {
      ...ready,
      sealed: { ...ready.sealed, preparation: { ...preparation, purpose: '', questions: [] } },
    };
    const refused = refusal(empty, summons, sara, then);

    assert.deepEqual([refused?.code, refused?.missing], ['purposeMissing', ['purpose', 'questions']]);
  });

  it('goes to the receiving function of the called unit first, which decides who comes (R41)', () => {
    assert.equal(find(called(), bup).atUnitId, bupDesk);
    assert.equal(find(called(), centre).atUnitId, healthCentre);
  });

  it('passes by a receiving function that the consent excepts (R16)', () => {
    const ready = alexBefore('sendSummons');
    const except = { ...ready, scope: { ...ready.scope, exceptUnitIds: [bupDesk] } };

    assert.equal(find(after(except, summons, sara, then), bup).atUnitId, bupEast);
  });

  it('reaches nobody twice, but somebody taken out can be called anew', () => {
    const again = (id: string): Move => ({
      kind: 'addRecipient',
      recipientId: recipientId(id),
      target: { unitId: bupEast },
    });
    const without = after(called(), { kind: 'removeRecipient', recipientId: bup }, sara, then);

    assert.equal(codeOf(called(), again('r-2')), 'alreadyChosen');
    assert.equal(after(without, again('r-2'), sara, then).recipients.length, 4);
  });
});

describe('Passing on', () => {
  it('stays inside the principal that got the summons (R42)', () => {
    assert.equal(codeOf(called(), route(bupWest), anna), undefined);
    assert.equal(codeOf(called(), route(socialServices), anna), 'unitOutsidePrincipal');
    assert.equal(codeOf(called(), route(bupDesk), anna), 'unitOutsidePrincipal');
  });

  it('stays within the consent when that has no line about routing (R22)', () => {
    const narrow = { ...called(), scope: { ...called().scope, coversRouting: false } };

    assert.equal(codeOf(narrow, route(bupEast), anna), undefined);
    assert.equal(codeOf(narrow, route(bupWest), anna), 'cannotBePassedOn');
    assert.equal(codeOf(after(narrow, route(bupEast), anna, then), route(bupDesk), maja), undefined);
  });

  it('leaves the summons with the new unit alone (R42)', () => {
    const accept: Move = { kind: 'acceptSummons', recipientId: bup, worksOn: [] };

    assert.equal(codeOf(passedOn(), accept, anna), 'passedOnSince');
    assert.equal(codeOf(passedOn(), accept, maja), undefined);
  });

  it('gives the new unit a working day at least', () => {
    const late = after(called(), route(bupEast), anna, '2026-03-11 15:00');

    assert.equal(find(late, bup).answerBy, '2026-03-12');
  });

  it('is possible also after a yes that came from the wrong desk (R40)', () => {
    const yes = after(called(), { kind: 'acceptSummons', recipientId: bup, worksOn: [] }, anna, then);

    assert.equal(find(after(yes, route(bupEast), anna, then), bup).state, 'sent');
  });
});

describe('Silence', () => {
  const back: Move = { kind: 'returnToFirst', recipientId: bup };

  it('of a unit that was passed the summons gives it back to the first, with a new day and a suggested deviation (R43)', () => {
    const returned = after(passedOn(), back, clock, '2026-03-12 08:00');
    const { atUnitId, state, answerBy, stay } = find(returned, bup);

    assert.deepEqual([atUnitId, state, answerBy, stay.fired], [bupDesk, 'sent', '2026-03-17', []]);
    assert.deepEqual(
      returned.deviations.map(({ trigger }) => trigger),
      ['noAnswer'],
    );
  });

  it('is held against the unit that was silent and its day, not the one that has the summons now (R43, R62)', () => {
    const [deviation] = after(passedOn(), back, clock, '2026-03-12 08:00').deviations;

    assert.deepEqual([deviation?.unitId, deviation?.missedOn], [bupEast, '2026-03-11']);
  });

  it('of the first itself is reported, and given back to nobody (R43)', () => {
    const returned = after(passedOn(), back, clock, '2026-03-12 08:00');

    assert.equal(codeOf(returned, back, clock, '2026-03-30'), 'notNow');
    assert.equal(
      codeOf(returned, { kind: 'reportNoAnswer', recipientId: bup }, clock, '2026-03-19 08:00'),
      undefined,
    );
    assert.equal(
      codeOf(passedOn(), { kind: 'reportNoAnswer', recipientId: bup }, clock, '2026-03-30'),
      'notNow',
    );
  });

  it('of somebody invited suggests no deviation (R47)', () => {
    const silent = after(
      called(),
      { kind: 'reportNoAnswer', recipientId: father },
      clock,
      '2026-03-12 08:00',
    );

    assert.deepEqual(silent.deviations, []);
  });
});

describe('A no', () => {
  it('of an obliged unit has a reason and is a refusal, until the convener lets it go or asks for a substitute (R40)', () => {
    const refused = after(called(), no(centre, 'Vi känner inte Alex'), vera, then);
    const substitute = after(refused, { kind: 'askForSubstitute', recipientId: centre }, sara, then);
    const settled = after(refused, { kind: 'acceptRefusal', recipientId: centre }, sara, then);

    assert.equal(codeOf(called(), no(centre), vera), 'refusalNeedsReason');
    assert.deepEqual(
      [refused, substitute, settled].map((each) => find(each, centre).state),
      ['refused', 'sent', 'declined'],
    );
    assert.deepEqual(
      [substitute, settled].map(({ deviations }) => deviations.length),
      [1, 0],
    );
  });

  it('of somebody invited needs no reason and suggests no deviation (R47)', () => {
    const link: Actor = { kind: 'link', recipientId: father, typedName: 'Peter' };
    const declined = after(called(), no(father), link, then);

    assert.deepEqual([find(declined, father).state, declined.deviations], ['declined', []]);
  });

  it('can be changed by somebody invited, but not once the convener has settled a refusal', () => {
    const link: Actor = { kind: 'link', recipientId: father, typedName: 'Peter' };
    const yes: Move = { kind: 'acceptSummons', recipientId: father, worksOn: [] };
    const settled = after(
      after(called(), no(centre, 'Nej'), vera, then),
      { kind: 'acceptRefusal', recipientId: centre },
      sara,
      then,
    );

    assert.equal(
      find(after(after(called(), no(father), link, then), yes, link, then), father).state,
      'accepted',
    );
    assert.equal(
      codeOf(settled, { kind: 'acceptSummons', recipientId: centre, worksOn: [] }, vera),
      'alreadyAnswered',
    );
    assert.equal(codeOf(settled, { kind: 'removeRecipient', recipientId: centre }), undefined);
  });
});

describe('A yes that came while a no was being written', () => {
  const opened = called();
  const yes: Move = { kind: 'acceptSummons', recipientId: centre, worksOn: [] };
  const accepted = () => after(opened, yes, vera, then);
  const seeing = (seen: number): Move => ({ ...(no(centre, 'Ingen kan') as MoveOf<'declineSummons'>), seen });

  it('is not overridden until whoever says no has seen it', () => {
    const moved = accepted();

    assert.equal(codeOf(moved, seeing(opened.version), vera), 'yesMeanwhile');
    assert.equal(find(after(moved, seeing(moved.version), vera, then), centre).state, 'refused');
  });

  it('counts when who comes was said since, and not when something else of the case was', () => {
    const moved = accepted();
    const confirmed = after(moved, confirmation(centre), vera, then);
    const other = after(moved, { kind: 'acknowledge', recipientId: bup }, anna, then);

    assert.equal(codeOf(confirmed, seeing(moved.version), vera), 'yesMeanwhile');
    assert.equal(codeOf(other, seeing(moved.version), vera), undefined);
  });

  it('nor is the summons sent on, back or about another unit before it is seen', () => {
    const passed = passedOn();
    const moved = after(passed, { kind: 'acceptSummons', recipientId: bup, worksOn: [] }, maja, then);
    const seen = passed.version;

    for (const move of [
      { kind: 'routeToUnit', recipientId: bup, unitId: bupWest, seen },
      { kind: 'proposeUnit', recipientId: bup, unitId: bupWest, seen },
      { kind: 'handBack', recipientId: bup, seen },
    ] as const) {
      assert.equal(codeOf(moved, move, maja), 'yesMeanwhile', move.kind);
      assert.equal(codeOf(moved, { ...move, seen: moved.version }, maja), undefined, move.kind);
    }
  });

  it('may follow a no, since the duty is to come: until the convener has let the no be', () => {
    const refused = after(opened, no(centre, 'Ingen kan'), vera, then);
    const settled = after(refused, { kind: 'acceptRefusal', recipientId: centre }, sara, then);

    assert.equal(find(after(refused, yes, vera, then), centre).state, 'accepted');
    assert.equal(codeOf(settled, yes, vera), 'alreadyAnswered');
  });
});

describe('A question', () => {
  it('ends with the unit that asked it: whoever is passed the summons has asked nothing', () => {
    const asked = after(called(), { kind: 'askQuestion', recipientId: bup, question: 'Var?' }, anna, then);
    const passed = after(asked, route(bupEast), anna, then);

    assert.deepEqual([find(asked, bup).question, find(passed, bup).question], [true, false]);
    assert.equal(passed.sealed.recipients[bup]?.question, undefined);
  });
});

describe('A mailed link', () => {
  const link: Actor = { kind: 'link', recipientId: father, typedName: 'Peter' };

  it('says a no that is confirmed by the convener, once: an obliged unit’s and an invited person’s', () => {
    const unit: Actor = { kind: 'link', recipientId: centre, unitId: healthCentre, typedName: 'Vera' };
    for (const [id, actor, state] of [
      [centre, unit, 'refused'],
      [father, link, 'declined'],
    ] as const) {
      const said = after(called(), no(id, 'Kan inte'), actor, then);
      const confirmed = after(said, { kind: 'acceptRefusal', recipientId: id }, sara, then);

      assert.deepEqual([find(said, id).state, find(said, id).verified], [state, false]);
      assert.deepEqual([find(confirmed, id).state, find(confirmed, id).verified], ['declined', true]);
      assert.equal(codeOf(said, { kind: 'acceptRefusal', recipientId: id }, actor), 'noLinkForThis');
      assert.equal(codeOf(confirmed, { kind: 'acceptRefusal', recipientId: id }, sara), 'alreadyAnswered');
    }
    const inTeams = after(
      after(called(), no(centre, 'Nej'), vera, then),
      { kind: 'acceptRefusal', recipientId: centre },
      sara,
      then,
    );
    assert.equal(codeOf(inTeams, { kind: 'acceptRefusal', recipientId: centre }, sara), 'alreadyAnswered');
  });

  it('answers only as long as the unit whose mailbox got it holds the summons', () => {
    const reception: Actor = { kind: 'link', recipientId: bup, unitId: bupDesk, typedName: 'Anna' };
    const east: Actor = { ...reception, unitId: bupEast };
    const yes: Move = { kind: 'acceptSummons', recipientId: bup, worksOn: [] };
    const passed = after(called(), route(bupEast), anna, then);

    assert.equal(codeOf(called(), yes, reception), undefined);
    assert.equal(codeOf(passed, yes, reception), 'noLinkForThis');
    assert.equal(codeOf(passed, yes, east), undefined);
    assert.equal(codeOf(called(), yes, { ...reception, unitId: undefined } as never), 'noLinkForThis');
  });

  it('answers for its own recipient only, unverified', () => {
    const yes = (id: Recipient['id']): Move => ({ kind: 'acceptSummons', recipientId: id, worksOn: [] });

    assert.equal(find(after(called(), yes(father), link, then), father).verified, false);
    assert.equal(codeOf(called(), yes(centre), link), 'noLinkForThis');
  });

  it('does nothing once the consent is paused or the case closed', () => {
    const yes: Move = { kind: 'acceptSummons', recipientId: father, worksOn: [] };
    const paused = after(called(), { kind: 'withdrawConsent', giver: 'guardian1' }, sara, then);

    assert.equal(codeOf(paused, yes, link), 'alreadyAnswered');
    assert.equal(codeOf({ ...called(), state: 'closed' }, yes, link), 'notNow');
  });
});

describe('After a meeting that was called off', () => {
  const cancel = () =>
    after(
      alexBefore('holdMeeting'),
      { kind: 'cancelMeeting', meetingId: (booking() as MoveOf<'bookMeeting'>).meetingId },
      sara,
      '2026-03-10',
    );

  it('the answers stand, and another time is booked at once', () => {
    const another = { ...(booking('2026-03-20') as MoveOf<'bookMeeting'>), meetingId: 'm-2' as never };
    const again = after(cancel(), another, sara, '2026-03-10');

    assert.equal(cancel().state, 'readyToCall');
    assert.deepEqual(
      cancel().recipients.map(({ state }) => state),
      ['confirmed', 'confirmed', 'accepted'],
    );
    assert.equal(
      after(
        again,
        { kind: 'meetingBooked', meetingId: 'm-2' as never, eventId: 'e' },
        { kind: 'system' },
        '2026-03-10',
      ).state,
      'meetingBooked',
    );
  });

  it('whoever had not answered may still do so, and is still reminded', () => {
    const silent = { ...cancel(), recipients: called().recipients, state: 'readyToCall' as const };

    assert.equal(codeOf(silent, { kind: 'acknowledge', recipientId: bup }, anna), undefined);
    assert.equal(
      codeOf(silent, { kind: 'remindRecipient', recipientId: bup }, clock, '2026-03-09 08:00'),
      undefined,
    );
  });

  it('the day counts in Sweden', () => {
    assert.equal(find(called(), bup).answerBy, day('2026-03-11'));
  });
});
