/** The checklist: five at a time, each settled or left, and one quiet line on the case card. */
import assert from 'node:assert/strict';
import { caseCard } from '../../../src/steps/case/case.card.js';
import { checklistCard } from '../../../src/steps/checklist/checklist.card.js';
import { saveChecklist } from '../../../src/steps/checklist/save.js';
import { exampleFacts } from '../../../src/steps/example-case.js';
import { sv } from '../../../src/texts/sv.js';
import { alexBefore } from '../../support/a-case.js';
import { pressed } from '../../support/pressed.js';
import { seenCard } from '../../support/seen-card.js';

const reader = { as: 'convener' } as const;
const now = '2026-03-02 09:00';
const seen = (state: Parameters<typeof alexBefore>[0], more = {}) =>
  seenCard(checklistCard, { sipCase: alexBefore(state), reader, now }, more);
const itemsOf = (view: Readonly<Record<string, unknown>>) =>
  (view['items'] as readonly { item: string }[]).map(({ item }) => item);

describe('the checklist', () => {
  it('shows five questions a screen, and goes on to the rest', () => {
    const facts = exampleFacts();
    const first = seen('savePreparation').view;
    assert.equal(itemsOf(first).length, 5);
    assert.equal(first['save'], sv.advice.next);

    const leads = saveChecklist.leads(saveChecklist.payload.parse({}), pressed(facts, { on: '' }));
    assert.deepEqual(leads, { to: 'dialog', card: 'checklist', on: facts.advice[4] });
    const second = seen('savePreparation', { on: facts.advice[4] }).view;
    assert.equal(second['asksPlans'], true);
    assert.equal(second['save'], sv.advice.save);
  });

  it('settles what was answered and leaves the rest', () => {
    const typed = saveChecklist.payload.parse({
      'answer-interpreter': 'done',
      'answer-careContact': 'notNeeded',
      'answer-oralHealth': 'left',
    });
    assert.deepEqual(saveChecklist.moves(typed, pressed(exampleFacts())), [
      {
        kind: 'settleAdvice',
        answers: [
          { advice: 'interpreter', answer: 'done' },
          { advice: 'careContact', answer: 'notNeeded' },
        ],
      },
    ]);
  });

  it('keeps which other plans there are, and takes none for an answer', () => {
    const moves = (relatedPlans: string) =>
      saveChecklist.moves(saveChecklist.payload.parse({ relatedPlans }), pressed(exampleFacts()));
    assert.deepEqual(moves('carePlan,unheardOf'), [
      {
        kind: 'settleAdvice',
        answers: [{ advice: 'relatedPlans', answer: 'done' }],
        relatedPlans: ['carePlan'],
      },
    ]);
    assert.deepEqual(moves('none'), [
      { kind: 'settleAdvice', answers: [{ advice: 'relatedPlans', answer: 'notNeeded' }] },
    ]);
  });

  it('asks nothing of the case when nothing was answered', () => {
    assert.deepEqual(saveChecklist.moves(saveChecklist.payload.parse({}), pressed(exampleFacts())), []);
  });

  it('is one quiet line on the case card: how many are left, or the only one in words', () => {
    const line = (advice: ReturnType<typeof exampleFacts>['advice']) => {
      const settled = exampleFacts().advice.filter((id) => !advice.includes(id));
      const sipCase = {
        ...alexBefore('savePreparation'),
        advice: settled.map((id) => ({ id, answer: 'done', on: '2026-03-02' }) as never),
      };
      return seenCard(caseCard, { sipCase, reader, now }).view;
    };
    assert.equal(line(['interpreter', 'oralHealth'])['checklist'], 'Checklista: två punkter kvar');
    assert.equal(line(['oralHealth'])['checklist'], `Checklista: ${sv.advice.items.oralHealth}`);
    assert.equal(line([])['hasChecklist'], false);
  });
});
