/** Writes down that the person who was rung comes, and which times work. */
import type { Instant } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { TypedPhoneAnswer } from './typed-phone-answer.js';

export const comes = defineAction({
  kind: 'move',
  verb: 'phone-answer.comes',
  payload: TypedPhoneAnswer,
  moves: ({ times }, { recipientId, facts }) => {
    const attendee = facts?.recipients.find(({ id }) => id === recipientId)?.name;
    if (!recipientId || !attendee) return [];
    // Nothing ticked says nothing about the times. They are matched with the proposed ones wherever they are read.
    const answered = times.length > 0 ? { worksOn: times as readonly Instant[] } : {};
    return [
      { kind: 'confirmAttendance', recipientId, attendee, mandate: false, preparation: false, ...answered },
    ];
  },
  leads: () => ({ to: 'done' }),
});
