/** A booked meeting that is changed: in the event that it has wherever that can be, and everybody told what is new. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { caseId, caseRef, meetingId, type CaseId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { alexAnswers, alexRoad, bup, centre, confirmation, father, nineOn } from '../support/a-case.js';
import { takesOwnTime } from '../support/own-time.js';
import { birch, oak } from '../support/in-a-room.js';
import { oneOfEach } from '../support/moves.js';
import { healthCentre, school } from '../support/people.js';
import { personOf } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const thursday = '2026-03-19T08:00:00.000Z';
const friday = { day: '2026-03-20', from: '10:00' };
const [bupMail, centreMail] = ['bup-oster@vgr.example', 'vc-lindangen@vgr.example'];

describe('A booked meeting', function () {
  this.timeout(120_000);
  let player: RoadPlayer;
  let id: CaseId;
  let ref = '';
  let cases = 0;
  before(async () => {
    player = await openRoadPlayer();
    await player.clock('2026-03-04T10:00');
  });
  beforeEach(async () => {
    player.outlook.others.length = 0;
    player.outlook.roomsThere.length = 0;
    player.outlook.events.length = 0;
    player.outlook.changes.length = 0;
    player.outlook.byHand.length = 0;
    player.closeDialog('sara');
    player.closeDialog('rut');
    id = caseId(randomUUID());
    ref = `SIP-AAAAA${'0123456789ABCDEFGHJK'[(cases += 1)] ?? ''}`;
    const sara = await personOf(player, 'sara');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef(ref), actor: sara, pressKey: id });
    const untilBooking = alexRoad.findIndex(([move]) => move.kind === 'bookMeeting');
    for (const [move, actor] of alexRoad.slice(0, untilBooking)) await promise(move, actor);
    await player.settle();
  });
  after(() => player.close());

  /** A move whose promises wait. */
  const promise = async (move: Move, actor: Actor) =>
    assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
  const act = async (move: Move, actor: Actor) => {
    await promise(move, actor);
    await player.settle();
  };
  const book = async (how: Record<string, string> = { form: 'video' }) => {
    await player.press('sara', 'Boka mötet');
    await player.press('sara', 'Boka', { time: thursday, ...how });
  };
  const change = async (inputs: Record<string, string>, who = 'sara') => {
    await player.press(who, 'Boka om');
    return inputs['day'] ? takesOwnTime(player, 'Boka om', inputs) : player.press(who, 'Boka om', inputs);
  };
  const meetings = async () => (await player.store.cases.load(id))?.meetings ?? [];
  const standing = async () => {
    const all = (await meetings()).filter(({ state }) => state === 'booked' || state === 'booking');
    assert.equal(all.length, 1);
    return all[0]!;
  };
  const events = () => player.outlook.events.map(({ cancelled, start }) => [cancelled, start.toISOString()]);
  const guests = () => [...(player.outlook.events.at(-1)?.attendees ?? [])].sort();
  const newest = async (address: string) => (await player.letters(address)).at(-1);

  it('moves in its own event: the link stays, and nobody reads that it is called off', async () => {
    await book();
    const { joinUrl, dialIn, eventId } = await standing();
    const before = (await player.letters(bupMail)).length;

    await change(friday);

    assert.deepEqual(events(), [[false, '2026-03-20T09:00:00.000Z']]);
    const now = await standing();
    assert.deepEqual([now.joinUrl, now.dialIn, now.eventId], [joinUrl, dialIn, eventId]);
    assert.match((await player.sees('maja')).text, new RegExp(`${ref}: Ny tid. Mötet är flyttat till fre`));
    const letters = (await player.letters(bupMail)).slice(before);
    assert.ok(letters.every(({ subject }) => !subject.startsWith('Möte inställt')));
    assert.match((await newest('pappa@example.se'))?.subject ?? '', /^Ny tid för möte/);
  });

  it('that was moved before its answer was lost is not taken by itself, and is moved once', async () => {
    await book();
    const { id: oldMeetingId, eventId = '' } = await standing();
    const sara = await personOf(player, 'sara');
    const slot = nineOn('2026-03-20');
    const move = { kind: 'rebookMeeting', meetingId: meetingId(randomUUID()), oldMeetingId, slot } as const;
    await promise(move, sara);
    const { attendees = [] } = player.outlook.events[0] ?? {};
    const at = { start: new Date(slot.start), end: new Date(slot.end) };
    await player.outlook.change({ eventId }, () => Promise.resolve({ attendees, slot: at }));

    await player.settle();

    assert.equal((await standing()).state, 'booked');
    assert.deepEqual(events(), [[false, at.start.toISOString()]]);
    assert.equal(player.outlook.changes.length, 1);
  });

  it('is changed as the case is by then, when somebody else has changed the event at the same moment', async () => {
    await book();
    const maja = await personOf(player, 'maja');
    player.outlook.clashes.push(() => promise({ ...oneOfEach.declineSummons, recipientId: bup }, maja));

    await change(friday);

    assert.deepEqual(guests(), [centreMail]);
    assert.deepEqual(events(), [[false, '2026-03-20T09:00:00.000Z']]);
  });

  it('that is moved twice in a breath stands at the last time, in one event', async () => {
    await book();
    const sara = await personOf(player, 'sara');
    for (const on of ['2026-03-20', '2026-03-24']) {
      const { id: oldMeetingId } = await standing();
      const next = { meetingId: meetingId(randomUUID()), oldMeetingId, slot: nineOn(on) };
      await promise({ kind: 'rebookMeeting', onPurpose: true, ...next }, sara);
    }
    await player.settle();

    assert.deepEqual(events(), [[false, nineOn('2026-03-24').start]]);
    assert.equal((await standing()).state, 'booked');
  });

  it('that is called off while it moves leaves no event', async () => {
    await book();
    const sara = await personOf(player, 'sara');
    const { id: oldMeetingId } = await standing();
    const next = meetingId(randomUUID());
    player.outlook.clashes.push(() => promise({ kind: 'cancelMeeting', meetingId: next }, sara));
    const slot = nineOn('2026-03-20');
    await act({ kind: 'rebookMeeting', meetingId: next, oldMeetingId, slot, onPurpose: true }, sara);

    assert.deepEqual(
      player.outlook.events.map(({ cancelled }) => cancelled),
      [true],
    );
  });

  for (const ends of ['cancelMeeting', 'withdrawConsent', 'close'] as const)
    it(`leaves no event when a move of it still waits and ${ends} comes first`, async () => {
      await book();
      const sara = await personOf(player, 'sara');
      const { id: oldMeetingId } = await standing();
      const next = meetingId(randomUUID());
      const slot = nineOn('2026-03-20');
      await promise({ kind: 'rebookMeeting', meetingId: next, oldMeetingId, slot, onPurpose: true }, sara);

      await act(ends === 'cancelMeeting' ? { kind: ends, meetingId: next } : oneOfEach[ends], sara);

      assert.deepEqual(
        player.outlook.events.map(({ cancelled }) => cancelled),
        [true],
      );
    });

  it('gets a new event, and then the old one is cancelled, when it goes from video to telephone and back', async () => {
    await book();
    await change({ form: 'phone', place: 'Sara ringer upp er' });

    assert.deepEqual(events(), [
      [true, thursday],
      [false, thursday],
    ]);
    assert.equal((await standing()).joinUrl, undefined);
    const phone = new RegExp(
      `${ref}: Mötet är ändrat. Tiden är som förut: tors.* Mötet hålls nu på telefon\\. Vem som ringer, eller vilket nummer som gäller, står i kalendern och under Se inför mötet\\.`,
    );
    assert.match((await player.sees('maja')).text, phone);
    const letter = await newest('pappa@example.se');
    assert.match(letter?.subject ?? '', /^Ändrat möte/);
    assert.match(letter?.text ?? '', /Vem som ringer, .*, står i kalenderfilen i det här mejlet/);
    assert.doesNotMatch(letter?.text ?? '', /Sara ringer upp er/);

    await change({ form: 'video' });

    assert.deepEqual(
      player.outlook.events.map(({ cancelled }) => cancelled),
      [true, true, false],
    );
    assert.match((await standing()).joinUrl ?? '', /^https/);
    assert.match((await player.sees('maja')).text, /Mötet hålls nu på video\..*Öppna mötet/);
  });

  it('has its form and place filled in, and a new place goes into the event and is not said aloud', async () => {
    await book({ form: 'inPerson', place: 'Rum 3' });
    await player.press('sara', 'Boka om');
    const { form, place, time } = await player.filledIn('sara');
    assert.deepEqual([form, place, time], ['inPerson', 'Rum 3', thursday]);

    await player.press('sara', 'Boka om', { place: 'Storgatan 1' });

    assert.deepEqual(
      player.outlook.events.map((event) => [event.cancelled, event.place]),
      [[false, 'Storgatan 1']],
    );
    const { text } = await player.sees('maja');
    assert.match(text, /Tiden är som förut: .* Platsen är ny: den står i kalendern\./);
    assert.doesNotMatch(text, /Storgatan/);
    await change({ form: 'phone', place: 'Sara ringer upp er' });
    assert.equal(player.outlook.events[0]?.place, 'Sara ringer upp er');
    assert.match((await player.press('maja', 'Se inför mötet')).text, /På telefon[\s\S]*Sara ringer upp er/);
    player.closeDialog('maja');
  });

  it('is held in a room of the organisation: chosen with the times it is free, asked with the meeting, changed and given up', async () => {
    player.outlook.roomsThere.push(birch, oak);
    const [taken] = [{ start: new Date(thursday), end: new Date('2026-03-19T09:00:00.000Z') }];
    player.outlook.others.push({ ...taken, kind: 'busy', address: oak.address });
    await player.press('sara', 'Boka mötet');
    const dialog = await player.press('sara', 'Välj en lokal', { form: 'video' });
    assert.match(dialog.text, /kl\. 09\.00–10\.00 .* lediga lokaler: Björken/);
    const withOak = await player.press('sara', 'Se när lokalen är ledig', { room: oak.address });
    assert.match(withOak.text, /kl\. 09\.00–10\.00 .* Eken är upptagen/);
    await player.press('sara', 'Boka', { time: thursday, form: 'inPerson', room: birch.address });

    const [event] = player.outlook.events;
    assert.deepEqual([event?.place, event?.room?.address], ['Björken', birch.address]);
    assert.match((await player.sees('sara')).text, /på plats · Björken/);

    await player.press('sara', 'Boka om');
    await player.press('sara', 'Välj en annan dag', { room: oak.address });
    await takesOwnTime(player, 'Boka om', friday);
    assert.deepEqual(
      player.outlook.events.map(({ cancelled, place, room }) => [cancelled, place, room?.address]),
      [[false, 'Eken', oak.address]],
    );
    await change({ form: 'phone', place: 'Sara ringer upp er' });
    assert.deepEqual(
      [player.outlook.events[0]?.place, player.outlook.events[0]?.room],
      ['Sara ringer upp er', undefined],
    );
  });

  it('that goes from the room alone to the room and video lets the room go before the new event asks for it', async () => {
    player.outlook.roomsThere.push(birch);
    await player.press('sara', 'Boka mötet');
    await player.press('sara', 'Välj en lokal');
    await player.press('sara', 'Boka', { time: thursday, form: 'inPerson', room: birch.address });

    await change({ form: 'hybrid', room: birch.address });

    assert.deepEqual(
      player.outlook.events.map(({ cancelled, online, room }) => [cancelled, online, room?.address]),
      [
        [true, false, undefined],
        [false, true, birch.address],
      ],
    );
  });

  it('keeps its time although calendars and answers speak against it by now', async () => {
    player.busy('sara', '2026-03-21T10:00');
    await player.press('sara', 'Boka mötet');
    const saturday = { day: '2026-03-21', from: '10:00', form: 'video' };
    await player.press('sara', 'Boka', saturday);
    await player.press('sara', 'Boka ändå', saturday);
    await player.press('sara', 'Boka ändå');

    await change({ form: 'phone', place: 'Sara ringer upp er' });

    assert.deepEqual([(await standing()).state, (await standing()).form], ['booked', 'phone']);
  });

  it('of which nothing is changed is not told of anew', async () => {
    await book();
    const before = (await player.letters('pappa@example.se')).length;

    const { text } = await change({});

    assert.match(text, /Du har inte ändrat något/);
    assert.equal((await player.letters('pappa@example.se')).length, before);
    assert.equal(player.outlook.changes.length, 0);
  });

  it('is taken out of the calendar of whoever no longer comes, and into that of whoever says yes later', async () => {
    const [sara, maja] = [await personOf(player, 'sara'), await personOf(player, 'maja')];
    await act({ ...oneOfEach.declineSummons, recipientId: bup }, maja);
    await act({ kind: 'askForSubstitute', recipientId: bup }, sara);
    await act({ ...oneOfEach.declineSummons, recipientId: bup }, maja);
    const booking = { ...oneOfEach.bookMeeting, meetingId: meetingId(randomUUID()), organizer: sara.person };
    await act(booking, sara);
    assert.deepEqual(guests(), [centreMail]);

    await act(confirmation(bup), maja);
    assert.deepEqual(guests(), [bupMail, centreMail]);
    assert.match((await player.sees('maja')).text, new RegExp(`${ref}: Mötet är bokat`));
    assert.deepEqual(await filesTo(bupMail), [], 'the event tells them');
    assert.equal((await filesTo('pappa@example.se')).length, 1, 'no event asks a guardian (P4)');

    await act({ kind: 'narrowConsent', unitId: healthCentre }, sara);
    assert.deepEqual(guests(), [bupMail]);
    await act(confirmation(bup), maja);
    await act({ kind: 'removeRecipient', recipientId: father }, sara);

    assert.equal(player.outlook.changes.length, 2, 'nothing differed');
    assert.ok(player.outlook.changes.every(({ start }) => start.toISOString() === thursday));
  });
  const filesTo = (address: string) =>
    Promise.resolve(
      player.mailed.filter(({ to, file, subject }) => to === address && file && subject.endsWith(ref)),
    );

  it('keeps whoever the convener has asked by hand in Outlook, whoever leaves and whenever it is', async () => {
    await book();
    player.outlook.byHand.push('tolk@spraknytt.example');
    const maja = await personOf(player, 'maja');
    await act({ ...oneOfEach.declineSummons, recipientId: bup }, maja);
    assert.deepEqual(guests(), ['tolk@spraknytt.example', centreMail]);
    await change(friday);
    assert.deepEqual(guests(), ['tolk@spraknytt.example', centreMail]);
  });

  it('stays in the calendar where it stands when another takes over, who is asked to it, until they book it anew', async () => {
    await book();
    const sara = await personOf(player, 'sara');
    const rut = await personOf(player, 'rut');
    await act({ kind: 'reassignConvener', person: rut.person }, rut);
    const mail = (await player.store.directory.person(rut.person))?.mail;
    assert.deepEqual(guests(), [bupMail, centreMail, mail].sort());

    await change({}, 'rut');

    assert.deepEqual(
      player.outlook.events.map(({ cancelled, organizer, start }) => [
        cancelled,
        organizer,
        start.toISOString(),
      ]),
      [
        [true, sara.person.split('/')[1], thursday],
        [false, rut.person.split('/')[1], thursday],
      ],
    );
    assert.deepEqual(guests(), [bupMail, centreMail]);
  });

  it('whose event somebody has taken away is not put back behind their back when somebody answers', async () => {
    await book();
    const maja = await personOf(player, 'maja');
    for (const event of player.outlook.events) event.cancelled = true;

    await act({ ...oneOfEach.declineSummons, recipientId: bup }, maja);

    assert.deepEqual(events(), [[true, thursday]]);
  });

  it('moves to a new event when its own is gone', async () => {
    await book();
    for (const event of player.outlook.events) event.cancelled = true;

    await change(friday);

    assert.deepEqual(events(), [
      [true, thursday],
      [false, '2026-03-20T09:00:00.000Z'],
    ]);
  });

  it('that follows a plan up moves and changes in the same way, and its planned day with it', async () => {
    const sara = await personOf(player, 'sara');
    const followUp = { ...oneOfEach.bookMeeting, meetingKind: 'followUp' } as const;
    await act({ ...followUp, meetingId: meetingId(randomUUID()), organizer: sara.person }, sara);

    await change({ ...friday, form: 'hybrid', place: 'Rum 3' });

    assert.deepEqual(
      player.outlook.events.map(({ cancelled, start, place }) => [cancelled, start.toISOString(), place]),
      [[false, '2026-03-20T09:00:00.000Z', 'Rum 3']],
    );
    assert.equal((await standing()).kind, 'followUp');
    assert.equal((await player.store.cases.load(id))?.followUpOn, '2026-03-20');
    const vera = await personOf(player, 'vera');
    await act({ ...oneOfEach.declineSummons, recipientId: centre }, vera);
    assert.deepEqual(guests(), [bupMail]);
  });
});
