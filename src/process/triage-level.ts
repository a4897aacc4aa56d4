/** The level of a SIP (domain 6, D4-D7): a hint with its reasons; staff choose. The numbers have no source: a proposal, a setting. */
import type { Level } from './sip-case.js';
import { holds, type TriageAnswers } from './triage-answers.js';

/** D7 is no SIP: it leads to a count and no case. */
export type TriageLevel = 'information' | Level;

export const levels: readonly TriageLevel[] = ['information', 'sip', 'sipPlus', 'sipPlusPlus'];

interface Weight {
  readonly fact: 'manyActors' | 'openDeviation' | 'disagreement' | 'failedSip' | 'childPlaced' | 'complex';
  readonly weight: number;
  readonly when: (answers: TriageAnswers) => boolean;
}

/** Every weight is a proposal of this product; the facts are those of seed 004's levels and of domain 6. */
// prettier-ignore
export const levelWeights = [
  { fact: 'manyActors',    weight: 1, when: ({ sides }) => sides.length >= 3 },
  { fact: 'openDeviation', weight: 1, when: (answers) => holds(answers, 'openDeviation') },
  { fact: 'disagreement',  weight: 2, when: (answers) => holds(answers, 'disagreement') },
  { fact: 'failedSip',     weight: 2, when: (answers) => holds(answers, 'failedSip') },
  { fact: 'childPlaced',   weight: 2, when: (answers) => holds(answers, 'childPlaced') },
  { fact: 'complex',       weight: 3, when: (answers) => holds(answers, 'complex') },
] as const satisfies readonly Weight[];

/** From which sum the next level is proposed. */
export const levelFrom = { sipPlus: 2, sipPlusPlus: 4 };

export type LevelFact = (typeof levelWeights)[number]['fact'];

export interface LevelHint {
  readonly level: TriageLevel;
  readonly reasons: readonly LevelFact[];
}

/** D4 SIP, D5 SIP+, D6 SIP++; D7 information only where nothing weighs and the need is said to be small. */
export function levelHint(answers: TriageAnswers): LevelHint {
  const found = levelWeights.filter(({ when }) => when(answers));
  const sum = found.reduce((total, { weight }) => total + weight, 0);
  const reasons = found.map(({ fact }) => fact);
  if (sum >= levelFrom.sipPlusPlus) return { level: 'sipPlusPlus', reasons };
  if (sum >= levelFrom.sipPlus) return { level: 'sipPlus', reasons };
  return { level: sum === 0 && holds(answers, 'smallNeed') ? 'information' : 'sip', reasons };
}
