/** What speaks against a time: warned of, and booked on purpose only. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexBefore, booking, bup, confirmation, refusal } from '../support/a-case.js';
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
});
