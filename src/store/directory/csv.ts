/** The directory as CSV, as Swedish Excel writes and reads it: one file, each line of one kind. */
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readCell, writeCell } from './cells.js';
import { allColumns, columnsOf, kindColumn, lineKinds, type LineKind } from './columns.js';
import { DirectoryFileError, type Locate, type Problem } from './problems.js';
import type { DirectoryFile, ListName } from './shape.js';

export interface ReadText {
  readonly document: unknown;
  readonly locate: Locate;
  readonly problems: readonly Problem[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

export function readCsv(text: string): ReadText {
  const [head, ...rest] = linesOf(text);
  const columns = head ? headOf(head) : refuse(1, 'filen är tom');
  const lists: Record<ListName, Record<string, unknown>[]> = {
    principals: [],
    organisations: [],
    units: [],
    memberships: [],
  };
  const lineOf = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { line, cells } of rest) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const say = (field: string, message: string) => problems.push({ path: [line, field], message });
    const kind = kindIn(cells[columns.indexOf(kindColumn)] ?? '');
    if (kind === undefined) {
      say(kindColumn, `ska vara ${Object.keys(lineKinds).join(', ')}`);
      continue;
    }
    const list = lineKinds[kind];
    lineOf.set(`${list}/${String(lists[list].length)}`, line);
    lists[list].push(rowOf(kind, columns, cells, say));
  }
  return { document: lists, locate: locateIn(lineOf), problems };
}

export function writeCsv(directory: DirectoryFile): string {
  const lines = Object.entries(lineKinds).flatMap(([kind, list]) => {
    const own = columnsOf(list);
    return directory[list].map((row) => {
      const cells = new Map(own.map(({ name, path }) => [name, writeCell(valueAt(row, path))]));
      return [kind, ...allColumns.slice(1).map((name) => cells.get(name) ?? '')];
    });
  });
  return stringify([allColumns, ...lines], { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}

/** A line's number is counted here: the parser counts a line break inside a cell once too often. */
function linesOf(text: string): readonly Line[] {
  const signed = /^\uFEFF?(?:sep=([;,\t])\r?\n)?/.exec(text) ?? [''];
  const body = text.slice(signed[0].length);
  const delimiter = signed[1] ?? /[;,\t]/.exec(body)?.[0] ?? ';';
  const lines: Line[] = [];
  let next = signed[1] === undefined ? 1 : 2;
  const take = (cells: string[]): null => {
    lines.push({ line: next, cells });
    next += 1 + cells.join('').split(/\r\n|\r|\n/).length - 1;
    return null;
  };
  try {
    parse(body, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: take,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(
      next,
      'ett citattecken (") står fel eller stängs inte; det som börjar med " ska sluta med "',
    );
  }
  return lines;
}

function headOf({ line, cells }: Line): readonly string[] {
  const columns = cells.map((cell) => cell.trim());
  const unknown = columns.filter((name) => name !== '' && !allColumns.includes(name));
  const twice = columns.filter((name, at) => name !== '' && columns.indexOf(name) !== at);
  const wrong = [
    ...unknown.map((name) => `rad ${String(line)}: ${name}: är ingen kolumn som finns här`),
    ...twice.map((name) => `rad ${String(line)}: ${name}: finns två gånger`),
    ...(columns.includes(kindColumn)
      ? []
      : [`rad ${String(line)}: ${kindColumn}: saknas; första raden har kolumnernas namn`]),
  ];
  if (wrong.length > 0) throw new DirectoryFileError(wrong);
  return columns;
}

function rowOf(
  kind: LineKind,
  columns: readonly string[],
  cells: readonly string[],
  say: (field: string, message: string) => void,
): Record<string, unknown> {
  const own = new Map(columnsOf(lineKinds[kind]).map((column) => [column.name, column]));
  const row: Record<string, unknown> = {};
  for (const [at, text] of cells.entries()) {
    const name = columns[at] ?? '';
    if (text.trim() === '' || name === kindColumn) continue;
    const column = own.get(name);
    if (column) put(row, column.path, readCell(text, column.cell));
    else
      say(
        name === '' ? `kolumn ${String(at + 1)}` : name,
        `hör inte till en rad av slaget ${kind}; lämna tomt`,
      );
  }
  return row;
}

function put(row: Record<string, unknown>, [field = '', ...deeper]: readonly string[], value: unknown): void {
  if (deeper.length === 0) row[field] = value;
  else put((row[field] ??= {}) as Record<string, unknown>, deeper, value);
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, field) => (value as Record<string, unknown> | null)?.[field], row);
}

function kindIn(cell: string): LineKind | undefined {
  const word = cell.trim();
  return Object.keys(lineKinds).includes(word) ? (word as LineKind) : undefined;
}

/** A path into the lists, or - for what no row could be made of - the line and the field themselves. */
function locateIn(lineOf: ReadonlyMap<string, number>): Locate {
  return ([list, ...rest]) => {
    if (list === undefined) return 'filen';
    if (typeof list === 'number') return `rad ${String(list)}: ${rest.join('.')}`;
    const [at, ...path] = rest;
    const field = path.filter((part) => typeof part === 'string').join('.');
    return at === undefined
      ? `filen: ${String(list)}`
      : `rad ${String(lineOf.get(`${String(list)}/${String(at)}`))}: ${field}`;
  };
}

function refuse(line: number, message: string): never {
  throw new DirectoryFileError([`rad ${String(line)}: ${message}`]);
}
