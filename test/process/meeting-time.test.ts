/** What speaks against a time: warned of, and booked on purpose only. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, meetingId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { after, alexBefore, booking, bup, confirmation, refusal, theMeeting } from '../support/a-case.js';
import { maja, sara } from '../support/people.js';

const bookable = () => alexBefore('bookMeeting');
const onPurpose = (move: Move) => ({ ...move, onPurpose: true }) as Move;
const codeOf = (sipCase: SipCase, move: Move) => refusal(sipCase, move, sara, '2026-03-06')?.code;

describe('A time', () => {
  it('that somebody who comes has said no to is never booked silently', () => {
    const no = { ...confirmation(bup), worksOn: [] } as Move;
    const unsuited = after(bookable(), no, maja, '2026-03-05 10:00');

    assert.equal(codeOf(unsuited, booking()), 'timeSaidNo');
    assert.equal(codeOf(unsuited, onPurpose(booking())), undefined);
    assert.equal(codeOf(unsuited, booking('2026-03-18')), undefined);
  });

  const days: readonly [string, string, string | undefined][] = [
    ['Good Friday', '2026-04-03', 'closedDay'],
    ['a Saturday', '2026-03-14', 'closedDay'],
    ['the day before a holiday', '2026-04-02', undefined],
  ];
  for (const [name, date, code] of days) {
    it(`on ${name} is ${code ? 'asked about, and booked on purpose' : 'booked as on any other day'}`, () => {
      const move = booking(date, 'Skollov');

      assert.equal(codeOf(bookable(), move), code);
      assert.equal(codeOf(bookable(), onPurpose(move)), undefined);
    });
  }

  it('early or late in the day may be a slip of the clock: it is asked about, also where a meeting is moved', () => {
    const at6 = { start: at(day('2026-03-19'), '06:00'), end: at(day('2026-03-19'), '07:00') };
    const early = { ...booking(), slot: at6 } as Move;
    const moved = {
      kind: 'rebookMeeting',
      meetingId: meetingId('m-2'),
      oldMeetingId: theMeeting,
      slot: at6,
    } as const;

    assert.equal(codeOf(bookable(), early), 'oddTime');
    assert.equal(codeOf(bookable(), onPurpose(early)), undefined);
    assert.equal(refusal(alexBefore('holdMeeting'), moved, sara, '2026-03-07')?.code, 'oddTime');
  });

  it("of one's own that nobody has answered about is asked about; chosen in the list it has said so itself", () => {
    const own = { ...booking('2026-03-18'), typed: true } as Move;

    assert.equal(codeOf(bookable(), own), 'timeUnasked');
    assert.equal(codeOf(bookable(), onPurpose(own)), undefined);
    assert.equal(codeOf(bookable(), booking('2026-03-18')), undefined);
    // They have all said yes to the nineteenth.
    assert.equal(codeOf(bookable(), { ...booking(), typed: true } as Move), undefined);
  });
});
