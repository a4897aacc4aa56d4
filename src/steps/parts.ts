/** Pieces that most views have: the notice at the top, and facts as rows of a label and some lines. */
import type { About, View } from './card.js';

export interface Row extends View {
  readonly label: string;
  readonly lines: readonly { readonly text: string }[];
}

/** A fact with one or more lines; none when there is nothing to say. */
export function row(label: string, ...lines: readonly (string | undefined)[]): readonly Row[] {
  const said = lines
    .filter((text) => text !== undefined && text !== '')
    .map((text) => ({ text: text ?? '' }));
  return said.length > 0 ? [{ label, lines: said }] : [];
}

/** A receipt or a refusal as one sentence, with what is missing under it item by item. */
export function notice({ note, refusal, texts }: Pick<About, 'note' | 'refusal' | 'texts'>) {
  const missing = (refusal?.missing ?? []).map((item) => ({ text: texts.missing[item] }));
  const said = refusal ? texts.refusals[refusal.code] : (note ?? '');
  return { hasNote: said !== '', note: said, hasMissing: missing.length > 0, missing };
}
