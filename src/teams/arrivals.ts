/** The bot comes and goes: remembers the place and greets a person once, forgets where it was removed. */
import type { ChannelChange } from '../answer.js';
import { placeOf, type IncomingActivity } from './activity.js';
import { whyClosed } from './actor.js';
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
  const left = hasLeft(activity);
  // Where a tenant is not let in, only that the bot was taken out means anything.
  if (!left && (await whyClosed(needs, activity))) return void (await arrive(needs, activity));
  const changed = channelChangeIn(activity, left);
  if (left) await forgetPlace(needs.conversations, activity);
  if (changed) await needs.heart().channelChanged(changed);
  if (left) return;
  const isNew = hasCome(activity) && (await isNewPlace(needs.conversations, activity));
  const arrived = await arrive(needs, activity);
  if (hasCome(activity)) await tellComing(needs, activity);
  if (!isNew || !arrived.ok || arrived.place.door !== 'personal') return;
  await needs.heart().greet(arrived.place, arrived.actor, arrived.language);
}

/** After the place is known again: a unit's cases hear that its channel is reached. */
async function tellComing(needs: BotNeeds, activity: IncomingActivity): Promise<void> {
  const place = placeOf(activity);
  if (place?.door !== 'channel') return;
  const { team } = activity.channelData ?? {};
  const where = team ? { teamId: team.id } : { channelId: place.address };
  await needs.heart().channelChanged({ what: 'came', tenantId: place.tenantId, where });
}

function hasCome({ type, action, membersAdded, recipient }: IncomingActivity): boolean {
  if (type === 'installationUpdate') return action?.startsWith('add') ?? false;
  return membersAdded?.some(({ id }) => id === recipient.id) ?? false;
}

const gone = ['channelDeleted', 'teamDeleted', 'teamHardDeleted'];

/**
 * A deleted channel takes only itself; a team from which the bot was removed takes all its channels. Notices of people who come
 * and go carry the team, and the id of its general channel: whichever channels are connected there are read anew.
 */
function channelChangeIn(activity: IncomingActivity, left: boolean): ChannelChange | undefined {
  const place = placeOf(activity);
  if (place?.door !== 'channel') return undefined;
  const { tenantId, address: channelId } = place;
  const { team, eventType } = activity.channelData ?? {};
  if (left) {
    const where = team && eventType !== 'channelDeleted' ? { teamId: team.id } : { channelId };
    return { what: 'gone', tenantId, where };
  }
  const { membersAdded, membersRemoved, recipient } = activity;
  const people = [...(membersAdded ?? []), ...(membersRemoved ?? [])].filter(({ id }) => id !== recipient.id);
  if (people.length === 0) return undefined;
  return { what: 'members', tenantId, where: { channelId, ...(team ? { teamId: team.id } : {}) } };
}

function hasLeft({ type, action, membersRemoved, recipient, channelData }: IncomingActivity): boolean {
  if (type === 'installationUpdate') return action === 'remove';
  if (gone.includes(channelData?.eventType ?? '')) return true;
  return membersRemoved?.some(({ id }) => id === recipient.id) ?? false;
}
