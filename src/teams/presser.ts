/** Answers whoever pressed: in time, in their language, and with every fault made calm. */
import type { Answer, Heart } from '../answer.js';
import type { Pace } from '../pace.js';
import type { Conversations, Language, Messenger } from '../ports.js';
import type { Texts } from '../texts/sv.js';
import { idsOf, languageOf, type IncomingActivity } from './activity.js';
import {
  readAsker,
  readSpeaker,
  whyClosed,
  type Arrived,
  type Asker,
  type NotHeard,
  type Speaker,
  type SpeakerNeeds,
} from './actor.js';
import type { NoteFault, NoteUnheard } from './faults.js';
import { inTime } from './in-time.js';
import { rememberPlace } from './known-places.js';
import type { PressedButton } from './pressed.js';

export interface BotNeeds extends SpeakerNeeds {
  readonly heart: () => Heart;
  readonly conversations: Conversations;
  readonly messenger: Messenger;
  readonly texts: (language: Language) => Texts;
  readonly noteFault: NoteFault;
  readonly noteUnheard: NoteUnheard;
  readonly answerWithinMs: number;
  /** How often one person may press and write. */
  readonly pace: Pace;
  /** Where the bot's own chat opens, with these words to send. */
  readonly chatLink: (words: string) => string;
}

export interface Answering<T, Who = Speaker> {
  work(who: Who): Promise<T>;
  /** A calm sentence instead of what was asked for; and why, where it is about who is asking. */
  say(text: string, language: Language, why?: NotHeard): T;
}

export function answerPresser<T>(
  needs: BotNeeds,
  activity: IncomingActivity,
  answering: Answering<T>,
): Promise<T> {
  return answerWhoever(needs, activity, answering, () => arrive(needs, activity));
}

/** Asked from anywhere: where it was is not remembered as a place that we can reach. */
export function answerAsker<T>(
  needs: BotNeeds,
  activity: IncomingActivity,
  answering: Answering<T, Asker>,
): Promise<T> {
  return answerWhoever(
    needs,
    activity,
    answering,
    async () => (await refused(needs, activity)) ?? readAsker(needs, activity),
  );
}

type Refused = Extract<Arrived, { ok: false }>;

async function answerWhoever<T, Who extends Asker>(
  needs: BotNeeds,
  activity: IncomingActivity,
  { work, say }: Answering<T, Who>,
  come: () => Promise<Who | Refused>,
): Promise<T> {
  let language = languageOf(activity) ?? 'sv';
  const texts = () => needs.texts(language).teams;
  return inTime(needs.answerWithinMs, {
    work: async () => {
      if (!needs.pace.take(whoIn(activity))) return say(texts().tooFast, language);
      const arrived = await come();
      language = arrived.language;
      return arrived.ok ? work(arrived) : say(texts().notHeard[arrived.why], language, arrived.why);
    },
    late: () => say(texts().working, language),
    fault: (error) => {
      const ref = needs.noteFault(error, activity.name ?? activity.type, idsOf(activity));
      return say(texts().fault(ref), language);
    },
  });
}

/** Signed by the connector, and counted before anything is asked of the store. */
function whoIn({ from, conversation, channelData }: IncomingActivity): string {
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId ?? '';
  return `${tenantId}/${from.aadObjectId ?? from.id}`;
}

/** Every activity says anew where its conversation can be reached. Of a tenant that is not let in nothing is kept. */
export async function arrive(needs: BotNeeds, activity: IncomingActivity): Promise<Arrived> {
  const no = await refused(needs, activity);
  // A paused tenant is opened again: then it is known where it can be reached.
  if (!no || no.why === 'paused') await rememberPlace(needs.conversations, activity);
  return no ?? readSpeaker(needs, activity);
}

async function refused(needs: BotNeeds, activity: IncomingActivity): Promise<Refused | undefined> {
  const why = await whyClosed(needs, activity);
  if (!why) return undefined;
  needs.noteUnheard(why, idsOf(activity));
  return { ok: false, why, language: languageOf(activity) ?? 'sv' };
}

/** A press that we could not have made is answered like a button that is gone. */
export function press(
  needs: BotNeeds,
  { actor, place, language }: Speaker,
  { pressed, inDialog }: { pressed: PressedButton | undefined; inDialog: boolean },
): Promise<Answer> {
  if (!pressed) {
    return Promise.resolve({ kind: 'message', text: needs.texts(language).heart.unknownButton });
  }
  return needs.heart().press({ ...pressed, actor, at: place, language, inDialog });
}
