/** The product's own log: static messages, facts as fields, never a text that somebody wrote. */
import { pino } from 'pino';
import { OutsideFailure } from '../ports.js';

export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export function openLog(level: string): Log {
  return pino({ level, base: null });
}

/** What may be said of a fault: kind and operation; a message or a cause may hold what somebody wrote. */
export function faultFacts(error: unknown): object {
  if (error instanceof OutsideFailure) {
    return { system: error.system, operation: error.operation, retry: error.retry };
  }
  if (!(error instanceof Error)) return { fault: typeof error };
  const where = error.stack
    ?.split('\n')
    .slice(1, 4)
    .map((line) => line.trim());
  return { fault: error.name, where };
}
