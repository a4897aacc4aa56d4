/**
 * Who may import whom. The parts of src/ are its folders and the files beside them. A new arrow is a decision: add it to
 * the table, and say why in the commit.
 */
import assert from 'node:assert/strict';
import { filesBelow, importsOf, type Import } from '../support/source-files.js';

interface Row {
  /** Parts whose code it may run. */
  uses: string[];
  /** Parts of which it may know the types, no more. */
  knows: string[];
}

const everyPart = [
  ...[
    'process',
    'texts',
    'steps',
    'law',
    'pages',
    'export',
    'keys',
    'teams',
    'graph',
    'store',
    'web',
    'wire',
  ],
  ...[
    'ports.ts',
    'press.ts',
    'render-card.ts',
    'run-move.ts',
    'do-follow-ups.ts',
    'delivery.ts',
    'clock.ts',
    'config.ts',
  ],
];

/** Running `ports.ts` means throwing its OutsideFailure: all else in that file is types. */
// prettier-ignore
const mayImport: Record<string, Row> = {
  'process':          { uses: [],                                                   knows: [] },
  'law':              { uses: [],                                                   knows: ['process'] },
  'texts':            { uses: [],                                                   knows: ['process'] },
  'steps':            { uses: ['process', 'law'],                                   knows: ['texts'] },
  'ports.ts':         { uses: [],                                                   knows: ['process', 'steps'] },
  'run-move.ts':      { uses: ['process', 'ports.ts'],                              knows: [] },
  'render-card.ts':   { uses: [],                                                   knows: ['process', 'steps', 'texts'] },
  'press.ts':         { uses: ['process', 'steps', 'texts', 'run-move.ts', 'render-card.ts', 'ports.ts'], knows: ['delivery.ts'] },
  'delivery.ts':      { uses: ['process', 'steps', 'texts', 'render-card.ts', 'ports.ts'],                knows: [] },
  'do-follow-ups.ts': { uses: ['process', 'steps', 'texts', 'render-card.ts', 'run-move.ts', 'delivery.ts', 'ports.ts'], knows: [] },
  'clock.ts':         { uses: ['process', 'run-move.ts', 'do-follow-ups.ts', 'ports.ts'], knows: [] },
  'pages':            { uses: ['process', 'texts', 'law'],                          knows: ['ports.ts', 'steps'] },
  'export':           { uses: ['process', 'texts', 'law'],                          knows: ['ports.ts'] },
  'keys':             { uses: ['ports.ts'],                                         knows: ['process'] },
  'teams':            { uses: ['steps', 'texts', 'press.ts', 'render-card.ts', 'ports.ts'],          knows: ['process', 'delivery.ts'] },
  'web':              { uses: ['texts', 'pages', 'press.ts', 'render-card.ts', 'ports.ts'],          knows: ['process', 'steps', 'delivery.ts'] },
  'graph':            { uses: ['ports.ts'],                                         knows: ['process'] },
  'store':            { uses: ['ports.ts'],                                         knows: ['process', 'keys'] },
  'config.ts':        { uses: [],                                                   knows: ['process'] },
  'wire':             { uses: everyPart,                                            knows: [] },
  'main.ts':          { uses: everyPart,                                            knows: [] },
  'local':            { uses: everyPart,                                            knows: [] },
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
  '@electric-sql/pglite*':              ['src/store/'],
  'restify*':                           ['src/web/', 'src/local/'],
  'adaptivecards-templating':           ['src/render-card.ts'],
  'luxon':                              ['src/process/time.ts'],
};

/** Parts that stay free of packages, Node's own included, but for these. */
const packagesOf: Record<string, string[]> = {
  process: ['luxon'], // in time.ts alone, by the table above
  law: [],
  texts: [],
  steps: ['zod'],
  'ports.ts': [],
  'run-move.ts': [],
};

/** In steps/: the lists know every step, a step knows its own folder and what all share. */
const listsOfSteps = ['src/steps/actions.ts', 'src/steps/cards.ts', 'src/steps/commands.ts'];
const sharedBySteps = ['src/steps/action.ts', 'src/steps/card.ts'];

const imports = filesBelow('src')
  .filter((file) => file.endsWith('.ts'))
  .flatMap(importsOf);

describe('imports', () => {
  it('go only where the table of parts allows', () => {
    none(imports.filter((one) => one.ours && leavesItsPart(one) && !isLocalModeDoor(one) && !isAllowed(one)));
  });

  it('find every part in the table', () => {
    assert.deepEqual(
      imports.map(({ from }) => partOf(from)).filter((part) => !(part in mayImport)),
      [],
    );
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
  return uses.includes(partOf(of)) || (typesOnly && knows.includes(partOf(of)));
}

function isLocalModeDoor({ from, of, dynamic }: Import): boolean {
  return dynamic && of === 'src/local/attach.ts' && ['main.ts', 'wire'].includes(partOf(from));
}

function leavesItsPart({ from, of }: Import): boolean {
  return partOf(from) !== partOf(of);
}

/** `src/teams/bot.ts` -> `teams`; `src/press.ts` -> `press.ts`. */
function partOf(file: string): string {
  return file.split('/')[1] ?? file;
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
