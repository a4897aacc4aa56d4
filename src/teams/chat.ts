/** Lines of chat, and presses from clients that know no Action.Execute: both come as messages. */
import type { TurnContext } from 'botbuilder';
import type { Answer } from '../answer.js';
import type { IncomingActivity } from './activity.js';
import { isClosed, type Speaker } from './actor.js';
import { cardType } from './invoke-answers.js';
import { answerPresser, press, type BotNeeds } from './presser.js';
import { readSubmit } from './pressed.js';

/** Teams delivers a message again after 15 s without an answer; the line itself is answered by a message of its own. */
const messageWithinMs = 10_000;

export async function hearMessage(
  needs: BotNeeds,
  activity: IncomingActivity,
  context: TurnContext,
): Promise<void> {
  const calm = await answerPresser<string | undefined>(
    { ...needs, answerWithinMs: messageWithinMs },
    activity,
    {
      work: (speaker) => hear(needs, activity, speaker),
      // In a channel whose tenant is not let in, a line gets no answer at all.
      say: (text, _language, why) => (why && isClosed(why) && !isPersonal(activity) ? undefined : text),
    },
  );
  if (calm !== undefined) await context.sendActivity({ type: 'message', text: calm, textFormat: 'plain' });
}

function isPersonal({ conversation }: IncomingActivity): boolean {
  return (conversation.conversationType ?? 'personal') === 'personal';
}

/** A sentence to answer with, where the heart has not answered by itself. */
async function hear(
  needs: BotNeeds,
  { text, value, channelData, attachments }: IncomingActivity,
  speaker: Speaker,
): Promise<string | undefined> {
  const line = plain(text ?? '') || named(attachments);
  if (line === '' && value !== undefined && value !== null) {
    const pressed = readSubmit({ data: value });
    return tell(needs, speaker, await press(needs, speaker, { pressed, inDialog: false }));
  }
  const { actor, place, language } = speaker;
  const teamId = channelData?.team?.id;
  await needs.heart().hear({ text: line, actor, at: place, language, ...(teamId ? { teamId } : {}) });
  return undefined;
}

/**
 * An old client gets the answer as a message of its own. In a channel everybody would read it, so there only sentences are
 * sent: the channel's card is brought up to date by the heart, and what opens in a dialog needs a newer client.
 */
async function tell(
  needs: BotNeeds,
  { place, language }: Speaker,
  answer: Answer,
): Promise<string | undefined> {
  if (answer.kind === 'message') return answer.text;
  if (answer.kind === 'close') return undefined;
  if (place.door === 'channel') {
    return answer.kind === 'dialog' ? needs.texts(language).teams.needsNewerTeams : undefined;
  }
  await needs.messenger.sendCard(place, answer.card);
  return undefined;
}

/** A card of the message extension, sent to us alone, is a wish to open what it names. */
function named(attachments: IncomingActivity['attachments']): string {
  const card = attachments?.find(({ contentType }) => contentType === cardType);
  return /\bSIP-[0-9A-HJKMNP-TV-Z]{6}\b/.exec(JSON.stringify(card ?? {}))?.[0] ?? '';
}

/** The mention is already gone; Teams leaves hard spaces and line breaks behind. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
