/** A case's two logs as one list, with what stands out in it: only what they support, and never a text of the case. */
import type { Actor } from './actor.js';
import { unitsIn, type NamesUnits } from './case-units.js';
import type { Reader } from './disclosure.js';
import type { DocumentKind } from './documents.js';
import type { Instant, UnitId } from './ids.js';
import type { MoveKind } from './moves.js';
import type { RefusalCode } from './refusals.js';
import { hourOf } from './time.js';

export interface Opening {
  readonly at: Instant;
  readonly actor: Actor;
  readonly what: string;
}

export interface LoggedMove {
  readonly at: Instant;
  readonly actor: Actor;
  readonly kind: string;
  readonly outcome: 'moved' | 'refused' | 'repeat';
  readonly refusal?: RefusalCode;
  /** Ids, enums and numbers only. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** `log`: the review itself; `document`: one was fetched, to be printed or saved. */
export type OpenedAs = Reader['as'] | 'log' | 'document';
/** `dispose` is no move: a command makes it, of a case that nobody can read any more. */
export type LoggedKind = MoveKind | 'startCase' | 'dispose';
export type Mark = 'outside' | 'afterClosing' | 'atNight' | 'refused';

export type Done =
  | { readonly did: 'opened'; readonly as: OpenedAs; readonly document?: DocumentKind }
  | {
      readonly did: LoggedMove['outcome'];
      readonly kind: LoggedKind;
      readonly refusal?: RefusalCode | undefined;
    };

export interface LoggedLine {
  readonly at: Instant;
  readonly actor: Actor;
  readonly done: Done;
  readonly marks: readonly Mark[];
}

export interface Logs {
  readonly openings: readonly Opening[];
  readonly moves: readonly LoggedMove[];
}

/** Oldest first. `units`: those that have had to do with the case. */
export function linesOf({ openings, moves }: Logs, units: readonly UnitId[]): readonly LoggedLine[] {
  const closing = moves.find(({ kind, outcome }) => kind === 'close' && outcome === 'moved');
  const opened = openings.map((opening): LoggedLine => {
    const { at, actor, what } = opening;
    // A summons is named by its id behind the capacity in which it was read.
    const [as, which] = what.split(':') as [OpenedAs, DocumentKind?];
    const document = as === 'document' && which ? { document: which } : {};
    return { at, actor, done: { did: 'opened', as, ...document }, marks: marksOf(opening, units, closing) };
  });
  const made = moves.map(({ at, actor, kind, outcome, refusal }): LoggedLine => ({
    ...{ at, actor },
    done: { did: outcome, kind: kind as LoggedKind, refusal },
    marks: outcome === 'refused' && isSomebody(actor) ? ['refused'] : [],
  }));
  // What was made comes before what was shown of it: the sort keeps the order of equals.
  return [...made, ...opened].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}

/** Also those that a move of the log names, though the case has forgotten them: passed by, asked, or said no. */
export function unitsEverIn(sipCase: NamesUnits, moves: readonly LoggedMove[]): readonly UnitId[] {
  const told: readonly string[] = ['routeToUnit', 'offerOwnership', 'askToCall', 'followUpAtDischarge'];
  const named = moves.filter(({ kind, outcome }) => outcome === 'moved' && told.includes(kind));
  return [
    ...unitsIn(sipCase),
    ...named.flatMap(({ facts }) => (facts['unitId'] as UnitId | undefined) ?? []),
  ];
}

function marksOf(
  { at, actor, what }: Opening,
  units: readonly UnitId[],
  closing: LoggedMove | undefined,
): readonly Mark[] {
  // Whoever reviews is of no unit in the case, and reviews when it is over: that is the work.
  if (what === 'log' || !isSomebody(actor)) return [];
  const outside = actor.kind === 'person' && !unitsAt(actor).some((unitId) => units.includes(unitId));
  return [
    ...(outside ? (['outside'] as const) : []),
    ...(closing && isAfter(closing, { at, actor }) ? (['afterClosing'] as const) : []),
    ...(isNight(at) ? (['atNight'] as const) : []),
  ];
}

/** The units of whoever is logged, a channel's roster too. */
export function unitsAt({
  memberships,
  dispatches = [],
}: Extract<Actor, { kind: 'person' }>): readonly UnitId[] {
  return [...memberships.map(({ unitId }) => unitId), ...dispatches];
}

const untilAnsweredMs = 60_000;

/** The press that closes is answered with the card: that is no opening of a closed case. */
function isAfter(closing: LoggedMove, { at, actor }: Pick<Opening, 'at' | 'actor'>): boolean {
  const passed = Date.parse(at) - Date.parse(closing.at);
  const same =
    actor.kind === 'person' && closing.actor.kind === 'person' && actor.person === closing.actor.person;
  return passed > (same ? untilAnsweredMs : 0);
}

/** From 22 to 6 [design]: said as it is, since wards work at night. */
function isNight(at: Instant): boolean {
  const hour = hourOf(at);
  return hour >= 22 || hour < 6;
}

function isSomebody({ kind }: Actor): boolean {
  return kind === 'person' || kind === 'link';
}
