/**
 * Who may import whom. The parts of src/ are its folders; the files beside them are `the heart`, but for those with a
 * row of their own. A new arrow is a decision: add it to the table, and say why in the commit.
 */
import assert from 'node:assert/strict';
import { filesBelow, importsOf, type Import } from '../support/source-files.js';

interface Row {
  /** Parts whose code it may run. */
  uses: string[];
  /** Parts of which it may know the types, no more. */
  knows: string[];
}

/** The files beside the folders. */
const heart = 'the heart';
/** To use it means to say that a string from outside is an id. */
const ids = 'process/ids.ts';
/** Days, hours and wall time, and nothing that knows of a case. */
const time = ['process/time.ts', 'process/open-time.ts'];
/** What is stored of a unit's hours is what the process can read. */
const hours = 'process/opening-hours.ts';
/** Our own pace, which two edges keep. */
const turns = 'in-turn.ts';
const inside = ['process', 'law', 'texts', 'steps', 'pages', 'export', 'ports.ts', 'run-move.ts', heart];
const edges = ['teams', 'graph', 'store', 'web', 'keys'];

/** To use `ports.ts` means to throw its OutsideFailure: all else in that file is types. */
// prettier-ignore
const mayImport: Record<string, Row> = {
  'process':     { uses: [],                                                                    knows: [] },
  'law':         { uses: ['process'],                                                           knows: [] },
  'slots':       { uses: [ids, ...time],                                                        knows: ['process', 'ports.ts'] },
  'texts':       { uses: [],                                                                    knows: ['process', 'slots'] },
  'steps':       { uses: ['process', 'law'],                                                    knows: ['texts', 'slots', 'statistics'] },
  'statistics':  { uses: ['process'],                                                           knows: [] },
  'ports.ts':    { uses: [],                                                                    knows: ['process', 'steps', 'statistics'] },
  'run-move.ts': { uses: ['process', 'law', 'ports.ts', heart],                                 knows: [] },
  [heart]:       { uses: ['process', 'law', 'slots', 'texts', 'steps', 'statistics', 'ports.ts', 'run-move.ts'], knows: [] },
  'pages':       { uses: ['process', 'law', 'texts'],                                           knows: ['ports.ts', 'steps', heart] },
  'export':      { uses: ['process', 'law', 'texts', 'statistics'],                                           knows: ['ports.ts', heart] },
  'teams':       { uses: ['steps', 'texts', 'ports.ts', heart, ids],                            knows: ['process'] },
  'web':         { uses: ['pages', 'export', 'texts', 'statistics', 'ports.ts', heart, ids],                  knows: ['process', 'steps'] },
  'graph':       { uses: ['ports.ts', turns, ids],                                              knows: ['process'] },
  'store':       { uses: ['keys', 'ports.ts', ids, hours],                                      knows: ['process', 'statistics'] },
  'keys':        { uses: ['ports.ts', ids],                                                     knows: ['process'] },
  'settings':    { uses: ['process'],                                                           knows: [] },
  'config.ts':   { uses: ['process', 'settings'],                                               knows: ['graph'] },
  'wire':        { uses: [...inside, ...edges, 'config.ts', 'settings'],                        knows: [] },
  'settings-cli.ts':  { uses: ['wire'],                                                            knows: [] },
  'keys-cli.ts':  { uses: ['wire'],                                                                knows: [] },
  'dispose-cli.ts':  { uses: ['wire'],                                                             knows: [] },
  'verify-cli.ts':  { uses: ['wire'],                                                              knows: [] },
  'backup-cli.ts':  { uses: ['wire'],                                                              knows: [] },
  'restore-cli.ts':  { uses: ['wire'],                                                             knows: [] },
  'directory-cli.ts': { uses: ['wire'],                                                            knows: [] },
  'tenants-cli.ts':   { uses: ['wire'],                                                            knows: [] },
  'main.ts':     { uses: [...inside, ...edges, 'config.ts', 'settings', 'wire'],                knows: [] },
  'local':       { uses: [...inside, ...edges, 'config.ts', 'settings', 'wire'],                knows: [] },
};

/** Packages with a home: nobody else imports them, so that leaving one is the rewrite of one folder. `*` ends a name. */
// prettier-ignore
const homeOf: Record<string, string[]> = {
  'botbuilder*':                        ['src/teams/'],
  'botframework*':                      ['src/teams/'],
  '@microsoft/teams-ai':                ['src/teams/'],
  '@microsoft/microsoft-graph-client*': ['src/graph/'],
  '@azure/identity':                    ['src/graph/'],
  'kysely*':                            ['src/store/'],
  'pg':                                 ['src/store/'],
  'pg-boss':                            ['src/store/'],
  'pg-connection-string':               ['src/store/'],
  '@electric-sql/pglite*':              ['src/store/'],
  'restify*':                           ['src/web/', 'src/local/'],
  'adaptivecards-templating':           ['src/render-card.ts'],
  'csv-*':                              ['src/store/directory/', 'src/export/'],
  'jsonc-parser':                       ['src/store/directory/'],
  'docx':                               ['src/pages/'],
  'echarts*':                           ['src/web/overview/'],
  'luxon':                              ['src/process/time.ts'],
  'date-holidays':                      ['src/holidays.ts'],
};

/** Parts that stay free of packages, Node's own included, but for these. */
const packagesOf: Record<string, string[]> = {
  process: ['luxon'], // in time.ts alone, by the table above
  law: [],
  slots: [],
  texts: [],
  steps: ['zod'],
  statistics: [],
  'ports.ts': [],
  'run-move.ts': [],
};

/** In steps/: the lists know every step, a step knows its own folder and what all share. */
const listsOfSteps = ['src/steps/actions.ts', 'src/steps/cards.ts', 'src/steps/commands.ts'];
const sharedBySteps = [
  'action',
  'at-once',
  'commands-for',
  'card',
  'deciders',
  'giver-names',
  'inputs',
  'example-case',
  'example-discharge',
  'reconfirm',
  'follow-up-pages',
  'joint-with',
  'linked-document',
  'follows-work',
  'listed',
  'nearest',
  'off-hours',
  'party-name',
  'taken-in',
  'reminder',
  'row',
  'says-no-to',
  'nudged',
  'waits',
].map((name) => `src/steps/${name}.ts`);

const imports = filesBelow('src')
  .filter((file) => file.endsWith('.ts'))
  .flatMap(importsOf);

describe('imports', () => {
  it('go only where the table of parts allows', () => {
    none(imports.filter((one) => one.ours && leavesItsPart(one) && !isLocalModeDoor(one) && !isAllowed(one)));
  });

  it('find every folder in the table', () => {
    none(imports.filter(({ from }) => !(partOf(from) in mayImport)));
  });

  it('reach local mode through one dynamic import only', () => {
    const doors = imports.filter((one) => partOf(one.of) === 'local' && leavesItsPart(one));
    assert.ok(doors.length <= 1, `more than one door: ${doors.map(told).join(', ')}`);
    none(doors.filter((one) => !isLocalModeDoor(one)));
  });

  it('never name main.ts, which only the command line starts', () => {
    none(imports.filter((one) => one.of === 'src/main.ts'));
  });

  it('leave src/ for nothing of ours', () => {
    none(imports.filter((one) => one.ours && !one.of.startsWith('src/') && !one.of.endsWith('package.json')));
  });

  it('keep each step to itself', () => {
    const betweenSteps = imports.filter((one) => partOf(one.from) === 'steps' && partOf(one.of) === 'steps');
    none(
      betweenSteps.filter(
        ({ from, of }) =>
          !listsOfSteps.includes(from) && !sharedBySteps.includes(of) && stepOf(from) !== stepOf(of),
      ),
    );
  });

  for (const [name, homes] of Object.entries(homeOf)) {
    it(`keep ${name} in ${homes.join(' and ')}`, () => {
      none(
        imports.filter(
          (one) => !one.ours && matches(name, one.of) && !homes.some((home) => one.from.startsWith(home)),
        ),
      );
    });
  }

  for (const [part, packages] of Object.entries(packagesOf)) {
    it(`bring ${packages.join(', ') || 'no package'} into ${part}`, () => {
      none(imports.filter((one) => partOf(one.from) === part && !one.ours && !packages.includes(one.of)));
    });
  }
});

function isAllowed({ from, of, typesOnly }: Import): boolean {
  const { uses, knows } = mayImport[partOf(from)] ?? { uses: [], knows: [] };
  return (
    uses.includes(partOf(of)) ||
    uses.includes(of.replace('src/', '')) ||
    (typesOnly && knows.includes(partOf(of)))
  );
}

function isLocalModeDoor({ from, of, dynamic }: Import): boolean {
  return dynamic && of === 'src/local/attach.ts' && ['main.ts', 'wire'].includes(partOf(from));
}

function leavesItsPart({ from, of }: Import): boolean {
  return partOf(from) !== partOf(of);
}

/** `src/teams/bot.ts` -> `teams`; `src/main.ts` -> `main.ts`, which has a row; `src/press.ts` -> the heart. */
function partOf(file: string): string {
  const [, first = '', second] = file.split('/');
  return second !== undefined || first in mayImport ? first : heart;
}

/** `src/steps/consent/ask.ts` -> `consent`; a file beside the steps is its own. */
function stepOf(file: string): string {
  return file.split('/')[2] ?? file;
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function told({ from, of, typesOnly }: Import): string {
  return `${from} -> ${of}${typesOnly ? ' (types)' : ''}`;
}

function none(offences: Import[]): void {
  assert.deepEqual(offences.map(told), []);
}
