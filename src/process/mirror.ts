/**
 * A measure written up on its unit's own board, in Planner or To Do. It stands there without a word of what it is or whom it is
 * about, and only where the unit and the convener are of one tenant: no case leaves its tenant by this way.
 */
import { isOpen } from './disclosure/standing.js';
import { effectiveScope } from './effective-scope.js';
import type { Day, UnitId } from './ids.js';
import { isInForce } from './plan-in-hand.js';
import { isProtected } from './protection.js';
import { unitMayKnow } from './scope.js';
import type { OutsideBoard, SipCase, Task } from './sip-case.js';
import { dueOf } from './task-due.js';
import { principalOf, unitOf, type World } from './world.js';

/** Which board, and in which tenant. */
export interface BoardPlace {
  readonly kind: OutsideBoard;
  readonly tenantId: string;
  /** Of To Do: whose list it is. */
  readonly mailbox: string | null;
  /** The plan's id, or the list's. */
  readonly boardId: string;
}

export interface WantedOnBoard {
  readonly place: BoardPlace;
  readonly done: boolean;
  readonly due: Day;
}

/** Undefined where it is to stand nowhere. */
export function wantedOnBoard(
  sipCase: SipCase,
  task: Task | undefined,
  world: World,
): WantedOnBoard | undefined {
  if (!task || task.state === 'handedOver' || !isUnderWay(sipCase)) return undefined;
  const place = placeOf(sipCase, task.unitId, world);
  if (!place || !unitMayKnow(sipCase, task.unitId, world)) return undefined;
  return { place, done: task.state === 'done', due: dueOf(task) };
}

export function samePlace(one: BoardPlace, other: BoardPlace): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ kind, tenantId, mailbox, boardId }: BoardPlace): string {
  return [kind, tenantId, mailbox ?? '', boardId].join('/');
}

/** A plan in force; where identity is protected not even a reference stands elsewhere (R69). */
function isUnderWay(sipCase: SipCase): boolean {
  return isOpen(sipCase) && isInForce(sipCase) && !isProtected(sipCase);
}

function placeOf(sipCase: SipCase, unitId: UnitId, world: World): BoardPlace | undefined {
  const unit = unitOf(world, unitId);
  const tenantId = principalOf(world, unitId)?.tenantId;
  const ofCase = principalOf(world, sipCase.convener.unitId)?.tenantId;
  if (!unit?.board || unit.closed || !tenantId || tenantId !== ofCase) return undefined;
  return { tenantId, ...unit.board };
}

/** Whether a board may have to say something else than before. */
export function boardsChange(before: SipCase, after: SipCase): boolean {
  return isInForce(before) || isInForce(after) ? saidOnBoards(before) !== saidOnBoards(after) : false;
}

function saidOnBoards(sipCase: SipCase): string {
  const tasks = sipCase.tasks.map((task) => [task.id, task.unitId, task.state, dueOf(task)]);
  // One of several who decide takes a unit back from their own yes, and what is asked for stays as it was (R21).
  const scope = effectiveScope(sipCase);
  return JSON.stringify([isUnderWay(sipCase), sipCase.convener.unitId, scope, tasks]);
}
