/** Only the moves that are said to ask the linked cases do: for them alone the road loads these, and holds them to what was heard. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { asksLinkedCases } from '../../src/process/linked.js';
import { when, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { rut, sara, system, vera } from '../support/people.js';
import { joint } from '../support/promises-of-linked.js';

describe('A move that is not said to ask the linked cases', () => {
  it('is decided without them, whoever makes it and whatever stands', () => {
    let asked = '';
    const watched = {
      ...world,
      get linked() {
        asked = current;
        return [];
      },
    };
    let current = '';
    const booked = joint();
    const cases = [booked, { ...booked, state: 'called' as const }, { ...booked, meetings: [] }];
    for (const move of Object.values(oneOfEach)) {
      if (asksLinkedCases.includes(move.kind)) continue;
      current = move.kind;
      for (const sipCase of cases)
        for (const actor of [sara, rut, vera, system, { kind: 'clock' } as const])
          decide(sipCase, move, actor, when('2026-03-10 09:00'), watched);
    }
    assert.equal(asked, '');

    current = 'bookMeeting';
    const [, , without] = cases;
    assert.ok(without);
    const called = { ...without, state: 'called' as const };
    decide(called, oneOfEach.bookMeeting, sara, when('2026-03-06 10:00'), watched);
    assert.equal(asked, 'bookMeeting');
  });
});
