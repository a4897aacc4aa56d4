/** Says who comes, with what mandate. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords, ticked, words } from '../inputs.js';

export const confirm = defineAction({
  kind: 'move',
  verb: 'confirm.confirm',
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
