/** Presses as Teams puts them to the bot, and the bot's answers as the client reads them. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Card } from '../api.js';
import type { Place } from '../cast/find-people.js';
import type { TeamsPerson } from '../cast/people.js';
import { cardProblems } from '../connector/card-problems.js';
import type { Post } from '../journal/memory.js';
import type { Parts } from '../parts.js';
import { activity } from './activity.js';
import { deliverInvoke, type BotAnswer } from './deliver.js';

/** Where somebody presses: a card that stands in a conversation. */
export interface Scene {
  readonly person: TeamsPerson;
  readonly place: Place;
  readonly post: Post;
}

export function invoke(
  parts: Parts,
  scene: Scene,
  { name, value }: { name: string; value: object },
): Promise<BotAnswer> {
  const { person: by, place, post } = scene;
  const telling = { stageUrl: parts.url, place, by, threadId: post.threadId, at: parts.clock.now() };
  const own = { type: 'invoke', name, value, id: `f:${randomUUID()}`, replyToId: post.id };
  return deliverInvoke(parts, activity(telling, own));
}

/** What the client shows after an answer; the status is the bot's own. */
export interface Shown {
  readonly status: number;
  readonly message?: string;
  readonly card?: Card;
  readonly dialog?: {
    readonly title: string;
    readonly card: Card;
    readonly width: string | number;
    readonly height: string | number;
  };
}

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
const goneWrong = 'Något gick fel. Försök igen. / Something went wrong. Please try again.';

const cardAnswer = z.looseObject({ statusCode: z.number(), type: z.string(), value: z.unknown().optional() });
const errorValue = z.looseObject({ code: z.string(), message: z.string() });

/** The answer to adaptiveCard/action. */
export function readCardAnswer({ status, body }: BotAnswer): Shown {
  const read = cardAnswer.safeParse(body);
  if (status !== 200 || !read.success) return { status: status === 200 ? 502 : status, message: goneWrong };
  const { statusCode, type, value } = read.data;
  if (type === adaptiveCard) return shownCard(statusCode, value, (card) => ({ status: statusCode, card }));
  if (type === 'application/vnd.microsoft.activity.message')
    return { status: statusCode, message: typeof value === 'string' ? value : goneWrong };
  const error = errorValue.safeParse(value);
  return { status: statusCode, message: error.success ? error.data.message : goneWrong };
}

const size = z.union([z.string(), z.number()]).default('medium');
const taskAnswer = z.looseObject({
  task: z
    .discriminatedUnion('type', [
      z.looseObject({
        type: z.literal('continue'),
        value: z.looseObject({
          title: z.string().default(''),
          width: size,
          height: size,
          card: z.looseObject({ contentType: z.literal(adaptiveCard), content: z.unknown().optional() }),
        }),
      }),
      z.looseObject({ type: z.literal('message'), value: z.string() }),
    ])
    .nullish(),
});

/** The answer to task/fetch and task/submit; without a task the dialog closes. */
export function readTaskAnswer({ status, body }: BotAnswer): Shown {
  const read = taskAnswer.safeParse(body ?? {});
  if (status !== 200 || !read.success) return { status: status === 200 ? 502 : status, message: goneWrong };
  const { task } = read.data;
  if (!task) return { status };
  if (task.type === 'message') return { status, message: task.value };
  const { title, width, height, card } = task.value;
  return shownCard(status, card.content, (content) => ({
    status,
    dialog: { title, width, height, card: content },
  }));
}

/** A card that Teams would not draw is told as such: the person would see an empty box. */
function shownCard(_status: number, content: unknown, show: (card: Card) => Shown): Shown {
  const [problem] = cardProblems(content);
  if (problem === undefined) return show(content as Card); // cardProblems has just said that it is one
  return {
    status: 502,
    message: `Teams hade inte visat kortet. / Teams would not show the card: ${problem}`,
  };
}

const searchAnswer = z.looseObject({
  statusCode: z.literal(200),
  type: z.literal('application/vnd.microsoft.search.searchResponse'),
  value: z.looseObject({ results: z.array(z.object({ title: z.string(), value: z.string() })) }),
});
const mostResults = 15;

/** The answer to application/search; undefined when it is none. */
export function readSearchAnswer({
  status,
  body,
}: BotAnswer): { title: string; value: string }[] | undefined {
  const read = searchAnswer.safeParse(body);
  return status === 200 && read.success ? read.data.value.results.slice(0, mostResults) : undefined;
}
