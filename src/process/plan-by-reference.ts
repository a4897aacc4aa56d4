/** `PLAN_TEXT=reference-only` (P13): the plan's words stay in the huvudman's own records; units, days and choices run here. */
import type { Move, MoveOf } from './moves.js';
import type { MeasureResult } from './sealed.js';
import type { SipCase } from './sip-case.js';

export function keepsPlanTexts({ settings }: Pick<SipCase, 'settings'>): boolean {
  return settings.planText === 'stored';
}

/** The move as it may be kept, in the case and in its log alike - whatever a client has sent. */
export function asMayBeKept(sipCase: SipCase, move: Move): Move {
  if (keepsPlanTexts(sipCase)) return move;
  switch (move.kind) {
    case 'savePlan':
      return withoutTexts(move);
    case 'activatePlan':
      return { kind: 'activatePlan' };
    case 'noteFollowUp': {
      const { individualView: _view, ...said } = move.said ?? {};
      return { ...move, ...(move.said ? { said } : {}), results: move.results.map(withoutReason) };
    }
    case 'holdFollowUp': {
      const { individualView: _view, ...kept } = move;
      return { ...kept, results: move.results.map(withoutReason) };
    }
    case 'close': {
      const { individualView: _view, ...kept } = move;
      return { ...kept, evaluation: '' };
    }
    case 'giveTask': {
      const { role: _role, ...kept } = move;
      return kept;
    }
    case 'taskLate':
    case 'taskNeedsHelp': {
      const { words: _words, ...kept } = move;
      return kept;
    }
    default:
      return move;
  }
}

function withoutTexts({ longTermGoal: _goal, measures, ...kept }: MoveOf<'savePlan'>): MoveOf<'savePlan'> {
  return {
    ...kept,
    texts: {},
    ...(measures ? { measures: measures.map((measure) => ({ ...measure, what: '', role: '' })) } : {}),
  };
}

function withoutReason({ taskId, done }: MeasureResult): MeasureResult {
  return { taskId, done };
}
