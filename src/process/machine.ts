/** The generic move table on which all machines stand: state x move -> next state, who may, which rules, what changes. */
import type { Actor, By } from './actor.js';
import type { KindsOf, MachineName, Move, MoveKind, MoveOf } from './moves.js';
import type { MissingItem, Refusal, RefusalCode } from './refusals.js';
import type {
  CaseState,
  ConsentState,
  DeviationState,
  MeetingState,
  RecipientState,
  SipCase,
  TaskState,
} from './sip-case.js';
import type { World } from './world.js';

export interface StatesByMachine {
  case: CaseState;
  consent: ConsentState | 'none';
  recipient: RecipientState | 'none';
  meeting: MeetingState | 'none';
  apart: MeetingState | 'none';
  task: TaskState;
  deviation: DeviationState | 'none';
  ownership: 'settled' | 'offered';
  access: 'open' | 'named';
  linked: 'alone' | 'linked';
  care: 'voluntary' | 'compulsory';
}

/** What a guard or a change may look at. */
export interface Asking {
  readonly sipCase: SipCase;
  readonly move: Move;
  readonly actor: Actor;
  readonly now: Date;
  readonly world: World;
}

export interface Ask<K extends MoveKind> extends Asking {
  readonly move: MoveOf<K>;
}

/** A rule: nothing when it is kept, else why not. */
export type Guard<K extends MoveKind> = (ask: Ask<K>) => Refusal | undefined;

/** A next state that depends on a named question, or on one after another. */
export interface Either<State extends string, K extends MoveKind> {
  readonly yes: State;
  readonly no: State | Either<State, K>;
  readonly when: (ask: Ask<K>) => boolean;
}

/** `left` is the state that a pause interrupted (design 8.17), `kept` the one in which the case is. */
export type CaseThen = CaseState | 'left' | 'kept';

/** One line of a table. `during` names the case states in which a machine other than the case's may move. */
export interface Row<M extends MachineName, K extends MoveKind> {
  readonly to: StatesByMachine[M] | Either<StatesByMachine[M], K>;
  readonly by: readonly By[];
  readonly during?: readonly CaseState[];
  readonly when?: readonly Guard<K>[];
  readonly change?: (ask: Ask<K>) => SipCase;
  /** The case state that follows, where it changes too. */
  readonly then?: CaseThen | Either<CaseThen, K>;
  /** A new stay although the state is kept: its deadlines begin again. */
  readonly restart?: true;
}

export type MoveTable<M extends MachineName> = {
  readonly [S in StatesByMachine[M]]: { readonly [K in KindsOf<M>]?: Row<M, K> };
};

export function either<State extends string, K extends MoveKind>(
  yes: State,
  no: State | Either<State, K>,
  when: (ask: Ask<K>) => boolean,
): Either<State, K> {
  return { yes, no, when };
}

export function refuse(code: RefusalCode, missing?: readonly MissingItem[]): Refusal {
  return missing ? { code, missing } : { code };
}
