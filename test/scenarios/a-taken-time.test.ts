/** A time that was free when it was chosen and is taken when it is to be booked: no meeting, and everybody told the truth. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'mocha';
import { caseId, instant, meetingId, type CaseId } from '../../src/process/ids.js';
import { takesOwnTime } from '../support/own-time.js';
import { alexRoad, bup } from '../support/a-case.js';
import { birch, oak } from '../support/in-a-room.js';
import { oneOfEach } from '../support/moves.js';
import { personOf, startAlex } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const chosen = '2026-03-19T08:00:00.000Z';
const at = '2026-03-19T09:00';

describe('A time that is taken', function () {
  this.timeout(60_000);
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
    player.closeDialog('sara');
    id = caseId(randomUUID());
    ref = `SIP-AAAAA${String((cases += 1))}`;
    const untilBooking = alexRoad.findIndex(([move]) => move.kind === 'bookMeeting');
    await startAlex(player, { id, ref, steps: alexRoad.slice(0, untilBooking) });
  });
  after(() => player.close());

  const book = async () => {
    await player.press('sara', 'Boka mötet');
    return player.press('sara', 'Boka', { time: chosen, form: 'video' });
  };
  /** Who comes from BUP, in their own words. */
  const saysWho = async (attendee: string) => {
    const actor = await player.actor('maja');
    const said = { attendee, mandate: true, preparation: true, worksOn: [instant(new Date(chosen))] };
    const move = { kind: 'confirmAttendance', recipientId: bup, ...said } as const;
    assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok);
    await player.settle();
  };
  const meetings = async () => (await player.store.cases.load(id))?.meetings ?? [];
  const standing = async () =>
    (await player.calendar('sara')).filter(({ cancelled, subject }) => !cancelled && subject.endsWith(ref));

  it('in the calendar of whoever convenes is not booked, and the card says whose it was', async () => {
    player.busy('sara', at);

    await book();

    const { text } = await player.sees('sara');
    assert.match(text, /Tiden är upptagen i kalendern för dig\. Mötet är inte bokat\./);
    assert.deepEqual(await standing(), []);
    assert.deepEqual(
      (await meetings()).map(({ state, takenFor }) => [state, takenFor]),
      [['failed', ['convener']]],
    );
    assert.match(text, /Tiden är inte ledig längre, så mötet är inte bokat/);
  });

  it('is said beside the time where it is chosen, and what is free is offered with its reasons', async () => {
    player.busy('sara', at);

    const { text } = await player.press('sara', 'Boka mötet');

    assert.match(text, /kl\. 09\.00–10\.00 · alla kan · upptaget i kalendern för dig/);
    assert.match(text, /Nytt förslag: .* okänd kalender/);
  });

  it('is booked all the same by whoever does it on purpose, as one meeting', async () => {
    player.busy('sara', at);
    await book();

    await player.press('sara', 'Boka ändå');

    assert.equal((await standing()).length, 1);
    assert.deepEqual(
      (await meetings()).map(({ state, takenFor, despiteCalendars }) => [state, takenFor, despiteCalendars]),
      [['booked', undefined, true]],
    );
  });

  it('can be changed for another, which is then asked about in its turn', async () => {
    player.busy('sara', at);
    await book();

    await player.press('sara', 'Välj en ny tid');
    await takesOwnTime(player, 'Boka om', { day: '2026-03-20', from: '10:00' });

    assert.deepEqual(
      (await standing()).map(({ start }) => start),
      ['2026-03-20T09:00:00.000Z'],
    );
  });

  it('stops nothing where it is only tentative, or where its owner has said yes to the time', async () => {
    await saysWho('Maja Lundin');
    player.busy('sara', at, 'tentative');
    player.busy('maja', at);

    await book();

    assert.equal((await standing()).length, 1);
  });

  it('in the calendar of a colleague who is named as coming is not booked, unless they have said yes to it', async () => {
    await saysWho('Maja  lundin');
    player.busy('maja', '2026-03-20T10:00');
    await player.press('sara', 'Boka mötet');

    await takesOwnTime(player, 'Boka', { day: '2026-03-20', from: '10:00', form: 'video' });

    assert.match(
      (await player.sees('sara')).text,
      /upptagen i kalendern för BUP Öster\. Mötet är inte bokat/,
    );
    assert.deepEqual(await standing(), []);
  });

  it('is asked about also where the convener has insisted on a closed day', async () => {
    player.busy('sara', '2026-03-21T10:00');
    await player.press('sara', 'Boka mötet');
    await player.press('sara', 'Boka', { day: '2026-03-21', from: '10:00', form: 'video' });

    await player.press('sara', 'Boka ändå', { day: '2026-03-21', from: '10:00', form: 'video' });

    assert.deepEqual(
      (await meetings()).map(({ takenFor }) => takenFor),
      [['convener']],
    );
  });

  it('is free for a meeting that moves half an hour, since it is its own', async () => {
    await book();
    await player.press('sara', 'Boka om');

    await takesOwnTime(player, 'Boka om', { day: '2026-03-19', from: '09:30' });

    assert.deepEqual(
      (await standing()).map(({ start }) => start),
      ['2026-03-19T08:30:00.000Z'],
    );
  });

  it('to which a meeting was to move leaves it where it was, and nobody is told of anything but the convener', async () => {
    await book();
    player.busy('sara', '2026-03-20T10:00');
    await player.press('sara', 'Boka om');

    await takesOwnTime(player, 'Boka om', { day: '2026-03-20', from: '10:00' });

    assert.deepEqual(
      (await standing()).map(({ start }) => start),
      [chosen],
    );
    assert.deepEqual(
      (await meetings()).slice(-1).map(({ state, slot, takenFor }) => [state, slot.start, takenFor]),
      [['booked', chosen, ['convener']]],
    );
    assert.equal((await player.store.cases.load(id))?.state, 'meetingBooked');
    const { text } = await player.sees('sara');
    assert.match(text, /Den nya tiden är upptagen i kalendern för dig\. Mötet är kvar på sin tid\./);
    assert.match(text, /Den nya tiden är inte ledig\. Mötet är kvar torsdag 19 mars/);
    assert.doesNotMatch((await player.sees('maja')).text, new RegExp(`${ref}: (Mötet är inställt|Ny tid)`));
  });

  it('to which it was to move has the calendar read where it stays: what was done there by hand meanwhile was not taken in', async () => {
    player.outlook.toRead.length = 0;
    await book();
    assert.deepEqual(player.outlook.toRead, []);
    player.busy('sara', '2026-03-20T10:00');
    await player.press('sara', 'Boka om');

    await takesOwnTime(player, 'Boka om', { day: '2026-03-20', from: '10:00' });

    assert.deepEqual(player.outlook.toRead, [(await personOf(player, 'sara')).person]);
  });

  it('to which it was to move is taken all the same by whoever chooses it once more', async () => {
    await book();
    player.busy('sara', '2026-03-20T10:00');
    const move = async () => {
      await player.press('sara', 'Boka om');
      await takesOwnTime(player, 'Boka om', { day: '2026-03-20', from: '10:00' });
    };
    await move();
    await move();

    assert.deepEqual(
      (await standing()).map(({ start }) => start),
      ['2026-03-20T09:00:00.000Z'],
    );
    assert.deepEqual(
      (await meetings()).slice(-1).map(({ state, takenFor, notMovedTo }) => [state, takenFor, notMovedTo]),
      [['booked', undefined, undefined]],
    );
  });

  it('in the room that was chosen is not booked, the card names the room, and nobody can insist on it', async () => {
    player.outlook.roomsThere.push(birch, oak);
    await player.press('sara', 'Boka mötet');
    await player.press('sara', 'Välj en lokal');
    const [start, end] = [new Date(chosen), new Date('2026-03-19T09:00:00.000Z')];
    player.outlook.others.push({ start, end, kind: 'busy', address: birch.address });
    await player.press('sara', 'Boka', { time: chosen, form: 'inPerson', room: birch.address });

    const { text } = await player.sees('sara');
    assert.match(text, /Lokalen Björken är inte ledig\. Mötet är inte bokat\./);
    assert.match(text, /Välj en annan lokal eller tid på ärendekortet/);
    assert.deepEqual(await standing(), []);
    const cards = player.cardsAt((await personOf(player, 'sara')).person.split('/')[1] ?? '');
    const own = cards.map((card) => JSON.stringify(card)).filter((card) => card.includes(ref));
    assert.match(own.at(-1) ?? '', /Boka om/);
    assert.doesNotMatch(own.at(-1) ?? '', /Boka ändå/);

    await player.press('sara', 'Boka om');
    await player.press('sara', 'Boka om', { time: chosen, form: 'inPerson', room: oak.address });

    assert.deepEqual(
      (await standing()).map(({ start: at }) => at),
      [chosen],
    );
  });

  it('in the room that a meeting was to change to leaves it in its room, though the time is its own', async () => {
    player.outlook.roomsThere.push(birch, oak);
    const [start, end] = [new Date(chosen), new Date('2026-03-19T09:00:00.000Z')];
    player.outlook.others.push({ start, end, kind: 'busy', address: oak.address });
    await player.press('sara', 'Boka mötet');
    await player.press('sara', 'Välj en lokal');
    await player.press('sara', 'Boka', { time: chosen, form: 'inPerson', room: birch.address });
    await player.press('sara', 'Boka om');

    await player.press('sara', 'Boka om', { time: chosen, form: 'inPerson', room: oak.address });

    assert.deepEqual(
      player.outlook.events.map(({ cancelled, room }) => [cancelled, room?.address]),
      [[false, birch.address]],
    );
    assert.match(
      (await player.sees('sara')).text,
      /Lokalen Eken är inte ledig\. Mötet är kvar som det var\./,
    );
  });

  it('is not taken by its own meeting, when the answer to the booking was lost', async () => {
    player.busy('sara', at);
    const sara = await personOf(player, 'sara');
    const move = { ...oneOfEach.bookMeeting, meetingId: meetingId(randomUUID()), organizer: sara.person };
    assert.ok((await player.road.runMove({ caseId: id, move, actor: sara })).ok);
    const [start, end] = [new Date(move.slot.start), new Date(move.slot.end)];
    const event = { tenantId: '', organizer: '', subject: '', text: '', attendees: [], online: true };
    await player.outlook.book({ ...event, transactionId: move.meetingId, start, end });

    await player.settle();

    assert.deepEqual(
      (await meetings()).map(({ state }) => state),
      ['booked'],
    );
    assert.equal(
      player.outlook.events.filter(({ transactionId }) => transactionId === move.meetingId).length,
      1,
    );
  });
});
