/** What a chief may do beside the cases' own cards: see what is late in the own units, and choose another convener (R60). */
import type { Cases, Clock, Directory } from './ports.js';
import type { Actor } from './process/actor.js';
import { belongs, working } from './process/capacity.js';
import { dischargeCounts } from './process/discharge-counts.js';
import { caseRef, day, type PersonKey, type UnitId } from './process/ids.js';
import { overdueIn } from './process/overdue.js';
import { isProtected } from './process/protection.js';
import { routingCounts } from './process/routing-counts.js';
import type { RefusalCode } from './process/refusals.js';
import type { SipCase } from './process/sip-case.js';
import { dayOf } from './process/time.js';
import type { Road } from './run-move.js';
import type { ChiefsUnits, Colleague, Notes, UnitsCase } from './steps/action.js';

interface ChiefNeeds {
  readonly road: Road;
  readonly cases: Cases;
  readonly directory: Directory;
  readonly clock: Clock;
}

type Person = Extract<Actor, { kind: 'person' }>;
const mostListed = 25;

export function chiefNotes(
  needs: ChiefNeeds,
  actor: Person,
): Pick<Notes, 'myUnits' | 'colleagues' | 'reassignConvener'> {
  return {
    myUnits: () => unitsOfChief(needs, actor),
    colleagues: (ref) => colleaguesFor(needs, actor, ref),
    reassignConvener: (ref, person) => reassignConvener(needs, actor, { ref, person }),
  };
}

async function unitsOfChief(needs: ChiefNeeds, actor: Person): Promise<ChiefsUnits> {
  const today = dayOf(needs.clock.now());
  const year = { from: day(`${today.slice(0, 4)}-01-01`), to: today };
  const begun = await needs.cases.begunBy(chiefOf(actor));
  const thisYear = { ...dischargeCounts(begun, year), ...routingCounts(begun, year) };
  return { cases: await casesOfChief(needs, actor), thisYear };
}

/** Cases with something late or refused, or without anybody who convenes; of a protected one the reference only. */
async function casesOfChief(needs: ChiefNeeds, actor: Person): Promise<readonly UnitsCase[]> {
  const listed: UnitsCase[] = [];
  for (const { id } of await needs.cases.heldBy(chiefOf(actor))) {
    const sipCase = await needs.cases.load(id);
    const line = sipCase && (await lineOf(needs, sipCase, actor));
    if (line) listed.push(line);
    if (listed.length >= mostListed) break;
  }
  return listed;
}

async function lineOf(
  { directory, clock }: ChiefNeeds,
  sipCase: SipCase,
  actor: Person,
): Promise<UnitsCase | undefined> {
  const { unitId, person } = sipCase.convener;
  const overdue = overdueIn(sipCase, dayOf(clock.now()));
  const convenerGone = !(await directory.peopleOf(unitId, working)).includes(person);
  const hidden = isProtected(sipCase);
  if (overdue.length === 0 && !convenerGone && !hidden) return undefined;
  const mayChange = belongs(actor, unitId, ['chief']);
  return { ref: sipCase.ref, overdue, convenerGone, mayShow: !hidden, mayChange };
}

/** Who may convene instead: those who work in the unit, without the one who does now. */
async function colleaguesFor(needs: ChiefNeeds, actor: Person, ref: string): Promise<readonly Colleague[]> {
  const found = await caseOf(needs, actor, ref);
  if (!found) return [];
  const { unitId, person } = found.convener;
  const others = (await needs.directory.peopleOf(unitId, working)).filter((one) => one !== person);
  const people = await Promise.all(others.map((one) => needs.directory.person(one)));
  return people.flatMap((one) => (one?.name ? [{ person: one.key, name: one.name }] : []));
}

/** Why it is refused; undefined when it is done. */
async function reassignConvener(
  needs: ChiefNeeds,
  actor: Person,
  to: { readonly ref: string; readonly person: PersonKey },
): Promise<RefusalCode | undefined> {
  const found = await caseOf(needs, actor, to.ref);
  if (!found) return 'notYours';
  const move = { kind: 'reassignConvener', person: to.person } as const;
  const outcome = await needs.road.runMove({ caseId: found.id, move, actor });
  return outcome.ok ? undefined : outcome.refusal.code;
}

async function caseOf({ cases }: ChiefNeeds, actor: Person, ref: string): Promise<SipCase | undefined> {
  const held = await cases.heldBy(chiefOf(actor));
  const found = held.find((one) => one.ref === caseRef(ref));
  const sipCase = found && (await cases.load(found.id));
  return sipCase && belongs(actor, sipCase.convener.unitId, ['chief']) ? sipCase : undefined;
}

function chiefOf({ memberships }: Person): readonly UnitId[] {
  return memberships.filter(({ role }) => role === 'chief').map(({ unitId }) => unitId);
}
