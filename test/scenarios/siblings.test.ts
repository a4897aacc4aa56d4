/** Two siblings through the whole road: own consent each, one meeting in the calendar for both. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/process/actor.js';
import { caseId, caseRef, meetingId, type CaseId, type CaseRef } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { wordsOf } from '../../src/local/scenario/card-words.js';
import { alexAnswers, alexRoad, bup, confirmation } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { school } from '../support/people.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('Two siblings and one meeting', function () {
  this.timeout(120_000);
  let player: RoadPlayer;
  let sara: Extract<Actor, { kind: 'person' }>;
  const alex = { id: caseId(randomUUID()), ref: caseRef('SIP-AAAAA1') };
  const bea = { id: caseId(randomUUID()), ref: caseRef('SIP-AAAAA2') };
  const move = async (id: CaseId, made: Move, actor: Actor) => {
    const outcome = await player.road.runMove({ caseId: id, move: made, actor });
    await player.settle();
    return outcome.ok ? undefined : outcome.refusal.code;
  };
  const kept = async (id: CaseId) => {
    const sipCase = await player.store.cases.load(id);
    assert.ok(sipCase);
    return sipCase;
  };
  const begin = async ({ id, ref }: { readonly id: CaseId; readonly ref: CaseRef }) => {
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => ref, actor: sara, pressKey: id });
    const toBooking = alexRoad.slice(
      0,
      alexRoad.findIndex(([{ kind }]) => kind === 'bookMeeting'),
    );
    for (const [made, actor, at] of toBooking) {
      await player.clock(at.replace(' ', 'T'));
      assert.equal(await move(id, made, actor), undefined, made.kind);
    }
  };
  const events = async () => (await player.calendar('sara')).filter(({ cancelled }) => !cancelled);
  before(async () => {
    player = await openRoadPlayer();
    const actor = await player.actor('sara');
    assert.ok(actor.kind === 'person');
    sara = actor;
    await begin(alex);
    await begin(bea);
  });
  after(() => player.close());

  it('are linked from the one’s card, by a reference of the own unit only', async () => {
    // The newest card is Bea's: her case began last.
    await player.press('sara', 'Gemensamt möte med ett annat ärende');
    assert.equal(await move(bea.id, { kind: 'linkCase', ref: caseRef('SIP-ZZZZZZ') }, sara), 'noSuchCase');
    const linked = await player.press('sara', 'Koppla ihop', { other: alex.ref });

    assert.match(JSON.stringify(linked), /SIP-AAAAA1.*Ta bort/s);
    assert.deepEqual((await kept(alex.id)).linked, [{ caseId: bea.id, ref: bea.ref }]);
    player.closeDialog('sara');
    const cards = player.cardsAt(sara.person.split('/')[1] ?? '').map((card) => wordsOf(card));
    assert.ok(cards.some((card) => /gemensamt möte med SIP-AAAAA1/.test(card)));
  });

  it('meet at one time, with one neutral event that asks everybody once', async () => {
    const book = { ...oneOfEach.bookMeeting, meetingId: meetingId(randomUUID()), organizer: sara.person };
    assert.equal(await move(alex.id, book, sara), undefined);

    const [event, ...more] = await events();
    assert.deepEqual(more, []);
    assert.equal(event?.attendees.length, new Set(event?.attendees).size);
    assert.doesNotMatch(JSON.stringify(event), /SIP-AAAAA2|syskon/);
    for (const { id } of [alex, bea]) assert.equal((await kept(id)).state, 'meetingBooked');
    const cards = player.cardsAt(sara.person.split('/')[1] ?? '').map((card) => wordsOf(card));
    assert.ok(cards.some((card) => /gemensamt med SIP-AAAAA2/.test(card)));
    assert.ok(cards.some((card) => /gemensamt med SIP-AAAAA1/.test(card)));
  });

  it('ask whoever says yes for the one to the event that stands in the other’s case, and take out who does not come', async () => {
    const guests = async () => (await events())[0]?.attendees ?? [];
    const maja = await player.actor('maja');
    const before = await guests();
    for (const { id } of [alex, bea])
      assert.equal(await move(id, { ...oneOfEach.declineSummons, recipientId: bup }, maja), undefined);
    assert.deepEqual(
      await guests(),
      before.filter((address) => !address.startsWith('bup-oster')),
    );

    assert.equal(await move(bea.id, confirmation(bup), maja), undefined);
    assert.deepEqual([...(await guests())].sort(), [...before].sort());
    assert.equal(await move(alex.id, confirmation(bup), maja), undefined);
    assert.equal((await events()).length, 1);
  });

  it('meet each for themselves, at the same time, when the one takes the consent back', async () => {
    assert.equal(await move(alex.id, oneOfEach.withdrawConsent, sara), undefined);

    const [event, ...more] = await events();
    assert.deepEqual(more, []);
    assert.match(event?.subject ?? '', /SIP-AAAAA2/);
    const { state, meetings } = await kept(bea.id);
    assert.equal(state, 'meetingBooked');
    assert.deepEqual(
      meetings.map((meeting) => [meeting.state, meeting.joint?.length]),
      [
        ['cancelled', 2],
        ['booked', undefined],
      ],
    );
  });
});
