/** From the reason back to the days: what was chosen, and how and where, waits. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import type { DraftSection } from '../card.js';
import { words } from '../inputs.js';
import { timeInputs } from './chosen-time.js';

export const otherDay = backTo('meeting-time', 'booking');
export const otherDayAnew = backTo('meeting-rebook', 'rebooking');

function backTo(card: string, section: DraftSection) {
  return defineAction({
    kind: 'note',
    verb: `${card}.other-day`,
    payload: z.object({
      ...timeInputs,
      form: words(20),
      room: words(320),
      place: words(200),
      reason: words(500),
    }),
    note: async ({ form, room, place, reason }, _at, notes) => {
      await notes.keepDraft(section, { form, room, place, reasonBefore: reason, ownDay: 'yes' });
      return { to: 'dialog', card };
    },
  });
}
