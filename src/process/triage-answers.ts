/** What the triage asks, and which circumstances can be in play: short answers without a word about who it is. */
import type { Side } from './sip-case.js';

export type AgeBand = '0-17' | '18-20' | '21+';
type KnownOrNot = 'yes' | 'no' | 'unknown';

/** "Stämmer något av det här?": facts that decide the process or weigh in the hint of a level. */
export const circumstances = [
  'discharge',
  'complex',
  'disagreement',
  'failedSip',
  'openDeviation',
  'childPlaced',
  'patientContract',
  'lss',
  'smallNeed',
] as const;
export type Circumstance = (typeof circumstances)[number];

export interface TriageAnswers {
  readonly ageBand: AgeBand;
  /** Sides with measures, given or needed; at a discharge: needed afterwards. */
  readonly sides: readonly Side[];
  /** Psychiatry is among the regional side. */
  readonly psychiatry?: boolean;
  readonly circumstances?: readonly Circumstance[];
  readonly existing: KnownOrNot;
  /** Öppen psykiatrisk tvångsvård or öppen rättspsykiatrisk vård now (R1). */
  readonly coercion?: KnownOrNot;
  /** An individual plan by LSS 10 § exists (R9). */
  readonly lssPlan?: KnownOrNot;
}

export type PartialAnswers = Partial<TriageAnswers>;

const sidesOf = ({ sides }: PartialAnswers): readonly Side[] => sides ?? [];

/** A circumstance that is offered only where it can matter; one that is not offered does not hold. */
const offeredIf: Readonly<Partial<Record<Circumstance, (answers: PartialAnswers) => boolean>>> = {
  childPlaced: ({ ageBand }) => ageBand !== '21+',
  patientContract: (answers) => sidesOf(answers).includes('regionalHealth'),
  lss: (answers) => sidesOf(answers).includes('socialServices'),
};

export function offeredCircumstances(answers: PartialAnswers): readonly Circumstance[] {
  return circumstances.filter((each) => offeredIf[each]?.(answers) ?? true);
}

export function holds(answers: PartialAnswers, circumstance: Circumstance): boolean {
  return (
    (answers.circumstances?.includes(circumstance) ?? false) && (offeredIf[circumstance]?.(answers) ?? true)
  );
}

/** Coercive care is asked about only when psychiatry or discharge is in play (R1). */
export function coercionIsInPlay(answers: PartialAnswers): boolean {
  const psychiatry = answers.psychiatry === true && sidesOf(answers).includes('regionalHealth');
  return psychiatry || holds(answers, 'discharge');
}
