/** A summons after its meeting: no answer to it, no reminder of it, and no case opened by it; and who signed behind a link. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { dueMoves } from '../../src/process/deadlines.js';
import { decide } from '../../src/process/decide.js';
import { convenerFacts } from '../../src/process/disclosure/convener-facts.js';
import { day, type RecipientId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { acceptCard } from '../../src/steps/summons/accept.card.js';
import { reminderCard } from '../../src/steps/summons/reminder.card.js';
import { summonsCard } from '../../src/steps/summons/summons.card.js';
import {
  after,
  alexBefore,
  booking,
  bup,
  father,
  summonsTo,
  theMeeting,
  when,
  world,
} from '../support/a-case.js';
import { anna, bupEast, maja, sara, system } from '../support/people.js';
import { seenCard } from '../support/seen-card.js';

const yes: Move = { kind: 'acceptSummons', recipientId: bup, worksOn: [] };
const no: Move = { kind: 'declineSummons', recipientId: bup, reason: 'Ingen kan' };
const question: Move = { kind: 'askQuestion', recipientId: bup, question: 'Vem ringer vi?' };

/** BUP has not answered, and the meeting is booked at nine on 19 March. */
function silentAndBooked(meetingKind: 'sip' | 'preMeeting' = 'sip'): SipCase {
  const book = { ...booking(), meetingKind } as Move;
  const begun = after(alexBefore('bookMeeting'), book, sara, '2026-03-06 09:00');
  const known: Move = { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e' };
  const booked = after(begun, known, system, '2026-03-06 09:01');
  return {
    ...booked,
    recipients: booked.recipients.map((one) => (one.id === bup ? { ...one, state: 'received' } : one)),
  };
}

const codeOf = (move: Move, now: string, sipCase = silentAndBooked()) => {
  const decided = decide(sipCase, move, maja, when(now), world);
  return decided.ok ? undefined : decided.refusal.code;
};

describe('A summons whose meeting has been', () => {
  it('takes no answer any more, so that it opens nothing, but a question', () => {
    for (const move of [yes, no]) {
      assert.equal(codeOf(move, '2026-03-19 09:59'), undefined, move.kind);
      assert.equal(codeOf(move, '2026-03-19 10:00'), 'meetingIsOver', move.kind);
    }
    assert.equal(codeOf(question, '2026-03-19 10:00'), undefined);
  });

  it('may still be answered after a pre-meeting, which leads on to another', () => {
    assert.equal(codeOf(yes, '2026-03-19 10:00', silentAndBooked('preMeeting')), undefined);
  });

  it('is not reminded of', () => {
    const late = { answerBy: day('2026-03-23') };
    const sipCase = silentAndBooked();
    const asked = {
      ...sipCase,
      recipients: sipCase.recipients.map((one) => (one.id === bup ? { ...one, ...late } : one)),
    };
    const ofBup = dueMoves(asked, world).filter(
      ({ move, at }) =>
        'recipientId' in move && move.recipientId === bup && new Date(at) > when('2026-03-19 10:00'),
    );

    assert.deepEqual(ofBup, []);
  });

  it('says that the meeting has been, and asks for nothing', () => {
    const shown = (now: string) =>
      seenCard(summonsCard, {
        sipCase: silentAndBooked(),
        reader: { as: 'receiver', recipientId: bup, unitId: bupEast },
        now,
      });
    const [before, past] = [shown('2026-03-19 09:59'), shown('2026-03-19 10:00')];

    assert.match(before.text, /summons\.accept-open/);
    assert.match(past.text, /Tiden för mötet har passerat/);
    assert.doesNotMatch(past.text, /summons\.(accept|decline|route|other-time|acknowledge)/);
    assert.match(past.text, /summons\.ask-open/);
  });

  it('leaves a reminder that stands in the channel with nothing to press', () => {
    const { text } = seenCard(reminderCard, {
      sipCase: silentAndBooked(),
      reader: { as: 'receiver', recipientId: bup, unitId: bupEast },
      now: '2026-03-19 10:00',
    });

    assert.match(text, /Gäller inte längre/);
    assert.doesNotMatch(text, /summons\./);
  });
});

describe('A time that has passed', () => {
  it('is not asked about, and is no answer', () => {
    const called = after(alexBefore('sendSummons'), summonsTo('2026-03-19'), sara, '2026-03-06 09:00');
    const at = (now: string) =>
      seenCard(acceptCard, {
        sipCase: called,
        reader: { as: 'receiver', recipientId: bup, unitId: bupEast },
        now,
      });

    assert.match(at('2026-03-19 08:59').text, /19 mars/);
    assert.doesNotMatch(at('2026-03-19 09:01').text, /19 mars/);

    const start = called.proposedTimes[0]?.start;
    assert.ok(start);
    const late = after(called, { ...yes, worksOn: [start] }, anna, '2026-03-19 09:01');
    const { worksOn, askedTimes } = late.recipients.find(({ id }) => id === bup) ?? {};
    assert.deepEqual([worksOn, askedTimes], [[], []]);
  });
});

describe('Whoever signs behind a link', () => {
  const behind = (recipientId: RecipientId, typedName: string): Actor => ({
    kind: 'link',
    recipientId,
    typedName,
  });
  const signedBy = (sipCase: SipCase, id: RecipientId) =>
    convenerFacts({ sipCase, world, names: {} }).recipients.find((line) => line.id === id)?.signedBy;
  const called = () => alexBefore('acknowledge');

  it('is named to the convener who rings and asks, with a no or a question', () => {
    for (const move of [
      { kind: 'declineSummons', recipientId: father } as const,
      { kind: 'askQuestion', recipientId: father, question: 'Var?' } as const,
    ]) {
      const said = after(called(), move, behind(father, 'Peter Ek'), '2026-03-05');
      assert.equal(signedBy(said, father), 'Peter Ek', move.kind);
    }
  });

  it('is named no more once the same party has answered in another way', () => {
    const asked = after(
      called(),
      { ...question, recipientId: father },
      behind(father, 'Peter Ek'),
      '2026-03-05',
    );
    const rung = after(asked, { kind: 'declineSummons', recipientId: father }, sara, '2026-03-05 10:00');
    const reminded = after(asked, { kind: 'nudgeRecipient', recipientId: father }, sara, '2026-03-05 10:00');

    assert.deepEqual([signedBy(rung, father), signedBy(reminded, father)], [undefined, 'Peter Ek']);
  });

  it('stands on no card that others read', () => {
    const said = after(
      called(),
      { kind: 'declineSummons', recipientId: father },
      behind(father, 'Peter Ek'),
      '2026-03-05',
    );
    const { text } = seenCard(summonsCard, {
      sipCase: said,
      reader: { as: 'receiver', recipientId: father },
      now: '2026-03-05 12:00',
    });

    assert.doesNotMatch(text, /Peter/);
  });
});
