/** How a meeting is held, as a part of a sentence; and where its reader finds who rings whom. */
import type { MeetingForm } from '../../process/sip-case.js';

export const howHeld: Record<MeetingForm, string> = {
  video: 'på video',
  inPerson: 'på plats',
  phone: 'på telefon',
  hybrid: 'på plats och på video',
};

/** Where words stand that a channel or a letter does not say; empty where they stand nowhere. */
export interface StandsIn {
  readonly calendar: boolean;
  readonly card: boolean;
}

/** Written is either who rings, or a number for all to ring: the words fit both. */
export const whoRings = 'Vem som ringer, eller vilket nummer som gäller,';

export function whoRingsStands({ calendar, card }: StandsIn): string {
  const places = [...(calendar ? ['i kalendern'] : []), ...(card ? ['under Se inför mötet'] : [])];
  return places.length > 0 ? `${whoRings} står ${places.join(' och ')}.` : '';
}
