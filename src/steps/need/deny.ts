/** No SIP: whoever asked for one has a right to a written reason (R4). Only a count is kept. */
import { z } from 'zod';
import { mayDeny } from '../../process/triage.js';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';
import { readAnswers } from './answers.js';

export const deny = defineAction({
  kind: 'note',
  verb: 'need-result.deny',
  payload: z.object({ reason: words(1000) }),
  note: async ({ reason }, _at, notes) => {
    const answers = readAnswers(await notes.draft('triage'));
    if (!answers) return { to: 'card', card: 'need' };
    const refusal = mayDeny(answers, reason);
    if (refusal) return { to: 'card', card: 'need-result', extra: { answers, refused: refusal.code } };
    await notes.countRedirect('denied');
    return { to: 'card', card: 'message', extra: { says: 'denied' } };
  },
});
