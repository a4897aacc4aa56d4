/** What keeps a linked case from the joint meeting: the no names it, and nothing else is promised before. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, meetingId } from '../../src/process/ids.js';
import type { MissingItem } from '../../src/process/refusals.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { alexBefore } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { sara } from '../support/people.js';
import { alex, bea, booking, Family, family, link, ready, slot } from '../support/siblings.js';

describe('A joint meeting', () => {
  it('says which condition is not met in which case, and promises no more before (R15, R21, R22)', async () => {
    const one = ready(bea);
    const silent = one.recipients.map((each) => ({ ...each, state: 'sent' as const }));
    const { consents } = one;
    const old = consents.map((each) => ({ ...each, givenOn: day('2025-01-10') }));
    const kept: readonly (readonly [SipCase, readonly MissingItem[]])[] = [
      [alexBefore('giveConsent'), ['linkedConsent']],
      [{ ...one, state: 'pausedCoercion' }, ['linkedPaused']],
      [{ ...one, state: 'planActive' }, ['linkedHasMet']],
      [{ ...one, state: 'closed', meetings: [] }, ['linkedClosed']],
      [{ ...one, recipients: silent }, ['linkedRegionalSide']],
      [{ ...one, consents: old }, ['linkedConsentOld']],
    ];
    for (const [sibling, missing] of kept) {
      const all = await family(alex, bea);
      const there = { ...sibling, id: bea, ref: ready(bea).ref, linked: all.of(bea).linked ?? [] };
      all.cases.set(bea, there);
      const no = { code: 'linkedNotReady', missing, of: there.ref };
      assert.deepEqual(all.refusalTo(alex, booking(), sara), no, there.state);
      assert.deepEqual(all.standings(alex), [{ ref: there.ref, joint: false, lacks: missing }]);
    }
  });

  it('with a case that has its own already is booked from there, also at the time that it has', async () => {
    const all = new Family(ready(alex), ready(bea));
    await all.act(bea, booking('m-b'), sara);
    await link(all, alex, bea);
    const no = all.refusalTo(alex, booking(), sara);
    assert.deepEqual([no?.code, no?.missing], ['linkedNotReady', ['linkedHasMeeting']]);
    assert.deepEqual(all.standings(bea), [{ ref: all.of(alex).ref, joint: false, lacks: [] }]);

    const again = {
      ...oneOfEach.rebookMeeting,
      meetingId: meetingId('m-c'),
      oldMeetingId: meetingId('m-b'),
      slot: slot('2026-03-19'),
    };
    await all.act(bea, again, sara);

    for (const id of [alex, bea])
      assert.deepEqual([all.standing(id)?.joint, all.standing(id)?.slot], [[bea, alex], slot('2026-03-19')]);
    assert.deepEqual(all.standings(alex), [{ ref: all.of(bea).ref, joint: true, lacks: [] }]);
  });

  it('with a case that has its own, as this one has, waits until one of the two is called off', async () => {
    const all = new Family(ready(alex), ready(bea));
    await all.act(alex, booking('m-a'), sara);
    await all.act(bea, booking('m-b', '2026-03-20'), sara);
    await link(all, alex, bea);
    const again = {
      ...oneOfEach.rebookMeeting,
      meetingId: meetingId('m-c'),
      oldMeetingId: meetingId('m-a'),
      slot: slot('2026-03-19'),
    };
    assert.deepEqual(all.refusalTo(alex, again, sara)?.missing, ['bothHaveMeetings']);

    await all.act(bea, { kind: 'cancelMeeting', meetingId: meetingId('m-b') }, sara);
    await all.act(alex, again, sara);

    assert.deepEqual(all.standing(bea)?.joint, [alex, bea]);
  });
});
