/** The row of something sent, as the delivery list keeps it. */
import type { Clock, Language, SentCard, SentCards } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { FollowUpEffect } from './process/follow-ups.js';
import { instant } from './process/ids.js';

type Sending = Extract<FollowUpEffect, { do: 'send' }>;

/** Cards that are brought up to date after every move. */
const living: readonly string[] = [
  'case',
  'summons',
  'reminder',
  'task',
  'follow-up',
  'deviation',
  'call-request',
  'was-held',
];

export function rowFor(
  needs: { readonly clock: Clock },
  id: string,
  effect: Omit<Sending, 'card'> & Pick<SentCard, 'card' | 'said'>,
  {
    seen,
    place,
    language,
  }: {
    seen: Seen;
    place: { tenantId: string | null; door: SentCard['door']; address: string };
    language: Language;
  },
): Parameters<SentCards['begin']>[0] {
  return {
    id,
    caseId: seen.sipCase.id,
    recipientId: effect.recipientId ?? null,
    taskId: effect.taskId ?? null,
    deviationId: effect.deviationId ?? null,
    card: effect.card,
    ...(effect.said ? { said: effect.said } : {}),
    ...(effect.unitId ? { unitId: effect.unitId } : {}),
    living: place.door !== 'mail' && living.includes(effect.card),
    door: place.door,
    tenantId: place.tenantId,
    address: place.address,
    language,
    caseVersion: seen.sipCase.version,
    at: instant(needs.clock.now()),
  };
}
