/** Rooms in words: as a choice, and what their calendars say beside a time. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Room } from '../../process/room.js';
import type { Slot } from '../../process/sip-case.js';
import type { Texts } from '../../texts/sv.js';
import type { About } from '../card.js';
import { listed } from '../listed.js';

type Reading = Pick<About<ConvenerFacts>, 'texts' | 'times' | 'format'>;

/** More names would bury the time. */
const mostNamed = 2;

/** "Björken · 8 platser · Ekdalsskolan, plan 1 · rullstol går bra". */
export function roomLine({ name, seats, at, wheelchair }: Room, texts: Texts): string {
  const words = texts.meeting.time;
  return [name, seats ? words.seats(seats) : '', at ?? '', wheelchair ? words.wheelchair : '']
    .filter((part) => part !== '')
    .join(' · ');
}

/** Whether the chosen room is free then; where none is chosen, which ones are. */
export function roomsIn({ texts, times }: Reading, slot: Slot): readonly string[] {
  const words = texts.meeting.time;
  if (!times) return [];
  const { chosen, chosenIs, freeAt } = times.rooms;
  if (chosen) return [words.roomIs[chosenIs(slot)](chosen.name)];
  const free = freeAt(slot);
  if (!free) return [];
  if (free.length === 0) return [words.noneFree];
  const names = free.slice(0, mostNamed).map(({ name }) => name);
  const more = free.length - names.length;
  return [
    words.roomsFree(more > 0 ? words.andMore(names.join(', '), more) : listed(names, texts.meeting.and)),
  ];
}
