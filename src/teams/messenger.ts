/** Writes in Teams unasked: sends and updates cards where the bot has been, and turns failures into OutsideFailure. */
import { TurnContext } from 'botbuilder';
import type { Messenger, Place } from '../ports.js';
import { cardType } from './invoke-answers.js';
import { talk, type TalkNeeds } from './talk.js';

type Message = { readonly type: 'message' } & Readonly<Record<string, unknown>>;

export function openMessenger(needs: TalkNeeds): Messenger {
  const send = (operation: string, place: Place, message: Message) =>
    talk(needs, { operation, place }, async (context, reference) => {
      const addressed = TurnContext.applyConversationReference({ ...message }, reference);
      // Not context.sendActivity: that answers an activity which never was.
      const [sent] = await context.adapter.sendActivities(context, [addressed]);
      return { conversationId: reference.conversation.id, activityId: sent?.id ?? '' };
    });
  return {
    reaches: async (place) =>
      (await needs.conversations.find(place.tenantId, place.door, place.address)) !== undefined ||
      ((await needs.installing?.mayTry(place)) ?? false),
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
