/** docs/process.md: every machine as a diagram and a table, the deadlines and the follow-ups, read from the tables themselves. */
import { deadlines } from '../src/process/deadlines.js';
import { followUps } from '../src/process/follow-ups.js';
import type { Row } from '../src/process/machine.js';
import { machineNames, machines } from '../src/process/machines/all.js';
import type { MachineName, MoveKind } from '../src/process/moves.js';
import { decisionTable } from '../src/process/decision-table.js';
import { levelFrom, levelWeights } from '../src/process/triage-level.js';
import { table, type Line } from './markdown.js';

type AnyRow = Row<MachineName, MoveKind>;
type Rows = Readonly<Record<string, Readonly<Record<string, AnyRow>>>>;

export function processPage(): string {
  return [
    '# The process',
    'Made by `npm run docs` from the tables in `src/process/`; do not edit. A pair of state and move that is not here is refused.',
    '## Which process applies',
    'First hit from above. Where another process comes first, the legal basis is that of the next hit.',
    table(
      ['Row', 'When', 'A SIP may be started', 'Instead', 'Legal basis', 'Source'],
      decisionTable.map((row) => [
        row.row,
        row.when.name,
        row.start,
        row.instead ?? '',
        row.legalBasis ?? 'next hit',
        row.source,
      ]),
    ),
    `The level is a hint, and every weight a proposal (setting): SIP+ from ${String(levelFrom.sipPlus)}, SIP++ from ${String(levelFrom.sipPlusPlus)}. Staff choose.`,
    table(
      ['Fact', 'Weight'],
      levelWeights.map(({ fact, weight }) => [fact, String(weight)]),
    ),
    ...machineNames.flatMap(machineSection),
    '## Deadlines',
    'What the clock does if nobody does anything. Each speaks once in a stay.',
    table(
      ['Move', 'Of', 'While', 'Source'],
      deadlines.map((row) => [row.name, row.of, row.while.join(', '), row.source]),
    ),
    '## Follow-ups',
    'What a move promises. Every move also brings the living cards of the case up to date.',
    table(['After', 'Promise', 'To', 'For each'], Object.entries(followUps).flatMap(promises)),
  ].join('\n\n');
}

function machineSection(name: MachineName): string[] {
  // The tables are checked row by row where they stand; here they are only printed.
  const rows = machines[name] as unknown as Rows;
  return [
    `## The ${name}`,
    diagram(name, rows),
    table(['State', 'Move', 'Next', 'Who', 'While the case is', 'Rules', 'The case then'], linesOf(rows)),
  ];
}

function diagram(name: MachineName, rows: Rows): string {
  const arrows = name === 'case' ? broughtByOthers() : new Map<string, string[]>();
  for (const [state, moves] of Object.entries(rows)) {
    for (const [kind, row] of Object.entries(moves)) {
      for (const next of outcomes(row.to)) {
        if (next === state) continue;
        const arrow = `${state === 'none' ? '[*]' : state} --> ${next}`;
        arrows.set(arrow, [...(arrows.get(arrow) ?? []), kind]);
      }
    }
  }
  const lines = [...arrows].map(([arrow, kinds]) => `  ${arrow}: ${kinds.join(', ')}`);
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```'].join('\n');
}

/** Moves of the other machines that take the case along; those that may keep it where it is, or go back to what a pause left, stand in the tables only. */
function broughtByOthers(): Map<string, string[]> {
  const arrows = new Map<string, string[]>();
  for (const name of machineNames) {
    for (const [kind, row] of Object.values(machines[name] as unknown as Rows).flatMap((moves) =>
      Object.entries(moves),
    )) {
      const next = row.then === undefined ? [] : outcomes(row.then);
      if (next.includes('kept')) continue;
      for (const from of row.during ?? []) {
        for (const to of next.filter((each) => each !== from && each !== 'left')) {
          const arrow = `${from} --> ${to}`;
          arrows.set(arrow, [...new Set([...(arrows.get(arrow) ?? []), kind])]);
        }
      }
    }
  }
  return arrows;
}

function linesOf(rows: Rows): Line[] {
  return Object.entries(rows).flatMap(([state, moves]) =>
    Object.entries(moves).map(([kind, row]) => [
      state,
      kind,
      told(row.to),
      row.by.join(', '),
      row.during?.join(', ') ?? '',
      (row.when ?? []).map(({ name }) => name).join(', '),
      row.then === undefined ? '' : told(row.then),
    ]),
  );
}

function outcomes(to: AnyRow['to'] | NonNullable<AnyRow['then']>): readonly string[] {
  return typeof to === 'string' ? [to] : [to.yes, ...outcomes(to.no)];
}

function told(to: AnyRow['to'] | NonNullable<AnyRow['then']>): string {
  return typeof to === 'string' ? to : `${to.yes} if ${to.when.name}, else ${told(to.no)}`;
}

function promises([kind, rows]: [string, readonly object[]]): Line[] {
  return rows.map((row) => {
    const {
      send,
      tell,
      to = '',
      each = '',
    } = row as Partial<Record<'send' | 'tell' | 'to' | 'each', string>>;
    if (send !== undefined) return [kind, `card ${send}`, to, each];
    if (tell !== undefined) return [kind, `message ${tell}`, to, each];
    return [kind, doneTo(row), 'calendar', ''];
  });
}

function doneTo(row: object): string {
  if ('book' in row) return 'book the event, or change the one that stands';
  return 'invite' in row ? 'ask those who come' : 'cancel the event';
}
