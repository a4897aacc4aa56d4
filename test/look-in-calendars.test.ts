/** What the calendar says of a booked meeting becomes a move where it is news, for whomever it is about, and nothing where it is not. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'mocha';
import { lookInCalendar } from '../src/look-in-calendars.js';
import type { CalendarEvent, EventAnswer } from '../src/ports.js';
import type { Actor } from '../src/process/actor.js';
import { caseId, caseRef, instant, meetingId, type CaseId, type MeetingId } from '../src/process/ids.js';
import type { Move } from '../src/process/moves.js';
import { defaultSettings } from '../src/process/settings.js';
import type { SipCase, Slot } from '../src/process/sip-case.js';
import { alexAnswers, alexRoad, bup, theMeeting, when } from './support/a-case.js';
import { birch } from './support/in-a-room.js';
import { oneOfEach } from './support/moves.js';
import { school } from './support/people.js';
import { personOf } from './scenarios/connecting.js';
import { openRoadPlayer, type RoadPlayer } from './scenarios/road-player.js';

describe('Looking in a calendar', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  let id: CaseId;
  let cases = 0;
  before(async () => {
    player = await openRoadPlayer();
    await player.clock('2026-03-06T10:00');
  });
  beforeEach(async () => {
    id = caseId(randomUUID());
    const sara = await personOf(player, 'sara');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    const ref = caseRef(`SIP-AAAAB${String((cases += 1))}`);
    await player.road.start({ birth, newRef: () => ref, actor: sara, pressKey: id });
    const untilHeld = alexRoad.findIndex(([move]) => move.kind === 'holdMeeting');
    for (const [move, actor] of alexRoad.slice(0, untilHeld)) {
      const outcome = await player.road.runMove({ caseId: id, move, actor });
      assert.ok(outcome.ok, move.kind);
    }
  });
  after(() => player.close());

  const kept = async (): Promise<SipCase> => {
    const sipCase = await player.store.cases.load(id);
    assert.ok(sipCase);
    return sipCase;
  };
  const meeting = async () => {
    const found = (await kept()).meetings.find(({ id: one }) => one === theMeeting);
    assert.ok(found);
    return found;
  };
  const asBooked = async (answers: readonly EventAnswer[] = []): Promise<CalendarEvent> => {
    const { slot } = await meeting();
    return { start: new Date(slot.start), end: new Date(slot.end), answers };
  };
  const look = (event: CalendarEvent | undefined, which = theMeeting) => {
    const clock = { now: () => when('2026-03-10 10:00') };
    const outlook = { look: () => Promise.resolve(event) };
    const needs = { ...player.store, clock, settings: defaultSettings, road: player.road, outlook };
    return lookInCalendar(needs, { caseId: id, meetingId: which });
  };

  it('makes no move of what we have put there ourselves, and of nobody’s answer', async () => {
    const { version } = await kept();

    await look(await asBooked([{ address: 'bup-oster@vgr.example', answer: 'comes' }]));

    assert.equal((await kept()).version, version);
  });

  it('knows a party by its mailbox, however it is written, and leaves out whoever is no party', async () => {
    await look(
      await asBooked([
        { address: 'BUP-Oster@VGR.example', answer: 'declined' },
        { address: 'somebody@else.example', answer: 'declined' },
      ]),
    );

    assert.deepEqual((await meeting()).outside, [{ recipientId: bup, answer: 'declined' }]);
  });

  it('makes one move of what is read again and again', async () => {
    const event = await asBooked([{ address: 'bup-oster@vgr.example', answer: 'declined' }]);
    await look(event);
    const { version } = await kept();

    await look(event);

    assert.equal((await kept()).version, version);
  });

  it('hears the room that is booked, once for each answer, and no room that was added by hand', async () => {
    const { id: oldMeetingId, slot } = await meeting();
    const next = meetingId(randomUUID());
    const sara = await personOf(player, 'sara');
    const inBirch = { form: 'inPerson', place: birch.name, room: birch } as const;
    const moves = [
      { kind: 'rebookMeeting', meetingId: next, oldMeetingId, slot, onPurpose: true, ...inBirch },
      { kind: 'meetingBooked', meetingId: next, eventId: 'e-2' },
    ] as const;
    for (const move of moves) {
      const actor = move.kind === 'rebookMeeting' ? sara : ({ kind: 'system' } as const);
      assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
    }
    const hears = async (address: string, answer: EventAnswer['answer']) => {
      await look(
        { start: new Date(slot.start), end: new Date(slot.end), answers: [{ address, answer }] },
        next,
      );
      const { version, meetings } = await kept();
      return [version, meetings.find(({ id: one }) => one === next)?.roomDeclined];
    };
    const { version } = await kept();

    assert.deepEqual(await hears('hall@partille.example', 'declined'), [version, undefined]);
    assert.deepEqual(await hears('BJORKEN@partille.example', 'declined'), [version + 1, true]);
    assert.deepEqual(await hears(birch.address, 'declined'), [version + 1, true]);
    assert.deepEqual(await hears(birch.address, 'comes'), [version + 2, undefined]);
  });

  const bupSaysNo = { address: 'bup-oster@vgr.example', answer: 'declined' } as const;
  const saidNo = [{ recipientId: bup, answer: 'declined' }];
  const rebook = async (what: { slot?: Slot; form?: 'hybrid'; place?: string }) => {
    const old = (await kept()).meetings.find(({ state }) => state === 'booked');
    assert.ok(old);
    const next = meetingId(randomUUID());
    const ids = { meetingId: next, oldMeetingId: old.id };
    const moves: [Move, Actor][] = [
      [
        { kind: 'rebookMeeting', ...ids, slot: old.slot, onPurpose: true, ...what },
        await personOf(player, 'sara'),
      ],
      [{ kind: 'meetingBooked', meetingId: next, eventId: 'e-2' }, { kind: 'system' }],
    ];
    for (const [move, actor] of moves)
      assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
    return next;
  };
  const nextDay = async (): Promise<Slot> => {
    const { slot } = await meeting();
    const later = (at: string) => instant(new Date(new Date(at).getTime() + 24 * 3_600_000));
    return { start: later(slot.start), end: later(slot.end) };
  };
  const hears = async (which: MeetingId, answers: readonly EventAnswer[]) => {
    const at = async () => (await kept()).meetings.find(({ id: one }) => one === which);
    const { start, end } = (await at())!.slot;
    await look({ start: new Date(start), end: new Date(end), answers }, which);
    return (await at())?.outside;
  };

  it('tells no answer from before we moved the meeting, and one from after it', async () => {
    await look(await asBooked([bupSaysNo]));
    const next = await rebook({ slot: await nextDay() });

    assert.equal(await hears(next, [{ ...bupSaysNo, at: when('2026-03-06 09:59') }]), undefined);
    assert.deepEqual(await hears(next, [{ ...bupSaysNo, at: when('2026-03-09 08:00') }]), saidNo);
  });

  it('does not tell an answer again when the event is changed and its time is not', async () => {
    const moved = await rebook({ slot: await nextDay() });
    assert.deepEqual(await hears(moved, [bupSaysNo]), saidNo);
    const next = await rebook({ form: 'hybrid', place: 'Rum 3' });
    const { version } = await kept();

    assert.deepEqual(await hears(next, [bupSaysNo]), saidNo);

    assert.equal((await kept()).version, version);
  });

  it('takes the time over and leaves the answers, which are about the old one', async () => {
    const { start, end } = await asBooked();
    const hour = 3_600_000;
    const slot = { start: new Date(start.getTime() + hour), end: new Date(end.getTime() + hour) };

    await look({ ...slot, answers: [{ address: 'bup-oster@vgr.example', answer: 'declined' }] });

    const { slot: now, outside } = await meeting();
    assert.deepEqual([new Date(now.start), outside], [slot.start, undefined]);
  });

  it('leaves the time where it is put at one that has been, says so once, and forgets it when it is back', async () => {
    const ours = (await meeting()).slot;
    const past = { start: when('2026-03-05 10:00'), end: when('2026-03-05 11:00'), answers: [] };
    await look(past);
    const { version } = await kept();

    await look(past);

    assert.deepEqual([(await kept()).version, (await meeting()).slot], [version, ours]);
    assert.equal((await meeting()).pastOutside?.start, past.start.toISOString());
    await look(await asBooked());
    assert.equal((await meeting()).pastOutside, undefined);
  });

  it('calls the meeting off when the event is gone, and reads nothing of one that is called off', async () => {
    await look(undefined);
    assert.equal((await meeting()).state, 'cancelled');
    const { version } = await kept();

    await look(undefined);

    assert.equal((await kept()).version, version);
  });

  it('knows whoever is named in a protected case by their own address, and the unit’s mailbox as nobody (R69)', async () => {
    const sara = await personOf(player, 'sara');
    const maja = await personOf(player, 'maja');
    const protecting = { caseId: id, actor: sara };
    const event = await asBooked([
      { address: 'bup-oster@vgr.example', answer: 'declined' },
      { address: 'maja@vgr.example', answer: 'otherTime' },
    ]);
    assert.ok((await player.road.runMove({ ...protecting, move: oneOfEach.protectIdentity })).ok);
    const named = { kind: 'namePerson', person: maja.person, recipientId: bup } as const;
    assert.ok((await player.road.runMove({ ...protecting, move: named })).ok);
    // Protecting calls the meeting off; the row as it would stand when it is booked anew.
    const sipCase = await kept();
    const cases = {
      ...player.store.cases,
      load: () =>
        Promise.resolve({
          ...sipCase,
          state: 'meetingBooked' as const,
          meetings: sipCase.meetings.map((one) => ({ ...one, state: 'booked' as const })),
        }),
    };
    const said: unknown[] = [];
    const road = {
      runMove: ({ move }: { move: unknown }) => {
        said.push(move);
        return Promise.resolve({ ok: false } as never);
      },
    };
    const clock = { now: () => when('2026-03-10 10:00') };
    const outlook = { look: () => Promise.resolve(event) };

    await lookInCalendar(
      { ...player.store, cases, clock, settings: defaultSettings, road, outlook },
      { caseId: id, meetingId: theMeeting },
    );

    assert.deepEqual(said, [
      { kind: 'answeredOutside', meetingId: theMeeting, answeredBy: bup, answer: 'otherTime' },
    ]);
  });
});
