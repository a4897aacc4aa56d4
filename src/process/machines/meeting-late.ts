/** A child's meeting that was not held within the aim (R30, domain 7.1 T7). */
import type { Ask } from '../machine.js';
import type { SipCase } from '../sip-case.js';
import { prompted } from './prompted.js';

export function lateMeetingReported({ sipCase, now }: Ask<'reportLateMeeting'>): SipCase {
  return prompted(sipCase, 'lateMeeting', {}, now);
}
