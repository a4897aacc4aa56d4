/** SIPs that one's own unit takes part in and that are in force, and the follow-up of one because of a discharge (R7, R68). */
import type { Cases, Directory } from './ports.js';
import type { Actor } from './process/actor.js';
import { caseRef, recipientId, type Day, type Instant, type PersonKey, type UnitId } from './process/ids.js';
import type { RefusalCode } from './process/refusals.js';
import type { CaseState } from './process/sip-case.js';
import type { CardSeal } from './seal-card.js';
import type { Road } from './run-move.js';
import { unitsOf } from './units-of.js';
import type { Notes } from './steps/action.js';

type Person = Extract<Actor, { kind: 'person' }>;

/** What a list may say: a reference, who owns the plan, and days; nothing about the person. */
interface ActiveSip {
  readonly ref: string;
  readonly owner: string;
  readonly from: Instant | undefined;
  readonly followUpOn: Day | undefined;
}

interface DischargeNoteNeeds {
  readonly road: Road;
  readonly cases: Cases;
  readonly directory: Directory;
  readonly seal: CardSeal;
  readonly newId: () => string;
}

/** The two notes of a discharge; the same press twice follows up once. */
export function dischargeNotes(
  needs: DischargeNoteNeeds,
  actor: Person,
  cardId: string,
): Pick<Notes, 'activeSips' | 'followUpExisting'> {
  const unitIds = unitsOf(actor);
  return {
    activeSips: () => activeSips(needs, unitIds, actor.person),
    followUpExisting: (ref, name) =>
      followUpExisting(needs, {
        ref,
        name,
        actor,
        unitIds,
        pressKey: needs.seal.pressKey(['followed up', cardId, ref, actor.person]),
      }),
  };
}

const inForce: readonly CaseState[] = ['planActive', 'followUpDue', 'followUpHeld'];

async function activeSips(
  { cases, directory }: DischargeNoteNeeds,
  unitIds: readonly UnitId[],
  reader: PersonKey,
): Promise<readonly ActiveSip[]> {
  const summaries = (await cases.ofUnits(unitIds, reader)).filter(({ state }) => inForce.includes(state));
  const found = await Promise.all(summaries.map(({ id }) => cases.load(id)));
  const known = found.filter((sipCase) => sipCase !== undefined);
  const owners = await directory.units(
    known.map(({ planOwnerUnitId, convener }) => planOwnerUnitId ?? convener.unitId),
  );
  return known.map(({ ref, planOwnerUnitId, convener, planActivatedAt, followUpOn }) => ({
    ref,
    owner: owners.find(({ id }) => id === (planOwnerUnitId ?? convener.unitId))?.name ?? '',
    from: planActivatedAt,
    followUpOn,
  }));
}

/** The process says whether this unit may; the case is found only among its own. */
async function followUpExisting(
  needs: DischargeNoteNeeds,
  about: {
    readonly ref: string;
    readonly name: string;
    readonly actor: Person;
    readonly unitIds: readonly UnitId[];
    readonly pressKey: string;
  },
): Promise<RefusalCode | undefined> {
  const found = await needs.cases.findByRef(caseRef(about.ref), about.unitIds, about.actor.person);
  const [unitId] = about.unitIds;
  if (!found || !unitId) return 'notYours';
  const outcome = await needs.road.runMove({
    caseId: found.id,
    actor: about.actor,
    pressKey: about.pressKey,
    move: {
      kind: 'followUpAtDischarge',
      unitId,
      name: about.name,
      formerConvenerAs: recipientId(needs.newId()),
    },
  });
  return outcome.ok ? undefined : outcome.refusal.code;
}
