/** The press that solves a consent that is too old, incomplete or does not reach: the short form (R22). */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { RefusalCode } from '../process/refusals.js';
import type { About, NoteView } from './card.js';

const solved: readonly RefusalCode[] = [
  'consentTooOld',
  'outsideConsent',
  'consentMissing',
  'guardianConsentMissing',
  'planNeedsConsent',
];

/** For dialogs of the convener, after `noteIn`. Only the convening unit records a consent: a plan owner is told whom to ask. */
export function reconfirmIn({
  refusal,
  texts,
  disclosed,
  onlyOwnsPlan,
}: Pick<About<ConvenerFacts>, 'refusal' | 'texts' | 'disclosed' | 'onlyOwnsPlan'>): Partial<NoteView> {
  if (refusal === undefined || !solved.includes(refusal.code)) return {};
  if (!onlyOwnsPlan) return { noteHasPress: true, notePress: texts.consent.reconfirm };
  return { noteItems: [{ text: texts.consent.askToReconfirm(disclosed.convenerUnit.name) }] };
}
