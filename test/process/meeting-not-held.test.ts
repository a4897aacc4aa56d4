/** A meeting that never was: another is booked, the answers stand, and nobody is sent a cancellation of what has passed. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { isOvertaken } from '../../src/process/overtaken.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { caseCard } from '../../src/steps/case/case.card.js';
import {
  after,
  alexBefore,
  booking,
  bup,
  father,
  nineOn,
  refusal,
  theMeeting,
  world,
} from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { maja, sara } from '../support/people.js';
import { seenCard } from '../support/seen-card.js';

const { meetingNotHeld } = oneOfEach;
const over = '2026-03-19 10:30';
const booked = () => alexBefore('holdMeeting');
const off = () => after(booked(), meetingNotHeld, sara, over);
const codeOf = (sipCase: SipCase, move: Parameters<typeof refusal>[1], at: string) =>
  refusal(sipCase, move, sara, at)?.code;

describe('A meeting that was never held', () => {
  it('is noted once its time has come, by the convener, with a reason that is kept under seal', () => {
    assert.equal(codeOf(booked(), meetingNotHeld, '2026-03-19 08:59'), 'meetingNotYet');
    assert.equal(codeOf(booked(), { ...meetingNotHeld, reason: '  ' }, over), 'notHeldNeedsReason');
    assert.equal(refusal(booked(), meetingNotHeld, maja, over)?.code, 'notYours');

    const { sealed, ...clear } = off();

    assert.deepEqual(sealed.meeting.notHeld, { [theMeeting]: 'För få kom' });
    assert.doesNotMatch(JSON.stringify(clear), /För få kom/);
  });

  it('stands on the case card with why, until another is booked; one that was called off stands there as such', () => {
    const card = (sipCase: SipCase) =>
      seenCard(caseCard, { sipCase, reader: { as: 'convener' }, now: over }).text;
    const calledOff = after(booked(), { kind: 'cancelMeeting', meetingId: theMeeting }, sara, '2026-03-18');

    assert.match(
      card(off()),
      /Mötet tors 19 mars kl\. 09\.00–10\.00 blev inte av: För få kom\. Alla har svarat/,
    );
    assert.match(card(calledOff), /Mötet tors 19 mars kl\. 09\.00–10\.00 är inställt\. Alla har svarat/);
  });

  it('leaves the answers, so that another is booked at once, and nothing of who was noted as there', () => {
    const noted = after(
      booked(),
      { kind: 'noteAttendance', meetingId: theMeeting, present: [bup], onlyThoseNeeded: true },
      sara,
      over,
    );
    const next = after(noted, meetingNotHeld, sara, over);

    assert.equal(next.state, 'readyToCall');
    assert.equal(next.sealed.meeting.noted, undefined);
    assert.deepEqual(
      next.recipients.map(({ state }) => state),
      booked().recipients.map(({ state }) => state),
    );
    const again = { ...booking('2026-03-24'), meetingId: 'm-2', onPurpose: true } as never;
    assert.equal(
      after(next, again, sara, '2026-03-20').meetings.at(-1)?.slot.start,
      nineOn('2026-03-24').start,
    );
  });

  it('has the same aim of three weeks as before: a later one needs a reason (R30)', () => {
    const late = { ...booking('2026-04-09'), meetingId: 'm-2', onPurpose: true } as never;

    assert.equal(codeOf(off(), late, '2026-03-20'), 'laterThanGoal');
    assert.equal(codeOf(off(), { ...(late as object), reason: 'Skollov' } as never, '2026-03-20'), undefined);
  });

  it('cancels nothing in a calendar', () => {
    const effects = followUpsOf(booked(), off(), meetingNotHeld);

    assert.ok(effects.some((effect) => effect.do === 'tell'));
    assert.ok(effects.every(({ do: what }) => what === 'tell' || what === 'refresh'));
  });

  it('is told of no more once another is booked, or the case is closed', () => {
    const told = { do: 'tell', news: 'meetingNotHeld', to: 'receiver', recipientId: father } as const;
    const overtaken = (sipCase: SipCase) => isOvertaken(told, { sipCase, world, names: {} });
    const again = { ...booking('2026-03-24'), meetingId: 'm-2', onPurpose: true } as never;

    assert.equal(overtaken(off()), false);
    assert.equal(overtaken(after(off(), again, sara, '2026-03-20')), true);
    assert.equal(overtaken(after(off(), oneOfEach.close, sara, '2026-03-20')), true);
  });
});
