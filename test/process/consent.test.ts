/** Förbered and samtycke: what must be known and said before anybody is called. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, recipientId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { Actor } from '../../src/process/actor.js';
import type { ClosePerson } from '../../src/process/sealed.js';
import type { Decider, Giver, SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexAnswers,
  alexBefore,
  born,
  bup,
  consentOf,
  preparation,
  refusal,
  scope,
  summons,
  summonsTo,
  theMeeting,
} from '../support/a-case.js';
import type { school } from '../support/people.js';
import { anna, bupEast, bupWest, healthCentre, sara, socialServices } from '../support/people.js';

const then = '2026-03-04 09:00';
const add = (target: { unitId: typeof school } | { person: ClosePerson }): Move => ({
  kind: 'addRecipient',
  recipientId: recipientId('r-new'),
  target,
});
const give = (giver: Giver): Move => ({ ...consentOf('guardian1'), giver });
const refuse = (giver: Giver): Move => ({ kind: 'refuseConsent', giver, on: day('2026-03-04') });
const codeOf = (sipCase: SipCase, move: Move, at = then, actor: Actor = sara) =>
  refusal(sipCase, move, actor, at)?.code;
const person = (label: string, relation: ClosePerson['relation'] = 'relative') =>
  add({ person: { label, relation } });

/** Prepared with this decider, and with the scope set: ready for the consents. */
function asking(
  decider: Decider,
  extra: Partial<MoveOf<'setConsentScope'>> = {},
  answers = alexAnswers,
): SipCase {
  const prepared = after(
    born(answers),
    { ...(preparation as MoveOf<'savePreparation'>), decider },
    sara,
    then,
  );
  const asked = after(prepared, { kind: 'finishPreparation' }, sara, then);
  return after(asked, { ...(scope as MoveOf<'setConsentScope'>), ...extra }, sara, then);
}

describe('Preparing', () => {
  it('is not done before information was given and "Vad är viktigt för dig?" was asked (R53)', () => {
    const refused = refusal(born(), { kind: 'finishPreparation' }, sara, then);

    assert.equal(refused?.code, 'preparationIncomplete');
    assert.deepEqual(refused?.missing, ['individualName', 'informed', 'whatMatters']);
  });

  it("asks for the child's own participation and view, at every age below 18 (R18)", () => {
    const { preparation: texts, ...rest } = preparation as MoveOf<'savePreparation'>;
    const silent = after(born(), { ...rest, preparation: { ...texts, childView: '' } }, sara, then);
    const adult = after(
      born({ ...alexAnswers, ageBand: '18-20' }),
      { ...rest, decider: 'individual', preparation: { whatMatters: 'Jobb' } },
      sara,
      then,
    );

    assert.equal(codeOf(silent, { kind: 'finishPreparation' }), 'childViewMissing');
    assert.equal(codeOf(adult, { kind: 'finishPreparation' }), undefined);
  });

  it('asks who decides for a child, and for the assessment when the child does (R17, R19)', () => {
    const { decider: _none, ...undecided } = preparation as MoveOf<'savePreparation'>;
    const open = after(born(), undecided, sara, then);
    const mature = { ...(preparation as MoveOf<'savePreparation'>), decider: 'childItself' as const };
    const unassessed = after(
      born(),
      { ...mature, preparation: { ...mature.preparation, assessor: '' } },
      sara,
      then,
    );

    assert.equal(codeOf(open, { kind: 'finishPreparation' }), 'deciderMissing');
    assert.equal(codeOf(unassessed, { kind: 'finishPreparation' }), 'deciderMissing');
    assert.equal(codeOf(after(born(), mature, sara, then), { kind: 'finishPreparation' }), undefined);
  });

  it('lets nobody but the adult decide for an adult (R17)', () => {
    const yusuf = born({ ...alexAnswers, ageBand: '18-20' });
    const prepared = after(yusuf, preparation, sara, then);

    assert.equal(codeOf(prepared, { kind: 'finishPreparation' }), 'deciderMissing');
  });

  it('stores no identity where the principal has chosen the telephone', () => {
    const phone = { ...born(), settings: { ...born().settings, identity: 'phone' as const } };

    assert.deepEqual(after(phone, preparation, sara, then).sealed.individual, {});
  });
});

describe('Whose consent', () => {
  const deciders: readonly [Decider, readonly Giver[]][] = [
    ['oneGuardian', ['guardian1']],
    ['twoGuardians', ['guardian1', 'guardian2']],
    ['appointedGuardian', ['guardian1']],
    ['unaccompaniedGuardian', ['guardian1']],
    ['socialBoard', ['socialBoard']],
    ['shelteredHousing', ['guardian1']],
    ['childItself', ['individual']],
  ];
  for (const [decider, givers] of deciders) {
    it(`is enough from ${givers.join(' and ')} when the decider is ${decider} (R17)`, () => {
      const [last, ...first] = [...givers].reverse();
      const nearly = first.reduce(
        (sipCase, giver) => after(sipCase, give(giver), sara, then),
        asking(decider),
      );

      assert.equal(nearly.state, 'obtainingConsent');
      assert.equal(after(nearly, give(last!), sara, then).state, 'readyToCall');
    });
  }

  it('is one of two guardians when the other is hindered, whichever that is (R17)', () => {
    const hindered = asking('twoGuardians', { oneGuardianReason: 'På sjukhus; beslut av rektor' });

    assert.equal(after(hindered, give('guardian1'), sara, then).state, 'readyToCall');
    assert.equal(after(hindered, give('guardian2'), sara, then).state, 'readyToCall');
  });

  it('is never given over the head of a guardian who has said no (R17, R20)', () => {
    const no = after(asking('twoGuardians'), refuse('guardian2'), sara, then);
    const again = after(no, { kind: 'askConsentAgain' }, sara, then);
    const reason = after(
      again,
      { ...(scope as MoveOf<'setConsentScope'>), oneGuardianReason: 'Hinder' },
      sara,
      then,
    );
    const secondNo = after(reason, refuse('guardian2'), sara, then);

    assert.equal(after(secondNo, { kind: 'askConsentAgain' }, sara, then).state, 'obtainingConsent');
    assert.equal(codeOf(secondNo, give('guardian1')), 'notNow');
  });

  it('is not asked of guardians when the child decides itself (R19)', () => {
    assert.equal(codeOf(asking('childItself'), give('guardian1')), 'notTheDecider');
    assert.equal(codeOf(asking('childItself'), refuse('guardian2')), 'notTheDecider');
  });

  it('tells no guardian of a child that decides itself, until the child says so (R19)', () => {
    const ready = after(asking('childItself'), give('individual'), sara, then);
    const { scope: now } = scope as MoveOf<'setConsentScope'>;
    const open = after(
      ready,
      { ...(scope as MoveOf<'setConsentScope'>), scope: { ...now, guardiansMayKnow: true } },
      sara,
      then,
    );

    assert.equal(codeOf(ready, person('pappa', 'guardian')), 'consentExcludes');
    assert.equal(codeOf(open, person('pappa', 'guardian')), undefined);
  });

  it('stores who, when, how, by whom informed, what for and what not (R23)', () => {
    const { consents, scope: covered, sealed } = alexBefore('addRecipient');

    assert.deepEqual(
      consents.map(({ giver, state, givenOn, method, informedBy }) => [
        giver,
        state,
        givenOn,
        method,
        informedBy,
      ]),
      [
        ['guardian1', 'given', '2026-03-04', 'oral', sara.person],
        ['guardian2', 'given', '2026-03-04', 'oral', sara.person],
      ],
    );
    assert.deepEqual(covered.unitIds, [bupEast, healthCentre]);
    assert.deepEqual(sealed.consent.exceptions, ['inte mormor']);
  });

  it('counts only with its scope, and not before its day (R23)', () => {
    const noScope = asking('oneGuardian', { scope: { unitIds: [], exceptUnitIds: [], coversRouting: true } });
    const tomorrow = { ...(give('guardian1') as MoveOf<'giveConsent'>), givenOn: day('2026-03-05') };

    assert.equal(after(noScope, give('guardian1'), sara, then).state, 'obtainingConsent');
    assert.equal(codeOf(asking('oneGuardian'), tomorrow), 'consentOfTomorrow');
  });

  it('that was refused can be asked for again, and given', () => {
    const no = after(asking('oneGuardian'), refuse('guardian1'), sara, then);
    const asked = after(no, { kind: 'askConsentAgain' }, sara, then);

    assert.equal(no.state, 'consentRefused');
    assert.deepEqual(
      asked.consents.map(({ state }) => state),
      ['asked'],
    );
    assert.equal(after(asked, give('guardian1'), sara, then).state, 'readyToCall');
    assert.equal(after(asked, refuse('guardian1'), sara, then).state, 'consentRefused');
    assert.equal(after(no, give('guardian1'), sara, then).state, 'readyToCall');
  });

  it('renews without moving a case that is already called (R22)', () => {
    assert.equal(after(alexBefore('acknowledge'), give('guardian1'), sara, '2026-03-05').state, 'called');
    assert.equal(
      after(alexBefore('holdMeeting'), give('guardian2'), sara, '2026-03-09').state,
      'meetingBooked',
    );
  });
});

describe('No valid consent, no kallelse', () => {
  it('refuses to send while somebody who decides has not said yes (R15)', () => {
    const withdrawn = alexBefore('sendSummons').consents.slice(0, 1);

    assert.equal(codeOf({ ...alexBefore('sendSummons'), consents: [] }, summons), 'consentMissing');
    assert.equal(
      codeOf({ ...alexBefore('sendSummons'), consents: withdrawn }, summons),
      'guardianConsentMissing',
    );
  });

  it('refuses to book without it as well (R15)', () => {
    const book = alexBefore('bookMeeting');

    assert.equal(
      codeOf(
        { ...book, consents: [] },
        {
          kind: 'bookMeeting',
          meetingId: theMeeting,
          meetingKind: 'sip',
          slot: book.proposedTimes[0]!,
          form: 'video',
          organizer: sara.person,
        },
      ),
      'consentMissing',
    );
  });

  it('asks for a consent again when it is older than the setting (R22)', () => {
    const ready = alexBefore('sendSummons');

    const inAutumn = summonsTo('2026-09-15');
    assert.equal(codeOf(ready, inAutumn, '2026-08-31 09:00'), undefined);
    assert.equal(codeOf(ready, inAutumn, '2026-09-01 09:00'), 'consentTooOld');
    const old = { ...ready.consents[0]!, giver: 'representative' as const, givenOn: day('2020-01-01') };
    assert.equal(codeOf({ ...ready, consents: [...ready.consents, old] }, summons), undefined);
  });

  it('asks for a consent that covers a recipient outside its scope (R22)', () => {
    assert.equal(codeOf(alexBefore('sendSummons'), add({ unitId: socialServices })), 'outsideConsent');
  });

  const named: readonly [string, boolean][] = [
    ['Mormor', true],
    ['mormor Karin', true],
    ['Morfar', false],
    ['min moster', false],
  ];
  for (const [label, excepted] of named) {
    it(`${excepted ? 'blocks' : 'lets in'} "${label}" when the consent says "inte mormor" (R16)`, () => {
      assert.equal(
        codeOf(alexBefore('sendSummons'), person(label)),
        excepted ? 'consentExcludes' : undefined,
      );
    });
  }

  it('blocks a unit among the exceptions, chosen or named by words (R16)', () => {
    const ready = alexBefore('sendSummons');
    const chosen = { ...ready, scope: { ...ready.scope, exceptUnitIds: [bupWest] } };
    const { consent } = ready.sealed;
    const worded = {
      ...ready,
      sealed: { ...ready.sealed, consent: { ...consent, exceptions: ['Inte BUP Väster!'] } },
    };

    assert.equal(codeOf(chosen, add({ unitId: bupWest })), 'consentExcludes');
    assert.equal(codeOf(worded, add({ unitId: bupWest })), 'consentExcludes');
  });

  it('blocks passing a summons on to an excepted unit, without saying why (R16)', () => {
    const called = alexBefore('routeToUnit');
    const except = { ...called, scope: { ...called.scope, exceptUnitIds: [bupWest] } };

    assert.equal(
      codeOf(except, { kind: 'routeToUnit', recipientId: bup, unitId: bupWest }, then, anna),
      'cannotBePassedOn',
    );
  });

  it('keeps measures and the plan within the consent (R15, R16)', () => {
    const held = alexBefore('savePlan');
    const measure = {
      taskId: held.sealed.plan.measures[0]?.taskId ?? ('t' as never),
      what: 'x',
      unitId: socialServices,
      role: 'r',
      due: day('2026-04-01'),
    };

    assert.equal(codeOf(held, { kind: 'savePlan', texts: {}, measures: [measure] }), 'outsideConsent');
    assert.equal(
      codeOf(held, { kind: 'savePlan', texts: {}, planOwnerUnitId: socialServices }),
      'outsideConsent',
    );
  });
});
