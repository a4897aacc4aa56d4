/** The screens of a follow-up: two measures each, with a reason beside each, and a last one with what the individual thinks and the next day. */
import type { ConvenerFacts } from '../../process/disclosure.js';

const mostOnScreen = 2;
/** Beside the two questions of the last screen. */
const mostOnLast = 1;

export interface Page {
  /** Places in the order of the plan. */
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}

/** The screen that begins at a place; whatever a client sends as one is a place in the plan. */
export function pageFrom(count: number, on: string | undefined): Page {
  const asked = Number(on);
  const from = Number.isInteger(asked) && asked > 0 && asked <= count ? asked : 0;
  const isLast = count - from <= mostOnLast;
  return { from, to: isLast ? count : Math.min(from + mostOnScreen, count), isLast };
}

/** Where one left off: the first screen with a measure that nothing has been noted of, or the last. */
export function firstUnanswered({ tasks, sealed }: ConvenerFacts): number {
  const noted = new Set((sealed.followUp.noted ?? []).map(({ taskId }) => taskId));
  let page = pageFrom(tasks.length, '0');
  while (!page.isLast && tasks.slice(page.from, page.to).every(({ id }) => noted.has(id)))
    page = pageFrom(tasks.length, String(page.to));
  return page.from;
}
