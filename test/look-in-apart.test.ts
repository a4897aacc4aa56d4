/** A meeting with one guardian alone is looked after in Outlook too: it follows its event, and the convener alone learns of it (P4). */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'mocha';
import { lookInCalendar } from '../src/look-in-calendars.js';
import type { CalendarEvent } from '../src/ports.js';
import type { Actor } from '../src/process/actor.js';
import { caseId, caseRef, meetingId, type CaseId } from '../src/process/ids.js';
import type { Move } from '../src/process/moves.js';
import { defaultSettings } from '../src/process/settings.js';
import type { ApartMeeting } from '../src/process/sip-case.js';
import { alexAnswers, alexRoad, when } from './support/a-case.js';
import { oneOfEach } from './support/moves.js';
import { school } from './support/people.js';
import { personOf } from './scenarios/connecting.js';
import { openRoadPlayer, type RoadPlayer } from './scenarios/road-player.js';

const guardian = 'pappa@example.se';

describe('Looking at a meeting with one guardian alone', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  let id: CaseId;
  let apartId = meetingId('m-apart');
  let ref = '';
  let cases = 0;
  before(async () => {
    player = await openRoadPlayer();
    await player.clock('2026-03-06T10:00');
  });
  beforeEach(async () => {
    id = caseId(randomUUID());
    apartId = meetingId(randomUUID());
    const sara = await personOf(player, 'sara');
    ref = `SIP-AAAAC${String((cases += 1))}`;
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef(ref), actor: sara, pressKey: id });
    const untilBooking = alexRoad.findIndex(([move]) => move.kind === 'bookMeeting');
    for (const [move, actor] of alexRoad.slice(0, untilBooking)) await act(move, actor);
    await act({ kind: 'protectIdentity', guardiansApart: true }, sara);
    await act({ ...oneOfEach.bookApart, meetingId: apartId, organizer: sara.person }, sara);
    await player.settle();
    assert.equal((await alone()).state, 'booked');
  });
  after(() => player.close());

  const act = async (move: Move, actor: Actor) =>
    assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
  const kept = async () => (await player.store.cases.load(id)) ?? assert.fail();
  const alone = async (): Promise<ApartMeeting> =>
    (await kept()).apart?.find(({ id: one }) => one === apartId) ?? assert.fail();
  const asBooked = async (laterMs = 0): Promise<CalendarEvent> => {
    const { start, end } = (await alone()).slot;
    const at = (time: string) => new Date(new Date(time).getTime() + laterMs);
    return { start: at(start), end: at(end), answers: [{ address: guardian, answer: 'declined' }] };
  };
  const look = async (event: CalendarEvent | undefined) => {
    const clock = { now: () => when('2026-03-10 10:00') };
    const outlook = { look: () => Promise.resolve(event) };
    const needs = { ...player.store, clock, settings: defaultSettings, road: player.road, outlook };
    await lookInCalendar(needs, { caseId: id, meetingId: apartId });
    await player.settle();
  };
  const toldTo = async (who: string) => (await player.sees(who)).text.split(ref).slice(1).join(ref);

  it('says nothing of one that stands as it was booked, whoever has answered it', async () => {
    const { version } = await kept();

    await look(await asBooked());

    assert.equal((await kept()).version, version);
  });

  it('takes its new time over and tells the convener, and nobody else', async () => {
    const letters = player.mailed.length;
    const maja = await toldTo('maja');
    const moved = await asBooked(3_600_000);

    await look(moved);
    await look(moved);

    const { slot, state } = await alone();
    assert.deepEqual([new Date(slot.start), state], [moved.start, 'booked']);
    assert.equal([...(await toldTo('sara')).matchAll(/Det egna mötet har flyttats i kalendern/g)].length, 1);
    assert.deepEqual([player.mailed.length, await toldTo('maja')], [letters, maja]);
  });

  it('is off when its event is gone, and the convener is told, and nobody else', async () => {
    const letters = player.mailed.length;
    const maja = await toldTo('maja');
    const { state } = await kept();

    await look(undefined);
    await look(undefined);

    assert.deepEqual([(await alone()).state, (await kept()).state], ['cancelled', state]);
    assert.match(await toldTo('sara'), /Det egna mötet .* har tagits bort ur kalendern och är inställt/);
    assert.deepEqual([player.mailed.length, await toldTo('maja')], [letters, maja]);
  });
});
