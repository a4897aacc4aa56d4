/** What a short message may say: reference, unit, days; never whom it is about - and where identity is protected no unit (R69). */
import { answersIn } from './answers-said.js';
import type { Language } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { FollowUpEffect } from './process/follow-ups.js';
import { lastDayToCall } from './process/discharge.js';
import { instant, type RecipientId, type UnitId } from './process/ids.js';
import { ringingFor } from './process/disclosure/where-held.js';
import { bookedBefore } from './process/machines/meeting-anew.js';
import { inRoom, placeOf } from './process/machines/meeting-place.js';
import { ownerOf } from './process/owner.js';
import { roomIsTaken } from './process/machines/room-taken.js';
import { withoutTeams } from './process/machines/reach.js';
import { guardiansStayApart, isProtected } from './process/protection.js';
import { usualPatternCount } from './process/settings.js';
import type { ApartMeeting, Recipient, SipCase, Task } from './process/sip-case.js';
import { dueOf, numberIn } from './process/task-due.js';
import { addMinutes } from './process/time.js';
import { unitOf } from './process/world.js';
import { textsFor } from './show.js';
import { formatFor } from './texts/format.js';
import type { NewsFacts } from './texts/sv/news.js';

export type Telling = Extract<FollowUpEffect, { do: 'tell' }>;
type Said = Extract<FollowUpEffect, { do: 'tell' | 'send' }>;

export function newsFacts(
  effect: Said,
  seen: Seen,
  { language, now }: { readonly language: Language; readonly now: Date },
): NewsFacts {
  const { sipCase, world } = seen;
  const format = formatFor(language, instant(now));
  const recipient = sipCase.recipients.find(({ id }) => id === effect.recipientId);
  const task = sipCase.tasks.find(({ id }) => id === effect.taskId);
  const meeting = meetingSaid(effect, sipCase);
  const asked = isProtected(sipCase) ? undefined : unitOf(world, effect.askedUnitId)?.name;
  const due = (task && dueOf(task)) ?? recipient?.answerBy ?? lastDayToCall(sipCase, world)?.on;
  const nameOf = (recipientId: RecipientId) => unitSaid({ ...effect, recipientId }, seen);
  const phone = isProtected(sipCase) ? null : unitOf(world, sipCase.convener.unitId)?.phone;
  return {
    ref: sipCase.ref,
    unit: isProtected(sipCase) ? hiddenUnit(effect, language) : unitSaid(effect, seen),
    ...(recipient?.target.kind === 'person' ? { isPerson: true } : {}),
    ...(asked ? { asked } : {}),
    ...ringIn(recipient, seen),
    ...(recipient?.substituteAsked ? { lacksSubstitute: true } : {}),
    ...{ day: due ? format.day(due) : '', ...taskSaid(task, seen, format) },
    time: meeting ? format.longSlot(slotSaid(effect, meeting)) : '',
    joinUrl: meeting?.joinUrl ?? '',
    ...(isJoint(sipCase, meeting) ? { isJoint: true } : {}),
    ...answersIn(effect, sipCase, { format, now: instant(now), meeting, nameOf }),
    ...suggestedIn(effect, recipient, sipCase, format),
    ...heldIn(effect, seen, { meeting, recipient }),
    ...(meeting?.takenFor ? { isTaken: true } : {}),
    ...(roomIsTaken(meeting?.takenFor) ? { roomIsTaken: true } : {}),
    ...(meeting?.notMovedTo ? { stays: true } : {}),
    ...(meeting?.videoLeft ? { videoLeft: meeting.videoLeft } : {}),
    ...proposedIn(effect, meeting, format),
    ...(meeting && !hasJustCome(recipient, meeting) ? changesIn(sipCase, meeting) : {}),
    ...{ ...(effect.topic ? { topic: effect.topic } : {}), ...patternSaid(effect, seen) },
    ...(phone ? { phone } : {}),
    ...(effect.do === 'tell' && effect.news === 'teamsLost' ? { lost: lostUnits(seen, language) } : {}),
    ...(effect.do === 'tell' && effect.unreached ? { unreached: effect.unreached } : {}),
  };
}

/** How it is with a measure, and where its unit is rung about it. */
function taskSaid(
  task: Task | undefined,
  { sipCase, world }: Seen,
  format: ReturnType<typeof formatFor>,
): Pick<NewsFacts, 'task'> {
  if (!task) return {};
  const phone = isProtected(sipCase) ? undefined : unitOf(world, task.unitId)?.phone;
  const { state, newDue, due, seenIn } = task;
  return {
    task: {
      state,
      ...numberIn(sipCase.tasks, task),
      ...(newDue && newDue !== due ? { agreed: format.day(due) } : {}),
      ...(seenIn ? { seenIn } : {}),
      ...(phone ? { phone } : {}),
    },
  };
}

/** The units and what did not come, never the case. */
function patternSaid(effect: Said, { sipCase, world }: Seen): Pick<NewsFacts, 'pattern'> {
  const found = sipCase.deviations.find(({ id }) => id === effect.deviationId);
  if (effect.do !== 'tell' || effect.news !== 'deviationPattern' || !found) return {};
  const from = unitOf(world, sipCase.convener.unitId)?.name ?? '';
  const count = sipCase.settings.patternCount ?? usualPatternCount;
  return { pattern: { from, trigger: found.trigger, count } };
}

/** What came by a link is asked about at the unit itself, where its number may stand (R69). */
function ringIn(recipient: Recipient | undefined, { sipCase, world }: Seen): Pick<NewsFacts, 'ring'> {
  if (!recipient || recipient.verified || isProtected(sipCase)) return {};
  const ring = unitOf(world, recipient.atUnitId)?.phone;
  return ring ? { ring } : {};
}

/** The times that a recipient would rather have, where it named any. */
function suggestedIn(
  effect: Said,
  recipient: Recipient | undefined,
  { lengthMinutes }: SipCase,
  format: ReturnType<typeof formatFor>,
): Pick<NewsFacts, 'suggested'> {
  const starts = effect.do === 'tell' && effect.news === 'otherTime' ? (recipient?.suggests ?? []) : [];
  if (starts.length === 0) return {};
  const slots = starts.map((start) => ({ start, end: addMinutes(start, lengthMinutes) }));
  return { suggested: slots.map((slot) => format.longSlot(slot)) };
}

/** As it is when it is said: whoever is back by then is not named. */
function lostUnits({ sipCase, world }: Seen, language: Language): NonNullable<NewsFacts['lost']> {
  const name = ({ atUnitId }: Recipient) =>
    isProtected(sipCase) ? textsFor(language).someUnit : (unitOf(world, atUnitId)?.name ?? '');
  const without = (door: 'mail' | 'ring') => [
    ...new Set(sipCase.recipients.filter((one) => withoutTeams(one) === door).map(name)),
  ];
  return { byMail: without('mail'), rung: without('ring') };
}

/** The meeting that it is about, called off or not; where it names none, the last that stands or was held. */
function meetingSaid(effect: Said, { meetings, apart }: SipCase): ApartMeeting | undefined {
  const named = [...meetings, ...(apart ?? [])].find(({ id }) => id === effect.meetingId);
  return named ?? [...meetings].reverse().find(({ state }) => state !== 'cancelled');
}

/** Of one that stands at another time in the calendar it is that time that is told. */
function slotSaid(effect: Said, { slot, pastOutside }: ApartMeeting): ApartMeeting['slot'] {
  const isInPast = effect.do === 'tell' && effect.news === 'meetingInPast';
  return (isInPast && pastOutside) || slot;
}

/** The time that somebody would rather have, as they said it in Outlook. */
function proposedIn(
  { recipientId }: Said,
  meeting: ApartMeeting | undefined,
  format: ReturnType<typeof formatFor>,
): Pick<NewsFacts, 'best'> {
  const proposed = meeting?.outside?.find((one) => one.recipientId === recipientId)?.proposed;
  return proposed ? { best: format.longSlot(proposed) } : {};
}

/** Whoever has said yes since it was booked never had another time or place in mind. */
function hasJustCome(recipient: Recipient | undefined, { stay }: ApartMeeting): boolean {
  const yes = recipient?.trail.findLast(({ what }) => what === 'accepted' || what === 'confirmed');
  return yes !== undefined && yes.at > stay.since;
}

type Changed = 'moved' | 'newForm' | 'newPlace' | 'oldIsOff';

/** What is otherwise than they were told; booked anew just as it was, nothing is. */
function changesIn(sipCase: SipCase, meeting: ApartMeeting): Pick<NewsFacts, Changed> {
  if (meeting.movedOutside) return { oldIsOff: true, moved: true };
  const before = bookedBefore(sipCase, meeting);
  if (!before) return {};
  const place = placeOf(sipCase, meeting.id);
  // The place itself stands in the calendar alone; who is to be kept apart from another learns of none (P4).
  const elsewhere = place !== undefined && place !== placeOf(sipCase, before.id);
  return {
    oldIsOff: true,
    ...(before.slot.start === meeting.slot.start ? {} : { moved: true }),
    ...(before.form === meeting.form ? {} : { newForm: meeting.form }),
    ...(elsewhere && !isProtected(sipCase) && !guardiansStayApart(sipCase)
      ? { newPlace: inRoom(meeting.form) ? 'room' : 'phone' }
      : {}),
  };
}

/** How it is held; and by telephone, for a unit that comes, where it stands who rings: a person finds it on a page of their own. */
function heldIn(
  { to }: Said,
  seen: Seen,
  of: { readonly meeting: ApartMeeting | undefined; readonly recipient: Recipient | undefined },
): Pick<NewsFacts, 'form' | 'dialIn' | 'ringing'> {
  if (!of.meeting) return {};
  const { form, dialIn } = of.meeting;
  const ringing = to === 'receiver' && of.recipient ? ringingFor(seen, of.recipient) : undefined;
  return { form, ...(dialIn ? { dialIn } : {}), ...(ringing ? { ringing } : {}) };
}

function isJoint({ meetings }: SipCase, meeting: ApartMeeting | undefined): boolean {
  const joint = meetings.find(({ id }) => id === meeting?.id)?.joint ?? [];
  return joint.length > 1;
}

function hiddenUnit(effect: Said, language: Language): string {
  const saysNone = effect.do === 'tell' && (effect.news === 'ringUp' || effect.news === 'ownershipTaken');
  return saysNone ? '' : textsFor(language).someUnit;
}

/** The unit that the message is about, or the word for an invited person. */
function unitSaid(effect: Said, { sipCase, world }: Seen): string {
  const recipient = sipCase.recipients.find(({ id }) => id === effect.recipientId);
  const task = sipCase.tasks.find(({ id }) => id === effect.taskId);
  const taken = effect.do === 'tell' && effect.news === 'ownershipTaken' ? ownerOf(sipCase) : effect.unitId;
  const unit = unitOf(world, taken ?? recipient?.atUnitId ?? task?.unitId ?? dischargeUnit(effect, sipCase));
  return unit?.name ?? personLabel(sipCase, recipient?.id) ?? '';
}

/** Who calls at a discharge, or was asked to and said that it is not theirs. */
function dischargeUnit(effect: Said, { convener, discharge }: Seen['sipCase']): UnitId | undefined {
  if (effect.do !== 'tell' || discharge === undefined) return undefined;
  return effect.news === 'callDeclined' ? discharge.request?.unitId : convener.unitId;
}

function personLabel({ sealed }: Seen['sipCase'], id: RecipientId | undefined): string | undefined {
  return id && sealed.recipients[id]?.person?.label;
}
