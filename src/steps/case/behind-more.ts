/** How what stands behind Mer is ordered: what the work may need now, what is read or handed out, what is changed, what ends. */
const groups = ['now', 'read', 'change', 'end', 'close'] as const;

export type BehindMore = (typeof groups)[number];

/** What only the room on the card has put behind Mer comes first there. */
export function ordered<One extends { readonly more?: BehindMore }>(behind: readonly One[]): readonly One[] {
  const place = ({ more }: One) => (more ? groups.indexOf(more) : -1);
  return [...behind].sort((one, other) => place(one) - place(other));
}
