/** Saves how each one was identified; after the last of them the meeting is recorded as held. */
import { z } from 'zod';
import { notesOf } from '../../process/machines/meeting-held.js';
import type { AttendanceNotes } from '../../process/sealed.js';
import { defineAction, type Pressed } from '../action.js';
import { words } from '../inputs.js';
import { leadsAfterMeeting } from './after-meeting.js';
import { peopleAfter, peopleOn, wayIdOf, wayOf } from './people-known.js';

export const holdKnown = defineAction({
  kind: 'move',
  verb: 'meeting-known.hold',
  // Each one has an input of its own name, so that an old screen never answers for somebody else.
  payload: z.looseObject({ unidentifiedReason: words(500) }),
  moves: (typed, at) => {
    const meetingId = at.facts?.meeting?.id;
    if (!at.facts || !meetingId) return [];
    const noted = notesOf(at.facts.sealed, at.facts.meeting);
    const identified = { ...noted.identified, ...waysIn(typed, at) };
    if (peopleAfter(at.facts, at.on).length > 0) return [{ kind: 'noteAttendance', meetingId, identified }];
    return [
      {
        kind: 'holdMeeting',
        meetingId,
        ...whole(noted),
        identified,
        ...(typed.unidentifiedReason ? { unidentifiedReason: typed.unidentifiedReason } : {}),
      },
    ];
  },
  leads: (_typed, { facts, on }) => {
    const last = facts && peopleAfter(facts, on).length > 0 ? peopleOn(facts, on).at(-1) : undefined;
    if (last) return { to: 'dialog', card: 'meeting-known', on: last.id };
    return leadsAfterMeeting(facts);
  },
});

function waysIn(typed: Readonly<Record<string, unknown>>, { facts, on }: Pressed) {
  const shown = facts ? peopleOn(facts, on) : [];
  return Object.fromEntries(
    shown.flatMap(({ id }) => {
      const way = wayOf(typed[wayIdOf(id)]);
      return way ? [[id, way]] : [];
    }),
  );
}

function whole({ individualAbsentReason, ...noted }: AttendanceNotes) {
  return {
    present: noted.present ?? [],
    alsoPresent: noted.alsoPresent ?? [],
    individualPresent: noted.individualPresent ?? false,
    onlyThoseNeeded: noted.onlyThoseNeeded ?? false,
    ...(individualAbsentReason && !noted.individualPresent ? { individualAbsentReason } : {}),
  };
}
