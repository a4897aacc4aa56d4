/** Which question comes next: as few as the conclusion needs, the most deciding first, at most three on a screen. */
import { conclude } from './decision-table.js';
import { coercionIsInPlay, holds, type PartialAnswers, type TriageAnswers } from './triage-answers.js';

interface QuestionRow {
  readonly question: keyof TriageAnswers;
  /** The first screen shows what the others are chosen by. */
  readonly screen: 'first' | 'next';
  readonly asked: (answers: PartialAnswers) => boolean;
}

const always = () => true;
const stopped = (answers: PartialAnswers) => coercionIsInPlay(answers) && answers.coercion === 'yes';
const lssMatters = (answers: PartialAnswers) =>
  holds(answers, 'lss') && answers.existing !== 'yes' && !stopped(answers) && becomesSip(answers);

/** `psychiatry` is a part of the question about sides. */
// prettier-ignore
export const questionTable = [
  { question: 'ageBand',       screen: 'first', asked: always },
  { question: 'sides',         screen: 'first', asked: always },
  { question: 'coercion',      screen: 'next',  asked: coercionIsInPlay },
  { question: 'circumstances', screen: 'next',  asked: always },
  { question: 'existing',      screen: 'next',  asked: (answers) => !stopped(answers) },
  { question: 'lssPlan',       screen: 'next',  asked: lssMatters },
] as const satisfies readonly QuestionRow[];

export type Question = (typeof questionTable)[number]['question'];

const mostOnAScreen = 3;

/** The questions of the next screen; none when the answers are enough to conclude. */
export function nextQuestions(answers: PartialAnswers): readonly Question[] {
  const open = questionTable.filter(
    ({ question, asked }) => answers[question] === undefined && asked(answers),
  );
  const first = open.filter(({ screen }) => screen === 'first');
  const shown = first.length > 0 ? first : open;
  return shown.slice(0, mostOnAScreen).map(({ question }) => question);
}

/** Undefined while something is left to ask. */
export function completed(answers: PartialAnswers): TriageAnswers | undefined {
  const { ageBand, sides } = answers;
  if (nextQuestions(answers).length > 0 || ageBand === undefined || sides === undefined) return undefined;
  return { existing: 'unknown', ...answers, ageBand, sides };
}

function becomesSip(answers: PartialAnswers): boolean {
  const { ageBand, sides } = answers;
  if (ageBand === undefined || sides === undefined) return false;
  const { start } = conclude({ existing: 'unknown', ...answers, ageBand, sides });
  return start === 'yes' || start === 'offer';
}

/** Every question beyond the first screen that these answers ask for, answered or not: for going back. */
export function questionsBeyondFirst(answers: PartialAnswers): readonly Question[] {
  return questionTable
    .filter(({ screen, asked }) => screen === 'next' && asked(answers))
    .map(({ question }) => question);
}
