/** Settles advice: each once, with the day; what was answered first stands. */
import type { SettledAdvice } from '../advice.js';
import type { Ask } from '../machine.js';
import type { SipCase } from '../sip-case.js';
import { dayOf } from '../time.js';

export function adviceSettled({ sipCase, move, now }: Ask<'settleAdvice'>): SipCase {
  const before = sipCase.advice ?? [];
  const known = new Set(before.map(({ id }) => id));
  const added = move.answers
    .filter(({ advice }) => !known.has(advice))
    .map(({ advice, answer }): SettledAdvice => ({ id: advice, answer, on: dayOf(now) }));
  return {
    ...sipCase,
    advice: [...before, ...added],
    ...(move.relatedPlans ? { relatedPlans: move.relatedPlans } : {}),
  };
}
