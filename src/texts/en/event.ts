/** Calendar texts in English. */
import type { event as swedish } from '../sv/event.js';

export const event: typeof swedish = {
  subject: (ref) => `Meeting ${ref}`,
  body: 'Open SIP-lotsen in Teams to see more.',
  byLetter: 'There is more about the meeting on the page that the letter leads to.',
  cancelled: (ref) => `Meeting ${ref} is cancelled.`,
};
