/** What may stand on a shared card or behind a mailed link: nothing that says whom it is about (domain 5.4). */
import type { NeutralFacts, Seen } from '../disclosure.js';
import type { RecipientId, UnitId } from '../ids.js';
import { currentMeeting } from '../machines/meeting.js';
import { answerTo, saidNoOutside, type TimeAnswer } from '../machines/meeting-time.js';
import { cameFrom, defaultUnit } from '../routing.js';
import { isProtected } from '../protection.js';
import { comes } from '../recipient-states.js';
import type { Recipient, SipCase } from '../sip-case.js';
import { principalOf, unitOf } from '../world.js';
import { trailOf } from './trail-line.js';
import { isOpen, neutralNameOf, progress, takesPart } from './standing.js';
import { ringingFor, whereForPerson } from './where-held.js';

export function neutralFacts(seen: Seen, id: RecipientId, readingUnit?: UnitId): NeutralFacts | undefined {
  const { sipCase, world } = seen;
  const recipient = sipCase.recipients.find((each) => each.id === id);
  if (!recipient) return undefined;
  const convener = unitOf(world, sipCase.convener.unitId);
  return {
    as: 'receiver',
    ref: sipCase.ref,
    recipientId: id,
    kind: recipient.kind,
    state: recipient.state,
    toPerson: recipient.target.kind === 'person',
    from: neutralNameOf(sipCase, world, sipCase.convener.unitId),
    fromPhone: convener?.phone ?? undefined,
    ageGroup: isProtected(sipCase) ? undefined : sipCase.ageGroup,
    answerBy: recipient.answerBy,
    form: sipCase.form,
    lengthMinutes: sipCase.lengthMinutes,
    phoneIsEnough: sipCase.phoneIsEnough,
    heldBy: unitOf(world, recipient.atUnitId)?.name,
    heldByReader: readingUnit === undefined || readingUnit === recipient.atUnitId,
    principalName: principalOf(world, recipient.atUnitId)?.name,
    unknownGoesTo: defaultUnit(sipCase, recipient, world)?.name,
    cameFrom: unitOf(world, cameFrom(sipCase, recipient, world))?.name,
    proposedUnit: unitOf(world, recipient.proposedUnitId)?.name,
    attendeeRole: sipCase.sealed.recipients[recipient.id]?.attendeeRole,
    question: recipient.question,
    substituteAsked: recipient.substituteAsked,
    answered: progress(sipCase),
    caseIsOpen: isOpen(sipCase),
    holidays: world.holidays,
    ...(hasSummons(sipCase, recipient) ? theSummons(seen, recipient) : stripped),
  };
}

type OfTheSummons = Pick<
  NeutralFacts,
  | 'field'
  | 'proposedTimes'
  | 'worksOn'
  | 'noneWorks'
  | 'ofBooked'
  | 'suggests'
  | 'trail'
  | 'meeting'
  | 'place'
  | 'rings'
  | 'ringing'
>;

/** A card outlives the summons: whoever was taken out, and everybody at closing, is left with reference and state (P10). */
const stripped: OfTheSummons = {
  field: undefined,
  proposedTimes: [],
  worksOn: [],
  noneWorks: false,
  ofBooked: undefined,
  suggests: [],
  trail: [],
  meeting: undefined,
};

function hasSummons(sipCase: SipCase, recipient: Recipient): boolean {
  return isOpen(sipCase) && recipient.state !== 'withdrawn' && recipient.state !== 'chosen';
}

function theSummons(seen: Seen, recipient: Recipient): OfTheSummons {
  const { sipCase, world, names } = seen;
  const called = recipient.target.kind === 'unit' ? unitOf(world, recipient.target.unitId) : undefined;
  return {
    field: isProtected(sipCase) ? undefined : called?.field,
    proposedTimes: sipCase.proposedTimes,
    worksOn: recipient.worksOn,
    noneWorks: comes(recipient) && recipient.worksOn.length === 0 && (recipient.askedTimes ?? []).length > 0,
    ofBooked: comes(recipient) ? answerToBooked(sipCase, recipient) : undefined,
    suggests: recipient.suggests ?? [],
    trail: trailOf(recipient, { sipCase, world, names }),
    meeting: meetingFor(sipCase, recipient),
    ...whereForPerson(sipCase, recipient),
    ringing: ringingFor(seen, recipient),
  };
}

/** A yes to coming says nothing of the time: it may be booked past their no, or without having been asked about. */
function answerToBooked(sipCase: SipCase, recipient: Recipient): TimeAnswer | undefined {
  const meeting = currentMeeting(sipCase);
  const stands = meeting?.state === 'booked' || meeting?.state === 'booking';
  if (!stands) return undefined;
  return saidNoOutside(meeting, recipient.id) ? 'no' : answerTo(sipCase, recipient, meeting.slot.start);
}

/** When it is, for everybody called; the way in, for those who come. */
function meetingFor(sipCase: SipCase, recipient: Recipient): NeutralFacts['meeting'] {
  const meeting = currentMeeting(sipCase) ?? sipCase.meetings.findLast(({ state }) => state === 'held');
  if (!meeting) return undefined;
  const { slot, kind, form, state, joinUrl, dialIn } = meeting;
  const way = takesPart(recipient) ? { joinUrl, dialIn } : { joinUrl: undefined, dialIn: undefined };
  return { slot, kind, form, state, ...way };
}
