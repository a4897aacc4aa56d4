/** Opens the plan to be read, or its versions, from the case card; and compares two versions where there are more. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { nothing, words } from '../inputs.js';

export const planReadOpen = opens('case.plan-read-open', 'plan-read');
export const planVersionsOpen = opens('case.plan-versions-open', 'plan-versions');

export const compareVersions = defineAction({
  kind: 'open',
  verb: 'plan-versions.compare',
  payload: z.object({ before: words(4), after: words(4) }),
  leads: (compared) => ({ to: 'dialog', card: 'plan-versions', extra: compared }),
});

function opens(verb: string, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}
