/** The columns of the CSV form, from the same shapes as the JSON form: one file, each line one row of one of the lists. */
import { z } from 'zod';
import { listNames, rowShapes, type ListName } from './shape.js';

/** What stands in the first column. */
export const lineKinds = {
  principal: 'principals',
  organisation: 'organisations',
  unit: 'units',
  membership: 'memberships',
} as const satisfies Record<string, ListName>;
export type LineKind = keyof typeof lineKinds;

export const kindColumn = 'row';

interface Column {
  /** `channel.teamId` for a field of a field. */
  readonly name: string;
  readonly path: readonly string[];
  readonly cell: 'text' | 'yesNo' | 'list';
}

export function columnsOf(list: ListName): readonly Column[] {
  return columnsIn(rowShapes[list], []);
}

/** Every column once, in the order in which the lists first need it. */
export const allColumns: readonly string[] = [
  kindColumn,
  ...new Set(listNames.flatMap((list) => columnsOf(list).map(({ name }) => name))),
];

function columnsIn(shape: z.ZodObject, before: readonly string[]): readonly Column[] {
  return Object.entries(shape.shape).flatMap(([field, schema]): readonly Column[] => {
    const path = [...before, field];
    const bare = bareShape(schema as z.ZodType);
    if (bare instanceof z.ZodObject) return columnsIn(bare, path);
    const cell = bare instanceof z.ZodBoolean ? 'yesNo' : bare instanceof z.ZodArray ? 'list' : 'text';
    return [{ name: path.join('.'), path, cell }];
  });
}

/** A field without what says that it may be left out. */
export function bareShape(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? bareShape(schema.unwrap() as z.ZodType)
    : schema;
}
