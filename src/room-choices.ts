/** Rooms by what somebody types in the dialog of a meeting: those of whoever convenes that case, and for nobody else. */
import type { Press } from './answer.js';
import type { KnownCalendars } from './known-calendars.js';
import { seeCase, type LookNeeds } from './look.js';
import type { SentCards } from './ports.js';
import { mayRead } from './process/rights.js';
import { roomsToBook } from './rooms-for.js';
import type { CardSeal } from './seal-card.js';
import { textsFor } from './show.js';
import { roomLine } from './steps/meeting/room-words.js';

interface Needs extends LookNeeds {
  readonly seal: Pick<CardSeal, 'read'>;
  readonly sentCards: SentCards;
  readonly calendars: KnownCalendars;
}

const mostFound = 15;

export async function roomChoices(needs: Needs, text: string, press: Omit<Press, 'verb'>) {
  const handle = needs.seal.read(press.data);
  const row = handle && (await needs.sentCards.find(handle.c));
  const seen = row?.caseId ? await seeCase(needs, row.caseId) : undefined;
  if (!seen || !mayRead(seen.sipCase, { as: 'convener' }, press.actor)) return [];
  const texts = textsFor(press.language);
  const asked = text.trim().toLocaleLowerCase('sv');
  const rooms = await roomsToBook(needs, seen.sipCase);
  return rooms
    .map((room) => ({ title: roomLine(room, texts), value: room.address }))
    .filter(({ title }) => title.toLocaleLowerCase('sv').includes(asked))
    .slice(0, mostFound);
}
