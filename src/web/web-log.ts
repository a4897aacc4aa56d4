/** Faults at this edge: logged with a short reference and the operation; never an address, which may hold a token. */
import { randomInt } from 'node:crypto';

export interface WebLog {
  error(facts: object, message: string): void;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function noteFaults(log: WebLog): (error: unknown, operation: string) => string {
  return (error, operation) => {
    const ref = Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
    const fault = error instanceof Error ? error.name : typeof error;
    // Frames only: a message may hold what somebody wrote.
    const frames =
      error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : [];
    log.error(
      { ref, operation, fault, where: frames?.slice(0, 3).map((line) => line.trim()) },
      'a fault at the web door',
    );
    return ref;
  };
}
