/** Finds in a card the action that somebody presses: by its verb or its visible text, wherever it stands. */
import type { Card } from '../api.js';
import { isNode, isObject, type Node } from '../connector/card-walk.js';
import { badCall } from './bad-call.js';

export interface FoundAction {
  readonly action: Node;
  /** The card it stands in and, in a show card, those around it: their inputs go with it. */
  readonly cards: readonly Node[];
}

interface Candidate extends FoundAction {
  /** What can be read on it. */
  readonly texts: readonly string[];
}

export interface Wanted {
  readonly verb?: string | undefined;
  readonly title?: string | undefined;
  readonly on?: string | undefined;
}

export function findAction(card: Card, wanted: Wanted): FoundAction {
  const all = candidates(card, [card]);
  const named = all.filter((one) => isNamed(one, wanted));
  if (named.length === 0) return noneNamed(all, wanted);
  const exactly = named.filter(({ action }) => rowOf(action) === wanted.on);
  // Who names no row means the button of the card itself, where it has one beside those of its rows.
  const onRow = wanted.on === undefined && exactly.length === 0 ? named : exactly;
  const [found] = onRow;
  if (!found) return badCall('on', `Ingen rad heter så. / No row has this id: ${rows(named)}`);
  if (new Set(onRow.map(({ action }) => rowOf(action))).size > 1)
    badCall('on', `Flera rader har knappen. Säg vilken. / Several rows have it; say which: ${rows(onRow)}`);
  return found;
}

function isNamed({ action, texts }: Candidate, { verb, title }: Wanted): boolean {
  if (verb !== undefined) return verbOf(action) === verb;
  return title !== undefined && texts.includes(title.trim());
}

function noneNamed(all: readonly Candidate[], { verb, title }: Wanted): never {
  const field = verb === undefined ? 'title' : 'verb';
  const there = all.map(({ action, texts }) => `${texts.join(' ')} (${verbOf(action) ?? action.type})`);
  const what = `${verb ?? title ?? ''}; ${there.join(', ') || '–'}`;
  return badCall(field, `Kortet har ingen sådan knapp. / The card has no such button: ${what}`);
}

export function dataOf({ data }: Node): Record<string, unknown> {
  return isObject(data) ? data : {};
}

/** Execute has its verb itself; a Submit carries it in its data. */
export function verbOf(action: Node): string | undefined {
  const verb = action.verb ?? dataOf(action).verb;
  return typeof verb === 'string' ? verb : undefined;
}

function rowOf(action: Node): string | undefined {
  const { on } = dataOf(action);
  return typeof on === 'string' ? on : undefined;
}

function rows(found: readonly Candidate[]): string {
  return found.map(({ action }) => rowOf(action) ?? '–').join(', ');
}

function candidates(value: unknown, cards: readonly Node[]): Candidate[] {
  if (Array.isArray(value)) return value.flatMap((one) => candidates(one, cards));
  if (!isObject(value)) return [];
  if (isNode(value) && value.type.startsWith('Action.')) return actionAt(value, cards, []);
  const { selectAction, ...rest } = value;
  const selected = isNode(selectAction) ? actionAt(selectAction, cards, textsIn(rest)) : [];
  const below = Object.entries(rest)
    .filter(([name]) => name !== 'refresh' && name !== 'fallback' && name !== 'data')
    .flatMap(([, child]) => candidates(child, cards));
  return [...selected, ...below];
}

function actionAt(action: Node, cards: readonly Node[], around: readonly string[]): Candidate[] {
  const titles = [action.title, action.tooltip].filter((text) => typeof text === 'string');
  const self = { action, cards, texts: [...titles, ...around].map((text) => text.trim()) };
  const { card } = action;
  const inside = action.type === 'Action.ShowCard' && isNode(card) ? candidates(card, [...cards, card]) : [];
  return [self, ...inside];
}

/** A row that can be pressed is named by the texts in it. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isObject(value)) return [];
  const own = typeof value.text === 'string' ? [value.text] : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}
