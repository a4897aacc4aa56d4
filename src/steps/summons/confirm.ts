/** Says who comes, with what mandate: from the dialog in Teams, and from the form that shows nothing of the case. */
import { z } from 'zod';
import { defineAction, versionSeen } from '../action.js';
import { someWords, ticked, words } from '../inputs.js';

export const confirm = saysWho('confirm.confirm');
export const confirmByName = saysWho('confirm-link.confirm-by-name');

function saysWho(verb: string) {
  return defineAction({
    kind: 'move',
    verb,
    payload: z.object({ attendee: someWords(120), role: words(80), mandate: ticked, preparation: ticked }),
    moves: ({ role, ...said }, at) => {
      const { recipientId } = at;
      const who = { ...said, ...(role ? { role } : {}), ...versionSeen(at) };
      return recipientId ? [{ kind: 'confirmAttendance', recipientId, ...who }] : [];
    },
    leads: () => ({ to: 'done' }),
  });
}
