/** Which of a calendar's times are the case's own, and which are somebody else's. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clashesWith, ownSlots } from '../src/clashes.js';
import { caseId, meetingId } from '../src/process/ids.js';
import type { Meeting, SipCase } from '../src/process/sip-case.js';
import { after, alexBefore, nineOn, theMeeting } from './support/a-case.js';
import { sara } from './support/people.js';

const booked = alexBefore('holdMeeting');
const nine = nineOn('2026-03-19');
const withMeeting = (change: Partial<Meeting>): SipCase => ({
  ...booked,
  meetings: booked.meetings.map((meeting) => ({ ...meeting, ...change })),
});
const { eventId: _event, ...joined } = booked.meetings[0] ?? assert.fail();
const busyAt = (from: string, to: string, kind: 'busy' | 'tentative' | 'away' = 'busy') => ({
  address: 'sara@partille.example',
  known: true,
  busy: [{ start: new Date(`2026-03-19T${from}:00Z`), end: new Date(`2026-03-19T${to}:00Z`), kind }],
});

describe('The case’s own meetings', () => {
  it('are those that stand, also where the event is another case’s', () => {
    const joint = [caseId('a'), caseId('b')];

    assert.deepEqual(ownSlots(booked), [nine]);
    assert.deepEqual(ownSlots({ ...booked, meetings: [{ ...joined, joint }] }), [nine]);
    assert.deepEqual(ownSlots({ ...booked, meetings: [joined] }), []);
  });

  it('are none that is off or over: what stands there since is somebody else’s', () => {
    assert.deepEqual(ownSlots(withMeeting({ state: 'cancelled' })), []);
    assert.deepEqual(ownSlots(withMeeting({ state: 'held' })), []);
  });

  it('are the one that is moved too, until the new one stands', () => {
    const move = { kind: 'rebookMeeting', meetingId: meetingId('m-2'), oldMeetingId: theMeeting } as const;
    const moved = after(booked, { ...move, slot: nineOn('2026-03-20') }, sara, '2026-03-10');
    const [next] = moved.meetings.slice(-1);

    assert.deepEqual(ownSlots(moved, next), [nine]);
    assert.equal(next?.state, 'booking');
  });
});

describe('A meeting that moves twice', () => {
  it('finds its own event at each of the times that it may stand at by now', () => {
    const move = { kind: 'rebookMeeting', meetingId: meetingId('m-2'), oldMeetingId: theMeeting } as const;
    const once = after(booked, { ...move, slot: nineOn('2026-03-20') }, sara, '2026-03-10 09:00');
    const second = { ...move, meetingId: meetingId('m-3'), oldMeetingId: move.meetingId };
    const twice = after(once, { ...second, slot: nineOn('2026-03-24') }, sara, '2026-03-10 09:05');

    assert.deepEqual(ownSlots(twice, twice.meetings.at(-1)), [nine, nineOn('2026-03-20')]);
  });
});

describe('A clash', () => {
  const slot = nine;

  it('is any overlap with what is busy or away, and never what is tentative or only touches', () => {
    assert.equal(clashesWith(busyAt('08:30', '09:30'), slot, []), true);
    assert.equal(clashesWith(busyAt('07:00', '08:01', 'away'), slot, []), true);
    assert.equal(clashesWith(busyAt('08:00', '09:00', 'tentative'), slot, []), false);
    assert.equal(clashesWith(busyAt('07:00', '08:00'), slot, []), false);
    assert.equal(clashesWith(busyAt('09:00', '10:00'), slot, []), false);
  });

  it('is not with the case’s own time', () => {
    assert.equal(clashesWith(busyAt('08:00', '09:00'), slot, [slot]), false);
    assert.equal(clashesWith(busyAt('08:00', '09:00'), slot, []), true);
  });

  it('is none that is known where the calendar is not', () => {
    assert.equal(clashesWith(undefined, slot, []), false);
  });
});
