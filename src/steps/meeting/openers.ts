/** The buttons of the living case card that open a dialog about the meeting. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const bookOpen = opens('case.book-open', 'meeting-time');
export const rebookOpen = opens('case.rebook-open', 'meeting-rebook');
export const holdOpen = opens('case.hold-open', 'meeting');
export const linkedOpen = opens('case.linked-open', 'linked');
export const apartOpen = opens('case.apart-open', 'apart');
export const notHeldOpen = opens('case.not-held-open', 'meeting-not-held');
export const lateReasonOpen = opens('case.late-reason-open', 'meeting-late');
export const cancelOpen = opens('case.cancel-open', 'meeting-cancel');

function opens(verb: `case.${string}-open`, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}
