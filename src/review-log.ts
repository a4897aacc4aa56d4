/** A case's logs for a log reviewer (PDL 4 kap. 3 §): made without opening the case, and logged as an opening of its own (R67). */
import type { AccessLog, Cases, Clock, Directory, ReviewedCase, Reviews } from './ports.js';
import type { Actor } from './process/actor.js';
import { caseRef, instant, type UnitId } from './process/ids.js';
import {
  linesOf,
  unitsAt,
  unitsEverIn,
  type LoggedLine,
  type LoggedMove,
  type Mark,
} from './process/log-review.js';
import { isProtected } from './process/protection.js';
import { mayReviewLog } from './process/rights.js';
import type { LogPage, LogReview, ReviewedLine, Who } from './steps/action.js';

interface ReviewNeeds {
  readonly cases: Cases;
  readonly reviews: Reviews;
  readonly accessLog: AccessLog;
  readonly directory: Directory;
  readonly clock: Clock;
}

type Person = Extract<Actor, { kind: 'person' }>;

export const linesOnAPage = 20;

/** Undefined where there is no such case, and where the log is not this reader's: nobody learns which. */
export async function reviewLog(
  needs: ReviewNeeds,
  actor: Person,
  page: LogPage,
): Promise<LogReview | undefined> {
  const found = await needs.reviews.find(caseRef(page.ref));
  if (!found || !(await mayReview(needs, found, actor))) return undefined;
  const at = instant(needs.clock.now());
  await needs.accessLog.opened({ caseId: found.id, at, actor, what: 'log' });
  const lines = await linesIn(needs, found);
  const asked = page.only === 'marked' ? lines.filter(({ marks }) => marks.length > 0) : lines;
  // Counted from the oldest: new lines move no place.
  const to = page.before ?? asked.length;
  const from = Math.max(0, to - linesOnAPage);
  const withoutUnits = isProtected(found.facts);
  return {
    page,
    lines: await Promise.all(
      asked
        .slice(from, to)
        .reverse()
        .map((line) => told(needs, line, withoutUnits)),
    ),
    total: lines.length,
    marked: countsOf(lines),
    withoutUnits,
    broken: await needs.reviews.checkLogs(found.id),
    older: from > 0 ? from : undefined,
  };
}

async function mayReview(
  { directory }: ReviewNeeds,
  { takingPart }: ReviewedCase,
  actor: Person,
): Promise<boolean> {
  const own = actor.memberships.map(({ unitId }) => unitId);
  return mayReviewLog(takingPart, actor, await directory.units([...takingPart, ...own]));
}

async function linesIn(needs: ReviewNeeds, found: ReviewedCase): Promise<readonly LoggedLine[]> {
  const [openings, moves] = await Promise.all([needs.accessLog.of(found.id), needs.cases.log(found.id)]);
  return linesOf({ openings, moves }, await unitsConcerned(needs, found, moves));
}

/** With those that receive for them: a summons goes there first. */
async function unitsConcerned(
  { directory }: ReviewNeeds,
  { facts, takingPart }: ReviewedCase,
  moves: readonly LoggedMove[],
): Promise<readonly UnitId[]> {
  const named = [...takingPart, ...unitsEverIn(facts, moves)];
  const units = await directory.units([...new Set(named)]);
  return [...named, ...units.flatMap(({ receivingUnitId }) => receivingUnitId ?? [])];
}

function countsOf(lines: readonly LoggedLine[]): Readonly<Record<Mark, number>> {
  const count = (mark: Mark) => lines.filter(({ marks }) => marks.includes(mark)).length;
  return {
    outside: count('outside'),
    afterClosing: count('afterClosing'),
    atNight: count('atNight'),
    refused: count('refused'),
  };
}

async function told(
  needs: ReviewNeeds,
  { at, actor, done, marks }: LoggedLine,
  withoutUnits: boolean,
): Promise<ReviewedLine> {
  return { at, who: await whoIs(needs, actor, withoutUnits), done, marks };
}

/** Staff as the directory names them, at the units they then worked for; what somebody typed behind a link is the case's. */
async function whoIs({ directory }: ReviewNeeds, actor: Actor, withoutUnits: boolean): Promise<Who> {
  if (actor.kind === 'link') return 'link';
  if (actor.kind !== 'person') return 'product';
  const { person } = actor;
  const ids = withoutUnits ? [] : [...new Set(unitsAt(actor))];
  const units = await directory.units(ids);
  const name = (await directory.person(person))?.name;
  return { name: name === '' ? undefined : name, units: units.map((unit) => unit.name) };
}
