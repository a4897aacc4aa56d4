/** Says who comes, where nothing about the case was shown. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords, ticked, words } from '../inputs.js';

export const confirmByName = defineAction({
  kind: 'move',
  verb: 'confirm-link.confirm-by-name',
  payload: z.object({ attendee: someWords(120), role: words(80), mandate: ticked, preparation: ticked }),
  moves: ({ attendee, role, mandate, preparation }, { recipientId }) =>
    recipientId
      ? [
          {
            kind: 'confirmAttendance',
            recipientId,
            attendee,
            ...(role ? { role } : {}),
            mandate,
            preparation,
          },
        ]
      : [],
  leads: () => ({ to: 'done' }),
});
