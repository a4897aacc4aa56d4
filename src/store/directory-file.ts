/** The directory as a file: what an administrator or the local cast hands over, checked row by row. */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'use a-z, 0-9 and - only');
const text = z.string().trim().min(1);

const principal = z.strictObject({
  id,
  name: text,
  sector: z.enum(['municipality', 'region', 'other']),
  tenantId: z.guid().nullable(),
  /** Who is called for somebody without any contact there (R45). */
  defaultUnitId: id.nullable().default(null),
});

const channel = z.strictObject({ tenantId: z.guid(), teamId: text, channelId: text });

const unit = z.strictObject({
  id,
  hsaId: z.string().regex(/^SE/, 'an HSA id begins with SE').nullable(),
  principalId: id,
  name: text,
  neutralName: text,
  kind: z.enum([
    'school',
    'social-services',
    'municipal-health',
    'regional-health',
    'hospital-ward',
    'dental',
    'state',
    'sip-support',
    'other',
  ]),
  obliged: z.boolean(),
  field: text,
  municipality: text,
  area: text,
  receivingUnitId: id.nullable(),
  email: z.email().nullable(),
  phone: text.nullable(),
  channel: channel.nullable(),
});

const membership = z.strictObject({
  tenantId: z.guid(),
  aadObjectId: z.guid(),
  unitId: id,
  role: z.enum(['staff', 'dispatcher', 'chief', 'sip-coordinator', 'administrator', 'log-reviewer']),
});

const shape = z.strictObject({
  principals: z.array(principal),
  units: z.array(unit),
  memberships: z.array(membership),
});

export type DirectoryFile = z.infer<typeof shape>;

/** What is wrong with a directory file, each row by its path; nothing of it is imported. */
export class DirectoryFileError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The directory file has ${String(problems.length)} problem(s):\n${problems.join('\n')}`);
    this.name = 'DirectoryFileError';
  }
}

export function readDirectoryFile(document: unknown): DirectoryFile {
  const result = shape.superRefine(checkReferences).safeParse(document);
  if (result.success) return result.data;
  throw new DirectoryFileError(result.error.issues.map((issue) => `${pathOf(issue.path)}: ${issue.message}`));
}

/** Rows may name each other only if both are there, and each only once. */
function checkReferences(file: DirectoryFile, context: z.RefinementCtx): void {
  const say = (path: (string | number)[], message: string): void =>
    context.addIssue({ code: 'custom', path, message });
  const principals = new Set(file.principals.map((row) => row.id));
  const units = new Set(file.units.map((row) => row.id));
  for (const list of ['principals', 'units'] as const) {
    for (const at of repeats(file[list].map((row) => row.id))) say([list, at, 'id'], 'is there twice');
  }
  for (const [at, { id: own, defaultUnitId }] of file.principals.entries()) {
    const isOwn = file.units.some((row) => row.id === defaultUnitId && row.principalId === own);
    if (defaultUnitId !== null && !isOwn)
      say(['principals', at, 'defaultUnitId'], `no unit ${defaultUnitId} of ${own}`);
  }
  for (const [at, row] of file.units.entries()) {
    if (!principals.has(row.principalId))
      say(['units', at, 'principalId'], `no principal ${row.principalId}`);
    if (row.receivingUnitId !== null && !units.has(row.receivingUnitId)) {
      say(['units', at, 'receivingUnitId'], `no unit ${row.receivingUnitId}`);
    }
  }
  for (const [at, row] of file.memberships.entries()) {
    if (!units.has(row.unitId)) say(['memberships', at, 'unitId'], `no unit ${row.unitId}`);
  }
  const rows = file.memberships.map((row) => Object.values(row).join('/').toLowerCase());
  for (const at of repeats(rows)) say(['memberships', at], 'is there twice');
}

function repeats(keys: readonly string[]): number[] {
  return [...keys.keys()].filter((at) => keys.indexOf(keys[at] ?? '') !== at);
}

/** `units[3].phone`, as an editor's reader would look for it. */
function pathOf(path: readonly PropertyKey[]): string {
  const text = path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('');
  return text === '' ? 'the file' : text.replace(/^\./, '');
}
