/** The screens of a follow-up: two measures each, with a reason beside each, questions to the individual, and a last one with what they think and the next day: nothing there has to be answered, so that going back from it can keep what is. */
import type { ConvenerFacts } from '../process/disclosure.js';

const mostOnScreen = 2;

export interface Page {
  /** Places in the order of the plan. */
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}

/** The screen that begins at a place; where none does, whatever a client sends, it is the first. */
export function pageFrom(count: number, on: string | undefined): Page {
  const asked = Number(on);
  const from = starts(count).includes(asked) ? asked : 0;
  const isLast = from >= count;
  return { from, to: isLast ? count : Math.min(from + mostOnScreen, count), isLast };
}

/** Which card shows it: before the last screen the individual is asked how it has been. */
export function cardAt(count: number, from: number): { readonly card: string; readonly on: string } {
  const card = pageFrom(count, String(from)).isLast ? 'follow-up-asks' : 'follow-up-form';
  return { card, on: String(from) };
}

/** Every screen's first place, the last screen's too, in order. */
function starts(count: number): readonly number[] {
  const found = [0];
  for (let from = 0; from < count; found.push(from)) from = Math.min(from + mostOnScreen, count);
  return found;
}

/** "Steg 2 av 3": the questions to the individual are a screen of their own, before the last. */
export function screenAt(
  count: number,
  on: string | undefined,
  asks: boolean,
): readonly [at: number, of: number] {
  const all = starts(count);
  const { from, isLast } = pageFrom(count, on);
  return [all.indexOf(from) + 1 + (isLast && !asks ? 1 : 0), all.length + 1];
}

/** The screen before; none before the first. */
export function screenBefore(
  count: number,
  on: string | undefined,
  asks: boolean,
): { readonly card: string; readonly on: string } | undefined {
  const all = starts(count);
  const { from, isLast } = pageFrom(count, on);
  if (isLast && !asks) return { card: 'follow-up-asks', on: String(from) };
  const before = all[all.indexOf(from) - 1];
  return before === undefined ? undefined : { card: 'follow-up-form', on: String(before) };
}

/** Where one left off: the first screen with a measure that nothing has been noted of, or the last. */
export function firstUnanswered({ tasks, sealed }: ConvenerFacts): number {
  const noted = new Set((sealed.followUp.noted ?? []).map(({ taskId }) => taskId));
  let page = pageFrom(tasks.length, '0');
  while (!page.isLast && tasks.slice(page.from, page.to).every(({ id }) => noted.has(id)))
    page = pageFrom(tasks.length, String(page.to));
  return page.from;
}
