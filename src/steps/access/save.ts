/** Sets, changes or takes away the mark of protected identity. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { ticked } from '../inputs.js';

export const gradeChoices = ['none', 'sekretessmarkering', 'skyddadFolkbokforing', 'fingerade'] as const;

export const saveAccess = defineAction({
  kind: 'move',
  verb: 'access.save',
  payload: z.object({ grade: z.enum(gradeChoices).default('none'), guardiansApart: ticked }),
  moves: ({ grade, guardiansApart }, { facts }) => {
    if (grade === 'none' && !guardiansApart && facts?.sipCase.namedOnly) return [{ kind: 'endProtection' }];
    const kept = grade === 'none' ? {} : { grade };
    return [{ kind: 'protectIdentity', ...kept, guardiansApart }];
  },
  leads: ({ grade, guardiansApart }) =>
    grade === 'none' && !guardiansApart ? { to: 'done' } : { to: 'dialog', card: 'named' },
});
