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
    // Times are matched with the proposed ones wherever they are read; a strange one matches none.
    const worksOn = times as readonly Instant[];
    return [
      { kind: 'confirmAttendance', recipientId, attendee, mandate: false, preparation: false, worksOn },
    ];
  },
  leads: () => ({ to: 'done' }),
});
