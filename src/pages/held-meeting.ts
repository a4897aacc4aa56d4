/** A meeting that was held, and who was there. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { RecipientLine } from '../process/disclosure/recipient-line.js';
import type { Meeting } from '../process/sip-case.js';
import { dayOf } from '../process/time.js';
import { capital } from './capital.js';
import type { PageAbout } from './page.js';

/** The last one: of that kind, or of any but a förmöte. */
export function heldMeeting(
  { sipCase }: Pick<ConvenerFacts, 'sipCase'>,
  kind?: Meeting['kind'],
): Meeting | undefined {
  return sipCase.meetings.findLast(
    (meeting) => meeting.state === 'held' && (kind ? meeting.kind === kind : meeting.kind !== 'preMeeting'),
  );
}

/** The one at which the last follow-up was held; none where people did not meet for it. */
export function followUpMeeting({ sipCase }: ConvenerFacts): Meeting | undefined {
  const meeting = heldMeeting({ sipCase }, 'followUp');
  const [before, last] = [sipCase.followUps?.at(-2)?.on, sipCase.followUps?.at(-1)?.on];
  const on = meeting && dayOf(meeting.slot.start);
  // One from before the follow-up before this was that one's.
  if (on === undefined || (last !== undefined && on > last)) return undefined;
  return before !== undefined && on <= before ? undefined : meeting;
}

/** The unit that held it, with the first name of whoever did where it is known. */
function holderOf({ caseUnits, names }: ConvenerFacts, { heldBy }: Meeting, called: string): string {
  const unit = caseUnits.find(({ id }) => id === heldBy?.unitId);
  if (!unit || !heldBy) return called;
  return [unit.name, names[heldBy.person]].filter(Boolean).join(', ');
}

/** As it was noted then: who is called to another meeting since has not been away from this one. */
export function attendanceRows({ facts: of, texts }: PageAbout, held: Meeting) {
  const words = texts.pages.plan;
  const before = of.metBefore.find(({ meetingId }) => meetingId === held.id);
  const { unit, recipients } = before ?? { unit: of.convenerUnit, recipients: of.recipients };
  const nameOf = ({ name, heldBy, attendee, attendeeRole }: RecipientLine) =>
    capital([heldBy ?? name, attendee, attendeeRole].filter(Boolean).join(', '));
  const noted = (ids: readonly RecipientLine['id'][] | undefined, state: RecipientLine['state']) =>
    recipients.filter((one) => (ids ? ids.includes(one.id) : one.state === state)).map(nameOf);
  const { individualAbsentReason: why = '', alsoPresent } = of.sealed.meeting;
  const present = held.individualPresent;
  return [
    [
      words.present,
      present ? words.individual : undefined,
      holderOf(of, held, unit.name),
      ...noted(held.attendance?.came, 'attended'),
      ...(alsoPresent?.[held.id] ?? []).map(capital),
    ],
    [
      words.absent,
      present === false ? words.absentBecause(words.individual, why) : undefined,
      ...noted(held.attendance?.away, 'absent'),
    ],
  ] as const;
}
