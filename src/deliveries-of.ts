/** The delivery list of a case: what was sent to whom, by which door, when, and whether it arrived. Living copies of the convener's own card are left out. */
import type { SentCard, SentCards } from './ports.js';
import type { CaseId } from './process/ids.js';
import type { Delivery } from './steps/card.js';

/** Newest first; older ones than these stand in the log. */
const most = 30;

export async function deliveriesOf(sentCards: SentCards, caseId: CaseId): Promise<readonly Delivery[]> {
  const rows = await sentCards.ofCase(caseId);
  return rows.filter(isToOthers).map(lineOf).reverse().slice(0, most);
}

/** What goes to a called unit or an invited person. */
function isToOthers({ recipientId }: SentCard): boolean {
  return recipientId !== null;
}

function lineOf({ card, door, state, at, recipientId }: SentCard): Delivery {
  return { recipientId: recipientId ?? undefined, what: whatIs(card), door, state, at };
}

function whatIs(card: string): Delivery['what'] {
  return card === 'summons' || card === 'reminder' ? card : 'message';
}
