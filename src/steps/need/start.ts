/** Starts the case; its living card comes as a message of its own. A second SIP needs a reason (R7). */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';
import { readAnswers } from './answers.js';

export const start = defineAction({
  kind: 'note',
  verb: 'need-result.start',
  payload: z.object({ reason: words(1000) }),
  note: async ({ reason }, _at, notes) => {
    const answers = readAnswers(await notes.draft('triage'));
    if (!answers) return { to: 'card', card: 'need' };
    const started = await notes.startCase(answers, answers.existing === 'yes' ? reason : undefined);
    return 'refused' in started
      ? { to: 'card', card: 'need-result', extra: { answers, reason, refused: started.refused } }
      : { to: 'card', card: 'message', extra: { says: 'caseStarted', ref: started.ref } };
  },
});
