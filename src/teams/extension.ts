/** The message extension: somebody looks for a case of their own from any chat, to put a neutral card there that leads to us. */
import { z } from 'zod';
import type { Found } from '../answer.js';
import type { IncomingActivity } from './activity.js';
import type { TurnAnswer } from './adapter.js';
import { cardType } from './invoke-answers.js';
import { answerAsker, type BotNeeds } from './presser.js';

/** As the manifest names them. */
export const findCommand = { id: 'findCase', parameter: 'reference' } as const;

const thumbnailType = 'application/vnd.microsoft.card.thumbnail';
/** Teams asks for 25 at a time. */
const usualCount = 25;

const Parameter = z.looseObject({ name: z.string(), value: z.unknown().optional() });

const Query = z.looseObject({
  commandId: z.literal(findCommand.id),
  parameters: z.array(Parameter).nullish(),
  queryOptions: z.looseObject({ skip: z.int().min(0).nullish(), count: z.int().min(1).nullish() }).nullish(),
});

interface Wanted {
  readonly text: string;
  readonly skip: number;
  readonly count: number;
}

/** When it is opened, and before anything is typed, Teams sends another parameter or none: then the newest are wanted. */
function readQuery(value: unknown): Wanted | undefined {
  const parsed = Query.safeParse(value);
  if (!parsed.success) return undefined;
  const { parameters, queryOptions } = parsed.data;
  const text = parameters?.find(({ name }) => name === findCommand.parameter)?.value ?? '';
  if (typeof text !== 'string') return undefined;
  return { text, skip: queryOptions?.skip ?? 0, count: queryOptions?.count ?? usualCount };
}

/** Whatever was asked, and by whomever: who finds nothing reads the same words, so that no answer tells that a case is there (R68). */
export function found(needs: BotNeeds, activity: IncomingActivity): Promise<TurnAnswer> {
  const wanted = readQuery(activity.value);
  return answerAsker(needs, activity, {
    work: async ({ actor, language }) => {
      const { heart, chatLink: linkTo } = needs;
      const cases = wanted ? await heart().find({ ...wanted, actor, language, linkTo }) : [];
      const isFurther = wanted !== undefined && wanted.skip > 0;
      // A page past the last is no news to whoever scrolls there.
      if (cases.length > 0 || isFurther) return resultAnswer(cases);
      return sentenceAnswer(needs.texts(language).teams.noneFound);
    },
    say: sentenceAnswer,
  });
}

function resultAnswer(cases: readonly Found[]): TurnAnswer {
  const attachments = cases.map(({ ref, says, card }) => ({
    contentType: cardType,
    content: card,
    preview: { contentType: thumbnailType, content: { title: ref, text: says } },
  }));
  return answer({ type: 'result', attachmentLayout: 'list', attachments });
}

function sentenceAnswer(text: string): TurnAnswer {
  return answer({ type: 'message', text });
}

function answer(composeExtension: object): TurnAnswer {
  return { status: 200, body: { composeExtension } };
}
