/**
 * Whom we have put into an event ourselves. It stands in the event as a property of ours: it changes in the same PATCH as the
 * guests, so that it is right after any crash and whichever case of a joint meeting has asked for it. Whoever else stands in the
 * event has been added by hand.
 */
import { createHmac } from 'node:crypto';
import { z } from 'zod';

/** Ours alone: nobody else keeps anything under it. */
const property = 'String {b7c1f0a4-52d3-4e68-9a1e-3f6d0c8b2e75} Name SipLotsenGuests';
const version = '1';

/** What a reading of an event asks for beside its fields. */
export const expandGiven = `singleValueExtendedProperties($filter=id eq '${property}')`;

/** The fields that such a reading has. */
export const givenFields = {
  transactionId: z.string().nullish(),
  singleValueExtendedProperties: z
    .array(z.looseObject({ id: z.string(), value: z.string().nullish() }))
    .nullish(),
};
type Marked = z.infer<z.ZodObject<typeof givenFields>>;

export interface Given {
  readonly has: (address: string) => boolean;
  readonly mark: string;
}

/** Undefined for an event from before this was kept: then nobody knows who has added whom. */
export function givenIn({ transactionId, singleValueExtendedProperties }: Marked): Given | undefined {
  const kept = singleValueExtendedProperties?.find(({ id }) => id.toLowerCase() === property.toLowerCase());
  const [of, ...hashes] = kept?.value?.split(' ') ?? [];
  if (!kept?.value || of !== version || !transactionId) return undefined;
  const known = new Set(hashes);
  return { has: (address) => known.has(hashOf(transactionId, address)), mark: kept.value };
}

/** Always the same for the same guests, in whatever order: a repeated booking is word for word the one before. */
export function givenMark(transactionId: string, addresses: readonly string[]): string {
  return [version, ...new Set(addresses.map((address) => hashOf(transactionId, address)).sort())].join(' ');
}

export function asProperty(mark: string): object {
  return { singleValueExtendedProperties: [{ id: property, value: mark }] };
}

/** The guest list is hidden. Nobody who gets to see the property can try addresses against it: the key is the organiser's to read. */
function hashOf(transactionId: string, address: string): string {
  return createHmac('sha256', transactionId).update(address.toLowerCase()).digest('base64url').slice(0, 16);
}
