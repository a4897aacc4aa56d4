/** Answers whoever pressed: in time, in their language, and with every fault made calm. */
import type { Answer, Heart } from '../answer.js';
import type { Conversations, Language, Messenger } from '../ports.js';
import type { Texts } from '../texts/sv.js';
import { idsOf, languageOf, type IncomingActivity } from './activity.js';
import {
  readSpeaker,
  whyClosed,
  type Arrived,
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
}

export interface Answering<T> {
  work(speaker: Speaker): Promise<T>;
  /** A calm sentence instead of what was asked for; and why, where it is about who is asking. */
  say(text: string, language: Language, why?: NotHeard): T;
}

export async function answerPresser<T>(
  needs: BotNeeds,
  activity: IncomingActivity,
  { work, say }: Answering<T>,
): Promise<T> {
  let language = languageOf(activity) ?? 'sv';
  const texts = () => needs.texts(language).teams;
  return inTime(needs.answerWithinMs, {
    work: async () => {
      const arrived = await arrive(needs, activity);
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

/** Every activity says anew where its conversation can be reached. Of a tenant that is not let in nothing is kept. */
export async function arrive(needs: BotNeeds, activity: IncomingActivity): Promise<Arrived> {
  const why = await whyClosed(needs, activity);
  if (why) {
    needs.noteUnheard(why, idsOf(activity));
    // A paused tenant is opened again: then it is known where it can be reached.
    if (why === 'paused') await rememberPlace(needs.conversations, activity);
    return { ok: false, why, language: languageOf(activity) ?? 'sv' };
  }
  await rememberPlace(needs.conversations, activity);
  return readSpeaker(needs, activity);
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
