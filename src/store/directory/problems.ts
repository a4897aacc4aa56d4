/** What is wrong with a directory file: each row with its line and field, in the words of whoever is to mend it. */
import type { z } from 'zod';

type Path = readonly PropertyKey[];

export interface Problem {
  /** Empty: the file as a whole. */
  readonly path: Path;
  readonly message: string;
}

/** Where a field stands in the file that somebody has open: "rad 41: units[3].phone". */
export type Locate = (path: Path) => string;

/** The file is refused as a whole; nothing of it is imported. */
export class DirectoryFileError extends Error {
  override readonly name = 'DirectoryFileError';

  constructor(
    readonly problems: readonly string[],
    file?: string,
  ) {
    super([...(file === undefined ? [] : [`${file}:`]), ...problems].join('\n'));
  }
}

/** `units[3].phone`, as an editor's reader would look for it. */
export function pathOf(path: Path): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`));
  return path.length === 0 ? 'filen' : parts.join('').replace(/^\./, '');
}

export function problemsOf(issues: readonly z.core.$ZodIssue[], row: Path): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = [...row, ...issue.path];
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys.map((key) => ({ path: [...path, key], message: 'är inget fält som finns här' }));
  });
}

/** For zod: its own words are in English. */
export function inSwedish(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined || issue.input === null || issue.input === '') return 'saknas';
  switch (issue.code) {
    case 'invalid_type':
      return `ska vara ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `ska vara ${issue.values.map(String).join(', ')}`.replace(/, ([^,]*)$/, ' eller $1');
    case 'invalid_format':
      return formats[issue.format] ?? 'är skrivet på ett sätt som inte går att läsa';
    case 'too_big':
      return `är för långt (högst ${String(issue.maximum)} tecken)`;
    case 'too_small':
      return 'saknas';
    default:
      return 'går inte att läsa';
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true eller false (ja eller nej i CSV)',
  array: 'en lista',
  object: 'ett objekt',
};

const formats: Readonly<Record<string, string>> = {
  guid: 'ska vara ett id som 10000000-0000-4000-8000-000000000001',
  email: 'ska vara en e-postadress',
};
