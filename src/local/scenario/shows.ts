/** Expectations of what stands before somebody's eyes: each sentence beside the words that must, or must not, stand there. */
import type { Expect } from './narrate.js';

/** One sentence is one expectation; where it has several words, all of them count. */
type Said = Readonly<Record<string, string | readonly string[]>>;

export function shows(expect: Expect, text: string, said: Said): void {
  for (const [sentence, words] of Object.entries(said))
    expect(
      sentence,
      [words].flat().every((word) => text.includes(word)),
      text,
    );
}

export function hides(expect: Expect, text: string, said: Said): void {
  for (const [sentence, words] of Object.entries(said))
    expect(sentence, ![words].flat().some((word) => text.includes(word)), text);
}
