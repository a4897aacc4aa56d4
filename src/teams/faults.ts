/** Faults at this edge: logged with a short reference, the operation and ids; the person reads the reference alone. */
import { randomInt } from 'node:crypto';
import { OutsideFailure } from '../ports.js';

export interface TeamsLog {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Logs the fault and gives the reference that ties a screen to a log line. */
export type NoteFault = (
  error: unknown,
  operation: string,
  ids: Readonly<Record<string, string | undefined>>,
) => string;

export function noteFaults(log: TeamsLog): NoteFault {
  return (error, operation, ids) => {
    const ref = newReference();
    log.error({ ref, operation, ...ids, ...factsOf(error) }, 'a fault at the Teams door');
    return ref;
  };
}

/** A tenant that is not let in: ids only, and never who it was. */
export type NoteUnheard = (why: string, ids: Readonly<Record<string, string | undefined>>) => void;

export function noteUnheardIn(log: TeamsLog): NoteUnheard {
  return (why, ids) => {
    log.warn({ why, ...ids }, 'an activity from a tenant that is not let in');
  };
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function newReference(): string {
  return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** Never an error's message or cause: they may hold what somebody wrote. */
function factsOf(error: unknown): object {
  if (error instanceof OutsideFailure)
    return { system: error.system, failed: error.operation, retry: error.retry };
  if (!(error instanceof Error)) return { fault: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: error.name, where: frames?.slice(0, 3).map((line) => line.trim()) };
}
