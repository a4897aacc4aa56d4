/** How it turned out for the individual, in answers that can be counted: kept in clear, and never as words (kvalitativ uppföljning, seed 002). */

/** Was the individual part of it, did they know who does what, and did it get better (domain 4.4, 8). */
export const outcomeQuestions = ['involved', 'knowsWho', 'better'] as const;
export type OutcomeQuestion = (typeof outcomeQuestions)[number];

export const outcomeAnswers = ['yes', 'partly', 'no', 'unknown', 'unwilling'] as const;
type OutcomeAnswer = (typeof outcomeAnswers)[number];

/** How many of the plan's short-term goals were reached (domain 4.4 `goalAttainment`). */
export const goalsReached = ['all', 'some', 'none'] as const;
type GoalsReached = (typeof goalsReached)[number];

/** All of it is voluntary: what nobody has answered is left out. */
export type Outcome = Partial<Readonly<Record<OutcomeQuestion, OutcomeAnswer>>> & {
  readonly goals?: GoalsReached;
};
