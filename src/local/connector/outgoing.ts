/** What the bot wants to show, read and checked: text or one Adaptive Card, never both. */
import { z } from 'zod';
import type { Card } from '../api.js';
import type { Call } from '../http/router.js';
import { problemsBy, readContract } from '../validate.js';
import { cardProblems } from './card-problems.js';
import { refuse } from './refuse.js';

const contract = readContract('botframework-activity.schema.json');
const activityProblems = problemsBy(contract, 'definitions/Activity');
const largest = 100 * 1024;
const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

const loose = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).nullish(),
});

export interface Outgoing {
  readonly type: string;
  readonly text: string | null;
  readonly card: Card | null;
}

export function tooBig({ size }: Call): void {
  if (size > largest) refuse('MessageSizeTooBig', 'Message size too large. At most 100 KB.');
}

/** `conversationId` fills in what the address of the call already says. */
export function readOutgoing(body: unknown, conversationId: string): Outgoing {
  const whole = { channelId: 'msteams', conversation: { id: conversationId }, ...Object(body) } as unknown;
  const [problem] = activityProblems(whole);
  if (problem !== undefined) refuse('BadSyntax', `Activity: ${problem}`);
  const { type, text, attachments } = loose.parse(whole);
  const cards = attachments ?? [];
  const words = text?.trim() ? text : null;
  if (type !== 'message') return { type, text: words, card: null };
  if (words !== null && cards.length > 0)
    refuse('BadSyntax', 'Text and attachment in one activity: Teams splits it, and it cannot be updated.');
  if (cards.length > 1) refuse('BadSyntax', 'One attachment in an activity.');
  if (words === null && cards.length === 0)
    refuse('BadSyntax', 'Activity must include text or an attachment.');
  return { type, text: words, card: cards[0] ? readCard(cards[0]) : null };
}

function readCard({ contentType, content }: { contentType: string; content?: unknown }): Card {
  if (contentType !== adaptiveCard)
    refuse('BadSyntax', `The stand-in shows Adaptive Cards only, not ${contentType}.`);
  const [problem] = cardProblems(content);
  if (problem !== undefined) refuse('BadSyntax', `Adaptive Card: ${problem}`);
  return content as Card; // cardProblems has just said that it is one
}
