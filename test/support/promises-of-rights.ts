/** What the moves about ownership, convener and named persons promise. */
import type { Actor } from '../../src/process/actor.js';
import type { Move, MoveKind } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexBefore, bup, centre, father, theMeeting } from './a-case.js';
import { oneOfEach } from './moves.js';
import {
  bupEast,
  healthCentre,
  maja,
  olle,
  rolf,
  rut,
  sara,
  socialServices,
  system,
  vera,
} from './people.js';

type Case = readonly [SipCase, Move, Actor, string, readonly string[]];

const planned = () => alexBefore('followUpFallsDue');
const owned = (): SipCase => ({
  ...planned(),
  planOwnerUnitId: socialServices,
  scope: { ...planned().scope, unitIds: [...planned().scope.unitIds, socialServices] },
});
const offeredBy = (sipCase: SipCase, actor: Actor) =>
  after(sipCase, { kind: 'offerOwnership', unitId: healthCentre }, actor, '2026-03-25');
const called = () => alexBefore('acknowledge');
export const marked = (sipCase: SipCase) => after(sipCase, oneOfEach.protectIdentity, sara, '2026-03-05');

const keptApart = () =>
  after(called(), { kind: 'protectIdentity', guardiansApart: true }, sara, '2026-03-05');
const askedApart = () => after(keptApart(), oneOfEach.bookApart, sara, '2026-03-05');
const bookedApart = () => after(askedApart(), oneOfEach.apartBooked, system, '2026-03-05');

export const promisesOfRights: Partial<Record<MoveKind, readonly Case[]>> = {
  bookApart: [[keptApart(), oneOfEach.bookApart, sara, '2026-03-05', ['book m-apart']]],
  apartBooked: [
    [
      askedApart(),
      { ...oneOfEach.apartBooked, videoLeft: 'unlocked' },
      system,
      '2026-03-05',
      ['tell videoLeft to convener'],
    ],
    [askedApart(), oneOfEach.apartBooked, system, '2026-03-05', []],
  ],
  apartFailed: [
    [askedApart(), oneOfEach.apartFailed, system, '2026-03-05', ['tell bookingFailed to convener']],
  ],
  apartMovedOutside: [
    [
      bookedApart(),
      oneOfEach.apartMovedOutside,
      system,
      '2026-03-10',
      ['tell apartMovedOutside to convener'],
    ],
  ],
  apartGoneOutside: [
    [bookedApart(), oneOfEach.apartGoneOutside, system, '2026-03-10', ['tell apartGoneOutside to convener']],
  ],
  cancelApart: [[askedApart(), oneOfEach.cancelApart, sara, '2026-03-05', ['cancel m-apart']]],
  offerOwnership: [[planned(), oneOfEach.offerOwnership, sara, '2026-03-25', ['send ownership to offered']]],
  acceptOwnership: [
    [
      offeredBy(planned(), sara),
      oneOfEach.acceptOwnership,
      vera,
      '2026-03-25',
      ['tell ownershipTaken to convener'],
    ],
    [
      offeredBy(owned(), olle),
      oneOfEach.acceptOwnership,
      vera,
      '2026-03-25',
      ['tell ownershipTaken to convener', 'tell ownershipTaken to formerOwner'],
    ],
  ],
  declineOwnership: [
    [
      offeredBy(owned(), olle),
      oneOfEach.declineOwnership,
      vera,
      '2026-03-25',
      ['tell ownershipDeclined to convener', 'tell ownershipDeclined to planOwner'],
    ],
  ],
  releaseOwnership: [
    [owned(), oneOfEach.releaseOwnership, rolf, '2026-03-25', ['tell ownershipReleased to convener']],
  ],
  reassignConvener: [
    [
      called(),
      oneOfEach.reassignConvener,
      rut,
      '2026-03-05',
      ['tell nowConvener to convener', 'send case to convener'],
    ],
  ],
  protectIdentity: [
    [called(), oneOfEach.protectIdentity, sara, '2026-03-05', []],
    [
      alexBefore('holdMeeting'),
      oneOfEach.protectIdentity,
      sara,
      '2026-03-10',
      [`cancel ${theMeeting}`, 'tell ringAboutMeeting to convener'],
    ],
  ],
  endProtection: [
    [
      marked(called()),
      oneOfEach.endProtection,
      sara,
      '2026-03-05',
      [bup, centre, father].map((id) => `send summons to receiver ${id}`),
    ],
  ],
  namePerson: [
    [
      marked(after(called(), { kind: 'acknowledge', recipientId: centre }, vera, '2026-03-04 12:00')),
      { kind: 'namePerson', person: vera.person, recipientId: centre },
      sara,
      '2026-03-05',
      [`send summons to named ${centre}`],
    ],
    [
      marked(called()),
      { kind: 'namePerson', person: rut.person },
      sara,
      '2026-03-05',
      ['send case to named'],
    ],
  ],
  askForSupport: [
    [called(), oneOfEach.askForSupport, sara, '2026-03-05', ['tell supportAsked to coordinator']],
  ],
};

/** The plan offered by the convening unit to the health centre, and a case whose summons BUP Öster holds. */
export const offeredPlan = () => offeredBy(planned(), sara);
export const heldByBupEast = () =>
  marked({
    ...called(),
    recipients: called().recipients.map((one) => (one.id === bup ? { ...one, atUnitId: bupEast } : one)),
  });
export const namedMaja = () =>
  after(heldByBupEast(), { kind: 'namePerson', person: maja.person, recipientId: bup }, sara, '2026-03-05');
