/** "Fortsätt där du slutade": a form opens at its first unfinished screen, with all that was saved. */
import assert from 'node:assert/strict';
import type { ConvenerFacts } from '../../../src/process/disclosure.js';
import type { OpenAction } from '../../../src/steps/action.js';
import { exampleFacts, exampleSealed, exampleTask } from '../../../src/steps/example-case.js';
import { nothingSealed, type Sealed } from '../../../src/process/sealed.js';
import { defaultSettings } from '../../../src/process/settings.js';
import type { SipCase } from '../../../src/process/sip-case.js';
import { taskId } from '../../../src/process/ids.js';
import { followUpOpen } from '../../../src/steps/follow-up/follow-up-open.js';
import { followUpNext } from '../../../src/steps/follow-up/next.js';
import { allResults, FollowUpAnswers } from '../../../src/steps/follow-up/results.js';
import { planOpen } from '../../../src/steps/plan/plan-open.js';
import { prepareOpen } from '../../../src/steps/prepare/prepare-open.js';
import { prepareMattersCard } from '../../../src/steps/prepare/prepare-matters.card.js';
import { alexBefore } from '../../support/a-case.js';
import { pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';
import { seenCard } from '../../support/seen-card.js';

const { individual, preparation } = exampleSealed;
const opened = (action: OpenAction<object>, facts: ConvenerFacts) => {
  const leads = action.leads({}, pressed(facts));
  return leads.to === 'dialog' ? [leads.card, leads.on].filter(Boolean).join(' ') : leads.to;
};
const prepare = (sealed: Partial<Sealed>, changes: Partial<SipCase> = {}) => {
  const { childTakesPart: _unanswered, ...sipCase } = exampleFacts().sipCase;
  const facts = exampleFacts({ sealed: { ...nothingSealed, ...sealed }, ...changes });
  const asked = changes.childTakesPart ? facts.sipCase : { ...sipCase, ...changes };
  return opened(prepareOpen, { ...facts, sipCase: asked });
};

describe('the preparation', () => {
  it('opens at its first unfinished screen', () => {
    assert.equal(prepare({}), 'prepare-person');
    assert.equal(prepare({ individual }), 'prepare-matters');
    assert.equal(prepare({ individual, preparation }), 'prepare-child');
    assert.equal(prepare({ individual, preparation }, { childTakesPart: 'yes' }), 'prepare-people');
    assert.equal(prepare({ individual, preparation }, { ageGroup: 'adult' }), 'prepare-people');
  });

  it('opens past the person where no name is stored, once informed', () => {
    const settings = { ...defaultSettings, identity: 'phone' } as const;
    assert.equal(prepare({}, { settings, informed: true }), 'prepare-matters');
  });

  it('opens from the beginning when it is changed', () => {
    assert.equal(prepare({ individual, preparation }, { state: 'readyToCall' }), 'prepare-person');
  });

  it('shows both texts when somebody else has saved meanwhile', () => {
    const { view } = seenCard(
      prepareMattersCard,
      { sipCase: alexBefore('finishPreparation'), reader: { as: 'convener' }, now: '2026-03-02 10:00' },
      {
        refusal: { code: 'changedMeanwhile' },
        values: {
          whatMatters: 'Ro',
          longTermGoal: 'Trivas i skolan',
          purpose: '',
          questions: 'Vem gör vad?',
        },
      },
    );
    const items = view['noteItems'] as readonly { text: string }[];
    assert.match(items[0]?.text ?? '', /Slippa berätta för alla$/);
    assert.equal(items.length, 2);
    assert.equal(view['whatMattersValue'], 'Ro');
  });
});

describe('the plan', () => {
  it('opens at its first unfinished screen', () => {
    const plan = { ...nothingSealed.plan, needs: ['Lugn skolgång'] };
    const worded = { sealed: { ...exampleSealed, plan } };
    assert.equal(opened(planOpen, exampleFacts()), 'plan-needs');
    assert.equal(opened(planOpen, exampleFacts(worded)), 'plan-measures');
    const tasks = [exampleTask('t-1', 'bup-oster', {})];
    assert.equal(opened(planOpen, exampleFacts({ ...worded, tasks })), 'plan-owner');
  });
});

describe('a follow-up of many measures', () => {
  const tasks = Array.from({ length: 7 }, (_none, n) => exampleTask(`t-${n}`, 'bup-oster', {}));
  const noted = tasks.slice(0, 4).map(({ id }) => ({ taskId: id, done: 'yes' as const }));
  const facts = (answered: typeof noted) =>
    exampleFacts({
      state: 'followUpDue',
      tasks,
      sealed: { ...exampleSealed, followUp: { results: [], noted: answered } },
    });

  it('has two on a screen, and opens where one left off', () => {
    assert.equal(opened(followUpOpen, facts([])), 'follow-up-form 0');
    assert.equal(opened(followUpOpen, facts(noted)), 'follow-up-form 4');
    const next = followUpNext.leads(FollowUpAnswers.parse({}), pressed(facts([]), { on: '0' }));
    assert.deepEqual(next, { to: 'dialog', card: 'follow-up-form', on: '2' });
  });

  it('joins the answers of all screens when it is saved', () => {
    const results = allResults(
      FollowUpAnswers.parse({ done4: 'yes', done5: 'no', done6: 'yes' }),
      facts(noted),
    );
    assert.equal(results.length, 7);
    assert.deepEqual(results[5], { taskId: taskId('t-5'), done: 'no' });
  });

  it('asks for the individual’s view on its last screen only', () => {
    const [first, last] = renderedExamples('follow-up-form', 'sv').map(({ json }) => JSON.stringify(json));
    assert.match(last ?? '', /"individualView".*follow-up-form\.hold/);
    assert.doesNotMatch(first ?? '', /"individualView"|follow-up-form\.hold/);
  });
});
