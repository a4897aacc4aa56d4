/** What a chief is told of a case: what is late or refused, and since when. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day } from '../../src/process/ids.js';
import { overdueIn } from '../../src/process/overdue.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexAtEnd, alexBefore, centre } from '../support/a-case.js';
import { clock, sara, vera } from '../support/people.js';
import { marked } from '../support/promises-of-rights.js';

const called = () => alexBefore('acknowledge');
const inShort = (sipCase: SipCase, today: string) =>
  overdueIn(sipCase, day(today)).map(({ what, since }) => `${what} ${since}`);
const refused = () =>
  after(called(), { kind: 'declineSummons', recipientId: centre, reason: 'Nej' }, vera, '2026-03-05');
const withoutPlan = () => after(alexBefore('savePlan'), { kind: 'remindPlan' }, clock, '2026-03-26');

describe('What is late in a case', () => {
  const cases: readonly (readonly [string, SipCase, string, readonly string[]])[] = [
    ['nothing on the last day to answer', called(), '2026-03-11', []],
    ['an answer from the day after', called(), '2026-03-12', ['answer 2026-03-11']],
    ['a refusal from its day', refused(), '2026-03-06', ['refusal 2026-03-05']],
    ['a plan once it has been reminded of', withoutPlan(), '2026-03-27', ['plan 2026-03-19']],
    ['measures and a follow-up', alexAtEnd(), '2026-04-24', ['followUp 2026-04-23', 'task 2026-03-27']],
  ];
  for (const [what, sipCase, today, said] of cases) {
    it(`is ${what}`, () => assert.deepEqual(inShort(sipCase, today), said));
  }

  it('is not told of a protected case, nor of one that is paused (R69)', () => {
    const paused = after(called(), { kind: 'withdrawConsent', giver: 'guardian1' }, sara, '2026-03-06');
    for (const sipCase of [marked(called()), paused]) assert.deepEqual(inShort(sipCase, '2026-03-20'), []);
  });
});
