/** What comes from Teams and where it goes: one row for each kind of activity. Nothing is kept in the library's state. */
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnContext } from 'botbuilder';
import type { Answer } from '../answer.js';
import { IncomingActivity, idsOf } from './activity.js';
import type { TurnAnswer } from './adapter.js';
import { openArrivals } from './arrivals.js';
import { hearMessage } from './chat.js';
import { found } from './extension.js';
import { dialogAnswer, emptyAnswer, executeAnswer, searchAnswer, type Wording } from './invoke-answers.js';
import { answerPresser, arrive, press, type BotNeeds } from './presser.js';
import { readExecute, readSearch, readSubmit, type PressedButton } from './pressed.js';

interface Button {
  readonly read: (value: unknown) => PressedButton | undefined;
  readonly inDialog: boolean;
  readonly shape: (answer: Answer, wording: Wording) => TurnAnswer;
}

/** Not the library's own routes: they may write one person's card over everybody's (platform T1). */
const buttons: Readonly<Record<string, Button>> = {
  'adaptiveCard/action': { read: readExecute, inDialog: false, shape: executeAnswer },
  'task/fetch': { read: readSubmit, inDialog: false, shape: dialogAnswer },
  'task/submit': { read: readSubmit, inDialog: true, shape: dialogAnswer },
};

export function openBot(needs: BotNeeds): (context: TurnContext) => Promise<void> {
  // No storage: what the library loads is always empty, and nothing is written (platform T3). No typing timer: T10.
  const app = new Application({ startTypingTimer: false });
  const arrivals = openArrivals(needs);
  type Route = (activity: IncomingActivity, context: TurnContext) => Promise<void>;
  const on = (types: readonly string[], route: Route): void => {
    app.addRoute(
      (context) => Promise.resolve(types.length === 0 || types.includes(context.activity.type)),
      async (context) => withoutFaults(needs, context, route),
    );
  };

  for (const [name, button] of Object.entries(buttons)) {
    onInvoke(app, name, (context) => pressed(needs, context, button));
  }
  onInvoke(app, 'application/search', (context) => searched(needs, context));
  onInvoke(app, 'composeExtension/query', (context) => {
    const activity = readActivity(needs, context);
    return activity ? found(needs, activity) : Promise.resolve(emptyAnswer);
  });
  onInvoke(app, undefined, () => Promise.resolve(emptyAnswer));
  on(['message'], (activity, context) => hearMessage(needs, activity, context));
  on(['conversationUpdate', 'installationUpdate'], (activity) => arrivals.changed(activity));
  on([], async (activity) => void (await arrive(needs, activity)));
  return async (context) => void (await app.run(context));
}

/** The only answer to an invoke is its response: never a message or an update from here (platform T2). */
function onInvoke(
  app: Application,
  name: string | undefined,
  answer: (context: TurnContext) => Promise<TurnAnswer>,
): void {
  app.addRoute(
    ({ activity }) =>
      Promise.resolve(activity.type === 'invoke' && (name === undefined || activity.name === name)),
    async (context) => {
      await context.sendActivity({ type: 'invokeResponse', value: await answer(context) });
    },
    true,
  );
}

async function pressed(needs: BotNeeds, context: TurnContext, button: Button): Promise<TurnAnswer> {
  const { read, inDialog, shape } = button;
  const activity = readActivity(needs, context);
  if (!activity) return emptyAnswer;
  const wording = (language: 'sv' | 'en'): Wording => {
    const { teams, common } = needs.texts(language);
    return { done: teams.done, brand: common.brand };
  };
  return answerPresser(needs, activity, {
    work: async (speaker) => {
      const answer = await press(needs, speaker, { pressed: read(activity.value), inDialog });
      return shape(answer, wording(speaker.language));
    },
    say: (text, language) => shape({ kind: 'message', text }, wording(language)),
  });
}

/** Typeahead never shows a sentence: what is late or fails is an empty list, and the static choices remain. */
async function searched(needs: BotNeeds, context: TurnContext): Promise<TurnAnswer> {
  const activity = readActivity(needs, context);
  const search = readSearch(activity?.value);
  if (!activity || !search) return searchAnswer([]);
  const { dataset, text, data } = search;
  return answerPresser(needs, activity, {
    work: async ({ actor, place, language }) => {
      const by = { data, actor, at: place, language, inDialog: false };
      return searchAnswer(await needs.heart().choices({ dataset, text, press: by }));
    },
    say: () => searchAnswer([]),
  });
}

/** What nobody waits for: a fault is logged, and the activity counts as delivered, since again would fail again. */
async function withoutFaults(
  needs: BotNeeds,
  context: TurnContext,
  route: (activity: IncomingActivity, context: TurnContext) => Promise<void>,
): Promise<void> {
  const activity = readActivity(needs, context);
  if (!activity) return;
  try {
    await route(activity, context);
  } catch (error) {
    needs.noteFault(error, activity.type, idsOf(activity));
  }
}

function readActivity(needs: BotNeeds, { activity }: TurnContext): IncomingActivity | undefined {
  const parsed = IncomingActivity.safeParse(activity);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.join('.')).join(' ');
  needs.noteFault(parsed.error, 'readActivity', { activity: activity.id, fields });
  return undefined;
}
