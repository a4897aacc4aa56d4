/** Carries out what one case promised another: a move of the other case on the road, and back where that says no. */
import { whereOf } from './process/machines/meeting-place.js';
import type { CaseId, MeetingId } from './process/ids.js';
import { meetingId } from './process/ids.js';
import { covers, roundOf, together } from './process/linked.js';
import type { InLinked } from './process/linked-effects.js';
import { stands } from './process/machines/called-off.js';
import { hasStopped } from './process/machines/paused.js';
import type { Move } from './process/moves.js';
import type { Meeting, SipCase } from './process/sip-case.js';
import type { ProcessSettings } from './process/settings.js';
import { loadWorld, type WorldSource } from './load-world.js';
import type { Cases, Clock } from './ports.js';
import type { Road } from './run-move.js';
import { uuidFrom } from './uuid-from.js';

export interface InLinkedNeeds {
  readonly cases: Pick<Cases, 'load'>;
  readonly directory: WorldSource;
  readonly clock: Clock;
  readonly settings: ProcessSettings;
  readonly road: Pick<Road, 'runMove'>;
}

/** One promise while it is kept: the job's id tells a repeat after a kill from a new one. */
interface Keeping {
  readonly needs: InLinkedNeeds;
  readonly jobId: string;
  readonly self: SipCase;
  readonly effect: InLinked;
}

export async function inLinked(
  needs: InLinkedNeeds,
  jobId: string,
  effect: InLinked,
  self: SipCase,
): Promise<void> {
  const keeping: Keeping = { needs, jobId, self, effect };
  switch (effect.what) {
    case 'link':
      return link(keeping);
    case 'unlink':
      await moveIn(keeping, effect.caseId, { kind: 'unlinkedBack', caseId: self.id });
      return;
    case 'join':
      return join(keeping);
    case 'moved':
      return follow(keeping);
    case 'off':
      return off(keeping);
    case 'alone':
      return goOnWithout(keeping);
    case 'stopped':
      return goOnWithoutStopped(keeping);
    case 'check':
      return check(keeping);
  }
}

async function link(keeping: Keeping): Promise<void> {
  const { effect, self } = keeping;
  const done = await moveIn(keeping, effect.caseId, { kind: 'linkedBack', caseId: self.id, ref: self.ref });
  if (!done) await moveIn(keeping, self.id, { kind: 'unlinkedBack', caseId: effect.caseId });
}

/** Where the other case cannot come after all, those who remain get an event that does not ask for its parties. */
async function join(keeping: Keeping): Promise<void> {
  const { effect, self, jobId } = keeping;
  const meeting = self.meetings.find(({ id }) => id === effect.meetingId);
  if (meeting?.state !== 'booked' || !meeting.joint) return;
  const joined = await moveIn(keeping, effect.caseId, joinMove(keeping, meeting));
  if (joined || (await hasGoneOn(keeping, meeting))) return;
  const theirs = sharedThen(await keeping.needs.cases.load(effect.caseId), keeping);
  // What they had together before is no more: its event has gone on without that case.
  if (theirs) await moveIn(keeping, effect.caseId, { kind: 'leaveJoint', meetingId: theirs.id });
  const joint = meeting.joint.filter((id) => id !== effect.caseId);
  const id = meetingId(uuidFrom(`${jobId}:without`));
  await moveIn(keeping, self.id, { kind: 'jointWithout', meetingId: id, oldMeetingId: meeting.id, joint });
}

/** The other case has booked for both since: this one is about to hear of it. */
async function hasGoneOn({ needs, effect, self }: Keeping, meeting: Meeting): Promise<boolean> {
  const other = await needs.cases.load(effect.caseId);
  const theirs = other && together(other, self.id);
  return theirs !== undefined && theirs.state !== 'failed' && roundOf(theirs) > roundOf(meeting);
}

function joinMove({ self, jobId }: Keeping, meeting: Meeting): Move {
  const { kind: meetingKind, slot, form, organizer, joint = [], joinUrl, dialIn } = meeting;
  const { place, room } = whereOf(self, meeting.id);
  const reason = self.sealed.meeting.lateReason;
  return {
    kind: 'joinMeeting',
    meetingId: meetingId(uuidFrom(jobId)),
    ...{ meetingKind, slot, form, organizer, joint, round: roundOf(meeting) },
    ...(joinUrl ? { joinUrl } : {}),
    ...(dialIn ? { dialIn } : {}),
    ...(place ? { place } : {}),
    ...(room ? { room } : {}),
    ...(reason ? { reason } : {}),
  };
}

/** The same meeting at its new time, whatever this case's row of it has been called. */
async function follow(keeping: Keeping): Promise<void> {
  const { needs, effect, self } = keeping;
  const slot = self.meetings.find(({ id }) => id === effect.meetingId)?.slot;
  const shared = sharedThen(await needs.cases.load(effect.caseId), keeping);
  if (!slot || !shared) return;
  const { id, slot: before } = shared;
  await moveIn(keeping, effect.caseId, {
    kind: 'meetingMovedOutside',
    meetingId: id,
    was: before.start,
    slot,
  });
}

async function off(keeping: Keeping): Promise<void> {
  const { needs, effect } = keeping;
  const shared = sharedThen(await needs.cases.load(effect.caseId), keeping);
  if (shared) await moveIn(keeping, effect.caseId, { kind: 'jointOff', meetingId: shared.id });
}

/** The first of those who remain books anew for all of them, at the same time. */
async function goOnWithout(keeping: Keeping): Promise<void> {
  const { needs, effect, self, jobId } = keeping;
  const other = await needs.cases.load(effect.caseId);
  const shared = sharedThen(other, keeping);
  if (!other || !shared) return;
  const remaining = await standing(needs, shared, self.id);
  if (remaining[0]?.id !== other.id) return;
  await moveIn(keeping, other.id, {
    kind: 'jointWithout',
    meetingId: meetingId(uuidFrom(jobId)),
    oldMeetingId: shared.id,
    joint: remaining.map(({ id }) => id),
  });
}

/** The other case has stopped while the meeting was on its way somewhere else: what it said then was not of the time that stands. */
async function goOnWithoutStopped(keeping: Keeping): Promise<void> {
  const { needs, effect, self, jobId } = keeping;
  const other = await needs.cases.load(effect.caseId);
  const stays = self.meetings.find(({ id, state }) => id === effect.meetingId && state === 'booked');
  if (!other || !hasStopped(other) || !stays?.joint?.includes(other.id)) return;
  const remaining = await standing(needs, stays, other.id);
  await moveIn(keeping, self.id, {
    kind: 'jointWithout',
    meetingId: meetingId(uuidFrom(jobId)),
    oldMeetingId: stays.id,
    joint: remaining.map(({ id }) => id),
  });
}

async function standing(needs: InLinkedNeeds, { joint = [] }: Meeting, leaver: CaseId) {
  const cases = await Promise.all(joint.filter((id) => id !== leaver).map((id) => needs.cases.load(id)));
  return cases.filter((each): each is SipCase => isOf(each && together(each, leaver)?.joint, joint));
}

/** Whether it is the same joint meeting, and not another one that some of them have agreed on since. */
function isOf(one: Meeting['joint'], other: readonly CaseId[]): boolean {
  return one !== undefined && [...one].sort().join() === [...other].sort().join();
}

/** R22: whichever case's consent does not cover somebody who comes for another leaves the joint meeting. */
async function check(keeping: Keeping): Promise<void> {
  const { needs, self, effect } = keeping;
  const meeting = self.meetings.find(({ id }) => id === effect.meetingId);
  if (!meeting?.joint || !stands(meeting.state)) return;
  const loaded = await Promise.all(meeting.joint.map((id) => needs.cases.load(id)));
  const all = loaded.filter((each): each is SipCase => each !== undefined);
  const left: SipCase[] = [];
  for (const sipCase of all) {
    const others = all.filter((each) => each !== sipCase && !left.includes(each));
    const world = await loadWorld(needs.directory, needs.settings, needs.clock.now(), {
      sipCase,
      linked: others,
    });
    if (others.every((other) => covers(sipCase, other, world))) continue;
    const shared = sharedIn(sipCase, others);
    if (!shared) continue;
    await moveIn(keeping, sipCase.id, { kind: 'leaveJoint', meetingId: shared });
    left.push(sipCase);
  }
}

function sharedIn(sipCase: SipCase, others: readonly SipCase[]): MeetingId | undefined {
  return others.map(({ id }) => together(sipCase, id)?.id).find((id) => id !== undefined);
}

/** The other's row of the meeting that something has become of here; not of one that it has agreed on since. */
function sharedThen(other: SipCase | undefined, { self, effect }: Keeping): Meeting | undefined {
  const shared = other && together(other, self.id);
  const then = self.meetings.find(({ id }) => id === effect.meetingId);
  return shared && then && roundOf(shared) <= roundOf(then) ? shared : undefined;
}

async function moveIn({ needs, jobId }: Keeping, caseId: CaseId, move: Move): Promise<boolean> {
  const pressKey = `linked:${jobId}:${move.kind}:${caseId}`;
  const outcome = await needs.road.runMove({ caseId, move, actor: { kind: 'system' }, pressKey });
  return outcome.ok;
}
