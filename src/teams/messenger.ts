/** Writes in Teams unasked: sends and updates cards where the bot has been, and turns failures into OutsideFailure. */
import { TurnContext, type CloudAdapter } from 'botbuilder';
import { OutsideFailure, type Conversations, type Messenger, type Place } from '../ports.js';
import { connectorFailure } from './connector-failures.js';
import { cardType } from './invoke-answers.js';
import type { Reference } from './known-places.js';
import type { Pacing } from './pacing.js';

export interface MessengerNeeds {
  readonly cloud: CloudAdapter;
  readonly appId: string;
  readonly conversations: Conversations;
  readonly pacing: Pacing;
}

type Message = { readonly type: 'message' } & Readonly<Record<string, unknown>>;
interface Errand {
  readonly operation: string;
  readonly place: Place;
}
type Talk<T> = (context: TurnContext, reference: Reference) => Promise<T>;

export function openMessenger(needs: MessengerNeeds): Messenger {
  const send = (operation: string, place: Place, message: Message) =>
    talk(needs, { operation, place }, async (context, reference) => {
      const addressed = TurnContext.applyConversationReference({ ...message }, reference);
      // Not context.sendActivity: that answers an activity which never was.
      const [sent] = await context.adapter.sendActivities(context, [addressed]);
      return { conversationId: reference.conversation.id, activityId: sent?.id ?? '' };
    });
  return {
    reaches: async ({ tenantId, door, address }) =>
      (await needs.conversations.find(tenantId, door, address)) !== undefined,
    sendCard: (place, card) => send('sendCard', place, holding(card)),
    sendText: (place, text) => send('sendText', place, { type: 'message', text, textFormat: 'plain' }),
    updateCard: (place, at, card) =>
      talk(needs, { operation: 'updateCard', place }, async (context, reference) => {
        const conversation = { ...reference.conversation, id: at.conversationId };
        const addressed = TurnContext.applyConversationReference(holding(card), {
          ...reference,
          conversation,
        });
        await context.adapter.updateActivity(context, { ...addressed, id: at.activityId });
      }),
  };
}

/** No text beside it: Teams would split the message, and then it cannot be updated. */
function holding(card: object): Message {
  return { type: 'message', attachments: [{ contentType: cardType, content: card }] };
}

async function talk<T>(needs: MessengerNeeds, { operation, place }: Errand, say: Talk<T>): Promise<T> {
  const { conversations, pacing } = needs;
  const stored = await conversations.find(place.tenantId, place.door, place.address);
  if (!stored) throw new OutsideFailure('teams', operation, 'never');
  const retryAfterMs = await pacing.turn(stored.conversationId, place.tenantId);
  if (retryAfterMs !== undefined) throw new OutsideFailure('teams', operation, 'later', { retryAfterMs });
  // Made by rememberPlace, and ours alone.
  const reference = { ...(stored.reference as Reference), serviceUrl: stored.serviceUrl };
  try {
    return await inTurn(needs, reference, say);
  } catch (error) {
    const { failure, gone } = connectorFailure(operation, error);
    if (gone) await conversations.forget(place.tenantId, place.door, place.address);
    throw failure;
  }
}

async function inTurn<T>({ cloud, appId }: MessengerNeeds, reference: Reference, say: Talk<T>): Promise<T> {
  const said: T[] = [];
  await cloud.continueConversationAsync(appId, reference, async (context) => {
    said.push(await say(context, reference));
  });
  const [first] = said;
  if (said.length === 0) throw new Error('the turn was never run');
  return first as T; // pushed above; T may itself be undefined
}
