/** The directory's rows: what an administrator or the local cast hands over. docs/directory.md is made from this file. */
import { z } from 'zod';
import { readOpeningHours, usualHours, writeOpeningHours } from '../../process/opening-hours.js';

const longestText = 200;
const mostNames = 50;

/** One line of visible text: a control sign, or the sign that a wrong encoding leaves, is never meant. */
const unseen = /[\p{C}\u2028\u2029\uFFFD]/u;
const id = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'får bara ha a-z, 0-9 och bindestreck, högst 63 tecken');
const text = z
  .string()
  .normalize('NFC')
  .trim()
  .min(1)
  .max(longestText)
  .refine(
    (value) => !unseen.test(value),
    'innehåller ett tecken som inte syns (radbrytning, tabb eller fel teckenkodning)',
  );
const guid = z.guid().toLowerCase();
/** Separated by | in CSV. */
const names = z
  .array(text.refine((value) => !value.includes('|'), 'får inte innehålla |'))
  .max(mostNames, `högst ${String(mostNames)}`)
  .refine((all) => new Set(all).size === all.length, 'har samma sak två gånger')
  .default([]);
const phone = text.regex(/^(0\d|\+\d|\d{3,5}$)/, 'börjar med 0 eller + (eller är ett kort nummer som 1177)');
const hours = z
  .string()
  .refine(
    (value) => readOpeningHours(value) !== undefined,
    `skrivs som "${usualHours}", "mån-tor 08.00-17.00, fre 08.00-15.00", "dygnet runt" eller "stängt"`,
  )
  .overwrite((value) => writeOpeningHours(readOpeningHours(value) ?? []));

/** Empty in CSV, absent or null in JSON. */
function orNone<Field extends z.ZodType>(field: Field) {
  return field.nullable().default(null as never);
}

export const principalShape = z.strictObject({
  id: id.describe('never changes: cases point to it'),
  name: text.describe('"Partille kommun"'),
  sector: z.enum(['municipality', 'region', 'other']),
  tenantId: orNone(guid).describe('the Entra tenant of its staff'),
  defaultUnitId: orNone(id).describe(
    'one of its own units: who is called for somebody unknown to it, wherever (R45)',
  ),
});

export const organisationShape = z.strictObject({
  id: id.describe('never changes'),
  principalId: id.describe('the principal that it belongs to or works for'),
  name: text.describe('"Sjukhus Västra", "Omsorgsbolaget"'),
  form: z
    .enum(['own', 'contract', 'independent'])
    .describe(
      "the principal's own, a private provider under contract, or one without: the last has no obliged units (R28)",
    ),
});

const channelShape = z.strictObject({ tenantId: guid, teamId: text, channelId: text });

const boardId = text.regex(/^[\w=-]+$/, 'är planens eller listans id, som det står i dess adress');
const todoShape = z.strictObject({ mailbox: z.email().max(longestText), listId: boardId });

export const unitShape = z.strictObject({
  id: id.describe('never changes: cases point to it'),
  hsaId: orNone(
    z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^SE\d{10}-[A-Z0-9]{1,18}$/, 'skrivs som SE2321000131-E000000000001'),
  ).describe('each only once'),
  principalId: id,
  organisationId: orNone(id).describe('an organisation of the same principal'),
  name: text.describe('"Vårdcentralen Lindängen"'),
  neutralName: text.describe(
    'what strangers may read: "en skola i Partille", never a name that reveals a problem',
  ),
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
  obliged: z.boolean().describe('must take part when called (R28)'),
  field: text.describe('coarse word for "rör: …": "psykiatri"'),
  municipality: text,
  area: text.describe('"Göteborgsområdet", "Skaraborg"'),
  receivingUnitId: orNone(id).describe(
    'the unit of the same principal that receives for this one; it has none itself',
  ),
  defaultIn: names.describe(
    'municipalities where this unit is called for somebody unknown to its principal (R44, R45); goes before defaultUnitId',
  ),
  openingHours: hours
    .default(usualHours)
    .describe('"mån-tor 08.00-17.00, fre 08.00-15.00", "dygnet runt", "stängt"'),
  aliases: names.describe('other names that people search by: "Lindängens VC"'),
  email: orNone(z.email().max(longestText)).describe("the unit's own mailbox"),
  phone: orNone(phone),
  plannerPlanId: orNone(boardId).describe(
    "the plan in Planner where the unit's measures are written up, in its principal's tenant; a reference and a day, nothing more",
  ),
  todo: orNone(todoShape).describe("or a list in somebody's To Do: the mailbox and the list's id; not both"),
  channel: orNone(channelShape).describe('the Teams channel that gets its cards; one channel, one unit'),
});

export const membershipShape = z.strictObject({
  unitId: id,
  tenantId: guid,
  aadObjectId: guid.describe("the person's object id in Entra"),
  role: z
    .enum(['staff', 'dispatcher', 'chief', 'sip-coordinator', 'administrator', 'log-reviewer'])
    .describe("a unit's chief is whoever is `chief` here, and nowhere else"),
});

/** The lists of a file, in the order in which rows may name each other. */
export const rowShapes = {
  principals: principalShape,
  organisations: organisationShape,
  units: unitShape,
  memberships: membershipShape,
} as const;

export type ListName = keyof typeof rowShapes;
export const listNames = Object.keys(rowShapes) as readonly ListName[];

export type PrincipalRow = z.infer<typeof principalShape>;
export type OrganisationRow = z.infer<typeof organisationShape>;
export type UnitRow = z.infer<typeof unitShape>;
export type MembershipRow = z.infer<typeof membershipShape>;

/** A whole directory whose rows are sound and name only each other. */
export interface DirectoryFile {
  readonly principals: readonly PrincipalRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly units: readonly UnitRow[];
  readonly memberships: readonly MembershipRow[];
}
