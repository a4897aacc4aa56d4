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
  /** For presses of this card: they keep the key that signed it, so that the same press is the same also after another key has come. */
  forPressesOf(handle: Handle): CardSeal;
  /**
   * The business key of a press: what was pressed, by whom, with what, on which version of which card. It outlives the
   * case's key in the log, and is keyed so that nobody can try guessed names and numbers against it.
   */
  pressKey(parts: readonly unknown[]): string;
  /** Of a short code that somebody types: keyed, so that nobody can try all codes against the database. */
  codeHash(parts: readonly unknown[]): string;
  /** The token of a mailed link: signs whom it is for and what for, so that the same letter again carries the same link. */
  linkToken(link: SignedLink): string;
  isTokenOf(link: SignedLink, token: string): boolean;
}

export type SignedLink = Pick<LinkRow, 'caseId' | 'recipientId' | 'unitId' | 'purpose'>;

/** What the `previous` key has signed is ours too, and nothing is signed by it any more: it is there while a master key is changed. */
export function cardSeal(secret: Buffer, previous?: Buffer): CardSeal {
  const now = signer(secret);
  const all = previous ? [now, signer(previous)] : [now];
  const signed = (handle: Handle) => all.find(({ sign }) => isSame(sign(handle.c, handle.v), handle.s));
  const seal: CardSeal = {
    handle: (c, v) => ({ c, v, s: now.sign(c, v) }),
    read: (data) => {
      const parsed = HandleData.safeParse(data);
      if (!parsed.success || !signed(parsed.data)) return undefined;
      const { c, v, s, on } = parsed.data;
      return { c, v, s, on };
    },
    forPressesOf: (handle) => ({ ...seal, pressKey: (signed(handle) ?? now).pressKey }),
    pressKey: now.pressKey,
    codeHash: now.pressKey,
    linkToken: now.linkToken,
    isTokenOf: (link, token) => all.some((each) => isSame(each.linkToken(link), token)),
  };
  return seal;
}

function signer(secret: Buffer) {
  const sealed = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  return {
    sign: (c: string, v: number) => sealed(`${c}|${String(v)}`).slice(0, 22),
    pressKey: (parts: readonly unknown[]) => sealed(`press|${JSON.stringify(parts)}`),
    linkToken: ({ caseId, recipientId, unitId, purpose }: SignedLink) =>
      sealed(`link|${JSON.stringify([caseId, recipientId, unitId, purpose])}`),
  };
}

function isSame(one: string, other: string): boolean {
  const [expected, given] = [Buffer.from(one), Buffer.from(other)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
