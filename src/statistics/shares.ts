/** Shares, each of parts that stand in the tables: nothing in them that cannot be reckoned from what is shown. */
import type { outcomeQuestions } from '../process/outcome.js';
import type { MeasureKey } from './measures.js';

interface Share {
  readonly of: MeasureKey;
  readonly parts: readonly string[];
  readonly among: { readonly measure: MeasureKey; readonly parts: readonly string[] };
}

function share(of: MeasureKey, parts: readonly string[], others: readonly string[], measure = of): Share {
  return { of, parts, among: { measure, parts: [...parts, ...others] } };
}

const saidOf = (question: (typeof outcomeQuestions)[number]) =>
  share(question, ['answer.yes'], ['answer.partly', 'answer.no', 'answer.unknown', 'answer.unwilling']);

// prettier-ignore
export const shares = {
  refused:           share('needs', ['ending.refused'], ['ending.accepted']),
  withOwner:         share('made', ['owner.withOwner'], ['owner.withoutOwner']),
  goalsReached:      share('goals', ['reached.all'], ['reached.some', 'reached.none']),
  involved:          saidOf('involved'),
  knowsWho:          saidOf('knowsWho'),
  better:            saidOf('better'),
  consentFirst:      share('called', ['consent.consentFirst'], ['consent.beforeAnswer']),
  relativesInvited:  share('called', ['relatives.relativesInvited'], ['relatives.noRelatives']),
  calledInTime:      share('dischargeCalls', ['call.calledInTime'], ['call.calledLate']),
  withinAim:         share('firstMeetings', ['within.withinAim'], ['within.afterAim']),
  individualPresent: share('meetings', ['individual.individualPresent'], ['individual.individualAbsent']),
  away:              share('attendance', ['came.away'], ['came.came']),
  planAtMeeting:     share('made', ['timing.atMeeting'], ['timing.later']),
  answered:          share('summonses', ['answer.answeredInTime', 'answer.answeredLate'], ['answer.notAnswered']),
  personUnknown:     share('summonses', ['way.personUnknown'], ['way.direct', 'way.passedOn']),
  video:             share('meetings', ['form.video'], ['form.inPerson', 'form.hybrid', 'form.phone']),
} as const satisfies Record<string, Share>;

export type ShareKey = keyof typeof shares;
