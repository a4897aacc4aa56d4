/** Builders of a discharge (LSU): Astrid's case at the health centre, the social services' or the ward's. */
import type { Actor } from '../../src/process/actor.js';
import { day, recipientId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { after, alexAtEnd, born } from './a-case.js';
import { healthCentre, homeCare, nils, olle, socialServices, vera, ward } from './people.js';

export const home = recipientId('r-hem');
export const social = recipientId('r-soc');

export const time = (text: string) => {
  const [date = '', clock = ''] = text.split(' ');
  return at(day(date), clock);
};

/** An adult who is discharged, in a case of this unit. */
function discharged(unitId: SipCase['convener']['unitId'], actor: Actor & { kind: 'person' }): SipCase {
  return {
    ...born({
      ageBand: '21+',
      sides: ['municipalHealth', 'regionalHealth'],
      existing: 'no',
    }),
    legalBasis: 'lsu',
    decision: 'D2',
    convener: { unitId, person: actor.person },
  };
}

export const atHealthCentre = () => discharged(healthCentre, vera);
export const atSocialServices = () => discharged(socialServices, olle);
export const atWard = () => discharged(ward, nils);

/** Astrid's times: admitted Mon 2 March 10:00, told Tue 3 March 08:00, ready Mon 9 March 14:10. */
export const astridsTimes: MoveOf<'recordDischarge'>['facts'] = {
  admittedAt: time('2026-03-02 10:00'),
  admissionNoticeAt: time('2026-03-03 08:00'),
  dischargeReadyNoticeAt: time('2026-03-09 14:10'),
};

export function record(facts = astridsTimes, name?: string): Move {
  return {
    kind: 'recordDischarge',
    facts,
    ...(name === undefined ? {} : { careContact: { unitId: healthCentre, name } }),
  };
}

/** The health centre's case with its fixed care contact named. */
export function withCareContact(): SipCase {
  return after(atHealthCentre(), record(astridsTimes, 'Lisa'), vera, '2026-03-09 15:00');
}

export const callBeforeAnswer: MoveOf<'callAtDischarge'> = {
  kind: 'callAtDischarge',
  recipients: [
    { recipientId: home, unitId: homeCare },
    { recipientId: social, unitId: socialServices },
  ],
  form: 'video',
  lengthMinutes: 60,
  proposedTimes: [{ start: time('2026-03-11 09:00'), end: time('2026-03-11 10:00') }],
  reason: 'Astrid orkar inte svara i dag',
};

export const followUp: MoveOf<'followUpAtDischarge'> = {
  kind: 'followUpAtDischarge',
  unitId: healthCentre,
  name: 'Emil',
  formerConvenerAs: recipientId('r-former'),
};

/** Alex's plan in force, now followed up by the health centre because of a discharge. */
export function followedUp(): SipCase {
  const active = { ...alexAtEnd(), state: 'planActive' as const };
  return after(active, followUp, vera, '2026-04-01 09:00');
}

export const asked = (): SipCase =>
  after(atWard(), { kind: 'askToCall', unitId: healthCentre }, nils, '2026-03-09 15:00');
