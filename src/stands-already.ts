/** Whether the same card stands at a place already: a channel that comes back has what it had. */
import type { Place, SentCards } from './ports.js';
import type { FollowUpEffect } from './process/follow-ups.js';
import type { CaseId } from './process/ids.js';

export async function stands(
  { sentCards }: { readonly sentCards: SentCards },
  { card, recipientId, taskId }: Extract<FollowUpEffect, { do: 'send' }>,
  caseId: CaseId,
  { tenantId, address }: Place,
): Promise<boolean> {
  const living = await sentCards.living(caseId);
  return living.some(
    (row) =>
      row.card === card &&
      row.recipientId === (recipientId ?? null) &&
      row.taskId === (taskId ?? null) &&
      row.tenantId === tenantId &&
      row.address === address,
  );
}
