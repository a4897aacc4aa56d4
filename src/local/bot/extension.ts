/** The message extension as Teams runs it beside where somebody writes: the query to the bot, and its answer as the client reads it. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ApiFound, FindAnswer } from '../api-find.js';
import type { Card } from '../api.js';
import type { Place } from '../cast/find-people.js';
import type { TeamsPerson } from '../cast/people.js';
import { cardProblems } from '../connector/card-problems.js';
import type { Parts } from '../parts.js';
import { activity, channelDataOf } from './activity.js';
import { deliverInvoke, type BotAnswer } from './deliver.js';

/** Teams shows no more at a time. */
const mostResults = 25;

export interface Seeking {
  readonly person: TeamsPerson;
  readonly place: Place;
  readonly text: string;
}

/** As the manifest has it: the newest before anything is typed. */
export function query(parts: Parts, { person: by, place, text }: Seeking): Promise<BotAnswer> {
  const parameter = text === '' ? { name: 'initialRun', value: 'true' } : { name: 'reference', value: text };
  const value = {
    commandId: 'findCase',
    parameters: [parameter],
    queryOptions: { skip: 0, count: mostResults },
  };
  const telling = { stageUrl: parts.url, place, by, id: `f:${randomUUID()}`, at: parts.clock.now() };
  const channelData = { ...channelDataOf(place), source: { name: 'compose' } };
  const own = { type: 'invoke', name: 'composeExtension/query', value, channelData };
  return deliverInvoke(parts, activity(telling, own));
}

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

const result = z.object({
  contentType: z.literal(adaptiveCard),
  content: z.unknown().optional(),
  // Teams cannot draw an Adaptive Card in the list itself.
  preview: z.looseObject({
    contentType: z.enum(['application/vnd.microsoft.card.thumbnail', 'application/vnd.microsoft.card.hero']),
    content: z.looseObject({ title: z.string().min(1), text: z.string().default('') }),
  }),
});

const queryAnswer = z.looseObject({
  composeExtension: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('result'),
      attachmentLayout: z.enum(['list', 'grid']),
      attachments: z.array(result).max(mostResults),
    }),
    z.strictObject({ type: z.literal('message'), text: z.string().min(1) }),
  ]),
});

export interface Found {
  readonly shown: FindAnswer;
  /** What each result would put in the chat. */
  readonly cards: readonly Card[];
}

/** Undefined when Teams would show that something went wrong. */
export function readQueryAnswer({ status, body }: BotAnswer): Found | undefined {
  const read = queryAnswer.safeParse(body);
  if (status !== 200 || !read.success) return undefined;
  const { composeExtension: answer } = read.data;
  if (answer.type === 'message') return { shown: { results: [], message: answer.text }, cards: [] };
  if (answer.attachments.some(({ content }) => cardProblems(content).length > 0)) return undefined;
  const results = answer.attachments.map(({ preview }, at): ApiFound => {
    const { title, text } = preview.content;
    return { at, title, text };
  });
  // cardProblems has just said that they are cards.
  return { shown: { results }, cards: answer.attachments.map(({ content }) => content as Card) };
}
