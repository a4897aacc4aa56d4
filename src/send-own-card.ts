/** A card that is about no case, in one's own chat. */
import type { Language, Messenger, Place } from './ports.js';
import type { Actor } from './process/actor.js';
import { instant } from './process/ids.js';
import { show, type ShowNeeds } from './show.js';

export interface OwnCardNeeds extends ShowNeeds {
  readonly messenger: Messenger;
  readonly newId: () => string;
}

export async function sendOwnCard(
  needs: OwnCardNeeds,
  to: { readonly at: Place; readonly actor: Actor; readonly language: Language },
  card: string,
  extra: Readonly<Record<string, unknown>>,
): Promise<void> {
  const id = needs.newId();
  const row = { id, recipientId: null, taskId: null, deviationId: null, door: to.at.door };
  const made = await show(needs, {
    card,
    row,
    seen: undefined,
    actor: to.actor,
    language: to.language,
    extra,
  });
  if (!made) return;
  const { tenantId, address } = to.at;
  const about = {
    caseId: null,
    card,
    living: false,
    tenantId,
    address,
    language: to.language,
    caseVersion: 0,
  };
  const begun = await needs.sentCards.begin({ ...row, ...about, at: instant(needs.clock.now()) });
  if (begun.state === 'sent') return;
  const where = await needs.messenger.sendCard(to.at, made.card);
  await needs.sentCards.sent(id, { ...where, viewHash: made.hash, caseVersion: 0 });
}
