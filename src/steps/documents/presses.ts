/** From the case card, and from the dialogs whose texts are to be handed over, to a link to a document. */
import { z } from 'zod';
import { nameOfWanted, type DocumentKind } from '../../process/documents.js';
import { defineAction } from '../action.js';
import { nothing, someWords, ticked } from '../inputs.js';

export const printOpen = toPrint('case.print-open');
export const printCopy = toPrint('copy.print-open', 'ownPlan');
export const printInvitation = toPrint('invitations.print-open', 'invitation');
export const printDeviation = toPrint('deviation-read.print-open', 'deviation');
export const printAnother = toPrint('print-link.another');

export const makeLink = defineAction({
  kind: 'note',
  verb: 'print.make',
  payload: z.object({ document: someWords(120), language: z.enum(['sv', 'en']), large: ticked }),
  note: async ({ document: wanted, language, large }, { caseId }, notes) => {
    const linked = caseId && (await notes.linkDocument(caseId, { wanted, language, large }));
    return linked
      ? { to: 'dialog', card: 'print-link', extra: { linked, wanted } }
      : { to: 'dialog', card: 'print', extra: { isGone: true } };
  },
});

/** With that document chosen, where it can be handed over. */
function toPrint(verb: string, wanted?: DocumentKind) {
  return defineAction({
    kind: 'open',
    verb,
    payload: nothing,
    leads: (_payload, { deviationId }) => {
      const named =
        wanted === 'deviation' ? nameOfWanted({ kind: wanted, about: deviationId ?? '' }) : wanted;
      return { to: 'dialog', card: 'print', ...(named ? { extra: { wanted: named } } : {}) };
    },
  });
}
