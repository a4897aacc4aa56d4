/** How long a closed case is kept: by the huvudman's own decision, and not less while something of it is unsettled (domain 10, P10). */
import type { CaseId, Day } from './ids.js';
import { isBeingWritten } from './machines/prompted.js';
import type { SipCase } from './sip-case.js';
import { addMonths, dayOf } from './time.js';

/** What a case says in clear of how long it is kept. */
export type KeptCase = Pick<SipCase, 'id' | 'state' | 'closing' | 'deviations' | 'settings'>;

/** `until`: a dispute is to be settled, or a deviation registered, before the time goes on. */
export type Retention =
  | { readonly kind: 'from'; readonly day: Day }
  | { readonly kind: 'until'; readonly settled: 'deviation' | 'dispute' }
  /** The huvudman has not decided: it is kept. */
  | { readonly kind: 'undecided' };

/** Undefined while the case is open: it is kept without more ado. */
export function retentionOf({
  state,
  closing,
  deviations,
  settings,
}: Omit<KeptCase, 'id'>): Retention | undefined {
  if (state !== 'closed' || !closing) return undefined;
  const open = deviations.filter((each) => isBeingWritten(each.state));
  if (open.some((each) => each.state === 'disputed')) return { kind: 'until', settled: 'dispute' };
  if (open.length > 0) return { kind: 'until', settled: 'deviation' };
  const { retentionMonths } = settings;
  if (retentionMonths === undefined) return { kind: 'undecided' };
  // What was unsettled at the closing held the time back until it was settled.
  const settled = deviations.map(({ stay }) => dayOf(stay.since));
  const last = [closing.on, ...settled].sort().at(-1) ?? closing.on;
  return { kind: 'from', day: addMonths(last, retentionMonths) };
}

/** Those that may be disposed of on this day; the first that might have been comes first. */
export function dueForDisposal(cases: readonly KeptCase[], today: Day): readonly CaseId[] {
  return cases
    .flatMap((each) => {
      const kept = retentionOf(each);
      return kept?.kind === 'from' && kept.day <= today ? [{ id: each.id, day: kept.day }] : [];
    })
    .sort((one, other) => one.day.localeCompare(other.day))
    .map(({ id }) => id);
}
