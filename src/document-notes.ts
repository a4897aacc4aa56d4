/** Makes a link to a document of a case, with a code beside it: neither is kept, and neither says anything of anybody. */
import { randomBytes, randomInt } from 'node:crypto';
import { hashOfToken } from './hash-of-token.js';
import { seeCase, type LookNeeds } from './look.js';
import type { DocumentLinks } from './ports.js';
import type { Actor } from './process/actor.js';
import { minutesAfter } from './process/connection.js';
import { convenerFacts } from './process/disclosure/convener-facts.js';
import { wantedIn } from './process/documents.js';
import { instant, type CaseId } from './process/ids.js';
import { mayRead } from './process/rights.js';
import type { CardSeal } from './seal-card.js';
import type { Notes } from './steps/action.js';

export interface DocumentNoteNeeds extends LookNeeds {
  readonly documentLinks: DocumentLinks;
  readonly seal: CardSeal;
  readonly publicUrl: string;
}

type Wish = Parameters<Notes['linkDocument']>[1];

const minutesOpen = 10;
const tokenBytes = 16;
const codes = 1_000_000;

export function documentNotes(
  needs: DocumentNoteNeeds,
  actor: Extract<Actor, { kind: 'person' }>,
): Pick<Notes, 'linkDocument'> {
  return { linkDocument: (caseId, wish) => linkDocument(needs, actor, { caseId, wish }) };
}

/** Keyed, and by link, so that whoever has the database cannot try all codes against it. */
export function documentCodeHash(seal: CardSeal, tokenHash: string, code: string): string {
  return seal.codeHash(['document-code', tokenHash, code]);
}

async function linkDocument(
  needs: DocumentNoteNeeds,
  actor: Extract<Actor, { kind: 'person' }>,
  { caseId, wish }: { readonly caseId: CaseId; readonly wish: Wish },
): ReturnType<Notes['linkDocument']> {
  const seen = await seeCase(needs, caseId);
  if (!seen || !mayRead(seen.sipCase, { as: 'convener' }, actor)) return undefined;
  if (!wantedIn(convenerFacts(seen), wish.wanted)) return undefined;
  const token = randomBytes(tokenBytes).toString('base64url');
  const code = String(randomInt(codes)).padStart(6, '0');
  const now = needs.clock.now();
  const expiresAt = minutesAfter(now, minutesOpen);
  const tokenHash = hashOfToken(token);
  await needs.documentLinks.create(
    tokenHash,
    {
      ...wish,
      caseId,
      person: actor.person,
      expiresAt,
      codeHash: documentCodeHash(needs.seal, tokenHash, code),
    },
    instant(now),
  );
  return { url: `${needs.publicUrl}/dokument/${token}`, code, until: expiresAt };
}
