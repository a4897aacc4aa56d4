/** Facts as rows of a label and some lines: what many views have in common. */
import type { View } from './card.js';

export interface Row extends View {
  readonly label: string;
  readonly lines: readonly { readonly text: string }[];
}

/** A fact with one or more lines; none when there is nothing to say. */
export function row(label: string, ...lines: readonly (string | undefined)[]): readonly Row[] {
  const said = lines.flatMap((text) => (text ? [{ text }] : []));
  return said.length > 0 ? [{ label, lines: said }] : [];
}

/** A sentence's first letter. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
