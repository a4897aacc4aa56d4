/** Whose consent is taken back: asked only where more than one has given theirs. */
import { z } from 'zod';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { yesesThatStand } from '../../process/givers.js';
import type { Giver } from '../../process/sip-case.js';
import { words } from '../inputs.js';
import { takenBack } from './typed-consent.js';

/** Both presses on the card send all of its fields. */
export const TypedWithdrawal = z.object({
  giver: z.enum(takenBack).optional(),
  what: words(200),
  exception: words(300),
});

export function mayWithdraw(facts: ConvenerFacts | undefined): readonly Giver[] {
  return facts ? yesesThatStand(facts.sipCase) : [];
}

/** The one chosen, or the only one there is: also when a press that has been made already comes again. */
export function whoWithdraws(typed: Giver | undefined, facts: ConvenerFacts | undefined): Giver | undefined {
  const standing = mayWithdraw(facts);
  const withdrawn = (facts?.consents ?? []).filter(({ state }) => state === 'withdrawn');
  const [only, ...others] = standing.length > 0 ? standing : withdrawn.map(({ giver }) => giver);
  return typed ?? (others.length === 0 ? only : undefined);
}
