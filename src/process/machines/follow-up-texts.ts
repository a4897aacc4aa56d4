/** What a follow-up leaves in the case: the last one as its form has it, and those before it as they were said then. */
import type { Day } from '../ids.js';
import type { MoveOf } from '../moves.js';
import type { FollowUpTexts, HeldMeasure, MeasureResult } from '../sealed.js';
import type { SipCase } from '../sip-case.js';

export function followUpTexts(
  sipCase: SipCase,
  { results, individualView }: MoveOf<'holdFollowUp'>,
  on: Day,
): FollowUpTexts {
  const { earlier = [], asHeld } = sipCase.sealed.followUp;
  const before = asHeld ? [...earlier, asHeld] : earlier;
  const said = individualView === undefined ? {} : { individualView };
  return {
    results,
    ...said,
    asHeld: { on, measures: heldMeasures(sipCase, results), ...said },
    ...(before.length > 0 ? { earlier: before } : {}),
  };
}

/** With the words of the plan that was followed up: it may be changed before the next. */
function heldMeasures({ tasks, sealed }: SipCase, results: readonly MeasureResult[]): readonly HeldMeasure[] {
  return tasks.flatMap(({ id, unitId }, index) => {
    const result = results.find(({ taskId }) => taskId === id);
    if (!result) return [];
    const what = sealed.plan.measures.find(({ taskId }) => taskId === id)?.what;
    const { done, reason } = result;
    return { place: index + 1, ...(what ? { what } : {}), unitId, done, ...(reason ? { reason } : {}) };
  });
}
