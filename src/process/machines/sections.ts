/** Two people with the same form open: whoever saves last sees the other's words first, and nothing is lost. */
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { SeenSection, SipCase } from '../sip-case.js';

type Saving = Ask<'savePreparation'> | Ask<'savePlan'>;

/** Refuses words that would go over others' words unseen; the same words, or a section that stands as it was, pass. */
export function notWrittenOver<A extends Saving>(
  change: (ask: A) => SipCase,
): (ask: A) => Refusal | undefined {
  return (ask) => {
    const { base } = ask.move;
    const savedIn = base && ask.sipCase.savedIn?.[base.section];
    if (!base || savedIn === undefined || savedIn <= base.version) return undefined;
    return saidIn(change(ask)) === saidIn(ask.sipCase) ? undefined : refuse('changedMeanwhile');
  };
}

/** All that the sections' forms ask. */
function saidIn({ sealed, informed, decider, childTakesPart, ...plan }: SipCase): string {
  const { tasks, followUpOn, followUpForm, planOwnerUnitId, relatedPlans, spottedBy } = plan;
  const days = tasks.map(({ id, unitId, start, due }) => [id, unitId, start, due]);
  return JSON.stringify([
    ...[sealed, informed, decider, childTakesPart, days],
    ...[followUpOn, followUpForm, planOwnerUnitId, relatedPlans, spottedBy],
  ]);
}

/** The version that this save makes is the one that the next reader has to have seen. */
export function savedNow(sipCase: SipCase, base: SeenSection | undefined): Pick<SipCase, 'savedIn'> | object {
  return base ? { savedIn: { ...sipCase.savedIn, [base.section]: sipCase.version + 1 } } : {};
}
