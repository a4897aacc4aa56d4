/** The bot comes and goes: remembers the place and greets a person once, forgets where it was removed. */
import type { IncomingActivity } from './activity.js';
import { arrive, type BotNeeds } from './presser.js';
import { forgetPlace, isNewPlace } from './known-places.js';

export interface Arrivals {
  /** conversationUpdate and installationUpdate: Teams sends either or both, in any order. */
  changed(activity: IncomingActivity): Promise<void>;
}

export function openArrivals(needs: BotNeeds): Arrivals {
  /** One at a time in each conversation, so that the two notices of one installation greet once. */
  const lanes = new Map<string, Promise<void>>();
  return {
    async changed(activity) {
      const lane = activity.conversation.id;
      const mine = (lanes.get(lane) ?? Promise.resolve()).then(() => change(needs, activity));
      const settled = mine.then(
        () => undefined,
        () => undefined,
      );
      lanes.set(lane, settled);
      await mine.finally(() => {
        if (lanes.get(lane) === settled) lanes.delete(lane);
      });
    },
  };
}

async function change(needs: BotNeeds, activity: IncomingActivity): Promise<void> {
  if (hasLeft(activity)) return forgetPlace(needs.conversations, activity);
  const isNew = hasCome(activity) && (await isNewPlace(needs.conversations, activity));
  const arrived = await arrive(needs, activity);
  if (!isNew || !arrived.ok || arrived.place.door !== 'personal') return;
  await needs.heart().greet(arrived.place, arrived.actor, arrived.language);
}

function hasCome({ type, action, membersAdded, recipient }: IncomingActivity): boolean {
  if (type === 'installationUpdate') return action?.startsWith('add') ?? false;
  return membersAdded?.some(({ id }) => id === recipient.id) ?? false;
}

function hasLeft({ type, action, membersRemoved, recipient, channelData }: IncomingActivity): boolean {
  if (type === 'installationUpdate') return action === 'remove';
  if (channelData?.eventType === 'channelDeleted') return true;
  return membersRemoved?.some(({ id }) => id === recipient.id) ?? false;
}
