/** A close person without mail: the convener rings, and writes down what was said. */
import assert from 'node:assert/strict';
import { recipientId } from '../../../src/process/ids.js';
import { convenerFacts } from '../../../src/process/disclosure/convener-facts.js';
import type { Move } from '../../../src/process/moves.js';
import type { SipCase } from '../../../src/process/sip-case.js';
import { caseCard } from '../../../src/steps/case/case.card.js';
import { remind } from '../../../src/steps/case/remind.js';
import { comes } from '../../../src/steps/call/comes.js';
import { phoneAnswerCard } from '../../../src/steps/call/phone-answer.card.js';
import { staysAway } from '../../../src/steps/call/stays-away.js';
import { after, alexBefore, bup, refusal, summons, world } from '../../support/a-case.js';
import { maja, sara } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { seenCard } from '../../support/seen-card.js';

const mother = recipientId('r-mamma');
const inviteMother: Move = {
  kind: 'addRecipient',
  recipientId: mother,
  target: { person: { label: 'mamma', relation: 'guardian' } },
};
const then = '2026-03-04 11:00';
const called = () => after(after(alexBefore('sendSummons'), inviteMother, sara, then), summons, sara, then);
const seen = (sipCase: SipCase) => ({ sipCase, reader: { as: 'convener' }, now: then }) as const;
const facts = (sipCase: SipCase) => convenerFacts({ sipCase, world, names: {} });
const at = (sipCase: SipCase) => pressed(facts(sipCase), { recipientId: mother, on: mother });
const first = (moves: readonly Move[]): Move => {
  assert.ok(moves[0]);
  return moves[0];
};
const motherIn = (sipCase: SipCase) => sipCase.recipients.find(({ id }) => id === mother);

describe('a close person without mail', () => {
  it('stands on the case card as somebody to ring, not as sent', () => {
    const { view } = seenCard(caseCard, seen(called()));
    const row = (view['recipients'] as Record<string, unknown>[]).find(({ name }) => name === 'mamma');

    assert.match(String(row?.['state']), /Ring upp/);
    assert.match(String(row?.['detail']), /har ingen e-post – ring och fråga/);
    assert.equal(row?.['mayWrite'], true);
  });

  it('is not reminded in writing, which cannot reach her', () => {
    const moves = remind.moves({}, pressed(facts(called())));

    assert.equal(
      moves.some((move) => 'recipientId' in move && move.recipientId === mother),
      false,
    );
  });

  it('comes, at the times that the convener ticks, because the convener says so (R47)', () => {
    const sipCase = called();
    const [slot] = sipCase.proposedTimes;
    const move = first(comes.moves(comes.payload.parse({ times: slot?.start }), at(sipCase)));
    const answered = after(sipCase, move, sara, '2026-03-05 09:00');

    assert.equal(motherIn(answered)?.state, 'confirmed');
    assert.deepEqual(motherIn(answered)?.worksOn, [slot?.start]);
    assert.equal(motherIn(answered)?.verified, true);
    assert.equal(motherIn(answered)?.trail.at(-1)?.by, sara.person);
  });

  it('has no time ticked beforehand: nothing ticked says nothing about the times, and none of them is an answer', () => {
    const sipCase = called();
    const ticks = seenCard(phoneAnswerCard, seen(sipCase), { on: mother }).view['timesValue'];
    const says = (times: string) =>
      after(
        sipCase,
        first(comes.moves(comes.payload.parse({ times }), at(sipCase))),
        sara,
        '2026-03-05 09:00',
      );

    assert.equal(ticks, '');
    assert.equal(motherIn(says(''))?.askedTimes, undefined);
    assert.equal(motherIn(says('none'))?.askedTimes?.length, sipCase.proposedTimes.length);
  });

  it('may say no without a reason, and change her mind', () => {
    const sipCase = called();
    const no = after(
      sipCase,
      first(staysAway.moves({ times: [], reason: '' }, at(sipCase))),
      sara,
      '2026-03-05 09:00',
    );
    const yes = after(no, first(comes.moves({ times: [], reason: '' }, at(no))), sara, '2026-03-06 09:00');

    assert.equal(motherIn(no)?.state, 'declined');
    assert.equal(motherIn(yes)?.state, 'confirmed');
  });

  it('has her answer written down by the convening unit only', () => {
    const no: Move = { kind: 'declineSummons', recipientId: mother };

    assert.equal(refusal(called(), no, maja, '2026-03-05 09:00')?.code, 'notYours');
  });

  it('is the only one for whom the convener answers: a unit answers itself (R40)', () => {
    const sipCase = called();
    const { text } = seenCard(phoneAnswerCard, seen(sipCase), { on: bup });
    const no: Move = { kind: 'declineSummons', recipientId: bup, reason: 'Nej' };

    assert.equal(refusal(sipCase, no, sara, '2026-03-05 09:00')?.code, 'notYours');
    assert.doesNotMatch(text, /phone-answer\./);
  });
});
