/** The door for something sent: Teams, then mail, then "ring" (design 8.1). Pure but for looking up who can be reached. */
import { namedAt } from './named-at.js';
import { isOpenCare } from './process/discharge.js';
import { chatOf } from './send-case-card.js';
import { isReached } from './is-reached.js';
import type { Directory, Messenger, Place, Tenants } from './ports.js';
import { working } from './process/capacity.js';
import type { Audience, FollowUpEffect, NewsName } from './process/follow-ups.js';
import type { PersonKey, RecipientId, UnitId } from './process/ids.js';
import { ownerOf } from './process/owner.js';
import type { Seen } from './process/disclosure.js';
import { doorsOf, type UnitDoor } from './process/doors.js';
import { isProtected } from './process/protection.js';
import { principalOf, unitOf, type Unit } from './process/world.js';

export type Target =
  | { readonly door: 'teams'; readonly place: Place; readonly unitId?: UnitId }
  | {
      readonly door: 'mail';
      readonly address: string;
      readonly recipientId: RecipientId;
      readonly toPerson: boolean;
      /** Whose mailbox it is; left out for somebody close. */
      readonly unitId?: UnitId;
    }
  /** Nobody can be reached in writing: the convener is asked to phone. */
  | { readonly door: 'ring'; readonly unitId?: UnitId }
  /** The convener has left: the chief is asked to choose another. */
  | { readonly door: 'leaderless'; readonly place: Place }
  /** Somebody's own chat took nothing: the convener is told - of the convener's own, the unit's chief. */
  | { readonly door: 'unreached'; readonly who: 'convener' | 'other' }
  /** The principal has no SIP-samordnare to ask. */
  | { readonly door: 'nobody' };

export interface TargetNeeds {
  readonly directory: Directory;
  readonly messenger: Messenger;
  readonly tenants: Tenants;
}

type Addressed = Extract<FollowUpEffect, { to: Audience }>;

export async function targetsOf(
  needs: TargetNeeds,
  effect: Addressed,
  seen: Seen,
): Promise<readonly Target[]> {
  const { sipCase } = seen;
  switch (effect.to) {
    case 'convener':
      return toConvener(needs, seen);
    case 'planOwner':
      return atParty(needs, seen, ownerOf(sipCase));
    case 'formerOwner':
      return effect.unitId ? atParty(needs, seen, effect.unitId) : [];
    case 'offered':
      return sipCase.ownershipOffer ? atParty(needs, seen, sipCase.ownershipOffer.unitId) : [];
    case 'named':
      return effect.person ? [inChat(effect.person)] : [];
    case 'coordinator':
      return toCoordinators(needs, effect, seen);
    case 'chief':
      return (await needs.directory.peopleOf(ownerOf(sipCase), ['chief'])).map(inChat);
    case 'receiverChief':
      return chiefsOfHolder(needs, seen, effect);
    case 'careContact':
      return toAsked(needs, seen);
    case 'openCareChief':
      return openCareChiefs(needs, seen);
    case 'initiator':
      return sipCase.discharge?.initiator ? [inChat(sipCase.discharge.initiator.person)] : [];
    case 'taskUnit': {
      const task = sipCase.tasks.find(({ id }) => id === effect.taskId);
      return task ? atParty(needs, seen, task.unitId) : [];
    }
    case 'receiver':
      return effect.recipientId
        ? receiver(needs, seen, effect.recipientId, effect.do === 'send' && effect.byOtherDoor === true)
        : [];
  }
}

/** Those whom Teams can reach; the convener is told of the silence besides. */
async function chiefsOfHolder(
  { directory, messenger }: TargetNeeds,
  { sipCase }: Seen,
  { unitId: holder }: Addressed,
): Promise<readonly Target[]> {
  if (!holder || isProtected(sipCase)) return [];
  const chiefs = (await directory.peopleOf(holder, ['chief'])).map(chatOf);
  const reached = await Promise.all(chiefs.map((place) => messenger.reaches(place)));
  return chiefs.filter((_place, at) => reached[at]).map((place) => ({ door: 'teams', place }));
}

/** The unit that is asked to call as the fixed care contact. */
async function toAsked(needs: TargetNeeds, seen: Seen): Promise<readonly Target[]> {
  const asked = seen.sipCase.discharge?.request?.unitId;
  return asked ? atUnit(needs, seen, asked, undefined) : [];
}

/** R13 (LSU 2 kap. 5 §): whoever appoints the fixed care contact; where no such unit is known, whoever has the case. */
async function openCareChiefs(needs: TargetNeeds, seen: Seen): Promise<readonly Target[]> {
  const { sipCase, world } = seen;
  const { unitId } = sipCase.convener;
  const unit = sipCase.discharge?.careContact?.unitId ?? (isOpenCare(world, unitId) ? unitId : undefined);
  // A protected case is spoken of with those who are named alone (R69).
  const chiefs = unit && !isProtected(sipCase) ? await needs.directory.peopleOf(unit, ['chief']) : [];
  return chiefs.length > 0 ? chiefs.map(inChat) : toConvener(needs, seen);
}

/** Whoever convenes - and once they have left, the chief, who chooses another (R60). */
async function toConvener({ directory }: TargetNeeds, { sipCase }: Seen): Promise<readonly Target[]> {
  const { unitId, person } = sipCase.convener;
  if ((await directory.peopleOf(unitId, working)).includes(person)) return [inChat(person)];
  const chiefs = (await directory.peopleOf(unitId, ['chief'])).map(chatOf);
  return chiefs.map((place) => ({ door: 'leaderless', place }));
}

const unasked: readonly NewsName[] = ['deviationPattern', 'nobodyHolds'];

/** The SIP-samordnare of the convener's principal. */
async function toCoordinators(
  { directory }: TargetNeeds,
  effect: Addressed,
  { sipCase, world }: Seen,
): Promise<readonly Target[]> {
  const principal = principalOf(world, sipCase.convener.unitId);
  const units = principal ? await directory.unitsOfPrincipal(principal.id) : [];
  const found = await Promise.all(units.map(({ id }) => directory.peopleOf(id, ['sip-coordinator'])));
  const people = [...new Set(found.flat())];
  if (people.length > 0) return people.map(inChat);
  // Nobody has asked for it: nobody is told that it cannot be told.
  return effect.do === 'tell' && unasked.includes(effect.news) ? [] : [{ door: 'nobody' }];
}

async function receiver(
  needs: TargetNeeds,
  seen: Seen,
  id: RecipientId,
  byOtherDoor: boolean,
): Promise<readonly Target[]> {
  const recipient = seen.sipCase.recipients.find((each) => each.id === id);
  const person = seen.sipCase.sealed.recipients[id]?.person;
  if (recipient?.target.kind === 'person' || !recipient?.atUnitId) {
    if (person?.mail && !isProtected(seen.sipCase))
      return [{ door: 'mail', address: person.mail, recipientId: id, toPerson: true }];
    return [{ door: 'ring' }];
  }
  if (!byOtherDoor) return atUnit(needs, seen, recipient.atUnitId, id);
  // Where the first did not take it, it went by the second already.
  return (await doorsAt(needs, seen, recipient.atUnitId, id)).slice(1, 2);
}

/** A unit that has part in the case; the convener's own unit is its convener. */
async function atParty(needs: TargetNeeds, seen: Seen, unitId: UnitId): Promise<readonly Target[]> {
  return unitId === seen.sipCase.convener.unitId
    ? toConvener(needs, seen)
    : atUnit(needs, seen, unitId, undefined);
}

async function atUnit(
  needs: TargetNeeds,
  seen: Seen,
  unitId: UnitId,
  recipientId: RecipientId | undefined,
): Promise<readonly Target[]> {
  if (isProtected(seen.sipCase)) return toNamed(needs, seen, unitId);
  const [first] = await doorsAt(needs, seen, unitId, recipientId);
  return [first ?? { door: 'ring', unitId }];
}

/** A unit's doors that take something now, in the order that its administrator chose. */
async function doorsAt(
  needs: TargetNeeds,
  { world }: Seen,
  unitId: UnitId,
  recipientId: RecipientId | undefined,
): Promise<readonly Target[]> {
  const unit = unitOf(world, unitId);
  const targets = doorsOf(unit).flatMap((door) => targetOf(door, unit, recipientId) ?? []);
  const taken = await Promise.all(
    targets.map((target) =>
      target.door === 'teams' ? isReached(needs, target.place) : Promise.resolve(true),
    ),
  );
  return targets.filter((_target, at) => taken[at]);
}

/** Undefined for a mailbox that has nothing to answer to. */
export function targetOf(
  door: UnitDoor,
  unit: Unit | undefined,
  recipientId: RecipientId | undefined,
): Target | undefined {
  if (door === 'mail')
    return unit?.mail && recipientId
      ? { door: 'mail', address: unit.mail, recipientId, toPerson: false, unitId: unit.id }
      : undefined;
  if (!unit?.channel) return undefined;
  const { tenantId, channelId } = unit.channel;
  return { door: 'teams', place: { tenantId, door: 'channel', address: channelId }, unitId: unit.id };
}

/** R69: no channel and no mail. Until somebody there is named, the convener phones. */
async function toNamed({ directory }: TargetNeeds, { sipCase }: Seen, unitId: UnitId) {
  const people = await namedAt(directory, sipCase, unitId);
  return people.length > 0 ? people.map(inChat) : [{ door: 'ring' } as const];
}

function inChat(person: PersonKey): Target {
  return { door: 'teams', place: chatOf(person) };
}
