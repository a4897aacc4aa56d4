/** All machines by name, and which machine each move belongs to. */
import type { MachineName, MoveKind } from '../moves.js';
import { accessMoves } from './access.js';
import { apartMoves } from './apart.js';
import { careMoves } from './care.js';
import { caseMoves } from './case.js';
import { consentMoves } from './consent.js';
import { deviationMoves } from './deviation.js';
import { linkedMoves } from './linked.js';
import { meetingMoves } from './meeting.js';
import { ownershipMoves } from './ownership.js';
import { recipientMoves } from './recipient.js';
import { taskMoves } from './task.js';

export const machines = {
  case: caseMoves,
  consent: consentMoves,
  recipient: recipientMoves,
  meeting: meetingMoves,
  apart: apartMoves,
  task: taskMoves,
  deviation: deviationMoves,
  ownership: ownershipMoves,
  access: accessMoves,
  linked: linkedMoves,
  care: careMoves,
};

export const machineNames = Object.keys(machines) as readonly MachineName[];

const machineByMove = new Map<string, MachineName>(
  machineNames.flatMap((name) =>
    Object.values(machines[name]).flatMap((row) => Object.keys(row).map((kind) => [kind, name] as const)),
  ),
);

export function machineOf(kind: MoveKind): MachineName {
  const name = machineByMove.get(kind);
  if (!name) throw new Error(`no table has the move ${kind}`);
  return name;
}
