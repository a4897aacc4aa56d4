/** The signature of a card's data: says that we sent this row in this version; it says nothing of what the presser may do. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { LinkRow } from './ports.js';
import type { Handle } from './render-card.js';

const HandleData = z.object({
  c: z.string().min(1).max(80),
  v: z.number().int().nonnegative(),
  s: z.string().max(64),
  on: z.string().max(80).optional(),
});

export type ReadHandle = Handle & { readonly on: string | undefined };

export interface CardSeal {
  handle(sentCardId: string, version: number): Handle;
  /** Undefined for data that we did not sign. */
  read(data: Readonly<Record<string, unknown>>): ReadHandle | undefined;
  /**
   * The business key of a press: what was pressed, by whom, with what, on which version of which card. It outlives the
   * case's key in the log, and is keyed so that nobody can try guessed names and numbers against it.
   */
  pressKey(parts: readonly unknown[]): string;
  /** The token of a mailed link: signs whom it is for and what for, so that the same letter again carries the same link. */
  linkToken(link: SignedLink): string;
}

export type SignedLink = Pick<LinkRow, 'caseId' | 'recipientId' | 'unitId' | 'purpose'>;

export function cardSeal(secret: Buffer): CardSeal {
  const sign = (c: string, v: number) =>
    createHmac('sha256', secret).update(`${c}|${v}`).digest('base64url').slice(0, 22);
  return {
    handle: (c, v) => ({ c, v, s: sign(c, v) }),
    read: (data) => {
      const parsed = HandleData.safeParse(data);
      if (!parsed.success) return undefined;
      const { c, v, s, on } = parsed.data;
      const expected = Buffer.from(sign(c, v));
      const given = Buffer.from(s);
      const ours = given.length === expected.length && timingSafeEqual(given, expected);
      return ours ? { c, v, s, on } : undefined;
    },
    pressKey: (parts) =>
      createHmac('sha256', secret)
        .update(`press|${JSON.stringify(parts)}`)
        .digest('base64url'),
    linkToken: ({ caseId, recipientId, unitId, purpose }) =>
      createHmac('sha256', secret)
        .update(`link|${JSON.stringify([caseId, recipientId, unitId, purpose])}`)
        .digest('base64url'),
  };
}
