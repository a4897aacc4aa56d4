/** The same thing again between the same units in a quarter (domain 7.1 T14): counted from units, triggers and days, and from nothing that says whose case it is. */
import type { CaseId, DeviationId, UnitId } from './ids.js';
import { isBeingWritten } from './machines/prompted.js';
import { usualPatternCount, type ProcessSettings } from './settings.js';
import type { Deviation, SipCase } from './sip-case.js';
import { dayOf } from './time.js';

/** What a case says in clear of its deviations. */
export type NotesDeviations = Pick<SipCase, 'id' | 'deviations' | 'convener' | 'namedOnly'>;

export interface Pattern {
  readonly trigger: Deviation['trigger'];
  /** Whoever convened, and the unit that it is about. */
  readonly fromUnitId: UnitId;
  readonly unitId: UnitId;
  readonly count: number;
}

/** Undefined unless this one makes the number full: fewer are no pattern, and more have been told of already. */
export function patternIn(
  cases: readonly NotesDeviations[],
  one: { readonly caseId: CaseId; readonly deviationId: DeviationId | undefined },
  settings: Pick<ProcessSettings, 'patternCount'>,
): Pattern | undefined {
  const all = cases.filter(({ namedOnly }) => !namedOnly).flatMap(noted);
  const found = all.find(({ caseId, id }) => caseId === one.caseId && id === one.deviationId);
  if (!found?.unitId) return undefined;
  const like = all
    .filter(
      (each) =>
        each.trigger === found.trigger &&
        each.unitId === found.unitId &&
        each.fromUnitId === found.fromUnitId &&
        quarterOf(each) === quarterOf(found),
    )
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
  const count = settings.patternCount ?? usualPatternCount;
  if (like.indexOf(found) + 1 !== count) return undefined;
  return { trigger: found.trigger, fromUnitId: found.fromUnitId, unitId: found.unitId, count };
}

/** What was let be, or fell away, counts for nothing. */
function noted({ id: caseId, deviations, convener }: NotesDeviations) {
  return deviations
    .filter(({ state }) => isBeingWritten(state) || state === 'registered')
    .map((each) => ({ ...each, caseId, fromUnitId: convener.unitId }));
}

/** A deviation that is written on stays of the day on which it was noticed. */
function noticedOn({ missedOn, stay }: Deviation): string {
  return missedOn ?? dayOf(stay.since);
}

function orderOf(one: Deviation & { readonly caseId: CaseId }): string {
  return `${noticedOn(one)} ${one.caseId} ${one.id}`;
}

function quarterOf(one: Deviation): string {
  const [year = '', month = ''] = noticedOn(one).split('-');
  return `${year} ${String(Math.ceil(Number(month) / 3))}`;
}
