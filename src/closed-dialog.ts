/** A dialog that is done with: where it says more than that it is saved, a page shows it. */
import type { Answer } from './answer.js';
import type { Language } from './ports.js';
import { textsFor } from './show.js';
import type { Texts } from './texts/sv.js';

export function closed(language: Language, says: keyof Texts['web']['done'] | undefined): Answer {
  return { kind: 'close', ...(says ? { text: textsFor(language).web.done[says] } : {}) };
}
