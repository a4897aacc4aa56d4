/** Answers whoever pressed: in time, in their language, and with every fault made calm. */
import type { Answer, Heart } from '../answer.js';
import type { Conversations, Directory, Language, Messenger } from '../ports.js';
import type { Texts } from '../texts/sv.js';
import { idsOf, languageOf, type IncomingActivity } from './activity.js';
import { readSpeaker, type Arrived, type Speaker } from './actor.js';
import type { NoteFault } from './faults.js';
import { inTime } from './in-time.js';
import { rememberPlace } from './known-places.js';
import type { PressedButton } from './pressed.js';

export interface BotNeeds {
  readonly heart: () => Heart;
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly messenger: Messenger;
  readonly texts: (language: Language) => Texts;
  readonly noteFault: NoteFault;
  readonly answerWithinMs: number;
}

export interface Answering<T> {
  work(speaker: Speaker): Promise<T>;
  /** A calm sentence instead of what was asked for. */
  say(text: string, language: Language): T;
}

export async function answerPresser<T>(
  needs: BotNeeds,
  activity: IncomingActivity,
  { work, say }: Answering<T>,
): Promise<T> {
  let language = languageOf(activity);
  const texts = () => needs.texts(language).teams;
  return inTime(needs.answerWithinMs, {
    work: async () => {
      const arrived = await arrive(needs, activity);
      language = arrived.language;
      return arrived.ok ? work(arrived) : say(texts().notHeard[arrived.why], language);
    },
    late: () => say(texts().working, language),
    fault: (error) => {
      const ref = needs.noteFault(error, activity.name ?? activity.type, idsOf(activity));
      return say(texts().fault(ref), language);
    },
  });
}

/** Every activity says anew where its conversation can be reached. */
export async function arrive(needs: BotNeeds, activity: IncomingActivity): Promise<Arrived> {
  const [arrived] = await Promise.all([
    readSpeaker(needs.directory, activity),
    rememberPlace(needs.conversations, activity),
  ]);
  return arrived;
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
