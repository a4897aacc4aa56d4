/** Refusals as Graph words them. */
import { randomUUID } from 'node:crypto';
import { Refusal } from '../http/router.js';

export function graphError(code: string, message: string): unknown {
  const id = randomUUID();
  const date = new Date().toISOString().slice(0, 19);
  return { error: { code, message, innerError: { date, 'request-id': id, 'client-request-id': id } } };
}

export function refuseGraph(status: number, code: string, message: string): never {
  throw new Refusal({ status, body: graphError(code, message) });
}

/** What a fault on order answers with. */
export function graphFault(status: number): unknown {
  if (status === 429) return graphError('TooManyRequests', 'Too many requests. (A fault on order.)');
  return graphError(
    status >= 500 ? 'ServiceUnavailable' : 'ErrorAccessDenied',
    'A fault on order (POST /local/faults).',
  );
}
