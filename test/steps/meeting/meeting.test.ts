/** The meeting's dialogs and buttons: which time is preset, what a press asks of the case. */
import assert from 'node:assert/strict';
import { instant } from '../../../src/process/ids.js';
import type { Pressed } from '../../../src/steps/action.js';
import type { Move } from '../../../src/process/moves.js';
import { bookAnyway } from '../../../src/steps/meeting/book-anyway.js';
import { likelyTime, timeChoices } from '../../../src/steps/meeting/time-choices.js';
import { formatFor } from '../../../src/texts/format.js';
import { sv } from '../../../src/texts/sv.js';
import { book } from '../../../src/steps/meeting/book.js';
import { answered, attended, booked } from '../../../src/steps/meeting/examples.js';
import { meetingTimeCard } from '../../../src/steps/meeting/meeting-time.card.js';
import { holdKnown } from '../../../src/steps/meeting/hold-known.js';
import { meetingKnownCard } from '../../../src/steps/meeting/meeting-known.card.js';
import { noteAttendance } from '../../../src/steps/meeting/note-attendance.js';
import { hold } from '../../../src/steps/meeting/hold.js';
import type { Notes } from '../../../src/steps/action.js';
import { otherDay, otherDayAnew } from '../../../src/steps/meeting/other-day.js';
import { rebook } from '../../../src/steps/meeting/rebook.js';
import { anAbout } from '../../support/about.js';
import { renderedExamples } from '../../support/rendered-examples.js';
import { sara } from '../../support/people.js';

const pressed = (facts: Pressed['facts']): Pressed => ({
  caseId: undefined,
  recipientId: undefined,
  taskId: undefined,
  deviationId: undefined,
  on: undefined,
  actor: sara,
  now: new Date('2026-03-11T09:00:00.000Z'),
  facts,
  newId: () => 'm-new',
});
const now = instant(new Date('2026-03-11T09:00:00.000Z'));
const about = () => ({ texts: sv, format: formatFor('sv', now), now, values: {} });
const proposed = { time: '2026-03-19T08:00:00.000Z', form: 'video' };

describe('the meeting', () => {
  it('presets the time that suits everybody and says who cannot come', () => {
    const view = renderedExamples('meeting-time', 'sv')[0]?.view;
    assert.equal(view?.['timeValue'], proposed.time);
    assert.match(
      JSON.stringify(view?.['choices']),
      /fredag 20 mars kl\. 13\.00–14\.00 · Vårdcentralen Lindängen kan · BUP Öster kan inte/,
    );
  });

  it('presets the time to which fewest have said no, when none suits all', () => {
    const [first, second] = answered().sipCase.proposedTimes;
    const [bup, centre] = answered().sipCase.recipients;
    assert.ok(first && second && bup && centre);
    const unsuited = answered({
      recipients: [
        { ...bup, worksOn: [second.start] },
        { ...centre, worksOn: [second.start] },
      ],
    });
    assert.equal(likelyTime({ ...about(), disclosed: unsuited }), second.start);
  });

  it('says of the time that is booked, too, who cannot come then', () => {
    const [first, second] = answered().sipCase.proposedTimes;
    const [bup, centre] = answered().sipCase.recipients;
    assert.ok(first && second && bup && centre);
    const disclosed = answered({
      state: 'meetingBooked',
      meetings: booked().sipCase.meetings,
      recipients: [bup, { ...centre, worksOn: [second.start], askedTimes: [first.start, second.start] }],
    });
    const [asNow] = timeChoices({ ...about(), disclosed });
    assert.match(String(asNow?.title), /samma tid som nu · Vårdcentralen Lindängen kan inte$/);
  });

  it('shows the other times that were proposed, in their own words', () => {
    const json = JSON.stringify(renderedExamples('meeting-time', 'sv')[4]?.json);
    assert.match(json, /BUP Öster: torsdag 26 mars efter kl\. 13/);
  });

  it('says who has said no, and books that time by a press that is made on purpose only', () => {
    const { view } = renderedExamples('meeting-time', 'sv')[4] ?? {};
    const typed = book.payload.parse({ time: String(view?.['insistOn']), form: 'video' });
    const warned = { ...pressed(answered()), on: String(view?.['insistOn']) };
    const purposes = (moves: readonly Move[]) => moves.map((move) => 'onPurpose' in move);
    assert.equal(
      view?.['note'],
      'BUP Öster har svarat att tiden inte passar. Välj en annan tid, eller tryck på Boka ändå.',
    );
    assert.deepEqual(purposes(bookAnyway.moves(typed, warned)), [true]);
    assert.deepEqual(purposes(book.moves(typed, warned)), [false]);
    assert.deepEqual(purposes(bookAnyway.moves({ ...typed, time: proposed.time }, warned)), [false]);
  });

  it('says that a day is a holiday, and keeps what was typed', () => {
    const { view } = renderedExamples('meeting-time', 'sv')[5] ?? {};
    assert.match(String(view?.['note']), /^Fredag 3 april är helg eller helgdag/);
    // Nobody was asked about it either.
    assert.match(String(view?.['note']), /Vårdcentralen Lindängen har inte svarat om tiden\./);
    assert.equal(view?.['timeValue'], '2026-04-03T11:00:00.000Z');
    assert.equal(view?.['reasonValue'], 'BUP kan inte förr');
  });

  it('goes on offering another day after a try that was refused', () => {
    for (const { json } of [
      ...renderedExamples('meeting-rebook', 'sv'),
      ...renderedExamples('meeting-time', 'sv'),
    ])
      assert.match(JSON.stringify(json), /"label":"(Annan dag|Dag)"|Välj en annan dag/);
  });

  it('has the day on a screen by itself where a reason is to be written as well, and keeps the reason', async () => {
    const { json, view } = renderedExamples('meeting-time', 'sv').at(-1) ?? {};
    assert.doesNotMatch(JSON.stringify(json), /"Annan dag"/);
    assert.equal(view?.['timeValue'], '2026-04-09T11:00:00.000Z');

    const kept: unknown[] = [];
    const notes = { keepDraft: async (...what: unknown[]) => void kept.push(what) } as unknown as Notes;
    const typed = otherDay.payload.parse({
      time: '2026-03-19T08:00:00.000Z',
      form: 'inPerson',
      place: 'Rum 3',
      reason: 'Lov',
    });
    const leads = await otherDay.note(typed, pressed(answered()), notes);
    assert.deepEqual(leads, { to: 'dialog', card: 'meeting-time' });
    assert.deepEqual(kept, [
      ['booking', { form: 'inPerson', room: '', place: 'Rum 3', reasonBefore: 'Lov', ownDay: 'yes' }],
    ]);
  });

  it('books the proposed time for as long as the case says', () => {
    const [move] = book.moves(book.payload.parse(proposed), pressed(answered({ lengthMinutes: 90 })));
    assert.ok(move?.kind === 'bookMeeting');
    assert.deepEqual(move.slot, { start: proposed.time, end: '2026-03-19T09:30:00.000Z' });
    assert.equal(move.organizer, sara.person);
  });

  it('lets a typed day and time go before the list, in Swedish time', () => {
    const typed = book.payload.parse({ ...proposed, day: '2026-04-09', from: '13:00', reason: ' Lov ' });
    const [move] = book.moves(typed, pressed(answered()));
    assert.ok(move?.kind === 'bookMeeting');
    assert.equal(move.slot.start, instant(new Date('2026-04-09T11:00:00.000Z')));
    assert.equal(move.reason, 'Lov');
  });

  it('takes neither half a time nor none', () => {
    assert.equal(book.payload.safeParse({ ...proposed, day: '2026-04-09' }).success, false);
    assert.equal(book.payload.safeParse({ form: 'video' }).success, false);
  });

  it('asks where a meeting in a room is held, and suggests the unit’s own number where nobody is to ring, without writing it', () => {
    const [room, phone] = renderedExamples('meeting-time', 'sv').slice(-3);
    assert.equal(room?.view?.['note'], 'Skriv var ni ses, så att alla hittar dit.');
    assert.equal(room?.view?.['placeValue'], '');
    assert.equal(phone?.view?.['note'], 'Skriv vem som ringer upp, eller vilket nummer alla ringer.');
    assert.deepEqual(
      [phone?.view?.['formValue'], phone?.view?.['placeValue'], phone?.view?.['placeHint']],
      ['phone', '', 'Till exempel: Ring 031-000 00 00'],
    );
  });

  it('keeps a typed time among the choices when a reason is asked for', () => {
    const late = renderedExamples('meeting-time', 'sv')[3]?.view;
    assert.equal(late?.['hasReason'], true);
    assert.equal(late?.['timeValue'], '2026-04-09T11:00:00.000Z');
  });

  it('asks for no reason when the time that is chosen now is within the aim', () => {
    const hasReason = (time: string) =>
      meetingTimeCard.view(anAbout(answered(), { values: { time, reason: 'Lov' } }))['hasReason'];
    assert.equal(hasReason('2026-04-09T11:00:00.000Z'), true);
    assert.equal(hasReason('2026-03-19T08:00:00.000Z'), false);
  });

  it('moves the meeting that is booked', () => {
    const [move] = rebook.moves(rebook.payload.parse(proposed), pressed(booked()));
    assert.ok(move?.kind === 'rebookMeeting');
    assert.deepEqual([move.oldMeetingId, move.meetingId], ['m-1', 'm-new']);
  });

  it('changes how and where it is held, at the time that is booked for as long as it is booked', () => {
    const facts = pressed(booked('inPerson'));
    const at = facts.facts?.meeting?.slot.start ?? '';
    const moveFor = (typed: object) => rebook.moves(rebook.payload.parse({ time: at, ...typed }), facts)[0];

    const room = moveFor({ form: 'inPerson', place: ' Rum 4 ' });
    assert.ok(room?.kind === 'rebookMeeting');
    assert.deepEqual([room.form, room.place, room.slot], ['inPerson', 'Rum 4', facts.facts?.meeting?.slot]);
    const phone = moveFor({ form: 'phone', place: 'Sara ringer upp er' });
    assert.ok(phone?.kind === 'rebookMeeting' && phone.place === 'Sara ringer upp er');
    const video = moveFor({ form: 'video', place: 'Rum 4' });
    assert.ok(video?.kind === 'rebookMeeting' && !('place' in video));
  });

  it('has the booked time, form and place filled in where it is changed', () => {
    const { view } = renderedExamples('meeting-rebook', 'sv').at(-1) ?? {};
    const [first] = view?.['choices'] as { title: string; value: string }[];
    assert.equal(view?.['timeValue'], first?.value);
    assert.match(first?.title ?? '', /samma tid som nu$/);
    assert.deepEqual([view?.['formValue'], view?.['placeValue']], ['inPerson', 'Rum 3']);
    assert.match(String(view?.['nowBooked']), /^Nu bokat: .* · på plats\.$/);
    assert.match(String(view?.['note']), /inte ändrat något/);
  });

  it('goes back to the days of a change with what was chosen, and keeps it by itself', async () => {
    const kept: unknown[] = [];
    const notes = { keepDraft: async (...what: unknown[]) => void kept.push(what) } as unknown as Notes;
    const typed = otherDayAnew.payload.parse({ form: 'phone', reason: 'Lov' });
    assert.deepEqual(await otherDayAnew.note(typed, pressed(booked()), notes), {
      to: 'dialog',
      card: 'meeting-rebook',
    });
    assert.deepEqual(kept, [
      ['rebooking', { form: 'phone', room: '', place: '', reasonBefore: 'Lov', ownDay: 'yes' }],
    ]);
  });

  it('records who came and how they were known, and goes on to the plan', () => {
    const payload = hold.payload.parse({
      present: 'r-bup-oster,r-vc-lindangen',
      individualAbsentReason: 'Ville vila',
      identified: 'known',
    });
    const [move] = hold.moves(payload, pressed(booked()));
    assert.ok(move?.kind === 'holdMeeting');
    assert.deepEqual(move.identified, { 'r-bup-oster': 'known', 'r-vc-lindangen': 'known' });
    assert.equal(move.individualAbsentReason, 'Ville vila');
    assert.deepEqual(hold.leads(payload, pressed(booked())), { to: 'dialog', card: 'plan-needs' });
  });

  it('reminds at the booking, and at a new time, that nobody else may see or hear (R52)', () => {
    for (const name of ['meeting-time', 'meeting-rebook'])
      assert.match(
        JSON.stringify(renderedExamples(name, 'sv')[0]?.json),
        /ingen obehörig får se eller höra\. Samma sekretess/,
      );
  });

  it('asks on video who may be there and how they were known, and not in a room (R50, R51)', () => {
    const [video, , room] = renderedExamples('meeting', 'sv');
    assert.match(JSON.stringify(video?.json), /Spela inte in/);
    assert.match(JSON.stringify(video?.json), /onlyThoseNeeded/);
    assert.doesNotMatch(JSON.stringify(room?.json), /Spela inte in|"identified"|onlyThoseNeeded/);
  });

  it('reminds before anybody speaks that only what is needed is said (R26)', () => {
    const [video] = renderedExamples('meeting', 'sv');
    assert.match(String(video?.view['reminder']), new RegExp(sv.consent.reminder.onlyNeeded));
  });

  it('goes on to each one, and to a reason, when somebody on video is unknown, and not in a room (R51)', () => {
    const payload = hold.payload.parse({
      present: 'r-bup-oster,individual',
      identified: 'unknown',
    });
    const [onVideo] = hold.moves(payload, pressed(booked()));
    const [inRoom] = hold.moves(payload, pressed(booked('inPerson')));
    assert.equal(onVideo?.kind, 'noteAttendance');
    assert.deepEqual(hold.leads(payload, pressed(booked())), { to: 'dialog', card: 'meeting-known', on: '' });
    assert.equal(inRoom?.kind, 'holdMeeting');

    const refused = renderedExamples('meeting-known', 'sv')[1]?.view;
    assert.equal(refused?.['asksReason'], true);
    assert.match(String(refused?.['note']), /Någon är inte identifierad/);
  });

  it('presets nobody as known: that is for whoever saw them to say (R51)', () => {
    assert.equal(renderedExamples('meeting', 'sv')[0]?.view['identifiedValue'], '');
    const people = renderedExamples('meeting-known', 'sv')[0]?.view['people'] as { wayValue: string }[];
    assert.ok(people.every(({ wayValue }) => wayValue === ''));
    assert.equal(hold.payload.parse({ identified: '' }).identified, 'unknown');
  });

  it('notes who came before it asks how each one was known', () => {
    const typed = noteAttendance.payload.parse({
      present: 'r-bup-oster,individual',
      individualAbsentReason: 'ville vila',
      onlyThoseNeeded: 'true',
    });
    assert.deepEqual(noteAttendance.moves(typed, pressed(booked())), [
      {
        kind: 'noteAttendance',
        meetingId: 'm-1',
        individualPresent: true,
        onlyThoseNeeded: true,
        present: ['r-bup-oster'],
        alsoPresent: [],
      },
    ]);
    assert.deepEqual(noteAttendance.leads(typed, pressed(booked())), {
      to: 'dialog',
      card: meetingKnownCard.name,
      on: '',
    });
  });

  it('records each one with a way of their own, and leaves out whom nobody knew (R51)', () => {
    const typed = holdKnown.payload.parse({
      'way-r-bup-oster': 'bankId',
      'way-r-vc-lindangen': 'unknown',
      unidentifiedReason: 'Kameran var trasig',
    });
    const [move] = holdKnown.moves(typed, { ...pressed(attended()), on: '' });
    assert.ok(move?.kind === 'holdMeeting');
    assert.deepEqual(move.identified, { 'r-bup-oster': 'bankId' });
    assert.deepEqual(move.present, ['r-bup-oster', 'r-vc-lindangen']);
    assert.equal(move.unidentifiedReason, 'Kameran var trasig');
  });
});
