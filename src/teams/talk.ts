/** A turn in a place where the bot has been: what is said or asked there, and what its failures mean. */
import type { TurnContext } from 'botbuilder';
import { type CloudAdapter } from 'botbuilder';
import { OutsideFailure, type Conversations, type Place } from '../ports.js';
import { connectorFailure } from './connector-failures.js';
import type { Installing } from './installing.js';
import type { Reference } from './known-places.js';

export interface TalkNeeds {
  readonly cloud: CloudAdapter;
  readonly appId: string;
  readonly conversations: Conversations;
  /** For what is sent unasked, where the settings allow it. */
  readonly installing?: Installing | undefined;
}

interface Errand {
  readonly operation: string;
  readonly place: Place;
}
export type Talk<T> = (context: TurnContext, reference: Reference) => Promise<T>;

/** Throws OutsideFailure; a place from which the bot is gone is forgotten. */
export async function talk<T>(needs: TalkNeeds, { operation, place }: Errand, say: Talk<T>): Promise<T> {
  const { conversations } = needs;
  const found = await conversations.find(place.tenantId, place.door, place.address);
  const stored = found ?? (await needs.installing?.install(place));
  if (!stored) throw new OutsideFailure('teams', operation, 'never');
  // Made by rememberPlace, and ours alone.
  const reference = { ...(stored.reference as Reference), serviceUrl: stored.serviceUrl };
  try {
    return await inTurn(needs, reference, say);
  } catch (error) {
    if (error instanceof OutsideFailure) throw error; // it never left: the turn was too far off
    const { failure, gone } = connectorFailure(operation, error);
    if (gone) await conversations.forget(place.tenantId, place.door, place.address, 'notFound');
    throw failure;
  }
}

async function inTurn<T>({ cloud, appId }: TalkNeeds, reference: Reference, say: Talk<T>): Promise<T> {
  const said: T[] = [];
  await cloud.continueConversationAsync(appId, reference, async (context) => {
    said.push(await say(context, reference));
  });
  const [first] = said;
  if (said.length === 0) throw new Error('the turn was never run');
  return first as T; // pushed above; T may itself be undefined
}
