/** POST /local/calendar/{event}/…: what people do in Outlook by hand - the organiser moves or deletes, somebody who is asked answers. */
import { z } from 'zod';
import type { Call, Reply } from '../http/router.js';
import { guestsAt } from '../graph/guests.js';
import { inviteAll } from '../graph/letters.js';
import { letRoomsAnswer } from '../graph/rooms.js';
import type { StoredEvent } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { badCall, readBody } from './bad-call.js';
import { wallTime } from './clock.js';
import { settled } from './settled.js';

const moveBody = z.strictObject({ start: z.string(), end: z.string().optional() });
const answerBody = z.strictObject({
  address: z.string(),
  answer: z.enum(['accept', 'tentative', 'decline', 'propose']),
  start: z.string().optional(),
  end: z.string().optional(),
});

/** Everybody is asked again, so what they have answered is gone. Without an end it is as long as before. */
export async function moveByHand(parts: Parts, call: Call): Promise<Reply> {
  const { start, end } = readBody(moveBody, call);
  const before = eventOf(parts, call);
  const slot = slotOf(before, start, end);
  const attendees = guestsAt(slot, before);
  const event = { ...before, ...slot, attendees, change: before.change + 1 };
  parts.memory.note({ kind: 'event', event });
  inviteAll(parts, event, { prefix: 'Uppdaterad: ' });
  letRoomsAnswer(parts, event);
  return heard(parts);
}

export async function deleteByHand(parts: Parts, call: Call): Promise<Reply> {
  const before = eventOf(parts, call);
  const event = { ...before, cancelled: true, change: before.change + 1 };
  parts.memory.note({ kind: 'event', event });
  inviteAll(parts, event, { prefix: 'Inställt: ' });
  return heard(parts);
}

const responses = {
  accept: 'accepted',
  tentative: 'tentativelyAccepted',
  decline: 'declined',
  propose: 'tentativelyAccepted',
} as const;

export async function answerByHand(parts: Parts, call: Call): Promise<Reply> {
  const { answer, start, end, ...rest } = readBody(answerBody, call);
  const address = rest.address.toLowerCase();
  const before = eventOf(parts, call);
  if (!before.attendees.some((one) => one.address === address))
    return badCall('address', 'Adressen är inte inbjuden. / The address is not invited.');
  if (answer === 'propose' && start === undefined)
    return badCall('start', 'Ett förslag har en tid. / A proposal has a time.');
  const said = {
    response: responses[answer],
    answeredAt: parts.clock.now().toISOString(),
    ...(answer === 'propose' && start !== undefined ? { proposed: slotOf(before, start, end) } : {}),
  };
  const attendees = before.attendees.map(({ type, address: to, name, ...kept }) =>
    to === address ? { type, address: to, name, ...said } : { type, address: to, name, ...kept },
  );
  parts.memory.note({ kind: 'event', event: { ...before, attendees, change: before.change + 1 } });
  return heard(parts);
}

function eventOf({ memory }: Parts, { params }: Call): StoredEvent {
  const found = memory.known.events.get(params.event ?? '');
  if (found && !found.cancelled) return found;
  return badCall('event', 'Mötet finns inte i kalendern. / The meeting is not in the calendar.', 404);
}

function slotOf(before: StoredEvent, start: string, end: string | undefined) {
  const from = wallTime('start', start);
  const lengthMs = new Date(before.end).getTime() - new Date(before.start).getTime();
  const to = end === undefined ? new Date(from.getTime() + lengthMs) : wallTime('end', end);
  if (to <= from) badCall('end', 'Slutet är före början. / The end is before the start.');
  return { start: from.toISOString(), end: to.toISOString() };
}

/** Whoever is told of it has been, and has done what follows. */
async function heard(parts: Parts): Promise<Reply> {
  await parts.notices.whenTold();
  await settled(parts);
  return { status: 200, body: {} };
}
