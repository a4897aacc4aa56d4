/** The case belongs to the unit (R60), and a protected one to named persons (R69). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { disclose } from '../../src/process/disclosure.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexBefore,
  alexAtEnd,
  booking,
  born,
  bup,
  father,
  preparation,
  refusal,
  theMeeting,
  world,
} from '../support/a-case.js';
import { withCanaries } from '../support/canaries.js';
import { oneOfEach } from '../support/moves.js';
import {
  anna,
  bupEast,
  coordinator,
  healthCentre,
  maja,
  olle,
  rolf,
  rut,
  sara,
  school,
  socialServices,
  vera,
} from '../support/people.js';
import { heldByBupEast, marked, namedMaja, offeredPlan } from '../support/promises-of-rights.js';

const planned = () => alexBefore('followUpFallsDue');
const offer = (unitId: typeof school): Move => ({ kind: 'offerOwnership', unitId });

describe('The overall responsibility', () => {
  it('stays where it is until the new unit has accepted (R60)', () => {
    assert.equal(offeredPlan().planOwnerUnitId, school);
    const taken = after(offeredPlan(), oneOfEach.acceptOwnership, vera, '2026-03-25');
    assert.deepEqual([taken.planOwnerUnitId, taken.ownershipOffer], [healthCentre, undefined]);
    const kept = after(offeredPlan(), oneOfEach.declineOwnership, vera, '2026-03-25');
    assert.deepEqual([kept.planOwnerUnitId, kept.ownershipOffer], [school, undefined]);
  });

  it('is offered only within the consent, and not to whoever has it (R15, R16, R60)', () => {
    const code = (unitId: typeof school, sipCase = planned()) =>
      refusal(sipCase, offer(unitId), sara, '2026-03-25')?.code;
    const excepted = { ...planned(), scope: { ...planned().scope, exceptUnitIds: [healthCentre] } };
    assert.equal(code(school), 'alreadyOwner');
    assert.equal(code(socialServices), 'outsideConsent');
    assert.equal(code(healthCentre, excepted), 'consentExcludes');
    assert.equal(
      refusal(
        { ...excepted, ownershipOffer: { unitId: healthCentre, at: excepted.startedAt } },
        oneOfEach.acceptOwnership,
        vera,
        '2026-03-25',
      )?.code,
      'outsideConsent',
    );
  });

  it('that is offered lapses for a unit that the consent leaves out (R21)', () => {
    const narrow = after(offeredPlan(), { kind: 'narrowConsent', unitId: healthCentre }, sara, '2026-03-26');
    assert.equal(narrow.ownershipOffer, undefined);
  });

  it('goes back to the convening unit when the chief of the owner releases it (R60)', () => {
    const owned: SipCase = { ...planned(), planOwnerUnitId: socialServices };
    assert.equal(after(owned, oneOfEach.releaseOwnership, rolf, '2026-03-25').planOwnerUnitId, school);
    assert.equal(refusal(owned, oneOfEach.releaseOwnership, olle, '2026-03-25')?.code, 'notYours');
    assert.equal(refusal(planned(), oneOfEach.releaseOwnership, rut, '2026-03-25')?.code, 'notNow');
  });

  it('is told of with a reference and a telephone number, and for a unit with how it stands', () => {
    const { sipCase, canaries } = withCanaries(offeredPlan());
    const seen = (unitId: typeof school) =>
      disclose({ sipCase, world, names: {} }, { as: 'offered', unitId });
    const text = JSON.stringify(seen(healthCentre));
    assert.ok(!canaries.some((canary) => text.includes(canary)));
    const stands = [healthCentre, school, bupEast].map((unitId) => {
      const facts = seen(unitId);
      return facts?.as === 'offered' && facts.stands;
    });
    assert.deepEqual(stands, ['offered', 'taken', 'gone']);
  });
});

describe('The convener', () => {
  it('is another working person of the unit, chosen by its chief (R60)', () => {
    const to = (person: typeof rut.person): Move => ({ kind: 'reassignConvener', person });
    assert.equal(after(born(), to(rut.person), rut, '2026-03-05').convener.person, rut.person);
    assert.equal(refusal(born(), to(maja.person), rut, '2026-03-05')?.code, 'notOfTheUnit');
    assert.equal(refusal(born(), to(coordinator.person), rut, '2026-03-05')?.code, 'notOfTheUnit');
    assert.equal(refusal(born(), to(rut.person), sara, '2026-03-05')?.code, 'notYours');
  });

  it('that is new is the organiser of a meeting booked anew (R60)', () => {
    const moved = after(alexBefore('holdMeeting'), oneOfEach.reassignConvener, rut, '2026-03-10');
    const again = after(
      moved,
      { ...oneOfEach.rebookMeeting, meetingId: 'm-2' as never, oldMeetingId: theMeeting },
      rut,
      '2026-03-10',
    );
    assert.equal(again.meetings.at(-1)?.organizer, rut.person);
  });
});

describe('A case of protected identity', () => {
  it('keeps why under seal, names who marked it, and forgets where anybody is (R69)', () => {
    const sipCase = marked({ ...alexBefore('finishPreparation') });
    assert.deepEqual(sipCase.namedOnly, [sara.person]);
    assert.equal(sipCase.sealed.protection?.grade, 'sekretessmarkering');
    assert.equal(sipCase.sealed.individual.listedAt, undefined);
    const { sealed: _sealed, ...clear } = sipCase;
    assert.doesNotMatch(JSON.stringify(clear), /sekretess|fingera|guardiansApart/);
  });

  it('keeps no address, telephone or listing that is typed later (R69)', () => {
    const individual = { name: 'Alex', address: 'Gatan 1', phone: '070', listedAt: 'Lindängen' };
    const typed = after(marked(born()), { kind: 'savePreparation', individual }, sara, '2026-03-05');
    assert.deepEqual(typed.sealed.individual, { name: 'Alex' });
    const nameless: Move = { ...preparation, kind: 'savePreparation', individual: {} } as Move;
    const ready = after(marked(born()), nameless, sara, '2026-03-05');
    assert.equal(refusal(ready, { kind: 'finishPreparation' }, sara, '2026-03-05'), undefined);
  });

  it('calls off a meeting that was booked in clear, and keeps no place (R69)', () => {
    const booked = marked(alexBefore('holdMeeting'));
    assert.deepEqual([booked.state, booked.meetings.map(({ state }) => state)], ['called', ['cancelled']]);
    const again = after(
      booked,
      { ...booking('2026-03-20'), meetingId: 'm-2', place: 'Gatan 1' } as Move,
      sara,
      '2026-03-10',
    );
    assert.equal(again.sealed.meeting.places, undefined);
  });

  it('is opened to a named person of a unit that is called, and to nobody else there (R69)', () => {
    const accept: Move = { kind: 'acceptSummons', recipientId: bup, worksOn: [] };
    assert.equal(refusal(heldByBupEast(), accept, maja, '2026-03-05')?.code, 'notYours');
    assert.equal(after(namedMaja(), accept, maja, '2026-03-05').recipients[0]?.state, 'accepted');
    const named = (person: typeof olle.person): Move => ({ kind: 'namePerson', person });
    assert.equal(refusal(heldByBupEast(), named(olle.person), sara, '2026-03-05')?.code, 'notOfTheUnit');
  });

  it('says nothing of age, place or convener to the named, who is told by telephone (R69)', () => {
    const accepted = after(
      namedMaja(),
      { kind: 'acceptSummons', recipientId: bup, worksOn: [] },
      maja,
      '2026-03-05',
    );
    const facts = disclose({ sipCase: accepted, world, names: {} }, { as: 'participant', recipientId: bup });
    assert.ok(facts && 'nameless' in facts);
    assert.deepEqual(
      [facts.ageGroup, facts.from, facts.field, facts.individual, facts.nameless, facts.toldByPhone],
      [undefined, '', undefined, {}, true, true],
    );
  });

  it('is left by whoever is no longer named, but never by its convener (R69)', () => {
    const out = after(namedMaja(), oneOfEach.unnamePerson, sara, '2026-03-05');
    assert.equal(
      refusal(out, { kind: 'acknowledge', recipientId: bup }, maja, '2026-03-05')?.code,
      'notYours',
    );
    assert.equal(
      refusal(namedMaja(), { kind: 'unnamePerson', person: sara.person }, sara, '2026-03-05')?.code,
      'convenerStays',
    );
  });

  it('has a chief who sees nothing of it, and may name somebody of the own unit (R60, R69)', () => {
    const sipCase = marked(born());
    assert.equal(refusal(sipCase, { kind: 'finishPreparation' }, rut, '2026-03-05')?.code, 'notYours');
    const moved = after(sipCase, oneOfEach.reassignConvener, rut, '2026-03-05');
    assert.deepEqual(moved.namedOnly, [sara.person, rut.person]);
    const foreign: Move = { kind: 'namePerson', person: maja.person };
    assert.equal(refusal(heldByBupEast(), foreign, rut, '2026-03-05')?.code, 'notOfTheUnit');
  });

  it('never calls both guardians where one of them is the threat (R69)', () => {
    const apart = after(
      alexBefore('acknowledge'),
      { kind: 'protectIdentity', guardiansApart: true },
      sara,
      '2026-03-05',
    );
    const mother: Move = {
      kind: 'addRecipient',
      recipientId: 'r-mamma' as never,
      target: { person: { label: 'mamma', relation: 'guardian' } },
    };
    assert.equal(refusal(apart, mother, sara, '2026-03-05')?.code, 'guardiansApart');
    const alone = after(apart, { kind: 'removeRecipient', recipientId: father }, sara, '2026-03-05');
    assert.equal(refusal(alone, mother, sara, '2026-03-05'), undefined);
    assert.equal(
      refusal(born(), { kind: 'protectIdentity', guardiansApart: false }, sara, '2026-03-05')?.code,
      'markMissing',
    );
  });

  it('is a case like others again once the mark is taken away', () => {
    const ended = after(marked(alexAtEnd()), oneOfEach.endProtection, sara, '2026-04-24');
    assert.deepEqual([ended.namedOnly, ended.sealed.protection], [undefined, undefined]);
    assert.equal(refusal(ended, oneOfEach.askForSupport, anna, '2026-04-24')?.code, 'notYours');
  });
});
