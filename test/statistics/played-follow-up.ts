/** A follow-up that people meet for: called by whoever convened or by the plan's owner, and at times taken back. */
import { meetingId, recipientId, type Day, type UnitId } from '../../src/process/ids.js';
import { answering, later, slotOn } from './played-case.js';
import type { Dice, Road } from './played-year.js';
import { personOf } from './the-county.js';

/** Who convenes after it, and the day on which it is followed up. */
export function meetingAgain(road: Road, roll: Dice, convener: UnitId, on: Day): { by: UnitId; on: Day } {
  const owner = road.played.sipCase.planOwnerUnitId ?? convener;
  const by = roll(3) > 0 ? owner : convener;
  const turn = road.played.lines.length;
  road.play({ kind: 'callToFollowUp', formerConvenerAs: recipientId(`r${String(turn)}`) }, by, on);
  if (roll(6) === 0) return droppedAt(road, by, later(on, 0));
  const meets = later(on, 9 + roll(8));
  const called = road.played.sipCase.recipients
    .filter(({ state, target }) => state === 'chosen' && target.kind === 'unit')
    .map(({ id }) => id);
  const plain = { form: 'video', lengthMinutes: 30, phoneIsEnough: true } as const;
  road.play({ kind: 'sendSummons', ...plain, proposedTimes: [slotOn(meets)] }, by, on);
  const sent = later(on, 0);
  if (roll(6) === 0) return droppedAt(road, by, sent);
  const coming = called.filter((id) => answering(road, roll, { id, ready: on, meets }));
  const booked = road.played.lines.at(-1)!.on;
  const id = meetingId(`m${String(turn)}`);
  const slot = slotOn(meets);
  const book = { kind: 'bookMeeting', meetingId: id, meetingKind: 'followUp', slot, form: 'video' } as const;
  road.play({ ...book, organizer: personOf(by), onPurpose: true, reason: 'Kunde inte förr' }, by, booked);
  road.play({ kind: 'meetingBooked', meetingId: id, eventId: 'e' }, 'system', booked);
  const present = coming.filter(() => roll(8) > 0);
  road.play(
    {
      ...{ kind: 'holdMeeting', meetingId: id, present, individualPresent: true, onlyThoseNeeded: true },
      identified: Object.fromEntries(present.map((each) => [each, 'known'])),
    },
    by,
    meets,
  );
  return { by, on: meets };
}

function droppedAt(road: Road, by: UnitId, on: Day): { by: UnitId; on: Day } {
  road.play({ kind: 'dropFollowUpCall' }, by, on);
  return { by: road.played.sipCase.convener.unitId, on };
}
