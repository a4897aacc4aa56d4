/** A meeting that was recorded wrongly is as before by one press, and nobody is told or reported for what was not so. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dueMoves } from '../../src/process/deadlines.js';
import { notesOf } from '../../src/process/machines/meeting-held.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { caseCard } from '../../src/steps/case/case.card.js';
import { meetingCard } from '../../src/steps/meeting/meeting.card.js';
import {
  after,
  alexBefore,
  bup,
  centre,
  father,
  hold,
  refusal,
  theMeeting,
  when,
  world,
} from '../support/a-case.js';
import { maja, sara } from '../support/people.js';
import { seenCard } from '../support/seen-card.js';

const now = '2026-03-19 10:30';
const undo = { kind: 'undoHolding', meetingId: theMeeting } as const;
const convener = { as: 'convener' } as const;
const states = ({ recipients }: SipCase) => recipients.map(({ state }) => state);

/** BUP was there, and was not ticked. */
const wrongly = () =>
  after(
    alexBefore('holdMeeting'),
    hold({
      present: [centre, father],
      alsoPresent: ['tolk'],
      identified: { [centre]: 'serviceCard', [father]: 'known' },
      unidentifiedReason: 'Tolken hördes bara',
    }),
    sara,
    '2026-03-19 10:05',
  );

describe('A meeting that was recorded wrongly', () => {
  it('is booked again as it was, and what was filled in stands to be put right', () => {
    const undone = after(wrongly(), undo, sara, now);
    const [meeting] = undone.meetings;
    const { view } = seenCard(meetingCard, { sipCase: undone, reader: convener, now });

    assert.deepEqual([undone.state, meeting?.state], ['meetingBooked', 'booked']);
    assert.deepEqual(states(undone), states(alexBefore('holdMeeting')));
    assert.deepEqual(notesOf(undone.sealed, meeting).present, [centre, father]);
    assert.deepEqual([view['presentValue'], view['alsoValue']], [`${centre},${father},individual`, 'tolk']);
    assert.equal(view['onlyThoseNeededValue'], 'true');
  });

  it('has no deviation for whoever was only left out of the list', () => {
    const before = wrongly();
    const undone = after(before, undo, sara, now);
    const again = after(undone, hold(), sara, now);

    assert.deepEqual(
      [before, undone].map(({ deviations }) => deviations.map(({ state }) => state)),
      [['prompted'], ['dismissed']],
    );
    assert.equal(again.deviations.filter(({ state }) => state === 'prompted').length, 0);
    assert.deepEqual(states(again), ['attended', 'attended', 'attended']);
  });

  it('reminds nobody again of the meeting that has been', () => {
    const undone = after(wrongly(), undo, sara, now);
    const kinds = dueMoves(undone, world).map(({ move }) => move.kind);

    assert.ok(!kinds.includes('remindOfMeeting'));
    // While it is being put right nobody is asked whether it was held; the next working day they are.
    assert.ok(!kinds.includes('askIfHeld'));
    assert.equal(
      dueMoves(undone, world).find(({ move }) => move.kind === 'askIfHeldNextDay')?.at,
      when('2026-03-20 08:00').toISOString(),
    );
  });

  it('is undone by whoever convenes, until the plan is in force', () => {
    assert.equal(refusal(wrongly(), undo, maja, now)?.code, 'notYours');
    assert.equal(refusal(alexBefore('followUpFallsDue'), undo, sara, now)?.code, 'notNow');
    assert.match(
      seenCard(caseCard, { sipCase: wrongly(), reader: convener, now }).text,
      /Ångra registreringen/,
    );
    assert.doesNotMatch(
      seenCard(caseCard, { sipCase: alexBefore('followUpFallsDue'), reader: convener, now }).text,
      /Ångra registreringen/,
    );
  });

  it('from before anybody could undo it stays as it is: nobody knows what they were', () => {
    const held = wrongly();
    const old = {
      ...held,
      recipients: held.recipients.map(({ before: _before, ...one }) => one),
    };

    assert.equal(refusal(old, undo, sara, now)?.code, 'notNow');
    assert.ok(held.recipients.some(({ id }) => id === bup));
  });
});
