/** The same dialog with the times of the room that is chosen, or with the rooms that are free: what is filled in stays. */
import { z } from 'zod';
import { inRoom } from '../../process/machines/meeting-place.js';
import { defineAction } from '../action.js';
import type { DraftSection } from '../card.js';
import { bookingInputs } from './chosen-time.js';

export const seeRooms = seesRooms('meeting-time', 'booking');
export const seeRoomsAnew = seesRooms('meeting-rebook', 'rebooking');

function seesRooms(card: string, section: DraftSection) {
  return defineAction({
    kind: 'note',
    verb: `${card}.see-rooms`,
    payload: z.object(bookingInputs),
    note: async (typed, _at, notes) => {
      // Whoever asks for a room meets in one.
      const form = inRoom(typed.form) ? typed.form : 'inPerson';
      await notes.keepDraft(section, { ...typed, form });
      return { to: 'dialog', card };
    },
  });
}
