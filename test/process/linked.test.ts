/** Siblings, a family: own consent each, one meeting. What one case does to another, and what it may never do. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CaseId } from '../../src/process/ids.js';
import { day, meetingId } from '../../src/process/ids.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { meetsWith } from '../../src/process/linked.js';
import { disclose } from '../../src/process/disclosure.js';
import { alexBefore, bup, centre, confirmation, father, when, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { bupWest, healthCentre, maja, rut, sara, system, vera } from '../support/people.js';
import { alex, bea, booking, cleo, Family, family, link, ready, slot } from '../support/siblings.js';

async function together(...ids: readonly CaseId[]): Promise<Family> {
  const all = await family(...ids);
  await all.act(ids[0] ?? alex, booking(), sara);
  return all;
}

const refs = (sipCase: SipCase) => (sipCase.linked ?? []).map(({ caseId }) => caseId);

describe('Linked cases', () => {
  it('know each other, from whichever they were linked', async () => {
    const all = await family(alex, bea);
    assert.deepEqual([refs(all.of(alex)), refs(all.of(bea))], [[bea], [alex]]);
    await all.act(bea, { kind: 'unlinkCase', caseId: alex }, sara);
    assert.deepEqual([refs(all.of(alex)), refs(all.of(bea))], [[], []]);
  });

  it('are the same unit’s open ones; of others it is not said whether they exist (R68)', async () => {
    const elsewhere = { ...ready(bea), convener: { ...ready(bea).convener, unitId: healthCentre } };
    const others = [elsewhere, { ...ready(bea), state: 'closed' as const }, { ...ready(bea), namedOnly: [] }];
    for (const other of others) {
      const all = new Family(ready(alex), other);
      assert.equal(await all.try(alex, { kind: 'linkCase', ref: other.ref }, sara), 'noSuchCase');
    }
    const all = new Family(ready(alex));
    assert.equal(await all.try(alex, { kind: 'linkCase', ref: ready(alex).ref }, sara), 'noSuchCase');
    assert.equal(await all.try(alex, { kind: 'linkCase', ref: ready(bea).ref }, maja), 'notYours');
  });

  it('part when one of them closes, or becomes protected, which is linked with none (R69)', async () => {
    for (const move of [oneOfEach.close, oneOfEach.protectIdentity]) {
      const all = await family(alex, bea);
      await all.act(alex, move, sara);
      assert.deepEqual(refs(all.of(bea)), [], move.kind);
    }
    const marked = new Family({ ...ready(alex), namedOnly: [sara.person] }, ready(bea));
    assert.equal(
      await marked.try(alex, { kind: 'linkCase', ref: ready(bea).ref }, sara),
      'linkedIsProtected',
    );
  });
});

describe('One meeting for linked cases', () => {
  it('is one event, and stands in each case with the same time and link', async () => {
    const all = await together(alex, bea);

    assert.deepEqual(all.live(), [alex]);
    for (const id of [alex, bea]) {
      assert.equal(all.of(id).state, 'meetingBooked');
      assert.deepEqual([all.standing(id)?.slot, all.standing(id)?.joint], [slot('2026-03-19'), [alex, bea]]);
    }
  });

  it('waits until each has its consent, its sides and its answers (R15)', async () => {
    const silent = ready(bea).recipients.map((each) => ({ ...each, state: 'sent' as const }));
    const early = [
      alexBefore('giveConsent'),
      alexBefore('sendSummons'),
      { ...ready(bea), recipients: silent },
    ];
    for (const sibling of early) {
      const all = new Family(ready(alex), { ...sibling, id: bea, ref: ready(bea).ref });
      await link(all, alex, bea);
      assert.equal(await all.try(alex, booking(), sara), 'linkedNotReady', sibling.state);
    }
  });

  it('brings nobody whom one of the consents does not cover (R22)', async () => {
    const narrow = ready(bea);
    const all = new Family(ready(alex), {
      ...narrow,
      recipients: narrow.recipients.filter(({ id }) => id !== bup),
      scope: {
        ...narrow.scope,
        unitIds: [healthCentre],
        exceptUnitIds: [ready(alex).recipients[0]?.atUnitId ?? bupWest],
      },
    });
    await link(all, alex, bea);
    assert.equal(await all.try(alex, booking(), sara), 'linkedNotCovered');
  });

  it('brings no close person who is called for one of them only', async () => {
    const without = { ...ready(bea), recipients: ready(bea).recipients.filter(({ id }) => id !== father) };
    const all = new Family(ready(alex), without);
    await link(all, alex, bea);
    assert.equal(await all.try(alex, booking(), sara), 'linkedNotCovered');
  });

  it('asks first when the time suits one of them not, and a reason when it is late for one (R30)', async () => {
    const all = await family(alex, bea);
    const other = slot('2026-03-20');
    const busy = {
      ...ready(bea),
      linked: all.of(bea).linked ?? [],
      proposedTimes: [slot('2026-03-19'), other],
    };
    const asked = busy.recipients.map((each) => ({
      ...each,
      askedTimes: [slot('2026-03-19').start, other.start],
    }));
    all.cases.set(bea, { ...busy, recipients: asked });
    assert.equal(await all.try(alex, booking('m-a', '2026-03-20'), sara), 'timeSaidNo');
    assert.equal(await all.try(alex, { ...booking('m-a', '2026-03-20'), onPurpose: true }, sara), undefined);

    const late = await family(alex, bea);
    late.cases.set(alex, { ...late.of(alex), young: false });
    assert.equal(await late.try(alex, booking('m-a', '2026-04-20'), sara), 'laterThanGoal');
    await late.act(alex, { ...booking('m-a', '2026-04-20'), reason: 'Skollov' }, sara);
    assert.equal(late.of(bea).sealed.reasons?.R30, 'Skollov');
  });

  it('moves for all when one of them moves it, and leaves one event', async () => {
    for (const mover of [alex, bea]) {
      const all = await together(alex, bea);
      const oldMeetingId = all.standing(mover)?.id ?? meetingId('');
      const before = new Map([alex, bea].map((id) => [id, all.standing(id)?.id]));
      const moved = {
        ...oneOfEach.rebookMeeting,
        meetingId: meetingId('m-new'),
        oldMeetingId,
        slot: slot('2026-03-20'),
      };
      await all.act(mover, { ...moved, onPurpose: true }, sara);

      assert.deepEqual(all.live(), [mover]);
      for (const id of [alex, bea]) {
        assert.deepEqual(all.standing(id)?.slot, slot('2026-03-20'));
        // Whoever has it as a file gets the new time in place of the old one.
        assert.deepEqual(all.standing(id)?.anew, { first: before.get(id), times: 1 });
      }
    }
  });

  it('is off for all when one of them calls it off', async () => {
    for (const one of [alex, bea]) {
      const all = await together(alex, bea, cleo);
      await all.act(one, { kind: 'cancelMeeting', meetingId: all.standing(one)?.id ?? meetingId('') }, sara);
      assert.deepEqual(all.live(), []);
      assert.deepEqual(
        [alex, bea, cleo].map((id) => all.of(id).state),
        Array(3).fill('readyToCall'),
      );
    }
  });

  it('that was never held is so in the case that says it: the other answers for itself, before both book again', async () => {
    const all = await together(alex, bea);
    const notHeld = (id: CaseId) =>
      ({
        kind: 'meetingNotHeld',
        meetingId: all.standing(id)?.id ?? meetingId(''),
        reason: 'För få kom',
      }) as const;
    const anew = booking('m-n', '2026-03-24');
    all.now = when('2026-03-19 10:30');

    await all.act(alex, notHeld(alex), sara);

    assert.deepEqual([all.of(alex).state, all.of(bea).state], ['readyToCall', 'meetingBooked']);
    assert.deepEqual(all.live(), [alex], 'what has passed in the calendar is left alone');
    assert.equal(await all.try(alex, { ...anew, onPurpose: true }, sara), 'linkedNotToldOf');

    await all.act(bea, notHeld(bea), sara);
    await all.act(alex, { ...anew, onPurpose: true }, sara);

    for (const one of [alex, bea]) assert.deepEqual(all.standing(one)?.slot, slot('2026-03-24'));
  });

  it('has the time that the calendar says in every case, and is off for all when it is gone there', async () => {
    const all = await together(alex, bea, cleo);
    const { id = meetingId(''), slot: before = slot('2026-03-19') } = all.standing(alex) ?? {};
    const moved = {
      kind: 'meetingMovedOutside',
      meetingId: id,
      was: before.start,
      slot: slot('2026-03-20'),
    } as const;

    await all.act(alex, moved, system);

    for (const one of [alex, bea, cleo]) assert.deepEqual(all.standing(one)?.slot, slot('2026-03-20'));

    await all.act(alex, { kind: 'meetingGoneOutside', meetingId: id }, system);

    assert.deepEqual(
      [alex, bea, cleo].map((one) => all.of(one).state),
      Array(3).fill('readyToCall'),
    );
  });

  it('goes on at the same time without a case whose consent is withdrawn, and never says why (R21)', async () => {
    for (const leaver of [alex, bea, cleo]) {
      const all = await together(alex, bea, cleo);
      await all.act(leaver, oneOfEach.withdrawConsent, sara);

      const rest = [alex, bea, cleo].filter((id) => id !== leaver);
      assert.deepEqual(all.live(), [rest[0]]);
      assert.equal(all.standing(leaver), undefined);
      for (const id of rest) {
        assert.deepEqual(all.standing(id)?.slot, slot('2026-03-19'));
        assert.deepEqual(all.standing(id)?.joint, rest);
      }
    }
  });

  it('is a meeting like others for the last one that is left', async () => {
    const all = await together(alex, bea);
    await all.act(alex, oneOfEach.coercionBegan, sara);
    assert.deepEqual([all.standing(bea)?.joint, all.standing(bea)?.slot], [undefined, slot('2026-03-19')]);
    assert.deepEqual(all.live(), [bea]);
  });

  it('is left by a case whose consent comes to except somebody who is there for another (R16, R22)', async () => {
    const all = await together(alex, bea);
    await all.act(bea, { kind: 'narrowConsent', unitId: healthCentre }, sara);

    assert.equal(all.standing(bea), undefined);
    assert.deepEqual([all.live(), all.standing(alex)?.joint], [[alex], undefined]);
  });

  it('is left by a case that does not cover somebody who says yes later for another (R22)', async () => {
    const late = ready(alex);
    const all = new Family(
      {
        ...late,
        recipients: late.recipients.map((each) =>
          each.id === bup ? { ...each, state: 'sent' as const } : each,
        ),
      },
      {
        ...ready(bea),
        scope: { ...ready(bea).scope, exceptUnitIds: [late.recipients[0]?.atUnitId ?? bupWest] },
        recipients: ready(bea).recipients.filter(({ id }) => id !== bup),
      },
    );
    await link(all, alex, bea);
    // The health centre makes both sides here.
    await all.act(alex, booking(), sara);
    assert.equal(all.standing(bea)?.joint?.length, 2);

    await all.act(alex, confirmation(bup), maja);

    assert.equal(all.standing(bea), undefined);
    assert.equal(all.standing(alex)?.joint, undefined);
  });

  it('asks those who come by way of a third too, when the third has left', async () => {
    const all = new Family(...[alex, bea, cleo].map(ready));
    await link(all, alex, bea);
    await link(all, alex, cleo);
    await all.act(alex, booking(), sara);
    await all.act(alex, oneOfEach.coercionBegan, sara);

    assert.deepEqual(all.standing(bea)?.joint, [bea, cleo]);
    assert.deepEqual([meetsWith(all.of(cleo), bea), meetsWith(all.of(bea), cleo)], [true, true]);
    assert.deepEqual(refs(all.of(cleo)), [alex]);
  });

  it('is not parted from while it stands', async () => {
    const all = await together(alex, bea);
    assert.equal(await all.try(alex, { kind: 'unlinkCase', caseId: bea }, sara), 'stillJoint');
  });

  it('is called off for the others too when the calendar cannot move it', async () => {
    const all = await together(alex, bea);
    const old = all.standing(alex);
    assert.ok(old);
    const failing = { ...old, id: meetingId('m-f'), state: 'booking' as const };
    all.cases.set(alex, { ...all.of(alex), state: 'called', meetings: [failing] });
    await all.act(alex, { kind: 'bookingFailed', meetingId: failing.id }, { kind: 'system' });
    assert.equal(all.standing(bea), undefined);
  });

  it('is held case by case, each with its own attendance', async () => {
    const all = await together(alex, bea);
    all.now = new Date(at(day('2026-03-19'), '10:05'));
    const hold = (id: CaseId) => ({
      ...oneOfEach.holdMeeting,
      meetingId: all.standing(id)?.id ?? meetingId(''),
      present: [bup, centre, father],
      identified: { [bup]: 'known', [centre]: 'known', [father]: 'known' },
    });
    await all.act(alex, hold(alex), rut);
    assert.deepEqual([all.of(alex).state, all.of(bea).state], ['meetingHeld', 'meetingBooked']);
    await all.act(bea, hold(bea), sara);
    assert.equal(all.of(bea).state, 'meetingHeld');
  });

  it('says to nobody but the convener that there is another case', async () => {
    const all = await together(alex, bea);
    const seen = { sipCase: all.of(alex), world, names: {} };
    for (const as of ['receiver', 'dispatcher', 'participant'] as const) {
      const facts = JSON.stringify(disclose(seen, { as, recipientId: bup }));
      assert.equal(
        [bea, all.of(bea).ref].some((word) => facts.includes(word)),
        false,
        as,
      );
    }
    assert.equal(
      await all.try(bea, { ...oneOfEach.jointOff, meetingId: all.standing(bea)?.id ?? meetingId('') }, vera),
      'notYours',
    );
  });
});
