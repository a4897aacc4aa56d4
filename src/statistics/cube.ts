/** The figures of one measure in a year: parts by principals by areas by quarters, each with its total first, so that every sum is a cell. */
import type { MeasureKey } from './measures.js';
import { breakdownsOf } from './measures.js';

/** Part, principal, area, quarter; 0 is the total of each. */
export type At = readonly [part: number, principal: number, area: number, quarter: number];

export interface Cube {
  /** `total`, and then `<breakdown>.<part>`. */
  readonly parts: readonly string[];
  /** Which parts are of one breakdown, and sum up to the total. */
  readonly breakdowns: readonly (readonly number[])[];
  readonly sizes: At;
  readonly values: number[];
}

export function emptyCube(
  measure: MeasureKey,
  sizes: { readonly principals: number; readonly areas: number },
): Cube {
  const groups = groupsOf(measure);
  const parts = partsOf(measure);
  const size = [parts.length, sizes.principals + 1, sizes.areas + 1, 5] as const;
  return {
    parts,
    breakdowns: groups.map((names) => names.map((name) => parts.indexOf(name))),
    sizes: size,
    values: new Array<number>(size[0] * size[1] * size[2] * size[3]).fill(0),
  };
}

/** The total, and then every part by its breakdown. */
export function partsOf(measure: MeasureKey): readonly string[] {
  return ['total', ...groupsOf(measure).flat()];
}

function groupsOf(measure: MeasureKey): readonly (readonly string[])[] {
  return Object.entries(breakdownsOf(measure)).map(([name, parts]) => parts.map((part) => `${name}.${part}`));
}

export function cellOf({ sizes }: Pick<Cube, 'sizes'>, [part, principal, area, quarter]: At): number {
  return ((part * sizes[1] + principal) * sizes[2] + area) * sizes[3] + quarter;
}

export function atOf({ sizes }: Pick<Cube, 'sizes'>, cell: number): At {
  const [, principals, areas, quarters] = sizes;
  const quarter = cell % quarters;
  const area = Math.floor(cell / quarters) % areas;
  const principal = Math.floor(cell / (quarters * areas)) % principals;
  return [Math.floor(cell / (quarters * areas * principals)), principal, area, quarter];
}
