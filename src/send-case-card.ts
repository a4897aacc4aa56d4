/** Sends the living case card to one person's chat; an older copy of it in the same chat stops living. */
import type { Language, Messenger, Place } from './ports.js';
import {
  instant,
  type CaseId,
  type DeviationId,
  type PersonKey,
  type RecipientId,
  type TaskId,
} from './process/ids.js';
import { seeCase } from './look.js';
import { show, type ShowNeeds } from './show.js';

export interface CaseCardNeeds extends ShowNeeds {
  readonly messenger: Messenger;
  readonly newId: () => string;
}

export type CardAbout =
  { readonly deviationId: DeviationId } | { readonly recipientId: RecipientId } | { readonly taskId: TaskId };

export interface CaseCardTo {
  readonly caseId: CaseId;
  readonly person: PersonKey;
  readonly language: Language;
  /** A card of its own in place of the case's: of a deviation, a summons or a measure. */
  readonly about?: CardAbout;
  /** Another card of the case itself. */
  readonly card?: string;
}

/** False when the person may not see the case. */
export async function sendCaseCard(needs: CaseCardNeeds, to: CaseCardTo): Promise<boolean> {
  const seen = await seeCase(needs, to.caseId);
  const memberships = await needs.directory.membershipsOf(to.person);
  const actor = { kind: 'person', person: to.person, memberships } as const;
  const place = chatOf(to.person);
  const id = needs.newId();
  const row = {
    id,
    ...{ recipientId: null, taskId: null, deviationId: null },
    ...to.about,
    door: 'personal' as const,
  };
  const card = to.card ?? cardFor(to.about);
  const made = seen && (await show(needs, { card, row, seen, actor, language: to.language }));
  if (!seen || !made) return false;
  const begun = await needs.sentCards.begin({
    ...row,
    caseId: to.caseId,
    card,
    living: true,
    tenantId: place.tenantId,
    address: place.address,
    language: to.language,
    caseVersion: seen.sipCase.version,
    at: instant(needs.clock.now()),
  });
  if (begun.state === 'sent') return true;
  const where = await needs.messenger.sendCard(place, made.card);
  await needs.sentCards.sent(id, { ...where, viewHash: made.hash, caseVersion: seen.sipCase.version });
  return true;
}

function cardFor(about: CardAbout | undefined): string {
  if (!about) return 'case';
  if ('deviationId' in about) return 'deviation';
  return 'taskId' in about ? 'task' : 'summons';
}

export function chatOf(person: PersonKey): Place {
  const [tenantId = '', address = ''] = person.split('/');
  return { tenantId, door: 'personal', address };
}
