/** Says who answers, by name alone. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords } from '../inputs.js';

export const confirmByName = defineAction({
  kind: 'move',
  verb: 'confirm-link.confirm-by-name',
  payload: z.object({ attendee: someWords(120) }),
  moves: ({ attendee }, { recipientId }) =>
    recipientId
      ? [{ kind: 'confirmAttendance', recipientId, attendee, mandate: false, preparation: false }]
      : [],
  leads: () => ({ to: 'done' }),
});
