import assert from 'node:assert/strict';
import { accept } from '../../../src/steps/call/accept.js';
import { answer } from '../../../src/steps/call/answer.js';
import { nudge } from '../../../src/steps/call/nudge.js';
import { questionCard } from '../../../src/steps/call/question.card.js';
import { refusalCard } from '../../../src/steps/call/refusal.card.js';
import { caseCard } from '../../../src/steps/case/case.card.js';
import { substitute } from '../../../src/steps/call/substitute.js';
import { after, alexBefore, bup, father } from '../../support/a-case.js';
import { anna, bupDesk } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { seenCard } from '../../support/seen-card.js';

const convener = { as: 'convener' } as const;
const sent = alexBefore('acknowledge');
const at = pressed(undefined, { recipientId: bup, on: bup });

describe('taking up what a recipient answers', () => {
  it('shows the question beside the field for its answer', () => {
    const asked = after(
      sent,
      { kind: 'askQuestion', recipientId: bup, question: 'Räcker telefon?' },
      anna,
      '2026-03-05 09:00',
    );

    const { text } = seenCard(
      questionCard,
      { sipCase: asked, reader: convener, now: '2026-03-05 10:00' },
      { on: bup },
    );

    assert.match(text, /Räcker telefon\?/);
    assert.match(text, /"on":"r-bup"/);
  });

  it('offers no field when there is no question', () => {
    const { text } = seenCard(
      questionCard,
      { sipCase: sent, reader: convener, now: '2026-03-05 10:00' },
      { on: bup },
    );

    assert.doesNotMatch(text, /Input\./);
  });

  it('shows the reason of a no, with the duty and the two ways on', () => {
    const no = after(
      sent,
      { kind: 'declineSummons', recipientId: bup, reason: 'Ingen kan den veckan.' },
      anna,
      '2026-03-05 09:00',
    );

    const { text } = seenCard(
      refusalCard,
      { sipCase: no, reader: convener, now: '2026-03-05 10:00' },
      { on: bup },
    );

    assert.match(text, /Ingen kan den veckan/);
    assert.match(text, /refusal\.substitute/);
    assert.match(text, /refusal\.accept/);
  });

  it('asks the convener to confirm a no that came by a link, of a unit with the two ways on and of a person with one', () => {
    for (const [id, actor, hasSubstitute] of [
      [bup, { kind: 'link', recipientId: bup, unitId: bupDesk, typedName: 'Anna' }, true],
      [father, { kind: 'link', recipientId: father, typedName: 'Peter' }, false],
    ] as const) {
      const no = after(
        sent,
        { kind: 'declineSummons', recipientId: id, reason: 'Kan inte.' },
        actor,
        '2026-03-05 09:00',
      );
      const seen = { sipCase: no, reader: convener, now: '2026-03-05 10:00' };

      const { text } = seenCard(refusalCard, seen, { on: id });
      // Of somebody close the directory knows no number.
      const phone = hasSubstitute ? ' 031-390 06 00' : '';
      assert.match(
        text,
        new RegExp(`Svaret kom via länken i mejlet och är undertecknat ”[^”]+”\\. Ring${phone} och fråga`),
      );
      assert.match(text, /refusal\.accept/);
      assert.equal(/refusal\.substitute/.test(text), hasSubstitute);
      const card = seenCard(caseCard, seen, {}).text;
      assert.match(card, new RegExp(`svarade via länk – ring${phone} och bekräfta`));
      assert.match(card, /case\.refusal-open/);
    }
  });

  it('acts on the recipient of the pressed row', () => {
    assert.deepEqual(answer.moves({ answer: 'Ja' }, at), [
      { kind: 'answerQuestion', recipientId: bup, answer: 'Ja' },
    ]);
    assert.deepEqual(accept.moves({}, at), [{ kind: 'acceptRefusal', recipientId: bup }]);
    assert.deepEqual(substitute.moves({}, at), [{ kind: 'askForSubstitute', recipientId: bup }]);
    assert.deepEqual(nudge.moves({}, at), [{ kind: 'nudgeRecipient', recipientId: bup }]);
  });
});
