/** Books the meeting at the chosen time. */
import { z } from 'zod';
import { meetingId } from '../../process/ids.js';
import { addMinutes } from '../../process/time.js';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';
import { isChosen, startOf, timeInputs } from './chosen-time.js';
import { forms, inRoom } from './forms.js';

export const book = defineAction({
  kind: 'move',
  verb: 'meeting-time.book',
  payload: z
    .object({ ...timeInputs, form: z.enum(forms), place: words(200), reason: words(500) })
    .refine(isChosen),
  moves: (payload, { facts, actor, newId }) => {
    const start = startOf(payload);
    if (!start || !facts || actor.kind !== 'person') return [];
    const { form, place, reason } = payload;
    return [
      {
        kind: 'bookMeeting',
        meetingId: meetingId(newId()),
        meetingKind: 'sip',
        slot: { start, end: addMinutes(start, facts.sipCase.lengthMinutes) },
        form,
        organizer: actor.person,
        ...(place && inRoom(form) ? { place } : {}),
        ...(reason ? { reason } : {}),
      },
    ];
  },
  leads: () => ({ to: 'done' }),
});
