/** The follow-up and the closing: answers per measure, and a neutral card. */
import assert from 'node:assert/strict';
import { convenerFacts } from '../../../src/process/disclosure/convener-facts.js';
import type { SipCase } from '../../../src/process/sip-case.js';
import type { Pressed } from '../../../src/steps/action.js';
import { close } from '../../../src/steps/follow-up/close.js';
import { followUpAsksSave } from '../../../src/steps/follow-up/asks-save.js';
import { followUpAsksBack, followUpBack, followUpSaidBack } from '../../../src/steps/follow-up/back.js';
import { followUpAsksCard } from '../../../src/steps/follow-up/follow-up-asks.card.js';
import { followUpFormCard } from '../../../src/steps/follow-up/follow-up-form.card.js';
import { followUpOpen } from '../../../src/steps/follow-up/follow-up-open.js';
import { hold } from '../../../src/steps/follow-up/hold.js';
import { followUpNext } from '../../../src/steps/follow-up/next.js';
import { exampleFacts, exampleTask } from '../../../src/steps/example-case.js';
import { sv } from '../../../src/texts/sv.js';
import { anAbout } from '../../support/about.js';
import { after, alexAtEnd, refusal, when, world } from '../../support/a-case.js';
import { sara } from '../../support/people.js';
import { languages, renderedExamples } from '../../support/rendered-examples.js';

const now = '2026-04-23 10:00';

function at(sipCase: SipCase): Pressed {
  const none = { recipientId: undefined, taskId: undefined, deviationId: undefined, on: undefined };
  const facts = convenerFacts({ sipCase, world, names: {} });
  return { ...none, caseId: sipCase.id, actor: sara, now: when(now), facts, newId: () => 'id' };
}

function held(typed: object): SipCase {
  const due = alexAtEnd();
  const moves = hold.moves(hold.payload.parse(typed), at(due));
  return moves.reduce((each, move) => after(each, move, sara, now), due);
}

describe('the follow-up', () => {
  it('ends when there is no next day, and goes on when there is one', () => {
    assert.equal(held({ done0: 'yes', nextFollowUpOn: '' }).state, 'followUpHeld');
    assert.equal(held({ done0: 'yes', nextFollowUpOn: '2026-06-04' }).state, 'planActive');
  });

  it('keeps each answer with its measure, and the reason for what was not done', () => {
    const [first, second] = alexAtEnd().tasks;
    assert.deepEqual(held({ done0: 'no', reason0: 'Ingen tid', done1: 'yes' }).sealed.followUp.results, [
      { taskId: first?.id, done: 'no', reason: 'Ingen tid' },
      { taskId: second?.id, done: 'yes' },
    ]);
  });

  it('asks the individual before its last screen, wherever one takes it up, and keeps what was answered (domain 8)', () => {
    const due = at(alexAtEnd());
    const asks = { to: 'dialog', card: 'follow-up-asks', on: '2' };
    assert.deepEqual(followUpNext.leads?.(followUpNext.payload.parse({}), { ...due, on: '0' }), asks);
    const single = { ...alexAtEnd(), tasks: alexAtEnd().tasks.slice(1) };
    assert.deepEqual(followUpOpen.leads?.({}, at(single)), { to: 'dialog', card: 'follow-up-form', on: '0' });
    const answered = followUpAsksSave.payload.parse({ involved: 'partly', goals: 'all' });
    const noted = followUpAsksSave
      .moves(answered, due)
      .reduce((each, move) => after(each, move, sara, now), alexAtEnd());
    assert.deepEqual(noted.sealed.followUp.notedOutcome, { involved: 'partly', goals: 'all' });
    assert.deepEqual(followUpAsksSave.leads?.(answered, { ...due, on: '2' }), {
      to: 'dialog',
      card: 'follow-up-form',
      on: '2',
    });
  });

  it('goes one screen back at a time, says which of how many, and keeps what the individual answered', () => {
    const tasks = Array.from({ length: 4 }, (_none, n) => exampleTask(`t-${n}`, 'bup-oster', {}));
    const facts = exampleFacts({ state: 'followUpDue', tasks });
    const about = (on: string) => anAbout(facts, { on });
    const screens = [
      followUpFormCard.view(about('0')),
      followUpFormCard.view(about('2')),
      followUpAsksCard.view(about('4')),
      followUpFormCard.view(about('4')),
    ].map(({ step, goesBack, keepsBack = false }) => [step, goesBack, keepsBack]);
    assert.deepEqual(screens, [
      ['Steg 1 av 4', false, false],
      ['Steg 2 av 4', true, false],
      ['Steg 3 av 4', true, false],
      ['Steg 4 av 4', false, true],
    ]);
    const pressed = (on: string) => ({ ...at(alexAtEnd()), facts, on });
    assert.deepEqual(
      [
        followUpSaidBack.leads?.(followUpSaidBack.payload.parse({}), pressed('4')),
        followUpAsksBack.leads?.(followUpAsksBack.payload.parse({}), pressed('4')),
        followUpBack.leads?.({}, pressed('2')),
      ],
      [
        { to: 'dialog', card: 'follow-up-asks', on: '4' },
        { to: 'dialog', card: 'follow-up-form', on: '2' },
        { to: 'dialog', card: 'follow-up-form', on: '0' },
      ],
    );
    const typed = followUpAsksBack.payload.parse({ better: 'yes' });
    const kept = followUpAsksBack
      .moves(typed, at(alexAtEnd()))
      .reduce((each, move) => after(each, move, sara, now), alexAtEnd());
    assert.deepEqual(kept.sealed.followUp.notedOutcome, { better: 'yes' });
  });

  it('keeps what is written on its last screen when one goes back, and shows it again', () => {
    const said = { individualView: 'Bättre på morgnarna', nextFollowUpOn: '2026-06-01' };
    const kept = followUpSaidBack
      .moves(followUpSaidBack.payload.parse(said), at(alexAtEnd()))
      .reduce((each, move) => after(each, move, sara, now), alexAtEnd());
    const { individualViewValue, nextValue } = followUpFormCard.view(
      anAbout(convenerFacts({ sipCase: kept, world, names: {} }), { on: '2' }),
    );
    assert.deepEqual([individualViewValue, nextValue], Object.values(said));

    const outside = {
      ...alexAtEnd(),
      settings: { ...alexAtEnd().settings, planText: 'reference-only' as const },
    };
    const byReference = followUpSaidBack
      .moves(followUpSaidBack.payload.parse(said), at(outside))
      .reduce((each, move) => after(each, move, sara, now), outside as SipCase);
    assert.deepEqual(byReference.sealed.followUp.notedSaid, { nextFollowUpOn: '2026-06-01' });
  });

  it('shows nothing of whom or what on the card that may stand in a channel', () => {
    const cards = languages.flatMap((language) => renderedExamples('follow-up', language));
    for (const { json } of cards) assert.doesNotMatch(JSON.stringify(json), /Alex|Bedömning|schema|psykolog/);
  });
});

describe('the closing', () => {
  const typed = { reason: 'goalsReached', evaluation: 'Det blev bra.', handOverOpenTasks: 'false' };

  it('waits for what is not done to be handed over', () => {
    const done = held({ done0: 'yes' });
    const moveOf = (more: object) => close.moves(close.payload.parse({ ...typed, ...more }), at(done))[0];
    const refused = moveOf({});
    const made = moveOf({ handOverOpenTasks: 'true' });
    assert.ok(refused && made);
    assert.deepEqual(refusal(done, refused, sara, now), { code: 'openTasks' });
    assert.equal(after(done, made, sara, now).state, 'closed');
  });

  it('asks what the individual says, has a choice to make, and speaks of one as of one', () => {
    const { better, disputes, handOver } = sv.followUp.closing;
    const [card] = renderedExamples('closing', 'sv').map(({ json }) => JSON.stringify(json));

    assert.match(card ?? '', /"id":"reason"[^}]*"placeholder":"Välj"/);
    assert.match(card ?? '', /"label":"Vad säger den enskilde: ”Har det blivit bättre för dig\?”"/);
    assert.ok(better.includes(sv.followUp.asks.questions.better));
    assert.match(
      disputes(2, () => 'två'),
      /^Två tvister är inte lösta\. Lös dem .* att de är lösta\./,
    );
    assert.deepEqual(
      [1, 2].map((count) => /^Insatsen/.test(handOver(count))),
      [true, false],
    );
  });

  it('says that a dispute is not settled, and that it lives on (R63)', () => {
    const told = renderedExamples('closing', 'sv').map(({ json }) => JSON.stringify(json));
    const says = told.filter((json) =>
      /En tvist är inte löst\. Lös den .*lever den vidare på sitt eget kort.*frågar inte längre/.test(json),
    );
    assert.equal(says.length, 1);
  });
});
