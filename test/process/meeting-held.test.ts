/** The meeting as it is held on video: who may be there, and how one knows who they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { meetingId } from '../../src/process/ids.js';
import { notesOf } from '../../src/process/machines/meeting-held.js';
import type { Move } from '../../src/process/moves.js';
import { alsoId } from '../../src/process/sealed.js';
import type { SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexBefore,
  bup,
  centre,
  father,
  hold,
  nineOn,
  refusal,
  theMeeting,
} from '../support/a-case.js';
import { sara } from '../support/people.js';

const codeOf = (sipCase: SipCase, move: Move, at: string) => refusal(sipCase, move, sara, at)?.code;

describe('A meeting that is held', () => {
  it('on video needs the chair to answer for it that nobody else is there (R50)', () => {
    const booked = alexBefore('holdMeeting');
    const others = hold({ onlyThoseNeeded: false });

    assert.equal(codeOf(booked, others, '2026-03-19 10:05'), 'othersMayHear');
    assert.ok(codeOf(booked, hold(), '2026-03-19 10:05') === undefined);
  });

  it('on video marks nobody present whom nobody identified, but with a reason that is kept (R51)', () => {
    const booked = alexBefore('holdMeeting');
    const unknown = hold({ identified: { [bup]: 'serviceCard', [centre]: 'unknown', [father]: 'known' } });
    const explained = { ...unknown, unidentifiedReason: 'Kameran var trasig' };
    const held = after(booked, explained, sara, '2026-03-19 10:05');

    assert.equal(codeOf(booked, unknown, '2026-03-19 10:05'), 'identityNeedsReason');
    assert.deepEqual(held.warned, ['R51']);
    assert.equal(held.sealed.reasons?.R51, 'Kameran var trasig');
    assert.equal(after(booked, hold(), sara, '2026-03-19 10:05').warned, undefined);
  });

  it('asks once of whom the consent excepts, and of a role that is a number, and notes them all the same (R16)', () => {
    const booked = alexBefore('holdMeeting');
    const identified = { ...hold().identified, [alsoId('Mormor')]: 'known' };
    const withGrandmother = hold({ alsoPresent: ['Mormor'], identified });
    const at = '2026-03-19 10:05';
    const { kind: _kind, identified: _ways, unidentifiedReason: _reason, ...came } = withGrandmother;
    const note: Move = { kind: 'noteAttendance', ...came };

    assert.equal(codeOf(booked, withGrandmother, at), 'alsoExcepted');
    assert.equal(codeOf(booked, note, at), 'alsoExcepted');
    assert.equal(
      codeOf(
        booked,
        hold({ alsoPresent: ['tolk'], identified: { ...hold().identified, [alsoId('tolk')]: 'known' } }),
        at,
      ),
      undefined,
    );
    const number = '19800101-0000';
    const numbered = hold({
      alsoPresent: [number],
      identified: { ...hold().identified, [alsoId(number)]: 'known' },
    });
    assert.equal(codeOf(booked, numbered, at), 'alsoIsNumber');
    assert.equal(codeOf(booked, { ...numbered, onPurpose: true }, at), undefined);

    const held = after(booked, { ...withGrandmother, onPurpose: true }, sara, at);
    assert.deepEqual(held.sealed.meeting.alsoPresent, { [theMeeting]: ['Mormor'] });
    // Noted on purpose, it is not asked about again by the page that follows.
    const noted = after(booked, { ...note, onPurpose: true }, sara, at);
    assert.equal(codeOf(noted, withGrandmother, at), undefined);
    assert.ok(!('onPurpose' in (noted.sealed.meeting.noted ?? {})));
  });

  it('on video marks nobody present without being called whom nobody identified, and keeps who it was (R51)', () => {
    const booked = alexBefore('holdMeeting');
    const withMother = hold({ alsoPresent: ['mamma'] });
    const known = hold({
      alsoPresent: ['mamma'],
      identified: { ...hold().identified, [alsoId('mamma')]: 'known' },
    });

    assert.equal(codeOf(booked, withMother, '2026-03-19 10:05'), 'identityNeedsReason');
    assert.deepEqual(after(booked, known, sara, '2026-03-19 10:05').sealed.meeting.alsoPresent, {
      [theMeeting]: ['mamma'],
    });
  });

  it('forgets how somebody without a call was known when the list of them is another (R51)', () => {
    const note = { kind: 'noteAttendance', meetingId: theMeeting, onlyThoseNeeded: true } as const;
    const at = '2026-03-19 10:05';
    const identified = { [alsoId('mamma')]: 'bankId', [bup]: 'known' };
    const first = after(alexBefore('holdMeeting'), { ...note, alsoPresent: ['mamma'], identified }, sara, at);
    const second = after(first, { ...note, alsoPresent: ['tolk'] }, sara, at);

    assert.deepEqual(second.sealed.meeting.noted?.identified, { [bup]: 'known' });
  });

  it('notes who came for that meeting at that time alone: of one that is moved or booked anew nothing is filled in (R50)', () => {
    const at = '2026-03-19 09:05';
    const note = { kind: 'noteAttendance', meetingId: theMeeting, onlyThoseNeeded: true } as const;
    const noted = after(alexBefore('holdMeeting'), { ...note, alsoPresent: ['tolk'] }, sara, at);
    const [meeting] = noted.meetings;
    assert.ok(meeting);

    assert.deepEqual(notesOf(noted.sealed, meeting).alsoPresent, ['tolk']);
    assert.deepEqual(notesOf(noted.sealed, { ...meeting, slot: nineOn('2026-03-24') }), {});
    assert.deepEqual(notesOf(noted.sealed, { ...meeting, id: meetingId('m-2') }), {});
    assert.deepEqual(notesOf(noted.sealed, undefined), {});
  });

  it('in a room asks neither who may hear nor for identification (R50, R51)', () => {
    const booked = alexBefore('holdMeeting');
    const inRoom = {
      ...booked,
      meetings: booked.meetings.map((meeting) => ({ ...meeting, form: 'inPerson' as const })),
    };

    assert.equal(
      codeOf(inRoom, hold({ identified: {}, onlyThoseNeeded: false }), '2026-03-19 10:05'),
      undefined,
    );
  });

  it('keeps what is noted of the attendance until it is recorded, page by page', () => {
    const note = { kind: 'noteAttendance', meetingId: theMeeting } as const;
    const first = { ...note, present: [bup, centre], individualPresent: true, onlyThoseNeeded: true };
    const booked = after(alexBefore('holdMeeting'), first, sara, '2026-03-19 10:05');
    const noted = after(booked, { ...note, identified: { [bup]: 'bankId' } }, sara, '2026-03-19 10:06');

    assert.deepEqual(noted.sealed.meeting.noted?.identified, { [bup]: 'bankId' });
    assert.deepEqual(noted.sealed.meeting.noted?.present, [bup, centre]);
    assert.equal(after(noted, hold(), sara, '2026-03-19 10:07').sealed.meeting.noted, undefined);
  });
});
