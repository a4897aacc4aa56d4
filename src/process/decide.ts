/** Says yes or no to a move by reading the tables; it has no cases of its own. */
import type { Actor } from './actor.js';
import { actsAs, hadItBefore } from './capacity.js';
import { deadlineOf, isDue } from './deadlines.js';
import { followUpsOf, type FollowUpEffect } from './follow-ups.js';
import { instant } from './ids.js';
import { withOwnerSettled } from './owner.js';
import { refuse, type Asking, type Either, type Row } from './machine.js';
import { machineOf, machines } from './machines/all.js';
import type { MachineName, Move, MoveKind } from './moves.js';
import { asMayBeKept } from './plan-by-reference.js';
import type { Refusal } from './refusals.js';
import type { CaseState, SipCase, Stay } from './sip-case.js';
import { subjectOf, withSubjectState } from './subjects.js';
import type { World } from './world.js';

export interface Moved {
  readonly ok: true;
  /** As it may be kept in the log. */
  readonly move: Move;
  readonly sipCase: SipCase;
  readonly effects: readonly FollowUpEffect[];
  readonly from: string;
  readonly to: string;
}

export type Decision = Moved | { readonly ok: false; readonly refusal: Refusal };

type AnyRow = Row<MachineName, MoveKind>;

/** Pure: the same case, move, actor, time and world always give the same answer. */
export function decide(sipCase: SipCase, asked: Move, actor: Actor, now: Date, world: World): Decision {
  const move = asMayBeKept(sipCase, asked);
  const name = machineOf(move.kind);
  const subject = subjectOf(sipCase, name, move);
  if (subject === undefined) return no(refuse('unknownSubject'));
  const row = rowFor(name, subject.state, move.kind);
  if (!row) return no(refuse(lateOrNot(name, move)));
  if (row.during && !row.during.includes(sipCase.state)) return no(refuse('notNow'));
  if (!row.by.some((by) => actsAs(by, actor, sipCase, move)))
    return no(refuse(whyNotTheirs({ sipCase, move, actor, now, world })));
  if (actor.kind === 'clock' && !isDue(sipCase, move, now, world)) return no(refuse('notNow'));

  const ask: Asking = { sipCase, move, actor, now, world };
  for (const guard of row.when ?? []) {
    const refusal = guard(ask);
    if (refusal) return no(refusal);
  }
  return moved(ask, name, row, subject);
}

/** A form that was open while a colleague passed the summons on is told so. */
function whyNotTheirs({
  sipCase,
  move,
  actor,
  world,
}: Asking): 'noLinkForThis' | 'passedOnSince' | 'notYours' {
  if (actor.kind === 'link') return 'noLinkForThis';
  return hadItBefore(actor, sipCase, move, world) ? 'passedOnSince' : 'notYours';
}

function moved(ask: Asking, name: MachineName, row: AnyRow, subject: { state: string; stay?: Stay }): Moved {
  const { sipCase, move, now } = ask;
  const to = target(row.to, ask);
  const caseTo = name === 'case' ? (to as CaseState) : caseThen(row, ask);
  const changed = row.change ? row.change(ask) : sipCase;
  const stay = nextStay(subject.stay, to !== subject.state || row.restart === true, move, now);
  const settled = name === 'case' ? changed : withSubjectState(changed, name, move, { state: to, stay });
  const after: SipCase = {
    ...withOwnerSettled(settled, now),
    version: sipCase.version + 1,
    state: caseTo,
    stay: name === 'case' ? stay : nextStay(sipCase.stay, caseTo !== sipCase.state, undefined, now),
  };
  const effects = followUpsOf(sipCase, after, move);
  return { ok: true, move, sipCase: after, effects, from: subject.state, to };
}

function caseThen(row: AnyRow, ask: Asking): CaseState {
  const then = row.then === undefined ? 'kept' : target(row.then, ask);
  if (then === 'kept') return ask.sipCase.state;
  return then === 'left' ? (ask.sipCase.resumeTo ?? 'readyToCall') : then;
}

/** A kept stay remembers which deadline has spoken, so that a reminder comes once (style 2.2). */
function nextStay(stay: Stay | undefined, begins: boolean, move: Move | undefined, now: Date): Stay {
  if (!stay || begins) return { since: instant(now), fired: [] };
  const deadline = move && deadlineOf(move.kind);
  return deadline ? { ...stay, fired: [...new Set([...stay.fired, deadline])] } : stay;
}

function target<State extends string>(to: State | Either<State, MoveKind>, ask: Asking): State {
  if (typeof to === 'string') return to;
  return to.when(ask) ? to.yes : target(to.no, ask);
}

function rowFor(name: MachineName, state: string, kind: MoveKind): AnyRow | undefined {
  // The tables are checked row by row where they stand; here the pair is only known at run time.
  const table = machines[name] as unknown as Record<string, Record<string, AnyRow> | undefined>;
  return table[state]?.[kind];
}

function lateOrNot(name: MachineName, move: Move): 'alreadyAnswered' | 'proposalIsOver' | 'notNow' {
  if (move.kind === 'declineUnit') return 'proposalIsOver';
  return name === 'recipient' && move.kind !== 'addRecipient' ? 'alreadyAnswered' : 'notNow';
}

function no(refusal: Refusal): Decision {
  return { ok: false, refusal };
}
