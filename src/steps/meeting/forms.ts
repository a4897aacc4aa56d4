/** The ways to meet, the most common first. */
import type { MeetingForm } from '../../process/sip-case.js';

export const forms = ['video', 'inPerson', 'hybrid', 'phone'] as const satisfies readonly MeetingForm[];

/** A meeting that is held somewhere. */
export function inRoom(form: string): boolean {
  return form === 'inPerson' || form === 'hybrid';
}
