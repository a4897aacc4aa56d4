/** A unit's doors in writing: its channel and its function mailbox, in the order that its administrator chose. */
import type { Instant } from './ids.js';
import { addOpenHours } from './open-time.js';
import type { World, Unit } from './world.js';

export const doorOrders = ['channelThenMail', 'mailThenChannel', 'channelOnly', 'mailOnly'] as const;
export type DoorOrder = (typeof doorOrders)[number];
export type UnitDoor = 'channel' | 'mail';

const inOrder: Readonly<Record<DoorOrder, readonly UnitDoor[]>> = {
  channelThenMail: ['channel', 'mail'],
  mailThenChannel: ['mail', 'channel'],
  channelOnly: ['channel'],
  mailOnly: ['mail'],
};

/** What an administrator is offered first: a working day. */
export const usualFallbackHours = 8;

/** Those that the unit has, the first one first. */
export function doorsOf(unit: Unit | undefined): readonly UnitDoor[] {
  if (!unit) return [];
  const has = { channel: unit.channel !== null, mail: unit.mail !== null && unit.mail !== '' };
  return inOrder[unit.doorOrder ?? 'channelThenMail'].filter((door) => has[door]);
}

/** The one after a door that was tried. */
export function doorAfter(door: UnitDoor, unit: Unit | undefined): UnitDoor | undefined {
  const order = inOrder[unit?.doorOrder ?? 'channelThenMail'];
  return doorsOf(unit).find((other) => order.indexOf(other) > order.indexOf(door));
}

/** When nobody has acknowledged what came in by the first door: the hours are counted while the unit is open. */
export function otherDoorAt(
  sentAt: Instant,
  unit: Unit | undefined,
  { holidays }: Pick<World, 'holidays'>,
): Instant | undefined {
  if (!unit?.fallbackHours || doorsOf(unit).length < 2) return undefined;
  return addOpenHours(sentAt, unit.fallbackHours, { hours: unit.openingHours, holidays });
}
