/** What the convener reads of a party to the meeting: who holds the summons now, the word for a person, the room, or themselves. Of a linked case's parties none is named. */
import type { ConvenerFacts } from '../process/disclosure.js';

/** By the id of a recipient, `room`, `linked` or `convener`; `you` in the case that the sentence asks for ("du", "dig"). */
export function partyName(
  who: string,
  { recipients }: Pick<ConvenerFacts, 'recipients'>,
  { you, inLinked, room = '' }: { readonly you: string; readonly inLinked: string; readonly room?: string },
): string {
  if (who === 'convener') return you;
  if (who === 'room') return room;
  if (who === 'linked') return inLinked;
  const line = recipients.find(({ id }) => id === who);
  return line?.heldBy ?? line?.name ?? '';
}
