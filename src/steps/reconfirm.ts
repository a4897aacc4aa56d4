/** The press that solves a consent that is too old, incomplete or does not reach: the short form (R22). */
import type { RefusalCode } from '../process/refusals.js';
import type { About } from './card.js';

const solved: readonly RefusalCode[] = [
  'consentTooOld',
  'outsideConsent',
  'consentMissing',
  'guardianConsentMissing',
];

/** For dialogs of the convener, after `noteIn`: nobody else may record a consent. */
export function reconfirmIn({ refusal, texts }: Pick<About, 'refusal' | 'texts'>) {
  const helps = refusal !== undefined && solved.includes(refusal.code);
  return { noteHasPress: helps, notePress: texts.consent.reconfirm };
}
