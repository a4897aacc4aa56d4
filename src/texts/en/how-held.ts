/** How a meeting is held, in English. */
import type { howHeld as swedish, whoRingsStands as swedishStands } from '../sv/how-held.js';

export const howHeld: typeof swedish = {
  video: 'by video',
  inPerson: 'in person',
  phone: 'by telephone',
  hybrid: 'in person and by video',
};

export const whoRings = 'Who rings, or which number to ring,';

export const whoRingsStands: typeof swedishStands = ({ calendar, card }) => {
  const places = [
    ...(calendar ? ['in the calendar'] : []),
    ...(card ? ['under See what the meeting is about'] : []),
  ];
  return places.length > 0 ? `${whoRings} is ${places.join(' and ')}.` : '';
};
