/** docs/settings.md and .env.example: every setting, from the table that reads them. */
import type { Setting } from '../src/settings/setting.js';
import { settingGroups } from '../src/settings/table.js';
import { table } from './markdown.js';

type Group = keyof typeof settingGroups;

const headings: Readonly<Record<Group, string>> = {
  bot: 'The bot and who is let in',
  place: 'Addresses, data and keys',
  process: 'How it works',
  package: 'The Teams app package (`npm run package`)',
  local: 'Local mode sets these itself',
};

const intro = `# Settings

All settings are read from the environment, once, at the start; an empty one counts as none. What is wrong or missing stops the start with the cure in one sentence, and so do settings that cannot hold together.

\`\`\`sh
cp .env.example .env                              # fill in; .env is never committed
node --env-file=.env dist/settings-cli.js         # what is set, what is missing, how it is put right; exit code 1 until all is well
node --env-file=.env dist/main.js                 # the product
npm run settings                                  # the same look at the environment as it is, from source
npm run settings -- package                       # what the Teams app package is filled in with
\`\`\`

A **secret** is never shown, and may lie in a file instead: \`MASTER_KEY_FILE=/run/secrets/master-key\` is read as \`MASTER_KEY\`. One of \`MICROSOFT_APP_IDENTITY\` (best: nothing to keep or renew), \`MICROSOFT_APP_CERTIFICATE\` and \`MICROSOFT_APP_PASSWORD\` is needed, and no more than one. A certificate's last 30 days are said in the log at each start. A name that is nearly one of these is asked about in the log, and stops nothing.`;

export function settingsPage(): string {
  const parts = groups().map(([group, rows]) => `## ${headings[group]}\n\n${tableOf(rows)}`);
  return [intro, 'Made by `npm run docs` from `src/settings/`; do not edit.', ...parts].join('\n\n');
}

function tableOf(rows: Readonly<Record<string, Setting>>): string {
  return table(
    ['Setting', 'Needed', 'Otherwise', 'What', 'Vad', 'When it is wrong', 'Example'],
    Object.entries(rows).map(([name, row]) => [
      `\`${name}\`${row.secret ? ' (secret)' : ''}`,
      row.neededBy.join(', ') || 'no',
      row.usual === undefined ? '' : `\`${row.usual}\``,
      row.what.en,
      row.what.sv,
      row.cure.en,
      row.example === '' ? '' : `\`${row.example}\``,
    ]),
  );
}

/** What production reads; what must be set stands open and empty, the rest behind a #. */
export function exampleEnvironment(): string {
  const parts = groups().map(([group, rows]) => {
    const lines = Object.entries(rows).filter(([, { readBy }]) =>
      readBy.some((purpose) => purpose === 'production' || purpose === 'package'),
    );
    return lines.length === 0 ? [] : [`## ${headings[group]}`, ...lines.map(exampleOf)];
  });
  return [
    '# Copy to .env, which is never committed. Made by `npm run docs` from src/settings/; docs/settings.md says more.',
    ...parts.flat(),
    '',
  ].join('\n\n');
}

/** No example is ready to run: whoever forgets a line is told so at the start. */
function exampleOf([name, { what, neededBy, example }]: readonly [string, Setting]): string {
  const value = /[\s<>;#]/.test(example) ? `"${example}"` : example;
  const lines =
    neededBy.length === 0 ? [`# ${name}=${value}`] : [...(value ? [`# ${value}`] : []), `${name}=`];
  return [`# ${what.sv}`, `# ${what.en}`, ...lines].join('\n');
}

function groups(): (readonly [Group, Readonly<Record<string, Setting>>])[] {
  return Object.entries(settingGroups) as (readonly [Group, Readonly<Record<string, Setting>>])[];
}
