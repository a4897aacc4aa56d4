/** The door for something sent: Teams, then mail, then "ring" (design 8.1). Pure but for looking up who can be reached. */
import { chatOf } from './send-case-card.js';
import type { Directory, Messenger, Place } from './ports.js';
import type { Audience, FollowUpEffect } from './process/follow-ups.js';
import type { RecipientId, UnitId } from './process/ids.js';
import type { Seen } from './process/disclosure.js';
import { unitOf } from './process/world.js';

export type Target =
  | { readonly door: 'teams'; readonly place: Place; readonly unitId?: UnitId }
  | {
      readonly door: 'mail';
      readonly address: string;
      readonly recipientId: RecipientId;
      readonly toPerson: boolean;
    }
  /** Nobody can be reached in writing: the convener is asked to phone. */
  | { readonly door: 'ring'; readonly name: string };

export interface TargetNeeds {
  readonly directory: Directory;
  readonly messenger: Messenger;
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
      return [inChat(chatOf(sipCase.convener.person))];
    case 'planOwner': {
      const ownerUnit = sipCase.planOwnerUnitId ?? sipCase.convener.unitId;
      if (ownerUnit === sipCase.convener.unitId) return [inChat(chatOf(sipCase.convener.person))];
      return [await atUnit(needs, seen, ownerUnit, undefined)];
    }
    case 'chief': {
      const chiefs = await needs.directory.peopleOf(sipCase.planOwnerUnitId ?? sipCase.convener.unitId, [
        'chief',
      ]);
      return chiefs.map((chief) => inChat(chatOf(chief)));
    }
    case 'taskUnit': {
      const task = sipCase.tasks.find(({ id }) => id === effect.taskId);
      if (!task) return [];
      if (task.unitId === sipCase.convener.unitId) return [inChat(chatOf(sipCase.convener.person))];
      return [await atUnit(needs, seen, task.unitId, undefined)];
    }
    case 'receiver':
      return effect.recipientId ? [await receiver(needs, seen, effect.recipientId)] : [];
  }
}

async function receiver(needs: TargetNeeds, seen: Seen, id: RecipientId): Promise<Target> {
  const recipient = seen.sipCase.recipients.find((each) => each.id === id);
  const person = seen.sipCase.sealed.recipients[id]?.person;
  if (recipient?.target.kind === 'person' || !recipient?.atUnitId) {
    if (person?.mail) return { door: 'mail', address: person.mail, recipientId: id, toPerson: true };
    return { door: 'ring', name: person?.label ?? '' };
  }
  return atUnit(needs, seen, recipient.atUnitId, id);
}

async function atUnit(
  needs: TargetNeeds,
  seen: Seen,
  unitId: UnitId,
  recipientId: RecipientId | undefined,
): Promise<Target> {
  const unit = unitOf(seen.world, unitId);
  if (unit?.channel) {
    const place: Place = {
      tenantId: unit.channel.tenantId,
      door: 'channel',
      address: unit.channel.channelId,
    };
    if (await needs.messenger.reaches(place)) return { door: 'teams', place, unitId };
  }
  if (unit?.mail && recipientId) return { door: 'mail', address: unit.mail, recipientId, toPerson: false };
  return { door: 'ring', name: unit?.name ?? '' };
}

function inChat(place: Place): Target {
  return { door: 'teams', place };
}
