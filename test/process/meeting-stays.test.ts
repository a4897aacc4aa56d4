/** What could not be moved stands where it was, alone or together with others; where it stands no more, it is off for all. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, meetingId, type CaseId } from '../../src/process/ids.js';
import type { Meeting } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { oneOfEach } from '../support/moves.js';
import { healthCentre, sara } from '../support/people.js';
import { alex, bea, cleo, ready } from '../support/siblings.js';
import { FamilyAtOnce } from '../support/siblings-at-once.js';

const slotOn = (date: string) => ({ start: at(day(date), '09:00'), end: at(day(date), '10:00') });
const first = slotOn('2026-03-19');
const times = { taken: [slotOn('2026-03-23')], refused: [slotOn('2026-03-24')] };

const bookingOn = (slot: Meeting['slot']) => ({
  ...oneOfEach.bookMeeting,
  meetingId: meetingId('m-1'),
  slot,
});

/** Linked with each other, and nothing booked. */
function family(ids: readonly CaseId[], lost: readonly number[] = []): FamilyAtOnce {
  const cases = ids.map((id) => {
    const others = ids.filter((other) => other !== id);
    const linked = others.map((caseId) => ({ caseId, ref: ready(caseId).ref }));
    return linked.length > 0 ? { ...ready(id), linked } : ready(id);
  });
  return new FamilyAtOnce(() => Promise.resolve(), { ...times, lost }, ...cases);
}

async function booked(...ids: readonly CaseId[]): Promise<FamilyAtOnce> {
  const all = family(ids);
  assert.equal(await all.press(ids[0] ?? alex, bookingOn(first), sara), undefined);
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

  it('stands where it was for those who remain where another of the cases has paused meanwhile, in whosever calendar it stood', async () => {
    for (const [mover, stops] of [
      [alex, bea],
      [bea, alex],
    ] as const) {
      for (const slot of [...times.taken, ...times.refused]) {
        for (const others of [[], [cleo]]) {
          const all = await booked(alex, bea, ...others);
          assert.equal(await rebook(all, mover, slot), undefined);
          assert.equal(await all.press(stops, oneOfEach.withdrawConsent, sara), undefined);
          await all.settled();

          const joint = others.length > 0 ? 2 : undefined;
          for (const id of [mover, ...others])
            assert.deepEqual(as(all, id), { ...where, joint, takenFor: undefined }, `${id} ${slot.start}`);
          assert.deepEqual(as(all, stops).state, undefined);
          assert.equal(all.live().length, 1);
        }
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

  it('is joined by no case that has become protected meanwhile (R69), or that somebody who comes is not covered in (R22)', async () => {
    for (const move of [
      oneOfEach.protectIdentity,
      { kind: 'narrowConsent', unitId: healthCentre } as const,
    ]) {
      const all = family([alex, bea]);
      assert.equal(await all.press(alex, bookingOn(first), sara), undefined);
      assert.equal(await all.press(bea, move, sara), undefined);
      await all.settled();

      assert.deepEqual([as(all, alex).joint, as(all, bea).state], [undefined, undefined], move.kind);
      assert.deepEqual(all.live().length, 1);
    }
  });

  it('is tried again only where it could be booked at all (R15, R22)', async () => {
    const all = family([alex, bea]);
    assert.equal(await all.press(alex, bookingOn(slotOn('2026-03-24')), sara), undefined);
    await all.settled();
    const retry = { kind: 'retryBooking', meetingId: meetingId('m-1') } as const;
    assert.equal(all.standing(alex)?.state, 'failed');
    assert.equal(await all.press(bea, { kind: 'narrowConsent', unitId: healthCentre }, sara), undefined);

    assert.equal(await all.press(alex, retry, sara), 'linkedNotCovered');
    assert.equal(await all.press(alex, oneOfEach.withdrawConsent, sara), undefined);
    assert.equal(await all.press(alex, retry, sara), 'notNow');
  });
});

describe('An event whose answer was lost', () => {
  it('is cancelled when the meeting was called off before it was known', async () => {
    const all = family([alex], [1]);
    assert.equal(await all.press(alex, bookingOn(first), sara), undefined);
    const cancel = { kind: 'cancelMeeting', meetingId: meetingId('m-1') } as const;
    assert.equal(await all.press(alex, cancel, sara), undefined);
    await all.settled();

    assert.deepEqual([all.of(alex).state, all.live()], ['readyToCall', []]);
  });
});
