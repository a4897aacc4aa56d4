/** Which times work, after a yes: opened again, saved, and of the one that is booked said by one press. */
import { z } from 'zod';
import { instant, type Instant } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { nothing, timesThatWork } from '../inputs.js';

export const timesOpen = defineAction({
  kind: 'open',
  verb: 'summons.times-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'answer-times' }),
});

export const answerTimes = defineAction({
  kind: 'move',
  verb: 'answer-times.save',
  payload: z.object({ times: timesThatWork }),
  moves: ({ times }, { recipientId }) =>
    // Matched with the proposed ones wherever they are read; a strange one matches none.
    recipientId ? [{ kind: 'answerTimes', recipientId, worksOn: times as readonly Instant[] }] : [],
  leads: () => ({ to: 'done', says: 'times' }),
});

export const timeSuits = saysOfBooked('summons.time-suits', true);
export const timeSuitsNot = saysOfBooked('summons.time-suits-not', false);

/** The time stands on the button: pressed on an old card after the meeting was moved, it says nothing of the new one. */
function saysOfBooked(verb: string, suits: boolean) {
  return defineAction({
    kind: 'move',
    verb,
    payload: nothing,
    moves: (_payload, { recipientId, on }) => {
      const start = z.iso.datetime().safeParse(on);
      return recipientId && start.success
        ? [{ kind: 'suitBookedTime', recipientId, start: instant(new Date(start.data)), suits }]
        : [];
    },
    leads: () => ({ to: 'done', says: 'times' }),
  });
}
