/** What the convener reads of a party to the meeting: who holds the summons now, the word for a person, or themselves. */
import type { ConvenerFacts } from '../process/disclosure.js';

/** By the id of a recipient, or `convener`; `you` in the case that the sentence asks for ("du", "dig"). */
export function partyName(
  who: string,
  { recipients }: Pick<ConvenerFacts, 'recipients'>,
  you: string,
): string {
  if (who === 'convener') return you;
  const line = recipients.find(({ id }) => id === who);
  return line?.heldBy ?? line?.name ?? '';
}
