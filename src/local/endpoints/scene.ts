/** The card that a call speaks of: in a conversation of the person's, or in the dialog that is open. */
import type { Card } from '../api.js';
import type { Scene } from '../bot/invoke.js';
import type { TeamsPerson } from '../cast/people.js';
import { findPost } from '../journal/memory.js';
import type { Parts } from '../parts.js';
import { badCall } from './bad-call.js';
import { cardFor } from './inbox.js';

export interface CardScene extends Scene {
  readonly card: Card;
  readonly inDialog: boolean;
}

export interface Where {
  readonly conversationId?: string | undefined;
  readonly activityId?: string | undefined;
  readonly dialog?: boolean | undefined;
}

export function sceneOf(parts: Parts, person: TeamsPerson, where: Where): CardScene {
  if (where.dialog) return dialogScene(parts, person);
  const { place, post } = postOf(parts, person, where);
  const card = cardFor(post, person.id);
  if (!card) return badCall('activityId', 'Meddelandet har inget kort. / The message has no card.');
  return { person, place, post, card, inDialog: false };
}

function dialogScene(parts: Parts, person: TeamsPerson): CardScene {
  const open = parts.dialogs.of(person.id);
  if (!open) return badCall('dialog', 'Ingen dialog är öppen. / No dialog is open.');
  const { conversationId, activityId } = open;
  return {
    ...postOf(parts, person, { conversationId, activityId }),
    person,
    card: open.dialog.card,
    inDialog: true,
  };
}

function postOf(
  parts: Parts,
  person: TeamsPerson,
  { conversationId, activityId }: Where,
): Omit<Scene, 'person'> {
  const place = placeOf(parts, person, conversationId);
  if (activityId === undefined) return badCall('activityId', 'activityId saknas. / activityId is missing.');
  const post = findPost(parts.memory.known, place.id, activityId);
  if (!post) return badCall('activityId', 'Inget sådant meddelande. / No such activity in the conversation.');
  return { place, post };
}

export function placeOf(
  parts: Parts,
  person: TeamsPerson,
  conversationId: string | undefined,
): Scene['place'] {
  const places = parts.people.placesOf(person);
  const found = places.find(({ id }) => id === conversationId);
  if (found) return found;
  const there = places.map(({ id }) => id).join(', ');
  return badCall('conversationId', `${person.name} har inte den konversationen. / Not one of: ${there}`);
}
