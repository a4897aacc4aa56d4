/** A meeting that somebody has made longer in the calendar is as long when it is booked anew. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { convenerFacts } from '../../../src/process/disclosure/convener-facts.js';
import { day } from '../../../src/process/ids.js';
import { at } from '../../../src/process/time.js';
import { meetingRebookCard } from '../../../src/steps/meeting/meeting-rebook.card.js';
import { rebookingMoves } from '../../../src/steps/meeting/typed-booking.js';
import { after, alexBefore, nineOn, world } from '../../support/a-case.js';
import { oneOfEach } from '../../support/moves.js';
import { system } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { seenCard } from '../../support/seen-card.js';

const now = '2026-03-10 10:00';
const { start } = nineOn('2026-03-20');
const longer = { ...oneOfEach.meetingMovedOutside, slot: { start, end: at(day('2026-03-20'), '10:30') } };

describe('A meeting of ninety minutes by hand', () => {
  const sipCase = after(alexBefore('holdMeeting'), longer, system, now);

  it('is booked anew for ninety minutes, and the dialog says so', () => {
    const typed = { time: '', day: '2026-03-24', from: '13:00', room: '', place: '', reason: '' };
    const facts = convenerFacts({ sipCase, world, names: {} });
    const [move] = rebookingMoves({ ...typed, form: 'video' }, pressed(facts));

    assert.ok(move?.kind === 'rebookMeeting');
    assert.equal(move.slot.end, at(day('2026-03-24'), '14:30'));
    const { text } = seenCard(meetingRebookCard, { sipCase, reader: { as: 'convener' }, now });
    assert.match(text, /Mötet är 90 minuter/);
  });
});
