/** What could not be moved stands where it was, alone or together with others; where it stands no more, it is off for all. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, meetingId, type CaseId } from '../../src/process/ids.js';
import type { Meeting } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { oneOfEach } from '../support/moves.js';
import { sara } from '../support/people.js';
import { alex, bea, ready } from '../support/siblings.js';
import { FamilyAtOnce } from '../support/siblings-at-once.js';

const slotOn = (date: string) => ({ start: at(day(date), '09:00'), end: at(day(date), '10:00') });
const first = slotOn('2026-03-19');
const times = { taken: [slotOn('2026-03-23')], refused: [slotOn('2026-03-24')] };

async function booked(...ids: readonly CaseId[]): Promise<FamilyAtOnce> {
  const cases = ids.map((id) => {
    const others = ids.filter((other) => other !== id);
    const linked = others.map((caseId) => ({ caseId, ref: ready(caseId).ref }));
    return linked.length > 0 ? { ...ready(id), linked } : ready(id);
  });
  const all = new FamilyAtOnce(() => Promise.resolve(), times, ...cases);
  const book = { ...oneOfEach.bookMeeting, meetingId: meetingId('m-1'), slot: first };
  assert.equal(await all.press(ids[0] ?? alex, book, sara), undefined);
  await all.settled();
  return all;
}

async function rebook(all: FamilyAtOnce, id: CaseId, slot: Meeting['slot']): Promise<string | undefined> {
  const old = all.standing(id);
  assert.ok(old);
  const move = {
    kind: 'rebookMeeting',
    meetingId: meetingId(`${id}-2`),
    oldMeetingId: old.id,
    slot,
  } as const;
  return all.press(id, { ...move, onPurpose: true }, sara);
}

const as = (all: FamilyAtOnce, id: CaseId) => {
  const { state, slot, joint, takenFor } = all.standing(id) ?? {};
  return { state, start: slot?.start, joint: joint?.length, takenFor };
};
const where = { state: 'booked', start: first.start };

describe('A meeting that could not be moved', () => {
  it('stands where it was when the calendar refuses the new time for good, and whoever moved it is told', async () => {
    const all = await booked(alex);
    assert.equal(await rebook(all, alex, slotOn('2026-03-24')), undefined);
    await all.settled();

    assert.deepEqual(as(all, alex), { ...where, joint: undefined, takenFor: undefined });
    assert.deepEqual(all.live(), ['e-m-1']);
    assert.equal(all.of(alex).state, 'meetingBooked');
  });

  it('stands where it was for all, whichever of the linked cases was to move it', async () => {
    for (const [mover, other] of [
      [alex, bea],
      [bea, alex],
    ] as const) {
      for (const slot of [...times.taken, ...times.refused]) {
        const all = await booked(alex, bea);
        assert.equal(await rebook(all, mover, slot), undefined);
        await all.settled();

        const takenFor = slot === times.taken[0] ? ['convener'] : undefined;
        assert.deepEqual(as(all, mover), { ...where, joint: 2, takenFor });
        assert.deepEqual(as(all, other), { ...where, joint: 2, takenFor: undefined });
        assert.deepEqual(all.live(), ['e-m-1']);
      }
    }
  });

  it('is to be booked anew where the other case has called off the one that stood', async () => {
    const all = await booked(alex, bea);
    assert.equal(await rebook(all, bea, slotOn('2026-03-23')), undefined);
    const cancel = { kind: 'cancelMeeting', meetingId: all.standing(alex)?.id ?? meetingId('') } as const;
    assert.equal(await all.press(alex, cancel, sara), undefined);
    await all.settled();

    assert.deepEqual([as(all, alex).state, as(all, bea).state], [undefined, 'failed']);
    assert.deepEqual(all.live(), []);
  });
});

describe('A joint meeting that is on its way', () => {
  it('is booked by one of the cases at a time: the other one is asked to wait', async () => {
    const all = await booked(alex, bea);
    assert.equal(await rebook(all, alex, slotOn('2026-03-20')), undefined);
    assert.equal(await rebook(all, bea, slotOn('2026-03-18')), 'linkedIsBooking');
    await all.settled();

    for (const id of [alex, bea]) assert.equal(as(all, id).start, slotOn('2026-03-20').start);
    assert.deepEqual(all.live(), ['e-m-1']);
  });

  it('stands also where the other one calls it off before it has heard of the new time', async () => {
    const all = await booked(alex, bea);
    assert.equal(await rebook(all, alex, slotOn('2026-03-20')), undefined);
    const cancel = { kind: 'cancelMeeting', meetingId: all.standing(bea)?.id ?? meetingId('') } as const;
    assert.equal(await all.press(bea, cancel, sara), undefined);
    await all.settled();

    for (const id of [alex, bea]) assert.equal(as(all, id).start, slotOn('2026-03-20').start);
    assert.deepEqual(all.live(), ['e-m-1']);
  });
});
