/** Automatic refresh: when somebody looks at a card that asks for it, Teams asks the bot for that person's own view. */
import type { Card } from '../api.js';
import { isNode, isObject } from '../connector/card-walk.js';
import { cardFor } from '../endpoints/inbox.js';
import type { Parts } from '../parts.js';
import { ProductAway } from '../product.js';
import { invoke, readCardAnswer, type Scene } from './invoke.js';

const freshForMs = 60_000;
const mostMembers = 60;
/** As many as fit on a screen: what is not seen is not refreshed. */
const mostPosts = 10;

export async function refreshSeen(parts: Parts, { person, place }: Omit<Scene, 'post'>): Promise<void> {
  const posts = (parts.memory.known.posts.get(place.id) ?? []).filter(({ deleted }) => !deleted);
  for (const post of posts.slice(-mostPosts)) await refreshOne(parts, { person, place, post });
}

async function refreshOne(parts: Parts, scene: Scene): Promise<void> {
  const { person, post } = scene;
  const card = cardFor(post, person.id);
  const seen = post.views.get(person.id);
  const isFresh = seen !== undefined && parts.clock.now().getTime() - Date.parse(seen.at) < freshForMs;
  if (card === null || isFresh || !asksFor(card, parts, scene)) return;
  const { verb, data, id } = actionOf(card);
  const value = { action: { type: 'Action.Execute', id, verb, data: data ?? {} }, trigger: 'automatic' };
  try {
    const shown = readCardAnswer(await invoke(parts, scene, { name: 'adaptiveCard/action', value }));
    if (shown.card) noteView(parts, scene, shown.card);
  } catch (error) {
    // Teams shows the old card when the bot is away.
    if (!(error instanceof ProductAway)) throw error;
  }
}

/** From now on this person sees this card here, until the shared one is edited. */
export function noteView(parts: Parts, { person, place, post }: Scene, card: Card): void {
  const at = parts.clock.now().toISOString();
  const ids = { conversationId: place.id, activityId: post.id, personId: person.id };
  parts.memory.note({ kind: 'viewed', ...ids, at, card });
}

function asksFor({ refresh }: Card, { people }: Parts, { person, place }: Scene): boolean {
  if (!isObject(refresh) || !isNode(refresh.action)) return false;
  const { userIds } = refresh;
  if (Array.isArray(userIds)) return userIds.includes(person.mri);
  return people.membersOf(place).length <= mostMembers;
}

function actionOf({ refresh }: Card): Record<string, unknown> {
  return isObject(refresh) && isObject(refresh.action) ? refresh.action : {};
}
