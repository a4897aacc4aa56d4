/** Links two of the unit's cases that are to meet together, or parts them. */
import { z } from 'zod';
import { caseId, caseRef } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { nothing, someWords } from '../inputs.js';

export const linkCase = defineAction({
  kind: 'move',
  verb: 'linked.link',
  payload: z.object({ other: someWords(20) }),
  // Whose case it is the process asks: of other units' cases it says nothing.
  moves: ({ other }) => [{ kind: 'linkCase', ref: caseRef(other) }],
  leads: () => ({ to: 'dialog', card: 'linked' }),
});

export const unlinkCase = defineAction({
  kind: 'move',
  verb: 'linked.unlink',
  payload: nothing,
  moves: (_payload, { on }) => (on ? [{ kind: 'unlinkCase', caseId: caseId(on) }] : []),
  leads: () => ({ to: 'dialog', card: 'linked' }),
});
