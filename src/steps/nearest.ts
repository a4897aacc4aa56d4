/** The word that somebody who misspelt one most likely meant. */

/** More letters wrong than this, and it is no misspelling. */
const mostWrong = 3;

export function nearest(typed: string, words: readonly string[], most = mostWrong): string | undefined {
  const [best] = words
    .map((word) => ({ word, wrong: lettersWrong(typed.toLowerCase(), word) }))
    .filter(({ word, wrong }) => wrong <= Math.min(most, Math.ceil(word.length / 2)))
    .sort((one, other) => one.wrong - other.wrong);
  return best?.word;
}

/** Letters to change, add or take away before one is the other. */
function lettersWrong(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_none, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, wanted] of [...other].entries()) {
      const changed = (row[index] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
