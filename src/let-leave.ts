/** A tenant leaves in good order: its people are told while they can be, then its cases' other parties, and then it is gone. */
import { OutsideFailure } from './ports.js';
import { instant, personKey, type CaseId, type PersonKey, type UnitId } from './process/ids.js';
import { isProtected } from './process/protection.js';
import type { Tenant } from './process/tenant.js';
import { chatOf } from './send-case-card.js';
import { textsFor } from './show.js';
import { tellCases, type ReachNeeds } from './tend-reach.js';

/** For the tick. A process that dies in the middle is followed by another: what was told may then be told twice, nothing is left out. */
export async function letLeave(needs: ReachNeeds): Promise<void> {
  for (const tenant of await needs.tenants.toLetLeave()) await letOneLeave(needs, tenant);
}

async function letOneLeave(needs: ReachNeeds, tenant: Tenant): Promise<void> {
  const unitIds = await needs.tenants.unitsOf(tenant.id);
  for (const [person, refs] of await concerned(needs, unitIds)) await tell(needs, tenant, person, [...refs]);
  await tellCases(needs, unitIds, { kind: 'loseTeams', unitIds, leaves: true });
  await needs.tenants.hasLeft(tenant.id, instant(needs.clock.now()));
}

/** Conveners and chiefs, each with the references of their open cases: one message, however many they are. */
async function concerned(
  needs: ReachNeeds,
  unitIds: readonly UnitId[],
): Promise<ReadonlyMap<PersonKey, ReadonlySet<string>>> {
  const found = new Map<PersonKey, Set<string>>();
  for (const caseId of await needs.cases.withUnits(unitIds)) {
    const about = await heldThere(needs, caseId, unitIds);
    for (const person of about?.people ?? [])
      found.set(person, (found.get(person) ?? new Set()).add(about?.ref ?? ''));
  }
  return found;
}

async function heldThere({ cases, directory }: ReachNeeds, caseId: CaseId, unitIds: readonly UnitId[]) {
  const sipCase = await cases.load(caseId);
  if (!sipCase || !unitIds.includes(sipCase.convener.unitId)) return undefined;
  const { unitId, person } = sipCase.convener;
  // Of a protected case only those hear who are named (R69).
  const chiefs = isProtected(sipCase) ? [] : await directory.peopleOf(unitId, ['chief']);
  return { ref: sipCase.ref as string, people: [...new Set([person, ...chiefs])] };
}

/** Whom Teams does not reach now, and not a moment later, is not waited for: the administrator has the count. */
async function tell(
  { directory, messenger }: ReachNeeds,
  tenant: Tenant,
  person: PersonKey,
  refs: readonly string[],
): Promise<void> {
  const at = chatOf(person);
  if (!(await messenger.reaches(at))) return;
  const language = (await directory.person(personKey(at.tenantId, at.address)))?.language ?? tenant.language;
  const text = textsFor(language).heart.tenantLeaves(refs.join(', '));
  try {
    await messenger.sendText(at, text);
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    if (error.retry === 'never') return;
    await new Promise((wake) => setTimeout(wake, Math.min(error.retryAfterMs ?? 1000, 5000)));
    await messenger.sendText(at, text).catch(unlessOurFault);
  }
}

function unlessOurFault(error: unknown): void {
  if (!(error instanceof OutsideFailure)) throw error;
}
