/** Alex's meeting in a room that is booked with it. */
import type { SipCase } from '../../src/process/sip-case.js';
import { alexBefore, theMeeting } from './a-case.js';

export const birch = { address: 'bjorken@partille.example', name: 'Björken' };
export const oak = { address: 'eken@partille.example', name: 'Eken' };

export function inBirch(): SipCase {
  const sipCase = alexBefore('holdMeeting');
  const { meeting } = sipCase.sealed;
  const where = { places: { [theMeeting]: birch.name }, rooms: { [theMeeting]: birch } };
  return {
    ...sipCase,
    meetings: sipCase.meetings.map((each) => ({ ...each, form: 'inPerson' as const })),
    sealed: { ...sipCase.sealed, meeting: { ...meeting, ...where } },
  };
}
