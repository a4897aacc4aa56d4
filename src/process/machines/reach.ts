/** When Teams no longer reaches a called unit: the bot was taken out of its team, or its organisation leaves - and when it does again. */
import { doorsOf } from '../doors.js';
import type { UnitId } from '../ids.js';
import { refuse, type Ask } from '../machine.js';
import type { Move } from '../moves.js';
import { isProtected } from '../protection.js';
import type { Refusal } from '../refusals.js';
import type { Recipient, SipCase } from '../sip-case.js';
import { unitOf, type World } from '../world.js';
import { holdsSummons } from '../recipient-states.js';

type ReachMove = Extract<Move, { kind: 'loseTeams' | 'regainTeams' }>;

/** What the receiver is without now; a summons that was passed on since is at another unit, and of that nothing is said. */
export function withoutTeams({ withoutTeams: lost, atUnitId }: Recipient): 'mail' | 'ring' | undefined {
  return lost && lost.unitId === atUnitId ? lost.door : undefined;
}

function afterReach(sipCase: SipCase, move: ReachMove, world: World): SipCase {
  return move.kind === 'loseTeams' ? lost(sipCase, move, world) : regained(sipCase, move);
}

/** Told once: what is known already, and cases that it does not touch, are left alone. */
export function changesReach(sipCase: SipCase, move: ReachMove, world: World): boolean {
  const after = afterReach(sipCase, move, world);
  return (
    after.convenerGone !== sipCase.convenerGone ||
    after.recipients.some((recipient, at) => recipient !== sipCase.recipients[at])
  );
}

export function reachChanges({
  sipCase,
  move,
  world,
}: Ask<'loseTeams'> | Ask<'regainTeams'>): Refusal | undefined {
  return changesReach(sipCase, move, world) ? undefined : refuse('notNow');
}

export function reachChanged({ sipCase, move, world }: Ask<'loseTeams'> | Ask<'regainTeams'>): SipCase {
  return afterReach(sipCase, move, world);
}

function lost(
  sipCase: SipCase,
  { unitIds, leaves }: Extract<ReachMove, { kind: 'loseTeams' }>,
  world: World,
): SipCase {
  // A protected case stands in no channel: it is lost with its people, not with a team (R69).
  const touched = leaves === true || !isProtected(sipCase);
  const recipients = sipCase.recipients.map((recipient) => {
    const { atUnitId } = recipient;
    const isLost = touched && atUnitId !== undefined && unitIds.includes(atUnitId) && holdsSummons(recipient);
    if (!isLost || withoutTeams(recipient)) return recipient;
    return { ...recipient, withoutTeams: { unitId: atUnitId, door: doorLeft(sipCase, atUnitId, world) } };
  });
  const { convenerGone, ...kept } = sipCase;
  // Of the convener's own unit it says which it is: an organisation that was let in again has not left.
  const gone = unitIds.includes(sipCase.convener.unitId) ? leaves === true : convenerGone === true;
  return { ...kept, recipients, ...(gone ? { convenerGone: true } : {}) };
}

function doorLeft(sipCase: SipCase, unitId: UnitId, world: World): 'mail' | 'ring' {
  return !isProtected(sipCase) && doorsOf(unitOf(world, unitId)).includes('mail') ? 'mail' : 'ring';
}

function regained(sipCase: SipCase, { unitIds }: Extract<ReachMove, { kind: 'regainTeams' }>): SipCase {
  const { convenerGone, ...kept } = sipCase;
  const recipients = sipCase.recipients.map((recipient) => {
    const { withoutTeams: was, ...rest } = recipient;
    return was && unitIds.includes(was.unitId) ? rest : recipient;
  });
  const stays = convenerGone === true && !unitIds.includes(sipCase.convener.unitId);
  return { ...kept, recipients, ...(stays ? { convenerGone } : {}) };
}
