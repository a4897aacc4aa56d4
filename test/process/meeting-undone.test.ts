/** A meeting that was recorded wrongly is as before by one press, and nobody is told or reported for what was not so. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dueMoves } from '../../src/process/deadlines.js';
import { deviationId } from '../../src/process/ids.js';
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
import { bupEast, maja, sara } from '../support/people.js';
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

  it('brings nobody back whom the consent has come to except meanwhile (R16, R21)', () => {
    const held = after(alexBefore('holdMeeting'), hold(), sara, '2026-03-19 10:05');
    const narrowed = after(held, { kind: 'narrowConsent', unitId: bupEast }, sara, '2026-03-19 10:10');

    assert.equal(
      after(narrowed, undo, sara, now).recipients.find(({ id }) => id === bup)?.state,
      'withdrawn',
    );
  });

  it('has measures in a draft that nobody is reminded of: they have been agreed on by nobody', () => {
    const drafted = alexBefore('activatePlan');
    const kinds = (sipCase: SipCase) => dueMoves(sipCase, world).map(({ move }) => move.kind);

    assert.ok(drafted.tasks.length > 0);
    assert.ok(!kinds(after(drafted, undo, sara, '2026-03-19 10:45')).includes('remindTask'));
    assert.ok(kinds(alexBefore('followUpFallsDue')).includes('remindTask'));
  });

  it('keeps a drafted absence, which is not registered of a unit that is noted as present then', () => {
    const texts = { whatHappened: 'Enheten kom inte' };
    const drafted = after(
      wrongly(),
      { kind: 'draftDeviation', deviationId: deviationId('d1'), texts },
      sara,
      now,
    );
    const again = after(after(drafted, undo, sara, now), hold(), sara, now);
    const register = {
      kind: 'registerDeviation',
      deviationId: deviationId('d1'),
      medControlId: 'MC-1',
    } as const;

    assert.equal(refusal(again, register, sara, now)?.code, 'wasThere');
    assert.equal(refusal(drafted, register, sara, now), undefined);
  });

  it('keeps nothing of how anybody was known, nor who was there, but in the notes', () => {
    const undone = after(wrongly(), undo, sara, now);

    assert.deepEqual(undone.sealed.meeting.identified, {});
    assert.equal(undone.meetings[0]?.individualPresent, undefined);
  });

  it('stands where identity has come to be protected since (R69)', () => {
    assert.equal(refusal({ ...wrongly(), namedOnly: [sara.person] }, undo, sara, now)?.code, 'notNow');
  });
});
