/** Rooms by what somebody types in the dialog of a meeting. Teams says nothing of the card in a search: they are the seeker's own organisation's. */
import type { Press } from './answer.js';
import type { KnownCalendars } from './known-calendars.js';
import { chatOf } from './send-case-card.js';
import { textsFor } from './show.js';
import { roomLine } from './steps/meeting/room-words.js';
import { unitsOf } from './units-of.js';

interface Needs {
  readonly calendars: Pick<KnownCalendars, 'roomsOf'>;
}

const mostFound = 15;

/** For those who work in a unit, and nobody behind a mailed link. */
export async function roomChoices(
  needs: Needs,
  text: string,
  { actor, language }: Pick<Press, 'actor' | 'language'>,
) {
  if (actor.kind !== 'person' || unitsOf(actor).length === 0) return [];
  const texts = textsFor(language);
  const asked = text.trim().toLocaleLowerCase('sv');
  const rooms = await needs.calendars.roomsOf(chatOf(actor.person).tenantId);
  return rooms
    .map((room) => ({ title: roomLine(room, texts), value: room.address }))
    .filter(({ title }) => title.toLocaleLowerCase('sv').includes(asked))
    .slice(0, mostFound);
}
