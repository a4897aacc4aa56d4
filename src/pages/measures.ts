/** The plan's measures as rows of a table, in full for staff and in few words for the individual. */
import { keepsPlanTexts } from '../process/plan-by-reference.js';
import type { TaskLine } from '../process/disclosure/convener-lines.js';
import { capital } from './capital.js';
import type { Block, PageAbout } from './page.js';

/** By its number in the plan, alone where its words stay in the huvudman's own records (P13): messages and cards say the same. */
export function nameOfMeasure({ facts, texts }: PageAbout, { what }: TaskLine, index: number): string {
  const said = keepsPlanTexts(facts.sipCase) ? what : undefined;
  if (!said) return texts.pages.shared.measure(index + 1);
  return facts.tasks.length > 1 ? `${String(index + 1)}. ${said}` : said;
}

function daysOf({ texts, format }: PageAbout, { start, due }: TaskLine): string {
  const words = texts.plan.measures;
  return capital(start ? words.between(format.day(start), format.day(due)) : words.doneBy(format.day(due)));
}

/** A column that nobody has filled in is left out. */
export function staffMeasures(about: PageAbout): Block | undefined {
  const { facts, texts } = about;
  const { columns } = texts.pages.plan;
  const { by, decisions } = texts.plan.measures;
  const stored = keepsPlanTexts(facts.sipCase);
  const all: readonly (readonly [string, (task: TaskLine, index: number) => string])[] = [
    [columns.what, (task, index) => nameOfMeasure(about, task, index)],
    [columns.who, ({ unitName, principal }) => by(unitName, principal)],
    [columns.role, ({ role }) => (stored && role) || ''],
    [columns.when, (task) => daysOf(about, task)],
    [columns.decision, ({ decision }) => (decision ? decisions[decision] : '')],
  ];
  const said = all.filter(([, of]) => facts.tasks.some((task, index) => of(task, index) !== ''));
  const rows = facts.tasks.map((task, index) => said.map(([, of]) => of(task, index)));
  return rows.length > 0 ? { kind: 'table', head: said.map(([label]) => label), rows } : undefined;
}

export function ownMeasures(about: PageAbout): Block | undefined {
  const { facts, texts, format } = about;
  const { what, who, when } = texts.pages.ownPlan.columns;
  const stored = keepsPlanTexts(facts.sipCase);
  const rows = facts.tasks.map((task, index) => [
    nameOfMeasure(about, task, index),
    capital([stored ? task.role : undefined, task.unitName].filter(Boolean).join(', ')),
    capital(texts.pages.ownPlan.by(format.day(task.due))),
  ]);
  return rows.length > 0 ? { kind: 'table', head: [what, who, when], rows } : undefined;
}
