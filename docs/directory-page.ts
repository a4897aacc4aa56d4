/** docs/directory.md: the format of a directory file, from the shapes that check it. */
import { z } from 'zod';
import { mostRows } from '../src/store/directory/check.js';
import { bareShape, columnsOf, lineKinds } from '../src/store/directory/columns.js';
import { mostBytes } from '../src/store/directory/file.js';
import { rowShapes, type ListName } from '../src/store/directory/shape.js';
import { table } from './markdown.js';

export function directoryPage(): string {
  const tables = Object.entries(lineKinds).map(([kind, list]) => `### ${kind}\n\n${fieldsOf(list)}`);
  return [intro, commands, forms, '## Fields', made, ...tables, rules].join('\n\n');
}

const made = 'Made by `npm run docs` from `src/store/directory/shape.ts`; do not edit.';

const intro = `# The directory

Huvudmän (principals), organisations, units, and who works where. The product calls only those who stand in it. The fictional cast is a whole example: [\`directory.csv\`](../src/local/cast/directory.csv), or the same as [\`directory.json\`](../src/local/cast/directory.json).`;

const commands = `\`\`\`sh
npm run directory -- import units.csv --dry-run   # says what would change; writes nothing
npm run directory -- import units.csv             # takes the file in
npm run directory -- export units.csv             # writes what is there now; .json as well
\`\`\`

The command works on \`DATABASE_URL\`, or on the folder of \`DATA_DIR\` (\`./data\`) while \`npm start\` is not running. A file is the **whole** directory, not an addition:

- Every wrong row is named with its line and field, and then nothing at all is taken in. The messages are in Swedish.
- The same file twice changes nothing. Two imports at once wait for each other.
- What a file no longer has is **closed**, never deleted: a closed unit keeps its name in its cases and is not offered any more. The summary says how many open cases it takes part in, so that somebody can hand them over. A unit that comes back is opened again.
- Roles that come from elsewhere than a file are left alone; a role that a file no longer has ends that day.
- An administrator connects a channel with a code (\`koppla enhet\` in the own chat), disconnects it, and chooses mailbox and order there. A file that names none, or the same as the file before it, takes nothing of that back; a file that names **another** channel or mailbox for the unit, or gives its channel to another unit, goes before it. The channel is told, and whoever dispatched by its roster no longer does. An export has the channel and the mailbox that hold now.
- Whoever is in a connected channel is a dispatcher by its roster, which no file begins or ends: own staff only, no guests, no members from other tenants. They acknowledge, answer and pass on; who it is about (R75) is for those whom a file names.
- \`DIRECTORY_FILE\` is taken in at start when it is another file than the last time; it does not take back what was imported by hand since. _Börja om_ in the provbänk brings the cast back.`;

const forms = `## CSV and JSON

**CSV**: one file. The first line has the names of the columns, in any order; columns that you do not need may be left out. The column \`row\` says what a line is (${Object.keys(lineKinds).join(', ')}); cells that do not belong to that kind are empty. Semicolon, comma or tab; with or without BOM; UTF-8 (in Excel: _CSV UTF-8_). Yes and no are \`ja\` and \`nej\`. Several values in a cell have \`|\` between them. Format the columns for phone numbers and ids as text, or Excel drops a leading zero. An apostrophe before \`=\`, \`+\`, \`-\` or \`@\` keeps a spreadsheet from running the cell; it is taken off when the file is read.

**JSON**: \`{ "principals": […], "organisations": […], "units": […], "memberships": […] }\`. What is empty in CSV is \`null\` or left out; \`channel.teamId\` is \`{ "channel": { "teamId": … } }\`.

At most ${String(mostBytes / 1024 / 1024)} MB and ${String(mostRows)} rows.`;

const rules = `## Rules between rows

- Ids, HSA ids, channels and memberships stand once. A unit's receiving unit, organisation and default are of its own principal.
- A receiving unit has none itself, and a SIP-stöd (\`sip-support\`) receives nothing: it is never called.
- A unit of an \`independent\` organisation is not obliged (R28).
- In each municipality a principal has at most one default unit. It is offered first when a summons is passed on because nobody there knows the person (R44, R45): the one for the convener's municipality, otherwise \`defaultUnitId\`.`;

function fieldsOf(list: ListName): string {
  const outer: Readonly<Record<string, z.ZodType>> = rowShapes[list].shape;
  const lines = columnsOf(list).map(({ name, path, cell }) => {
    const [field = '', deeper] = path;
    const shape = outer[field];
    if (!shape) throw new Error(`no field ${name}`);
    const what = deeper === undefined || deeper === 'tenantId' ? (shape.description ?? '') : '';
    return [`\`${name}\``, emptyIn(shape), [valuesOf(shape, cell), what].filter(Boolean).join(' – ')];
  });
  return table(['Field', 'May be empty', 'What'], lines);
}

function emptyIn(shape: z.ZodType): string {
  if (!(shape instanceof z.ZodDefault)) return '';
  const usual: unknown = shape.parse(undefined);
  return typeof usual === 'string' ? `yes: \`${usual}\`` : 'yes';
}

function valuesOf(shape: z.ZodType, cell: string): string {
  const bare = bareShape(shape);
  if (bare instanceof z.ZodEnum) return bare.options.map((value) => `\`${String(value)}\``).join(', ');
  return cell === 'yesNo' ? '`ja`, `nej`' : cell === 'list' ? 'several' : '';
}
