/** The table of permissions in infra/README.md, between two marks; what stands around it is written by hand. */
import { callOf, permissions, type Call } from './graph-permissions.js';
import { table } from './markdown.js';

const marks = {
  begin:
    '<!-- prettier-ignore-start -->\n<!-- Made by `npm run docs` from docs/graph-permissions.ts; do not edit. -->',
  end: '<!-- prettier-ignore-end -->',
};

export function withPermissions(page: string): string {
  const [before, rest] = page.split(marks.begin);
  const after = rest?.split(marks.end)[1];
  if (before === undefined || after === undefined)
    throw new Error('infra/README.md has lost the marks around its table of permissions');
  return `${before}${marks.begin}\n\n${permissionsTable()}\n\n${callsTable()}\n\n${marks.end}${after}`;
}

function permissionsTable(): string {
  return table(
    ['Permission (application)', 'Given in', 'Needed', 'Why', 'Without it', 'Can be kept to'],
    permissions.map(({ name, given, needed, why, without, keptTo }) => [
      `\`${name}\``,
      ...[given, needed, why, without, keptTo],
    ]),
  );
}

function callsTable(): string {
  return table(
    ['Permission', 'Its id', 'Calls'],
    permissions.map(({ name, id, calls }) => [
      `\`${name}\``,
      `\`${id}\``,
      calls.map((call) => `\`${callOf(call)}\`${sourceOf(call)}`).join('<br>'),
    ]),
  );
}

function sourceOf(call: Call): string {
  return typeof call === 'string' ? '' : ` ([source](${call.source}))`;
}
