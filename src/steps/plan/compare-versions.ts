/** Opens the plan's versions, and compares two of them where there are more; the first button stands on the case card. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { nothing, words } from '../inputs.js';

export const planVersionsOpen = defineAction({
  kind: 'open',
  verb: 'case.plan-versions-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'plan-versions' }),
});

export const compareVersions = defineAction({
  kind: 'open',
  verb: 'plan-versions.compare',
  payload: z.object({ before: words(4), after: words(4) }),
  leads: (compared) => ({ to: 'dialog', card: 'plan-versions', extra: compared }),
});
