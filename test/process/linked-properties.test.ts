/** Whatever is done to linked cases, in whatever order: one event for those who meet together, and nobody hears of a case whose consent does not cover them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { day, meetingId, type CaseId } from '../../src/process/ids.js';
import { covers } from '../../src/process/linked.js';
import type { Move } from '../../src/process/moves.js';
import { at } from '../../src/process/time.js';
import { bup, centre, confirmation, consentOf, father, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { bupEast, healthCentre, maja, sara, vera } from '../support/people.js';
import type { Actor } from '../../src/process/actor.js';
import { alex, bea, cleo, Family, ready } from '../support/siblings.js';

const ids = [alex, bea, cleo] as const;
const slots = ['2026-03-18', '2026-03-19', '2026-03-20'].map((date) => ({
  start: at(day(date), '09:00'),
  end: at(day(date), '10:00'),
}));

type Doing = (all: Family, self: CaseId, other: CaseId, n: number) => readonly [Move, Actor];

const standing = (all: Family, id: CaseId) => all.standing(id)?.id ?? meetingId('none');
const slotOf = (n: number) => slots[n % slots.length] ?? oneOfEach.bookMeeting.slot;
const doings: Readonly<Record<string, Doing>> = {
  link: (all, _self, other) => [{ kind: 'linkCase', ref: all.of(other).ref }, sara],
  unlink: (_all, _self, other) => [{ kind: 'unlinkCase', caseId: other }, sara],
  book: (_all, self, _other, n) => [
    {
      ...oneOfEach.bookMeeting,
      meetingId: meetingId(`${self}-${String(n)}`),
      slot: slotOf(n),
      onPurpose: true,
    },
    sara,
  ],
  rebook: (all, self, _other, n) => [
    {
      kind: 'rebookMeeting',
      meetingId: meetingId(`${self}-r${String(n)}`),
      oldMeetingId: standing(all, self),
      slot: slotOf(n),
      onPurpose: true,
    },
    sara,
  ],
  cancel: (all, self) => [{ kind: 'cancelMeeting', meetingId: standing(all, self) }, sara],
  withdraw: () => [oneOfEach.withdrawConsent, sara],
  renew: () => [consentOf('guardian1'), sara],
  narrow: (_all, _self, _other, n) => [
    { kind: 'narrowConsent', unitId: n % 2 ? healthCentre : bupEast },
    sara,
  ],
  coercion: () => [oneOfEach.coercionBegan, sara],
  ended: () => [oneOfEach.coercionEnded, sara],
  decline: () => [{ kind: 'declineSummons', recipientId: centre, reason: 'Hinder' }, vera],
  confirm: () => [confirmation(bup), maja],
  remove: () => [{ kind: 'removeRecipient', recipientId: father }, sara],
  protect: () => [oneOfEach.protectIdentity, sara],
  close: () => [oneOfEach.close, sara],
};

const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...Object.keys(doings)),
    self: fc.constantFrom(...ids),
    other: fc.constantFrom(...ids),
    n: fc.nat(1000),
  }),
  { minLength: 4, maxLength: 18 },
);

async function played(doing: readonly { what: string; self: CaseId; other: CaseId; n: number }[]) {
  const all = new Family(...ids.map(ready));
  // Without a link there is nothing to see: two are linked from the start.
  await all.act(alex, { kind: 'linkCase', ref: all.of(bea).ref }, sara);
  for (const { what, self, other, n } of doing) {
    const [move, actor] = doings[what]?.(all, self, other, n) ?? [];
    if (move && actor) await all.try(self, move, actor);
    holds(all);
  }
}

function holds(all: Family): void {
  const meetings = ids.flatMap((id) => {
    const meeting = all.standing(id);
    return meeting ? [{ id, meeting }] : [];
  });
  for (const { id, meeting } of meetings) {
    const together = meetings.filter((other) => meeting.joint?.includes(other.id));
    // Those who meet together agree about the time, and have one event between them.
    for (const other of together) assert.deepEqual(other.meeting.slot, meeting.slot);
    const group = together.length > 0 ? together.map((each) => each.id) : [id];
    assert.equal(all.live().filter((owner) => group.includes(owner)).length, 1, 'one event');
    for (const other of together.filter((each) => each.id !== id)) {
      assert.ok(other.meeting.joint?.includes(id), 'both know that they meet together');
      assert.ok(covers(all.of(id), all.of(other.id), world), 'within the consent');
    }
  }
  // No event stands for a case that has no meeting.
  for (const owner of all.live()) assert.ok(all.standing(owner), `${owner} has an event and no meeting`);
  for (const id of ids) {
    const { linked = [], namedOnly, state } = all.of(id);
    // What was linked is part of a closed case's history; nothing more comes of it.
    if (state === 'closed') continue;
    if (namedOnly) assert.deepEqual(linked, []);
    for (const link of linked) {
      const back = all.of(link.caseId);
      assert.ok(
        back.state === 'closed' || back.linked?.some(({ caseId }) => caseId === id),
        'linked both ways',
      );
    }
  }
}

describe('Linked cases, whatever is done', () => {
  it('have one event for those who meet together, and bring nobody whom a consent does not cover', async () => {
    await fc.assert(fc.asyncProperty(steps, played), { numRuns: 150 });
  }).timeout(120_000);
});
