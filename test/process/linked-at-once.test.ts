/** Linked cases that are acted on in the same moment, while what was promised is still under way: in the end one meeting and one event, or none. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { day, meetingId, type CaseId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { covers } from '../../src/process/linked.js';
import { centre, confirmation, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { bupEast, healthCentre, sara, system, vera } from '../support/people.js';
import { alex, bea, cleo, ready } from '../support/siblings.js';
import { FamilyAtOnce } from '../support/siblings-at-once.js';

const ids = [alex, bea, cleo] as const;
const slotOn = (date: string) => ({ start: at(day(date), '09:00'), end: at(day(date), '10:00') });
const free = ['2026-03-18', '2026-03-19', '2026-03-20'].map(slotOn);
const taken = slotOn('2026-03-23');
const refused = slotOn('2026-03-24');
const slots = [...free, taken, refused];

interface Doing {
  readonly what: keyof typeof doings;
  readonly self: CaseId;
  readonly n: number;
  /** Begun before what was pressed last has been answered. */
  readonly atOnce: boolean;
}

const standing = (all: FamilyAtOnce, id: CaseId) => all.standing(id)?.id ?? meetingId('none');
const slotOf = (n: number) => slots[n % slots.length] ?? oneOfEach.bookMeeting.slot;
const doings = {
  book: (_all: FamilyAtOnce, self: CaseId, n: number): Move => ({
    ...oneOfEach.bookMeeting,
    meetingId: meetingId(`${self}-${String(n)}`),
    slot: slotOf(n),
    onPurpose: true,
  }),
  rebook: (all: FamilyAtOnce, self: CaseId, n: number): Move => ({
    kind: 'rebookMeeting',
    meetingId: meetingId(`${self}-r${String(n)}`),
    oldMeetingId: standing(all, self),
    slot: slotOf(n),
    // To and from video it is another event.
    ...(n % 3 === 0 ? { form: 'phone' as const, place: 'Sara ringer upp' } : { form: 'video' as const }),
    onPurpose: true,
  }),
  retry: (all: FamilyAtOnce, self: CaseId): Move => ({
    kind: 'retryBooking',
    meetingId: standing(all, self),
  }),
  cancel: (all: FamilyAtOnce, self: CaseId): Move => ({
    kind: 'cancelMeeting',
    meetingId: standing(all, self),
  }),
  withdraw: (): Move => oneOfEach.withdrawConsent,
  narrow: (_all: FamilyAtOnce, _self: CaseId, n: number): Move => ({
    kind: 'narrowConsent',
    unitId: n % 2 === 0 ? healthCentre : bupEast,
  }),
  decline: (): Move => ({ kind: 'declineSummons', recipientId: centre, reason: 'Hinder' }),
  confirm: (): Move => confirmation(centre),
  protect: (): Move => oneOfEach.protectIdentity,
  unlink: (all: FamilyAtOnce, self: CaseId): Move => ({
    kind: 'unlinkCase',
    caseId: all.of(self).linked?.[0]?.caseId ?? self,
  }),
  movedInOutlook: (all: FamilyAtOnce, self: CaseId, n: number): Move => ({
    kind: 'meetingMovedOutside',
    meetingId: standing(all, self),
    was: all.standing(self)?.slot.start ?? slotOf(n).start,
    slot: slotOf(n),
  }),
};

/** Everything else is done by the convener. */
const actors: Partial<Record<keyof typeof doings, Actor>> = {
  movedInOutlook: system,
  decline: vera,
  confirm: vera,
};

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(['book', 'book', 'rebook', 'rebook', 'rebook', 'rebook', 'retry', 'cancel', 'cancel'] as const),
      ...(['movedInOutlook', 'withdraw', 'narrow', 'decline', 'confirm', 'protect', 'unlink'] as const),
    ),
    self: fc.constantFrom(...ids),
    n: fc.nat(1000),
    atOnce: fc.boolean(),
  }),
  { minLength: 2, maxLength: 12 },
);

/** Alex with both; whether Bea and Cleo are linked too is another thing. */
const family = fc.record({
  kind: fc.constantFrom('pair', 'chain', 'all'),
  begun: fc.boolean(),
  /** The calls to the calendar whose answer is lost. */
  lost: fc.oneof(fc.constant([]), fc.array(fc.nat(25), { maxLength: 3 })),
});

function linkedAs(kind: string): SipCase[] {
  const links: Readonly<Record<string, readonly (readonly CaseId[])[]>> = {
    pair: [[bea], [alex], []],
    chain: [[bea, cleo], [alex], [alex]],
    all: [
      [bea, cleo],
      [alex, cleo],
      [alex, bea],
    ],
  };
  return ids.map((id, n) => {
    const others = links[kind]?.[n] ?? [];
    const linked = others.map((caseId) => ({ caseId, ref: ready(caseId).ref }));
    return linked.length > 0 ? { ...ready(id), linked } : ready(id);
  });
}

async function played(
  s: fc.Scheduler,
  { kind, begun, lost }: { readonly kind: string; readonly begun: boolean; readonly lost: readonly number[] },
  doing: readonly Doing[],
): Promise<void> {
  const all = new FamilyAtOnce(
    () => s.schedule(Promise.resolve()),
    { taken: [taken], refused: [refused], lost },
    ...linkedAs(kind),
  );
  if (begun) {
    await s.waitFor(all.press(alex, doings.book(all, alex, 0), sara));
    await s.waitFor(all.settled());
  }
  const pressed: Promise<unknown>[] = [];
  for (const { what, self, n, atOnce } of doing) {
    const move = doings[what](all, self, n);
    // Only the case that has the event hears of it from its organiser's calendar.
    if (what === 'movedInOutlook' && !all.standing(self)?.eventId) continue;
    const actor = actors[what] ?? sara;
    const answer = all.press(self, move, actor).then((refused) => {
      if (!refused) all.moveEvent(self, move);
    });
    pressed.push(answer);
    if (!atOnce) await s.waitFor(answer);
  }
  await s.waitFor(Promise.all(pressed));
  await s.waitFor(all.settled());
  holds(all);
}

function holds(all: FamilyAtOnce): void {
  const meetings = ids.flatMap((id) => {
    const meeting = all.standing(id);
    assert.notEqual(meeting?.state, 'booking', 'nothing is left half done');
    return meeting?.state === 'booked' ? [{ id, meeting }] : [];
  });
  const said = () => JSON.stringify({ meetings, events: [...all.events] }, null, 1);
  for (const { id, meeting } of meetings) {
    const others = (meeting.joint ?? []).filter((other) => other !== id);
    for (const other of others) {
      const theirs = meetings.find((each) => each.id === other)?.meeting;
      assert.deepEqual(theirs?.slot, meeting.slot, `${id} and ${other} meet at one time: ${said()}`);
      assert.deepEqual(theirs?.joint, meeting.joint, `${id} and ${other} both know that: ${said()}`);
      assert.ok(covers(all.of(id), all.of(other), world), `${id} covers all who come for ${other} (R22)`);
      assert.equal(all.of(other).namedOnly, undefined, 'a protected case meets with none (R69)');
    }
    const holder = meeting.joint?.[0] ?? id;
    const eventId = meetings.find((each) => each.id === holder)?.meeting.eventId;
    const event = eventId && all.events.get(eventId);
    assert.ok(event && !event.cancelled, `${id} has an event: ${said()}`);
    assert.equal(Date.parse(event.slot.start), Date.parse(meeting.slot.start), `at its time: ${said()}`);
  }
  const used = meetings.flatMap(({ meeting }) => meeting.eventId ?? []);
  assert.deepEqual(
    [...all.live()].sort(),
    [...new Set(used)].sort(),
    `no event without a meeting: ${said()}`,
  );
}

describe('Linked cases that are acted on at once', () => {
  it('have one meeting at one time with one event, or none, whatever overtakes what', async () => {
    // Shrinking takes minutes, more than CI has: the seed that is printed finds it again.
    await fc.assert(fc.asyncProperty(fc.scheduler(), family, steps, played), {
      numRuns: 150,
      endOnFailure: true,
    });
  }).timeout(180_000);

  // The first of three leaves while another's move of the meeting fails: whoever goes on has the event.
  it('have the event with whoever goes on when the first of them has left meanwhile', async () => {
    await fc.assert(fc.asyncProperty(fc.scheduler(), family, steps, played), {
      seed: 388061892,
      numRuns: 150,
      endOnFailure: true,
    });
  }).timeout(180_000);
});
