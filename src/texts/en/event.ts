/** Calendar texts in English. */
import type { event as swedish } from '../sv/event.js';

export const event: typeof swedish = {
  subject: (ref) => `Meeting ${ref}`,
  body: 'There is more about the meeting in SIP-lotsen in Teams, or on the page that your letter leads to.',
  byLetter: 'There is more about the meeting on the page that the letter leads to.',
  replaced: (ref) => `Meeting ${ref} has a new invitation. This one no longer holds.`,
  cancelled: (ref) => `Meeting ${ref} is cancelled.`,
};
