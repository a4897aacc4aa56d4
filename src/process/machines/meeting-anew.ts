/** A meeting that is booked once more: the same meeting with another id, and its old event where that can be changed. */
import type { Instant, MeetingId } from '../ids.js';
import type { BookedEvent } from '../moves.js';
import { onVideo } from './meeting-place.js';
import type { ApartMeeting, Meeting, MeetingForm, SipCase } from '../sip-case.js';

export interface Anew {
  readonly id: MeetingId;
  readonly since: Instant;
  readonly form?: MeetingForm;
}

export function meetingAnew(sipCase: SipCase, old: Meeting, { id, since, form = old.form }: Anew): Meeting {
  const {
    eventId,
    takesOver: _before,
    replaces: _other,
    joint: _joint,
    round: _round,
    joinUrl: _join,
    dialIn: _phone,
    ...outlasting
  } = old;
  const { videoLeft, despiteCalendars: _despite, takenFor: _taken, ...ofTheTime } = outlasting;
  const {
    movedOutside: _moved,
    pastOutside: _past,
    // Whether it was held is asked of the new time.
    heldAsked: _asked,
    outside,
    // Stands in the row of before.
    proposedBefore: _proposed,
    roomDeclined,
    notMovedTo: _tried,
    ...kept
  } = ofTheTime;
  const event = keepsEvent(sipCase, old, form) ? eventOf(old) : undefined;
  return {
    ...kept,
    id,
    form,
    anew: anewFrom(old),
    // A new event stands in the calendar of whoever convenes now (R60).
    organizer: sipCase.convener.person,
    ...standingSince(old, event),
    // What is left to do by hand at its video meeting is left there still, and so is what people have answered.
    ...(event && eventId && videoLeft ? { videoLeft } : {}),
    ...(event && outside ? { outside } : {}),
    ...(event && roomDeclined ? { roomDeclined } : {}),
    state: 'booking',
    stay: { since, fired: [] },
  };
}

/** At another time everybody is asked again: an answer from before is none. A room that is another has answered nothing either. */
export function answersAfter(
  { outside, roomDeclined, ...next }: Meeting,
  old: Meeting,
  { since, sameRoom }: { readonly since: Instant; readonly sameRoom: boolean },
): Meeting {
  const isMoved = next.slot.start !== old.slot.start || next.slot.end !== old.slot.end;
  if (isMoved) return { ...next, answersSince: since };
  const room = sameRoom && roomDeclined ? { roomDeclined } : {};
  return { ...next, ...(outside ? { outside } : {}), ...room };
}

/** What stands is changed, or stands until the new one does (design 8.20): nobody is without a meeting meanwhile. */
function standingSince(old: Meeting, changed: string | undefined): Pick<Meeting, 'takesOver' | 'replaces'> {
  if (changed) return { takesOver: changed };
  const replaces = eventOf(old) ?? old.replaces;
  return replaces ? { replaces } : {};
}

/**
 * An event is changed rather than made anew, so that its link stays and nobody reads a cancellation last. Not in another's
 * calendar, and not to or from video: there a change would take the video meeting away, or never make one (T15, design 8.20).
 */
function keepsEvent(sipCase: SipCase, old: Meeting, form: MeetingForm): boolean {
  return old.state !== 'failed' && staysWhereItIs(sipCase, old, form);
}

/** In the same calendar, and with or without video as before; a video meeting that never came to be is worth another try. */
export function staysWhereItIs({ convener }: SipCase, old: Meeting, form: MeetingForm): boolean {
  const same = old.organizer === convener.person && onVideo(old.form) === onVideo(form);
  return same && old.videoLeft !== 'missing';
}

/** The event that it has, or is to have once that has been changed. */
export function eventOf({ eventId, takesOver }: ApartMeeting): string | undefined {
  return eventId ?? takesOver;
}

/** Whoever has it in a calendar gets the new time in place of the old one, not beside it. */
export function anewFrom({ id, anew }: Meeting): NonNullable<Meeting['anew']> {
  return { first: anew?.first ?? id, times: (anew?.times ?? 0) + 1 };
}

/** The same meeting as it was last booked: what everybody has in mind who was told of it. */
export function bookedBefore({ id: self, meetings }: SipCase, { anew }: ApartMeeting): Meeting | undefined {
  if (!anew) return undefined;
  const earlier = meetings.filter(
    (each) => (each.anew?.first ?? each.id) === anew.first && (each.anew?.times ?? 0) < anew.times,
  );
  // A joint meeting's event may be another case's.
  return earlier.filter(({ eventId, joint }) => eventId ?? (joint && joint[0] !== self)).at(-1);
}

/** The bookings that a meeting has been moved from, at other times than its own. */
export function movedFrom(
  { meetings }: Pick<SipCase, 'meetings'>,
  { id, slot, anew }: Meeting,
): readonly Meeting[] {
  return meetings.filter(
    (each) =>
      anew !== undefined &&
      each.id !== id &&
      (each.anew?.first ?? each.id) === anew.first &&
      each.slot.start !== slot.start,
  );
}

/** What the calendar has said of the meeting's event; `null` and nothing are the same to it. */
export function eventIn(said: BookedEvent): BookedEvent {
  const { eventId, joinUrl, dialIn, videoLeft } = said;
  return {
    eventId,
    ...(joinUrl ? { joinUrl } : {}),
    ...(dialIn ? { dialIn } : {}),
    ...(videoLeft ? { videoLeft } : {}),
  };
}
