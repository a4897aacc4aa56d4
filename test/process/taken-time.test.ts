/** A booking that was not made because the time was taken, and what the convener may do then. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { meetingId } from '../../src/process/ids.js';
import { after, alexBefore, booking, bup, nineOn, theMeeting } from '../support/a-case.js';
import { sara, system } from '../support/people.js';

const takenFor = ['convener', bup] as const;
const failed = () =>
  [
    [booking(), sara],
    [{ kind: 'bookingFailed', meetingId: theMeeting, takenFor }, system],
  ] as const;
const taken = () =>
  failed().reduce(
    (sipCase, [move, actor]) => after(sipCase, move, actor, '2026-03-06'),
    alexBefore('bookMeeting'),
  );

describe('A time that was taken', () => {
  it('keeps whose calendar it was, and the case waits for another', () => {
    const { state, meetings } = taken();

    assert.deepEqual([state, meetings[0]?.state, meetings[0]?.takenFor], ['called', 'failed', takenFor]);
  });

  it('is tried again on purpose, and is not asked about once more', () => {
    const again = after(taken(), { kind: 'retryBooking', meetingId: theMeeting }, sara, '2026-03-06');

    const [{ state, takenFor: left, despiteCalendars } = {}] = again.meetings;
    assert.deepEqual([state, left, despiteCalendars], ['booking', undefined, true]);
  });

  it('leaves nothing of that to the time which is chosen in its place', () => {
    const purposely = after(taken(), { kind: 'retryBooking', meetingId: theMeeting }, sara, '2026-03-06');
    const move = {
      kind: 'rebookMeeting',
      meetingId: meetingId('m-2'),
      oldMeetingId: theMeeting,
      slot: nineOn('2026-03-20'),
    } as const;
    for (const before of [taken(), purposely]) {
      const next = after(before, move, sara, '2026-03-06').meetings.at(-1);
      assert.deepEqual(
        [next?.state, next?.takenFor, next?.despiteCalendars],
        ['booking', undefined, undefined],
      );
    }
  });

  it('that failed for another reason is asked about again', () => {
    const broken = after(
      after(alexBefore('bookMeeting'), booking(), sara, '2026-03-06'),
      { kind: 'bookingFailed', meetingId: theMeeting },
      system,
      '2026-03-06',
    );
    const again = after(broken, { kind: 'retryBooking', meetingId: theMeeting }, sara, '2026-03-06');

    assert.equal(again.meetings[0]?.despiteCalendars, undefined);
  });
});
