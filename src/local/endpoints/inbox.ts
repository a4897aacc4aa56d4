/** GET /local/people/{id}/inbox: the person's chats and channels, with each card as that person sees it. */
import type { ApiActivity, ApiConversation, ApiInbox } from '../api.js';
import type { Place } from '../cast/find-people.js';
import type { CastPerson } from '../cast/people.js';
import { readKey, type Known, type Post } from '../journal/memory.js';
import { botName, type Parts } from '../parts.js';
import { unreadLetters } from './mail.js';

export function inboxOf(parts: Parts, person: CastPerson): ApiInbox {
  const places = parts.people.placesOf(person);
  return {
    conversations: places.map((place) => conversation(parts, person, place)),
    mail: { address: person.mail, unread: unreadLetters(parts.memory.known, person.mail) },
  };
}

export function unreadOf({ memory, people }: Parts, person: CastPerson): number {
  const chats = people.placesOf(person).map((place) => unreadIn(memory.known, person, place));
  return chats.reduce((sum, one) => sum + one, unreadLetters(memory.known, person.mail));
}

function conversation(parts: Parts, person: CastPerson, place: Place): ApiConversation {
  const { known } = parts.memory;
  return {
    id: place.id,
    type: place.type,
    title: place.type === 'personal' ? botName : `${place.team.name} › ${place.channelName}`,
    unread: unreadIn(known, person, place),
    activities: postsIn(known, place).map((post) => activity(parts, person, post)),
  };
}

function postsIn(known: Known, { id }: Place): Post[] {
  return (known.posts.get(id) ?? []).filter(({ deleted }) => !deleted);
}

function activity({ people }: Parts, person: CastPerson, post: Post): ApiActivity {
  const author = post.personId === null ? undefined : people.byId(post.personId);
  return {
    id: post.id,
    at: post.at,
    from: author ? { id: author.id, name: author.name, bot: false } : { id: 'bot', name: botName, bot: true },
    text: post.text,
    card: cardFor(post, person.id),
    edited: post.edited,
    sessionCard: post.views.has(person.id),
  };
}

/** The person's own view if there is one, else the card that all see. */
export function cardFor(post: Post, personId: string): Post['card'] {
  const own = post.views.get(personId);
  return own ? own.card : post.card;
}

function unreadIn(known: Known, person: CastPerson, place: Place): number {
  const lastSeen = Number(known.read.get(readKey(person.id, place.id)) ?? 0);
  return postsIn(known, place).filter((post) => Number(post.id) > lastSeen && post.personId !== person.id)
    .length;
}
