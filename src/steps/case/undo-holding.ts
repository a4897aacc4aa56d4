/** Undoes the record of the meeting: it can be recorded again, with what was filled in. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const undoHolding = defineAction({
  kind: 'move',
  verb: 'case.undo-holding',
  payload: nothing,
  moves: (_payload, { facts }) =>
    facts?.meeting ? [{ kind: 'undoHolding', meetingId: facts.meeting.id }] : [],
  leads: () => ({ to: 'done' }),
});
