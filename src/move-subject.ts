/** What tells a move from the others of its press, so that a press which comes again makes what is left of it. */
import type { Move } from './process/moves.js';

/**
 * Not its place among them: a press that ended half-way and comes again has fewer moves left to make. Not all of it
 * either: new ids and what the case had before differ from time to time.
 */
export function subjectOf(move: Move, earlier: readonly Move[]): readonly string[] {
  const about = aboutOf(move);
  return [about, String(earlier.filter((other) => aboutOf(other) === about).length)];
}

function aboutOf(move: Move): string {
  const { target, giver, recipientId } = move as { target?: object; giver?: string; recipientId?: string };
  return JSON.stringify([move.kind, target ?? giver ?? recipientId]);
}
