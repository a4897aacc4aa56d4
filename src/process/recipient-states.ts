/** What the states of a recipient mean to whoever asks about them. */
import type { Recipient } from './sip-case.js';

type Standing = Pick<Recipient, 'state'>;

/** Has the summons and has said neither yes nor no. */
export function isUnanswered({ state }: Standing): boolean {
  return state === 'sent' || state === 'received';
}

/** Has said yes; who comes may not be said yet. */
export function comes({ state }: Standing): boolean {
  return state === 'accepted' || state === 'confirmed';
}

/** Has the summons in hand: may look for the right unit, or has found it (R75). */
export function holdsSummons(standing: Standing): boolean {
  return isUnanswered(standing) || comes(standing);
}
