/** A deviation is suggested and registered elsewhere; a dispute is something else (domain 7). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DeviationTexts } from '../../src/process/deviation-texts.js';
import { day, deviationId, unitId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase, StartedTrigger } from '../../src/process/sip-case.js';
import { dueMoves } from '../../src/process/deadlines.js';
import { at } from '../../src/process/time.js';
import { after, alexAtEnd, refusal, world } from '../support/a-case.js';
import { oneOfEach, theDeviation } from '../support/moves.js';
import { bupEast, clock, maja, rut, sara } from '../support/people.js';

const now = '2026-05-02';
const suggested = () => after(alexAtEnd(), { kind: 'escalateFollowUp' }, clock, '2026-04-30 08:00');
const { askForInterim } = oneOfEach;
const texts = { whatHappened: 'Ingen uppföljning' };
const drafted = () =>
  after(suggested(), { kind: 'draftDeviation', deviationId: theDeviation, texts }, sara, now);
const handOver = (to: string, on: string): Move => ({
  kind: 'handOverDeviation',
  deviationId: theDeviation,
  to,
  on: day(on),
});
const dispute = (interim: string, otherPosition = 'Vårdcentralen ska delta'): Move => ({
  kind: 'markDispute',
  deviationId: theDeviation,
  ownPosition: 'BUP ska delta',
  otherPosition,
  interim,
});
const dueOf = (sipCase: SipCase, kind: Move['kind']) =>
  dueMoves(sipCase, world).find(({ move }) => move.kind === kind)?.at;
const stateOf = ({ deviations }: SipCase) => deviations[0]?.state;
const codeOf = (sipCase: SipCase, move: Move) => refusal(sipCase, move, sara, now)?.code;

describe('A deviation', () => {
  it('keeps the day that was missed, when the next follow-up has another (R62)', () => {
    const next: Move = { kind: 'holdFollowUp', results: [], nextFollowUpOn: day('2026-09-03') };
    const held = after(suggested(), next, rut, '2026-05-07 10:00');

    assert.deepEqual([held.deviations[0]?.missedOn, held.followUpOn], ['2026-04-23', '2026-09-03']);
  });

  it('is only suggested when a follow-up is missed, and waits for somebody to decide (R56, R61)', () => {
    assert.equal(stateOf(suggested()), 'prompted');
    assert.deepEqual(suggested().sealed.deviations[theDeviation], {});
  });

  it('is let be only with a reason, which stays under seal (R61)', () => {
    const dismiss = (reason: string): Move => ({
      kind: 'dismissDeviation',
      deviationId: theDeviation,
      reason,
    });

    const letBe = after(suggested(), dismiss(' Den hölls på telefon '), sara, now);

    assert.equal(codeOf(suggested(), dismiss('  ')), 'dismissalNeedsReason');
    assert.deepEqual([stateOf(letBe), letBe.deviations[0]?.dismissedBy], ['dismissed', 'choice']);
    assert.equal(letBe.sealed.deviations[theDeviation]?.dismissal, 'Den hölls på telefon');
  });

  it('is written screen by screen, and no screen takes away what another has saved (domain 4.5)', () => {
    const write = (written: DeviationTexts): Move => ({
      kind: 'draftDeviation',
      deviationId: theDeviation,
      texts: written,
    });
    const first = after(suggested(), write({ whatHappened: 'Ingen uppföljning', level: '' }), sara, now);
    const second = after(first, write({ consequence: 'Insatsen blev sen', level: 'unit' }), rut, now);

    assert.deepEqual(second.sealed.deviations[theDeviation], {
      whatHappened: 'Ingen uppföljning',
      consequence: 'Insatsen blev sen',
      level: 'unit',
    });
  });

  it('is about something that has been, at units of the case: the place is never an address (R62)', () => {
    const write = (written: DeviationTexts): Move => ({
      kind: 'draftDeviation',
      deviationId: theDeviation,
      texts: written,
    });

    assert.equal(codeOf(suggested(), write({ eventOn: day('2026-05-03') })), 'eventAhead');
    assert.equal(codeOf(suggested(), write({ placeUnitId: unitId('Storgatan 1') })), 'unknownSubject');
    assert.equal(codeOf(suggested(), write({ eventOn: day(now), concernedUnitId: bupEast })), undefined);
  });

  it('that falls away when the follow-up is held was not let be by anybody (R56, R61)', () => {
    const hold: Move = { kind: 'holdFollowUp', results: [] };
    const held = after(suggested(), hold, rut, '2026-05-07 10:00');
    const written = after(drafted(), hold, rut, '2026-05-07 10:00');

    assert.deepEqual([stateOf(held), held.deviations[0]?.dismissedBy], ['dismissed', 'followUpHeld']);
    // What somebody has begun to write is theirs to end.
    assert.deepEqual([stateOf(written), written.deviations[0]?.dismissedBy], ['drafted', undefined]);
  });

  it('is not registered by an empty number, nor handed to nobody or on a day to come (R64)', () => {
    const noNumber: Move = { kind: 'registerDeviation', deviationId: theDeviation, medControlId: ' ' };

    for (const move of [noNumber, handOver(' ', now), handOver('Rut', '2026-05-03')])
      assert.equal(codeOf(drafted(), move), 'registrationMissing');
  });

  it('is closed when it is handed to whoever registers, with the name under seal (R64)', () => {
    const sent = after(drafted(), handOver('Rut', '2026-05-01'), sara, now);

    assert.equal(stateOf(sent), 'registered');
    assert.equal(sent.deviations[0]?.sentOn, '2026-05-01');
    assert.equal(sent.sealed.deviations[theDeviation]?.sentTo, 'Rut');
  });
});

describe('A deviation that somebody begins (domain 7.1 T8, T13)', () => {
  const begin = (trigger: StartedTrigger, id = 'd-new'): Move => ({
    kind: 'startDeviation',
    deviationId: deviationId(id),
    trigger,
  });

  it('is theirs to write who hold the case together, and nobody else’s (R68)', () => {
    const begun = after(alexAtEnd(), begin('sipDenied'), sara, now);

    assert.deepEqual(
      begun.deviations.map(({ trigger, state }) => [trigger, state]),
      [['sipDenied', 'prompted']],
    );
    assert.equal(refusal(alexAtEnd(), begin('sipDenied'), maja, now)?.code, 'notYours');
  });

  it('is never two at once of the same kind, but of something else there may be several', () => {
    const begun = after(alexAtEnd(), begin('sipDenied'), sara, now);
    const other = after(begun, begin('other', 'd-2'), sara, now);

    assert.equal(codeOf(begun, begin('sipDenied', 'd-2')), 'deviationStands');
    assert.equal(codeOf(other, begin('other', 'd-3')), undefined);
  });

  it('is of missing information only where there is a discharge (T8)', () => {
    assert.equal(codeOf(alexAtEnd(), begin('missingInformation')), 'notADischarge');
    assert.equal(codeOf({ ...alexAtEnd(), discharge: {} }, begin('missingInformation')), undefined);
  });
});

describe('A dispute', () => {
  it('has the position of each party (R63)', () => {
    assert.equal(codeOf(suggested(), dispute('Skolan så länge', ' ')), 'positionsMissing');
    assert.equal(
      after(suggested(), dispute(''), sara, now).sealed.deviations[theDeviation]?.otherPosition,
      'Vårdcentralen ska delta',
    );
  });

  it('is asked each working day who does what meanwhile, until that is written (R63)', () => {
    // Thursday before a weekend.
    const open = after(suggested(), dispute(''), sara, '2026-05-07 10:00');
    assert.equal(dueOf(open, 'askForInterim'), at(day('2026-05-08'), '08:00'));

    const asked = after(open, askForInterim, clock, '2026-05-08 08:00');
    assert.equal(dueOf(asked, 'askForInterim'), at(day('2026-05-11'), '08:00'));
    const again = after(asked, askForInterim, clock, '2026-05-11 08:00');
    assert.equal(dueOf(again, 'askForInterim'), at(day('2026-05-12'), '08:00'));

    const set = after(again, dispute('Skolan så länge'), rut, '2026-05-11 10:00');
    assert.equal(dueOf(set, 'askForInterim'), undefined);
    assert.equal(codeOf(set, dispute(' ')), 'interimMissing');
  });

  it('is not asked about once it is settled, or while the case is closed (R63)', () => {
    const open = after(suggested(), dispute(''), sara, '2026-05-07 10:00');
    const settled = after(open, { kind: 'resolveDispute', deviationId: theDeviation }, sara, '2026-05-07');
    const closed = after(open, oneOfEach.close, rut, '2026-05-07 11:00');

    assert.equal(dueOf(settled, 'askForInterim'), undefined);
    assert.equal(dueOf(closed, 'askForInterim'), undefined);
  });

  it('stops nothing: the case goes on meanwhile (R63)', () => {
    const open = after(suggested(), dispute(''), sara, '2026-05-07 10:00');
    const held = after(open, { kind: 'holdFollowUp', results: [] }, rut, '2026-05-07 11:00');

    assert.deepEqual([held.state, stateOf(held)], ['followUpHeld', 'disputed']);
  });

  it('is not a deviation: it is settled, not registered (R63)', () => {
    const disputed = after(drafted(), dispute('Skolan ansvarar så länge'), rut, now);
    const settled = after(disputed, { kind: 'resolveDispute', deviationId: theDeviation }, sara, now);

    assert.equal(disputed.sealed.deviations[theDeviation]?.interim, 'Skolan ansvarar så länge');
    assert.equal(codeOf(disputed, handOver('Rut', now)), 'notNow');
    assert.equal(stateOf(settled), 'resolved');
  });

  it('outlives its case: nobody is asked for more, and it is settled afterwards (R59, R63)', () => {
    const live = after(drafted(), dispute(''), sara, now);
    const held = after(live, { kind: 'holdFollowUp', results: [] }, rut, '2026-05-07 10:00');
    const shut = after(held, { ...oneOfEach.close, handOverOpenTasks: true }, rut, '2026-05-08 10:00');

    assert.equal(shut.state, 'closed');
    assert.equal(dueOf(shut, 'askForInterim'), undefined);
    const settled = after(shut, { kind: 'resolveDispute', deviationId: theDeviation }, rut, '2026-05-20');
    assert.equal(stateOf(settled), 'resolved');
  });
});
