/** The room in the two dialogs about the meeting: what is chosen, what is typed instead, and what the list says of each time. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ConvenerFacts } from '../../../src/process/disclosure.js';
import type { Move } from '../../../src/process/moves.js';
import type { Notes } from '../../../src/steps/action.js';
import { bookedAt, bookedInRoom, answered } from '../../../src/steps/meeting/examples.js';
import { book } from '../../../src/steps/meeting/book.js';
import { meetingRebookCard } from '../../../src/steps/meeting/meeting-rebook.card.js';
import { rebook } from '../../../src/steps/meeting/rebook.js';
import { seeRooms } from '../../../src/steps/meeting/see-rooms.js';
import { sv } from '../../../src/texts/sv.js';
import { anAbout } from '../../support/about.js';
import { birch, oak } from '../../support/in-a-room.js';
import { pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

const time = '2026-03-19T08:00:00.000Z';
const rooms = [birch, oak];
const whereOf = (move: Move | undefined) => {
  assert.ok(move?.kind === 'bookMeeting' || move?.kind === 'rebookMeeting');
  return [move.place, move.room].filter((one) => one !== undefined);
};
const booked = (typed: object) =>
  whereOf(
    book.moves(book.payload.parse({ time, form: 'inPerson', ...typed }), pressed(answered(), { rooms }))[0],
  );
const changed = (facts: ReturnType<typeof answered>, typed: object) =>
  whereOf(
    rebook.moves(rebook.payload.parse({ time, form: 'inPerson', ...typed }), pressed(facts, { rooms }))[0],
  );

describe('the room of a meeting', () => {
  it('is the one that was chosen, by the name that its organisation gives it', () => {
    assert.deepEqual(booked({ room: birch.address }), ['Björken', birch]);
    assert.deepEqual(booked({ room: 'none', place: 'Rum 3' }), ['Rum 3']);
    assert.deepEqual(booked({ room: birch.address, form: 'video' }), []);
  });

  it('gives way to a place that was typed beside it', () => {
    assert.deepEqual(booked({ room: birch.address, place: 'Storgatan 1' }), ['Storgatan 1']);
    assert.deepEqual(changed(bookedInRoom(), { room: 'bjorken@partille.example', place: 'Storgatan 1' }), [
      'Storgatan 1',
    ]);
  });

  it('stands also where the form was the telephone in between, and who rings was filled in for that', () => {
    const facts = answered();
    const phone = facts.convenerUnit.phone ?? '';
    assert.notEqual(phone, '');
    const place = sv.meeting.time.ringHere(phone);

    assert.deepEqual(booked({ room: birch.address, place }), ['Björken', birch]);
    assert.deepEqual(changed(bookedInRoom(), { room: birch.address, place }), ['Björken', birch]);
    assert.deepEqual(booked({ room: birch.address, form: 'phone', place }), [place]);
  });

  it('is not what was to be rung: that is no place to meet at, and so it is asked for', () => {
    const phone = answered().convenerUnit.phone ?? '';
    assert.deepEqual(booked({ place: sv.meeting.time.ringHere(phone) }), []);
    assert.deepEqual(booked({ place: phone }), []);
    // A place where the number stands beside is one.
    assert.deepEqual(booked({ place: `Rum 3, ring ${phone} vid dörren` }), [
      `Rum 3, ring ${phone} vid dörren`,
    ]);
  });

  it('has what was typed in its field after a question, and nothing that stood there for another form', () => {
    const { meeting, ...facts } = bookedAt('Sara ringer upp er');
    assert.ok(meeting);
    const byPhone = { ...facts, meeting: { ...meeting, form: 'phone' as const } };
    const field = (values: Record<string, string>) =>
      meetingRebookCard.view(anAbout<ConvenerFacts>(byPhone, { values }))['placeValue'];

    assert.equal(field({}), 'Sara ringer upp er');
    assert.equal(field({ form: 'phone', place: 'Sara ringer upp er' }), 'Sara ringer upp er');
    assert.equal(field({ form: 'inPerson', place: 'Sara ringer upp er' }), '');
    assert.equal(field({ form: 'inPerson', place: 'Rum 3' }), 'Rum 3');
    assert.equal(field({ form: 'phone', place: '' }), '');
  });

  it('takes the place of one in words that stood there before', () => {
    assert.deepEqual(changed(bookedAt('Rum 3'), { room: oak.address, place: 'Rum 3' }), ['Eken', oak]);
    assert.deepEqual(changed(bookedAt('Rum 3'), { room: 'none', place: 'Rum 3' }), ['Rum 3']);
  });

  it('that is none of ours has no name, and so is refused by the process', () => {
    const address = 'any@where.example';
    assert.deepEqual(booked({ room: address }), [{ address, name: '' }]);
  });

  it('is filled in where one is booked, and what is free stands beside each time', () => {
    const free = renderedExamples('meeting-time', 'sv').map(({ view }) => JSON.stringify(view['choices']));
    assert.ok(free.some((lines) => lines.includes('lediga lokaler: Björken, Eken och 1 till')));
    assert.ok(free.some((lines) => /Björken är upptagen.*Björken är ledig/.test(lines)));
    const views = renderedExamples('meeting-rebook', 'sv').map(({ view }) => view);
    assert.ok(views.some((view) => view['roomValue'] === birch.address && view['placeValue'] === ''));
  });

  it('is said to be free or taken also at the time that is booked', () => {
    const lists = renderedExamples('meeting-rebook', 'sv').map(({ view }) => JSON.stringify(view['choices']));
    assert.ok(lists.some((lines) => /samma tid som nu[^"]*Björken är upptagen/.test(lines)));
  });

  it('is asked for by whoever meets by video so far: the dialog comes back for a meeting in a room', async () => {
    const kept: unknown[] = [];
    const notes = { keepDraft: async (...what: unknown[]) => void kept.push(what) } as unknown as Notes;
    const note = (typed: object) => seeRooms.note(seeRooms.payload.parse(typed), pressed(answered()), notes);

    assert.deepEqual(await note({ form: 'video', time }), { to: 'dialog', card: 'meeting-time' });
    await note({ form: 'hybrid', time });
    assert.deepEqual(
      kept
        .map((one) => (one as [string, { form: string; time: string }])[1])
        .map(({ form, time: at }) => [form, at]),
      [
        ['inPerson', time],
        ['hybrid', time],
      ],
    );
  });
});
