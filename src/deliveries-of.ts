/** The delivery list of a case: what was sent to whom, by which door, when, and whether it arrived. Living copies of the convener's own card are left out. */
import type { SentCard, SentCards } from './ports.js';
import type { CardName, NewsName } from './process/follow-ups.js';
import type { Seen } from './process/disclosure.js';
import { unitOf } from './process/world.js';
import { chatOf } from './send-case-card.js';
import type { Delivery } from './steps/card.js';

/** Newest first; older ones than these stand in the log. */
const most = 30;

export async function deliveriesOf(
  sentCards: SentCards,
  { sipCase: { id, convener }, world }: Pick<Seen, 'sipCase' | 'world'>,
): Promise<readonly Delivery[]> {
  const own = chatOf(convener.person).address;
  const rows = await sentCards.ofCase(id);
  return rows
    .filter((row) => isToOthers(row, own))
    .map((row) => lineOf(row, unitOf(world, row.unitId)?.name))
    .reverse()
    .slice(0, most);
}

/** What goes to a called unit or an invited person; what the convener is told about them is no delivery to them. */
function isToOthers({ recipientId, door, address }: SentCard, own: string): boolean {
  return recipientId !== null && !(door === 'personal' && address === own);
}

function lineOf({ card, said, door, state, at, recipientId }: SentCard, unit: string | undefined): Delivery {
  const what = (names as Partial<Record<string, Delivery['what']>>)[said ?? card];
  return {
    recipientId: recipientId ?? undefined,
    ...(unit ? { unit } : {}),
    what: what ?? 'message',
    ...{ door, state, at },
  };
}

const names = {
  summons: 'summons',
  reminder: 'reminder',
  answer: 'answer',
  unitNotAgreed: 'unitAnswer',
  substituteAsked: 'substitute',
  meetingBooked: 'meeting',
  meetingCancelled: 'meetingOff',
  meetingOff: 'meetingOff',
  meetingNotHeld: 'notHeld',
  consentWithdrawn: 'noLonger',
  backAgain: 'back',
  backToCome: 'back',
} as const satisfies Partial<Record<NewsName | CardName, Delivery['what']>>;
