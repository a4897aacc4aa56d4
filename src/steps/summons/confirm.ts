/** Says who comes, with what mandate: from the dialog in Teams, and from the form that shows nothing of the case. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords, ticked, words } from '../inputs.js';

export const confirm = saysWho('confirm.confirm');
export const confirmByName = saysWho('confirm-link.confirm-by-name');

function saysWho(verb: string) {
  return defineAction({
    kind: 'move',
    verb,
    payload: z.object({ attendee: someWords(120), role: words(80), mandate: ticked, preparation: ticked }),
    moves: ({ role, ...said }, { recipientId }) =>
      recipientId ? [{ kind: 'confirmAttendance', recipientId, ...said, ...(role ? { role } : {}) }] : [],
    leads: () => ({ to: 'done' }),
  });
}
