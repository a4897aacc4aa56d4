/** What a link to a document opens: the right of whoever made it is asked anew, and that it was fetched is logged (R67). */
import { documentCodeHash, type DocumentNoteNeeds } from './document-notes.js';
import { hashOfToken } from './hash-of-token.js';
import { seeCase } from './look.js';
import type { DocumentLink, Language, Tenants } from './ports.js';
import { convenerFacts } from './process/disclosure/convener-facts.js';
import {
  disclose,
  type ConvenerFacts,
  type Disclosed,
  type NeutralFacts,
  type ParticipantFacts,
  type Seen,
} from './process/disclosure.js';
import { nameOfWanted, wantedIn, type Wanted } from './process/documents.js';
import { instant, type RecipientId } from './process/ids.js';
import { mayRead } from './process/rights.js';
import { textsFor } from './show.js';
import { reportOf, type DeviationReport } from './steps/deviation/lines.js';
import { changesSinceFollowUp } from './steps/plan/changes-since.js';
import { formatFor } from './texts/format.js';

export interface OpenedDocument {
  readonly wanted: Wanted;
  readonly language: Language;
  readonly large: boolean;
  /** What whoever made the link may read of the case. */
  readonly facts: ConvenerFacts;
  /** Of a summons: what the called unit itself may read. */
  readonly unit?: NeutralFacts | ParticipantFacts;
  /** Of a deviation: what is written of it. */
  readonly report?: DeviationReport;
  /** Of a follow-up: what has been changed in the plan since. */
  readonly changes?: readonly string[];
}

/** `gone`: unknown, too old, tried too often, or no longer theirs; nobody learns which. */
export interface Documents {
  isOpen(token: string): Promise<boolean>;
  open(token: string, code: string): Promise<OpenedDocument | 'wrongCode' | 'gone'>;
}

export interface DocumentNeeds extends DocumentNoteNeeds {
  readonly tenants: Pick<Tenants, 'find'>;
}

export function openDocuments(needs: DocumentNeeds): Documents {
  const now = () => instant(needs.clock.now());
  return {
    isOpen: (token) => needs.documentLinks.isOpen(hashOfToken(token), now()),
    async open(token, code) {
      const tokenHash = hashOfToken(token);
      const codeHash = documentCodeHash(needs.seal, tokenHash, code);
      const link = await needs.documentLinks.tryCode(tokenHash, codeHash, now());
      return link === 'wrongCode' || link === 'gone' ? link : ((await opened(needs, link)) ?? 'gone');
    },
  };
}

async function opened(needs: DocumentNeeds, link: DocumentLink): Promise<OpenedDocument | undefined> {
  const { caseId, person, language, large } = link;
  const actor = { kind: 'person', person, memberships: await needs.directory.membershipsOf(person) } as const;
  const seen = await seeCase(needs, caseId);
  if (!seen || seen.sipCase.convenerGone || !(await isLetIn(needs, link))) return undefined;
  if (!mayRead(seen.sipCase, { as: 'convener' }, actor)) return undefined;
  const facts = convenerFacts(seen);
  // A consent may have been taken back since the link was made, and a summons too.
  const wanted = wantedIn(facts, link.wanted);
  const unit = wanted?.kind === 'summons' ? readByUnit(seen, wanted.about as RecipientId) : undefined;
  if (!wanted || (wanted.kind === 'summons' && !unit)) return undefined;
  const at = instant(needs.clock.now());
  await needs.accessLog.opened({ caseId, at, actor, what: `document:${nameOfWanted(wanted)}` });
  const written = writtenOf(facts, wanted, language);
  return { wanted, language, large, facts, ...(unit ? { unit } : {}), ...written };
}

/** What is worded by the cards. */
function writtenOf(
  disclosed: ConvenerFacts,
  { kind, about: on }: Wanted,
  language: Language,
): Pick<OpenedDocument, 'report' | 'changes'> {
  const about = { disclosed, texts: textsFor(language), format: formatFor(language) };
  if (kind === 'followUp') return { changes: changesSinceFollowUp(about) };
  return kind === 'deviation' ? { report: reportOf({ ...about, on }) } : {};
}

async function isLetIn({ tenants }: DocumentNeeds, { person }: DocumentLink): Promise<boolean> {
  const [tenantId = ''] = person.split('/');
  return (await tenants.find(tenantId))?.status === 'allowed';
}

/** After its yes and within the consent whom it is about and why; before that what stands on its shared card. */
function readByUnit(seen: Seen, recipientId: RecipientId): NeutralFacts | ParticipantFacts | undefined {
  const read = (as: 'participant' | 'receiver'): Disclosed | undefined => disclose(seen, { as, recipientId });
  // By the reader's capacity the disclosure is the one or the other.
  return (read('participant') ?? read('receiver')) as NeutralFacts | ParticipantFacts | undefined;
}
