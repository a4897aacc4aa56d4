/** What the answers lead to, and why: start, do something else, say no, or change the answers. */
import { z } from 'zod';
import { conclude, type Conclusion, type TriageAdvice } from '../../process/decision-table.js';
import { refusalCodes } from '../../process/refusals.js';
import { levelFrom, levels, levelWeights } from '../../process/triage-level.js';
import { completed } from '../../process/triage-questions.js';
import type { TriageAnswers } from '../../process/triage-answers.js';
import type { Texts } from '../../texts/sv.js';
import { defineCard, noteIn } from '../card.js';
import { readDraft, seenBys, tickedOf, type Draft } from './answers.js';

const Extra = z.object({ refused: z.enum(refusalCodes).optional() });

const nothingAnswered: TriageAnswers = { ageBand: '21+', sides: [], existing: 'unknown' };
/** Said under Varför, so that the card stays short. */
const quiet: readonly TriageAdvice[] = ['neverExclude', 'needNotEnrolment', 'widerDefinition'];

export const needResultCard = defineCard<undefined>({
  name: 'need-result',
  reads: 'none',
  view: ({ texts, extra, note }) => {
    const draft = readDraft(extra['draft']);
    const { refused } = Extra.parse(extra);
    const answers = completed(draft.answers) ?? nothingAnswered;
    const conclusion = conclude(answers);
    const words = texts.need.result;
    const row = words.rows[conclusion.row];
    const under = (code: TriageAdvice) => quiet.includes(code);
    return {
      title: row.title,
      state: row.state,
      text: row.text,
      ...noteIn({ texts, note, refusal: refused && { code: refused } }),
      toneId: conclusion.start === 'never' ? 'attention' : starts(conclusion) ? 'good' : 'warning',
      context: contextOf(answers, texts),
      advice: conclusion.advice.filter((code) => !under(code)).map((code) => ({ text: words.advice[code] })),
      hasAdvice: conclusion.advice.some((code) => !under(code)),
      ...levelView(conclusion, draft, texts),
      seenBy: words.seenBy,
      asksSeenBy: conclusion.start !== 'never',
      seenByChoices: seenBys.map((value) => ({ value, title: words.seenByChoices[value] })),
      seenByValue: draft.choice.seenBy,
      ...pressesOf(conclusion, texts),
      why: texts.common.why,
      whyText: [words.whyDeny, ...conclusion.advice.filter(under).map((code) => words.advice[code])].join(
        ' ',
      ),
      source: row.source,
    };
  },
  examples: [
    example({
      ageBand: '0-17',
      sides: ['school', 'socialServices', 'regionalHealth'],
      circumstances: ['disagreement'],
    }),
    example({
      ageBand: '21+',
      sides: ['socialServices', 'regionalHealth'],
      circumstances: ['patientContract'],
    }),
    example({ circumstances: ['discharge'], coercion: 'no', sides: ['socialServices', 'regionalHealth'] }),
    example({ circumstances: ['discharge'], coercion: 'yes', sides: ['regionalHealth'] }),
    example({ sides: ['regionalHealth'], circumstances: ['complex'] }),
    example({ sides: ['school', 'socialServices'] }),
    example({ sides: ['socialServices'], circumstances: ['lss'] }),
    example({ sides: ['regionalHealth'] }),
    { ...example({ existing: 'yes' }), note: 'Kortet hade ändrats. Här är det som gäller nu.' },
  ],
});

function starts({ start }: Conclusion): boolean {
  return start === 'yes' || start === 'offer';
}

function contextOf(answers: TriageAnswers, texts: Texts): string {
  const named = tickedOf(answers).map((each) =>
    (each === 'psychiatry'
      ? texts.need.ask.psychiatry
      : ((texts.roles.side as Readonly<Record<string, string>>)[each] ?? each)
    ).toLocaleLowerCase('sv'),
  );
  return texts.need.result.context(texts.need.ask.ages[answers.ageBand], named.join(', '));
}

/** The hint with its reasons; staff choose. */
function levelView(conclusion: Conclusion, draft: Draft, texts: Texts) {
  const words = texts.need.result;
  const { level, reasons } = conclusion.level;
  const weights = levelWeights
    .map(({ fact, weight }) => `${words.facts[fact]} ${String(weight)}`)
    .join('\n\n');
  return {
    asksLevel: starts(conclusion),
    level: words.level,
    hint: words.hint(words.hintLevels[level], reasons.map((fact) => words.facts[fact]).join(', ')),
    levelChoices: levels.map((value) => ({ value, title: words.levels[value] })),
    levelValue: draft.choice.level ?? level,
    whyLevel: words.whyLevel(weights, levelFrom.sipPlus, levelFrom.sipPlusPlus),
  };
}

interface PressView {
  readonly verb: string;
  readonly title: string;
  readonly styleId: 'positive' | 'default';
  readonly modeId: 'primary' | 'secondary';
}

/** The obvious press first; changing the answers and saying no stand behind Mer. */
function pressesOf({ start, instead, row }: Conclusion, texts: Texts) {
  const words = texts.need.result;
  const press = (name: string, title: string, more = false): Omit<PressView, 'styleId'> => ({
    verb: `need-result.${name}`,
    title,
    modeId: more ? 'secondary' : 'primary',
  });
  const other = instead ? [press('instead', words.instead[instead], row === 'oneSide')] : [];
  const back = press('back', words.back, start === 'yes');
  const byStart = {
    yes: [press('start', words.start), ...other, back, press('deny', words.deny, true)],
    offer: [press('start', words.accepted), press('decline', words.declined), back],
    withReason: [...other, press('start', words.startAnyway, true), back],
    never: [...other, back],
  };
  const presses = byStart[start].map((each, index): PressView => ({
    ...each,
    styleId: index === 0 ? 'positive' : 'default',
  }));
  return { presses };
}

function example(changes: Partial<TriageAnswers>) {
  const answers: TriageAnswers = {
    ageBand: '21+',
    sides: ['socialServices', 'regionalHealth'],
    circumstances: [],
    existing: 'no',
    coercion: 'no',
    lssPlan: 'no',
    ...changes,
  };
  return { disclosed: undefined, extra: { draft: { answers } } };
}
