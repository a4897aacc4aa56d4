/** A room that is booked with a meeting: it goes with the place, nobody can insist on it, and a no from it is told once. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { meetingId } from '../../src/process/ids.js';
import { roomOf, whereOf } from '../../src/process/machines/meeting-place.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import { isOvertaken } from '../../src/process/overtaken.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexBefore, booking, nineOn, refusal, theMeeting, world } from '../support/a-case.js';
import { birch, inBirch, oak } from '../support/in-a-room.js';
import { oneOfEach } from '../support/moves.js';
import { sara, system } from '../support/people.js';

const now = '2026-03-10 09:00';
const again = meetingId('m-2');
const thursday = nineOn('2026-03-19');
const anew = (facts: Partial<MoveOf<'rebookMeeting'>> = {}): MoveOf<'rebookMeeting'> => ({
  ...{ kind: 'rebookMeeting', meetingId: again, oldMeetingId: theMeeting, slot: thursday },
  ...facts,
});
const act = (sipCase: SipCase, move: Move, actor = move.kind === 'rebookMeeting' ? sara : system) =>
  after(sipCase, move, actor, now);
const codeOf = (sipCase: SipCase, move: Move) => refusal(sipCase, move, sara, now)?.code;
const taken = (takenFor: MoveOf<'bookingFailed'>['takenFor']): Move => ({
  ...{ kind: 'bookingFailed', meetingId: again },
  ...(takenFor ? { takenFor } : {}),
});
const inMeeting = (sipCase: SipCase, id = again) => sipCase.meetings.find((each) => each.id === id);

describe('A room', () => {
  it('is kept with the meeting under seal, and its name is the place that others read', () => {
    const move = { ...booking(), form: 'inPerson', place: birch.name, room: birch } as const;
    const sipCase = after(alexBefore('bookMeeting'), move, sara, '2026-03-06');

    assert.deepEqual(whereOf(sipCase, theMeeting), { place: 'Björken', room: birch });
    assert.doesNotMatch(JSON.stringify(sipCase.meetings), /Björken|bjorken/);
  });

  it('that is none of the organisation’s is not booked', () => {
    const unknown = { address: 'any@where.example', name: '' };
    const move = { ...booking(), form: 'inPerson', place: '', room: unknown } as const;

    assert.equal(refusal(alexBefore('bookMeeting'), move, sara, '2026-03-06')?.code, 'roomNotFound');
    assert.equal(codeOf(inBirch(), anew({ place: '', room: unknown })), 'roomNotFound');
  });

  it('stays through a change that says nothing of the place, and goes with every place that is said', () => {
    const whereAfter = (facts: Partial<MoveOf<'rebookMeeting'>>) =>
      whereOf(act(inBirch(), anew({ slot: nineOn('2026-03-20'), ...facts })), again);

    assert.deepEqual(whereAfter({}), { place: 'Björken', room: birch });
    assert.deepEqual(whereAfter({ place: 'Eken', room: oak }), { place: 'Eken', room: oak });
    assert.deepEqual(whereAfter({ place: 'Rum 3' }), { place: 'Rum 3', room: undefined });
    assert.deepEqual(whereAfter({ form: 'phone', place: 'Sara ringer upp' }), {
      place: 'Sara ringer upp',
      room: undefined,
    });
    assert.deepEqual(whereAfter({ form: 'video' }), { place: undefined, room: undefined });
    assert.equal(codeOf(inBirch(), anew({ place: '' })), 'placeMissing');
  });

  it('that is another is a change, also where the place is called the same', () => {
    const same = { place: birch.name, room: birch };

    assert.equal(codeOf(inBirch(), anew(same)), 'nothingChanged');
    assert.equal(codeOf(inBirch(), anew({ place: 'Björken', room: { ...oak, name: 'Björken' } })), undefined);
    assert.equal(codeOf(inBirch(), anew({ place: 'Björken' })), undefined);
  });

  it('that is taken leaves the meeting in the room where it was, and says which one could not be had', () => {
    const moving = act(inBirch(), anew({ place: oak.name, room: oak }));

    const sipCase = act(moving, taken(['room']));

    assert.equal(sipCase.state, 'meetingBooked');
    assert.deepEqual(roomOf(sipCase, again), birch);
    assert.deepEqual(inMeeting(sipCase)?.takenFor, ['room']);
    assert.equal(sipCase.sealed.meeting.roomTaken, 'Eken');
  });

  it('is not insisted on by choosing the time once more; a person’s calendar is', () => {
    const friday = nineOn('2026-03-20');
    const tried = (takenFor: MoveOf<'bookingFailed'>['takenFor']) => {
      const left = act(act(inBirch(), anew({ slot: friday })), taken(takenFor));
      const next = { meetingId: meetingId('m-3'), oldMeetingId: again, slot: friday };
      return inMeeting(act(left, anew(next)), next.meetingId)?.despiteCalendars;
    };

    assert.deepEqual([tried(['room']), tried(['convener', 'room'])], [undefined, true]);
  });

  it('that could be had at the next try is no longer told of as taken', () => {
    const failed = act(act(inBirch(), anew({ place: oak.name, room: oak })), taken(['room']));
    const moving = act(failed, {
      ...anew({ slot: nineOn('2026-03-20') }),
      ...{ meetingId: meetingId('m-3'), oldMeetingId: again },
    });

    const sipCase = act(moving, { ...taken(['convener']), meetingId: meetingId('m-3') } as Move);

    assert.equal(sipCase.sealed.meeting.roomTaken, undefined);
  });

  it('that says no is told of once, and not at all where it has let the meeting in by then', () => {
    const declined = oneOfEach.roomAnsweredOutside;
    const comes = { ...declined, answer: 'comes' } as const;
    const before = inBirch();
    const sipCase = act(before, declined);
    const [tell] = followUpsOf(before, sipCase, declined).filter((each) => each.do === 'tell');
    assert.ok(tell?.do === 'tell');

    assert.equal(inMeeting(sipCase, theMeeting)?.roomDeclined, true);
    assert.equal(refusal(sipCase, declined, system, now)?.code, 'alreadyAnswered');
    assert.equal(refusal(before, comes, system, now)?.code, 'alreadyAnswered');
    const seen = (now: SipCase) => ({ sipCase: now, world, names: {} });
    assert.equal(isOvertaken(tell, seen(sipCase)), false);
    assert.equal(isOvertaken(tell, seen(act(sipCase, comes))), true);
    assert.equal(isOvertaken(tell, seen(act(sipCase, anew({ place: oak.name, room: oak })))), true);
  });

  it('has nothing to answer where none is booked, and its no goes with a new room or a new time', () => {
    const declined = oneOfEach.roomAnsweredOutside;
    assert.equal(refusal(alexBefore('holdMeeting'), declined, system, now)?.code, 'unknownSubject');

    const sipCase = act(inBirch(), declined);
    assert.equal(inMeeting(act(sipCase, anew({ place: oak.name, room: oak })))?.roomDeclined, undefined);
    const moved = act(sipCase, oneOfEach.meetingMovedOutside);
    assert.equal(inMeeting(moved, theMeeting)?.roomDeclined, undefined);
  });

  it('is forgotten with every place once identity is protected (R69)', () => {
    const protect = { kind: 'protectIdentity', grade: 'sekretessmarkering', guardiansApart: false } as const;

    const sipCase = after(inBirch(), protect, sara, now);

    assert.deepEqual([roomOf(sipCase, theMeeting), sipCase.sealed.meeting.rooms], [undefined, undefined]);
  });
});
