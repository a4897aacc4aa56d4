/** A year's statistics as a sheet: one row for each principal, area and quarter with their totals; numbers and names, no case (R70). */
import { stringify } from 'csv-stringify/sync';
import type { PrincipalId } from '../process/ids.js';
import { durationKeys, measureKeys } from '../statistics/measures.js';
import type { Published, Shown, Where } from '../statistics/published.js';
import { partsOf } from '../statistics/cube.js';
import type { Texts } from '../texts/sv.js';

const quarters = [undefined, 1, 2, 3, 4] as const;

export interface Naming {
  readonly texts: Texts['statistics'];
  readonly principalName: (id: PrincipalId) => string;
}

/** Each column's words, and in brackets a key that stays the same in every language. */
export function statisticsCsv(published: Published, { texts, principalName }: Naming): string {
  const { file } = texts;
  const columns = columnsOf(published, texts);
  const head = [file.year, file.quarter, file.principal, file.area, ...columns.map(({ title }) => title)];
  const rows = rowsOf(published).map((where) => [
    String(published.year),
    where.quarter ? texts.quarter(where.quarter) : texts.wholeYear,
    where.principal ? principalName(where.principal) : texts.all,
    where.area ?? texts.all,
    ...columns.map(({ value }) => value(where)),
  ]);
  // As Swedish Excel opens it; a name that begins like a formula is no formula.
  return stringify([head, ...rows], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

interface Column {
  readonly title: string;
  readonly value: (where: Where) => string;
}

function columnsOf(published: Published, texts: Texts['statistics']): readonly Column[] {
  const said = (shown: Shown): string => {
    if (shown === 'hidden') return texts.hidden;
    return shown === 'few' ? texts.few(published.least) : String(shown);
  };
  const counts = measureKeys.flatMap((measure) =>
    partsOf(measure).map((part): Column => {
      const words = part === 'total' ? '' : `, ${(texts.parts[part] ?? part).toLocaleLowerCase('sv')}`;
      const title = `${texts.measures[measure]}${words} [${measure}.${part}]`;
      return { title, value: (where) => said(published.count(measure, part, where)) };
    }),
  );
  const medians = durationKeys.map((duration): Column => {
    const value = (where: Where) => published.median(duration, where)?.toLocaleString('sv') ?? texts.hidden;
    return { title: `${texts.durations[duration]} [${duration}.median]`, value };
  });
  const nothing = () => '';
  return [
    ...counts,
    ...medians,
    { title: `${texts.file.madeByCode} [kva.made]`, value: nothing },
    { title: `${texts.file.followedUpByCode} [kva.followedUp]`, value: nothing },
  ];
}

function rowsOf(published: Published): readonly Where[] {
  const all = [undefined, ...published.principals].flatMap((principal) =>
    [undefined, ...published.areas].flatMap((area) =>
      quarters.map((quarter) => ({
        ...(principal ? { principal } : {}),
        ...(area === undefined ? {} : { area }),
        ...(quarter ? { quarter } : {}),
      })),
    ),
  );
  const axes = (where: Where) => Object.keys(where).length;
  // By all three at once there is nothing but small numbers, and none of it is published.
  return all.filter((where) => axes(where) === 0 || (axes(where) < 3 && published.hasAny(where)));
}
