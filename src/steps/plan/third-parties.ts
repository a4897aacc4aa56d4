/** What somebody else does (SoL 10 kap. 8 § p. 3): the answer "none" is an answer, and nothing typed is none. */
import { rows } from '../inputs.js';

const none = /^(inga|inga andra|ingen|inget|nej|none|no|–|-)[.]?$/i;

/** Undefined when nothing was typed: the question is not answered yet. */
export const thirdParties = rows().transform((typed): readonly string[] | undefined => {
  if (typed.length === 0) return undefined;
  return typed.filter((row) => !none.test(row));
});
