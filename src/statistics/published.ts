/** What may be read of a year (R70): nothing small, nothing that gives it away, and shares and medians of what is shown alone. */
import type { PrincipalId } from '../process/ids.js';
import { cellOf, type At } from './cube.js';
import { median, type Figures } from './fold.js';
import { durations, measureKeys, type DurationKey, type MeasureKey } from './measures.js';
import { shares, type ShareKey } from './shares.js';
import { suppress, type Mark } from './suppress.js';

/** A number, fewer than the number set, or nothing. */
export type Shown = number | 'few' | 'hidden';

/** Which principal, area and quarter; left out, all of them. */
export interface Where {
  readonly principal?: PrincipalId;
  readonly area?: string;
  readonly quarter?: 1 | 2 | 3 | 4;
}

export interface Published {
  readonly year: number;
  readonly least: number;
  readonly principals: readonly PrincipalId[];
  readonly areas: readonly string[];
  count(measure: MeasureKey, part: string, where: Where): Shown;
  /** Undefined where too few, or an unknown number, are what it would be of. */
  median(duration: DurationKey, where: Where): number | undefined;
  /** Between nought and one, or how many to each; undefined where a number that it is reckoned from is not shown. */
  share(share: ShareKey, where: Where): number | undefined;
  /** Whether anything at all is counted there. */
  hasAny(where: Where): boolean;
}

export function publish(figures: Figures, least: number): Published {
  const { principals, areas, cubes, year, days } = figures;
  const marks = Object.fromEntries(
    measureKeys.map((measure) => [measure, suppress(cubes[measure], least)]),
  ) as unknown as Record<MeasureKey, readonly Mark[]>;
  const place = ({ principal, area, quarter = 0 as never }: Where, part: number): At => [
    part,
    principal ? principals.indexOf(principal) + 1 : 0,
    area === undefined ? 0 : areas.indexOf(area) + 1,
    quarter,
  ];
  const count: Published['count'] = (measure, part, where) => {
    const cube = cubes[measure];
    const cell = cellOf(cube, place(where, cube.parts.indexOf(part)));
    const mark = marks[measure][cell] ?? 'hidden';
    return mark === 'shown' ? (cube.values[cell] ?? 0) : mark;
  };
  return {
    ...{ year, least, principals, areas, count },
    median: (duration, where) => {
      const basis = count(durations[duration], 'total', where);
      if (typeof basis !== 'number' || basis < least) return undefined;
      return median(days[duration].get(cellOf(cubes[durations[duration]], place(where, 0))) ?? []);
    },
    share: (share, where) => shareOf(share, (measure, part) => count(measure, part, where)),
    hasAny: (where) => measureKeys.some((measure) => count(measure, 'total', where) !== 0),
  };
}

function shareOf(key: ShareKey, count: (measure: MeasureKey, part: string) => Shown): number | undefined {
  const { of, parts, among } = shares[key];
  const sum = (each: { readonly measure: MeasureKey; readonly parts: readonly string[] }) =>
    each.parts.reduce<number | undefined>((all, part) => {
      const one = count(each.measure, part);
      return all === undefined || typeof one !== 'number' ? undefined : all + one;
    }, 0);
  const [some, all] = [sum({ measure: of, parts }), sum(among)];
  return some === undefined || !all ? undefined : some / all;
}
