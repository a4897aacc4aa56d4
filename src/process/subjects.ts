/** What a move is about: the case itself, or one consent, recipient, meeting, task or deviation of it. */
import type { MachineName, Move } from './moves.js';
import { isLinked } from './linked.js';
import type { SipCase, Stay } from './sip-case.js';

export interface SubjectState {
  readonly state: string;
  readonly stay?: Stay;
}

/** The subject's state, `none` where the move creates it, undefined where there is no such subject. */
export function subjectOf(sipCase: SipCase, name: MachineName, move: Move): SubjectState | undefined {
  if (name === 'case') return sipCase;
  // What these are in is a fact of the case itself, not of something in it.
  if (name === 'ownership') return { state: sipCase.ownershipOffer ? 'offered' : 'settled' };
  if (name === 'access') return { state: sipCase.namedOnly ? 'named' : 'open' };
  if (name === 'care') return { state: sipCase.coercion ? 'compulsory' : 'voluntary' };
  if (name === 'linked') return { state: isLinked(sipCase) ? 'linked' : 'alone' };
  const found = listOf(sipCase, name).find((item) => keyOf(item) === wantedKey(move));
  return found ?? (creates(move) ? { state: 'none' } : undefined);
}

/** Sets state and stay of the subject that the move names. */
export function withSubjectState(
  sipCase: SipCase,
  name: Exclude<MachineName, 'case'>,
  move: Move,
  next: { readonly state: string; readonly stay: Stay },
): SipCase {
  if (name === 'ownership' || name === 'access' || name === 'care' || name === 'linked') return sipCase;
  const key = wantedKey(move);
  const list = listOf(sipCase, name).map((item) => (keyOf(item) === key ? { ...item, ...next } : item));
  return { ...sipCase, [listNames[name]]: list };
}

const listNames = {
  consent: 'consents',
  recipient: 'recipients',
  meeting: 'meetings',
  apart: 'apart',
  task: 'tasks',
  deviation: 'deviations',
} as const;

type Item = NonNullable<SipCase[(typeof listNames)[keyof typeof listNames]]>[number];

function listOf(sipCase: SipCase, name: keyof typeof listNames): readonly Item[] {
  return sipCase[listNames[name]] ?? [];
}

function keyOf(item: Item): string {
  return 'giver' in item ? item.giver : item.id;
}

function wantedKey(move: Move): string | undefined {
  if ('giver' in move) return move.giver;
  if ('recipientId' in move) return move.recipientId;
  if ('meetingId' in move) return move.meetingId;
  if ('taskId' in move) return move.taskId;
  if ('deviationId' in move) return move.deviationId;
  return undefined;
}

function creates(move: Move): boolean {
  const creating: readonly Move['kind'][] = [
    'addRecipient',
    'bookMeeting',
    'rebookMeeting',
    'bookApart',
    'joinMeeting',
    'jointWithout',
    'giveConsent',
    'refuseConsent',
    'startDeviation',
  ];
  return creating.includes(move.kind);
}
