/** Faults on order: the next calls to a stand-in fail as Microsoft's may. */
import { setTimeout as pause } from 'node:timers/promises';
import type { FaultBody } from './api.js';
import type { Reply } from './http/router.js';

export type Target = FaultBody['target'];
export type Fault = Required<FaultBody>;

export interface Faults {
  add(body: FaultBody): void;
  standing(): readonly Fault[];
  clear(): void;
  /** Uses up one fault of the target, after its delay; undefined when there is none. */
  next(target: Target): Promise<Fault | undefined>;
}

export function faultsOnOrder(): Faults {
  let faults: { fault: Fault; left: number }[] = [];
  return {
    add(body) {
      const count = body.count ?? 1;
      faults = count === 0 ? faults.filter(({ fault }) => fault.target !== body.target) : faults;
      if (count > 0) faults.push({ fault: whole(body, count), left: count });
    },
    standing: () => faults.map(({ fault, left }) => ({ ...fault, count: left })),
    clear: () => void (faults = []),
    async next(target) {
      const found = faults.find(({ fault }) => fault.target === target);
      if (!found) return undefined;
      found.left -= 1;
      faults = faults.filter(({ left }) => left > 0);
      if (found.fault.delayMs > 0) await pause(found.fault.delayMs);
      return found.fault;
    },
  };
}

function whole(body: FaultBody, count: number): Fault {
  const { target, status = 0, delayMs = 0, dropResponse = false, duplicate = false } = body;
  return { target, status, count, delayMs, dropResponse, duplicate };
}

/** Does `work` unless a fault answers instead; a dropped answer comes after the work. */
export async function withFault(
  fault: Fault | undefined,
  refusal: (status: number) => unknown,
  work: () => Reply | Promise<Reply>,
): Promise<Reply> {
  if (fault && fault.status >= 400) {
    const wait = fault.status === 429 || fault.status === 503 ? { 'retry-after': '1' } : {};
    return { status: fault.status, headers: wait, body: refusal(fault.status) };
  }
  const reply = await work();
  return fault?.dropResponse ? { ...reply, cut: true } : reply;
}
