/** Sends the living case card to one person's chat; an older copy of it in the same chat stops living. */
import type { Language, Messenger, Place } from './ports.js';
import { instant, type CaseId, type DeviationId, type PersonKey } from './process/ids.js';
import { seeCase } from './look.js';
import { show, type ShowNeeds } from './show.js';

export interface CaseCardNeeds extends ShowNeeds {
  readonly messenger: Messenger;
  readonly newId: () => string;
}

/** False when the person may not see the case. */
export async function sendCaseCard(
  needs: CaseCardNeeds,
  to: {
    readonly caseId: CaseId;
    readonly person: PersonKey;
    readonly language: Language;
    /** The card of this deviation of the case, in place of the case's own. */
    readonly deviationId?: DeviationId;
  },
): Promise<boolean> {
  const seen = await seeCase(needs, to.caseId);
  const memberships = await needs.directory.membershipsOf(to.person);
  const actor = { kind: 'person', person: to.person, memberships } as const;
  const place = chatOf(to.person);
  const id = needs.newId();
  const row = {
    id,
    recipientId: null,
    taskId: null,
    deviationId: to.deviationId ?? null,
    door: 'personal' as const,
  };
  const card = to.deviationId ? 'deviation' : 'case';
  const made = seen && (await show(needs, { card, row, seen, actor, language: to.language }));
  if (!seen || !made) return false;
  await needs.sentCards.begin({
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
  const where = await needs.messenger.sendCard(place, made.card);
  await needs.sentCards.sent(id, { ...where, viewHash: made.hash, caseVersion: seen.sipCase.version });
  return true;
}

export function chatOf(person: PersonKey): Place {
  const [tenantId = '', address = ''] = person.split('/');
  return { tenantId, door: 'personal', address };
}
