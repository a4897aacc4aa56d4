/** From the reason back to the days: what was chosen, and how and where, waits. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import type { DraftSection } from '../card.js';
import { bookingInputs } from './chosen-time.js';

export const otherDay = backTo('meeting-time', 'booking');
export const otherDayAnew = backTo('meeting-rebook', 'rebooking');

function backTo(card: string, section: DraftSection) {
  return defineAction({
    kind: 'note',
    verb: `${card}.other-day`,
    payload: z.object(bookingInputs),
    note: async ({ form, room, place, reason }, _at, notes) => {
      await notes.keepDraft(section, { form, room, place, reasonBefore: reason, ownDay: 'yes' });
      return { to: 'dialog', card };
    },
  });
}
