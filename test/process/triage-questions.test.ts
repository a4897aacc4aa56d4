/** The adaptive questions: few, and never another answer than the whole table gives. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { conclude } from '../../src/process/decision-table.js';
import {
  circumstances,
  offeredCircumstances,
  type PartialAnswers,
  type TriageAnswers,
} from '../../src/process/triage-answers.js';
import { completed, nextQuestions } from '../../src/process/triage-questions.js';

const known = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const everything = fc.record({
  ageBand: fc.constantFrom('0-17' as const, '18-20' as const, '21+' as const),
  sides: fc.subarray(['school', 'socialServices', 'municipalHealth', 'regionalHealth'] as const, {
    minLength: 1,
  }),
  psychiatry: fc.boolean(),
  circumstances: fc.subarray([...circumstances]),
  existing: known,
  coercion: known,
  lssPlan: known,
});

/** Answers what is asked, from what is true, until nothing more is asked. */
function walk(truth: TriageAnswers): { readonly asked: readonly string[]; readonly answers: PartialAnswers } {
  let answers: PartialAnswers = {};
  const asked: string[] = [];
  for (let screen = nextQuestions(answers); screen.length > 0; screen = nextQuestions(answers)) {
    assert.ok(screen.length <= 3, screen.join());
    asked.push(...screen);
    for (const question of screen) answers = { ...answers, [question]: truth[question] };
    if (screen.includes('sides')) answers = { ...answers, psychiatry: truth.psychiatry ?? false };
    const ticked = answers.circumstances?.filter((each) => offeredCircumstances(answers).includes(each));
    if (ticked) answers = { ...answers, circumstances: ticked };
  }
  return { asked, answers };
}

const adult: TriageAnswers = {
  ageBand: '21+',
  sides: ['socialServices', 'regionalHealth'],
  psychiatry: false,
  circumstances: [],
  existing: 'no',
};

describe('The questions of the triage', () => {
  it('are seven at most and give what the whole table gives, for all answers', () => {
    fc.assert(
      fc.property(everything, (truth) => {
        const { asked, answers } = walk(truth);
        const whole = completed(answers);

        assert.ok(asked.length <= 7, asked.join());
        assert.equal(new Set(asked).size, asked.length);
        assert.ok(whole);
        assert.deepEqual(conclude(whole), conclude(truth));
      }),
      { numRuns: 2000 },
    );
  });

  // prettier-ignore
  const typical: readonly [string, Partial<TriageAnswers>][] = [
    ['an adult with social services and region', {}],
    ['a pupil with school and region', { ageBand: '0-17', sides: ['school', 'regionalHealth'] }],
    ['complex needs within the region', { sides: ['regionalHealth'], circumstances: ['complex'] }],
    ['a SIP that exists', { existing: 'yes' }],
    ['one municipality', { sides: ['school', 'socialServices'] }],
  ];
  for (const [what, answers] of typical) {
    it(`are four for ${what}`, () => {
      assert.equal(walk({ ...adult, ...answers }).asked.length, 4);
    });
  }

  it('begin with age and sides, which decide most', () => {
    assert.deepEqual(nextQuestions({}), ['ageBand', 'sides']);
  });

  it('ask about coercive care only when psychiatry or a discharge is in play (R1)', () => {
    assert.ok(!walk(adult).asked.includes('coercion'));
    assert.ok(walk({ ...adult, psychiatry: true, coercion: 'no' }).asked.includes('coercion'));
    assert.ok(walk({ ...adult, circumstances: ['discharge'], coercion: 'no' }).asked.includes('coercion'));
  });

  it('ask about a plan of LSS only where LSS is granted and a SIP follows (R9)', () => {
    const granted: TriageAnswers = { ...adult, circumstances: ['lss'], lssPlan: 'no' };

    assert.ok(walk(granted).asked.includes('lssPlan'));
    assert.ok(!walk(adult).asked.includes('lssPlan'));
    assert.ok(!walk({ ...granted, existing: 'yes' }).asked.includes('lssPlan'));
  });
});
