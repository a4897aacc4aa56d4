/** Who is asked to an event, and what becomes of their answers when it is changed. */
import { z } from 'zod';
import type { StoredEvent } from '../journal/entries.js';
import type { Parts } from '../parts.js';

export const askedGuest = z.looseObject({
  type: z.string().nullish(),
  emailAddress: z.looseObject({ address: z.string(), name: z.string().nullish() }),
});

type Guest = StoredEvent['attendees'][number];

export function asGuest({ people }: Parts, { type, emailAddress }: z.infer<typeof askedGuest>): Guest {
  const address = emailAddress.address.toLowerCase();
  return {
    type: type ?? 'required',
    address,
    name: emailAddress.name ?? people.byMail(address)?.name ?? address,
  };
}

/** At a new time everybody is asked again, so what they have answered is gone; else whoever stays has answered what they have. */
export function guestsAt(
  { start, end }: Pick<StoredEvent, 'start' | 'end'>,
  before: StoredEvent,
  wanted: readonly Guest[] = before.attendees,
): Guest[] {
  const isMoved = start !== before.start || end !== before.end;
  const answers = new Map(isMoved ? [] : before.attendees.map((one) => [one.address, one] as const));
  return wanted.map(({ type, address, name }) => ({ ...answers.get(address), type, address, name }));
}
