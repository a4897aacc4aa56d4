/** Scenario S1 from the booking to the follow-up: the second half of Alex's road. */
import type { Expect } from './narrate.js';
import { lastCard } from './last-card.js';
import type { Player } from './player.js';
import { shows } from './shows.js';
import { holdsMeeting, standingEvent, writesPlan } from './turns.js';

/** Fri 6 March: R30's warning, then the booking; Thu 19 March: the meeting. */
export async function meeting(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-06T10:00');
  await player.press('sara', 'Boka mötet');
  const late = await player.press('sara', 'Boka', { day: '2026-03-27', from: '09:00' });
  expect(
    'den 27 mars är senare än tre veckor och behöver ett skäl (R30)',
    /Mötet blir senare än målet/.test(late.text),
    late.text,
  );
  await player.press('sara', 'Boka', { time: '2026-03-19T08:00:00.000Z' });
  const event = await standingEvent(player, 'sara');
  expect(
    'kalendern säger bara referensen (R35)',
    event?.subject === `Möte ${ref}` && !/Alex|BUP|skola/i.test(event.subject + event.text),
    JSON.stringify(event),
  );
  expect(
    'vårdnadshavare får egna brev och står inte i ett gemensamt kalendermöte (P4)',
    event?.attendees.every((address) => !address.includes('peter')) === true,
    JSON.stringify(event),
  );
  expect(
    'mötet har video och rätt tid',
    Boolean(event?.joinUrl) && event !== undefined && event.start.startsWith('2026-03-19T08:00'),
    JSON.stringify(event),
  );

  await player.clock('2026-03-19T10:05');
  const held = await holdsMeeting(player, 'sara');
  expect('mötets första fråga är vad som är viktigt för Alex (R53)', held.dialog !== undefined, held.text);
}

/** The plan with its four items, the tasks to the units, and the copy. */
export async function plan(player: Player, expect: Expect): Promise<void> {
  await writesPlan(player, 'sara', {
    content: {
      needs: 'Lugn skolgång\nStöd i måendet',
      shortTermGoals: 'Två skoldagar i veckan',
      ownActions: 'Jag går till skolan tisdag och torsdag 9',
    },
    measures: [
      { what: 'Bedömning', unitId: 'bup-oster', role: 'psykolog', due: '2026-04-10' },
      { what: 'Anpassat schema', unitId: 'ekdalsskolan', role: 'kurator', due: '2026-03-27' },
    ],
    inForce: { planOwnerUnitId: 'ekdalsskolan', followUpOn: '2026-04-23' },
  });
  const active = await player.sees('sara');
  shows(expect, active.text, { 'planen gäller och följs upp torsdag 23 april (R31, R55)': '23 april' });
  const task = await player.sees('maja');
  expect(
    'BUP Öster får sin insats, utan ord om vad eller vem',
    task.text.includes('10 april') && !task.text.includes('Bedömning'),
    task.text,
  );
  await player.press('sara', 'Ge en kopia');
  await player.press('sara', 'Kopian är lämnad', { guardians: 'yes' });
}

/** BUP Öster says that its measure is done. */
export async function taskDone(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.press('maja', 'Klar');
  const done = await player.sees('sara');
  expect('Sara ser att insatsen är klar', /Klar/.test(lastCard(done, ref)), done.text);
}

/** Thu 23 April: the clock passes the follow-up. */
export async function followUp(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-04-23T08:05');
  const due = await player.sees('sara');
  shows(expect, due.text, {
    'påminnelsen om uppföljningen kommer när dagen kommer (R55)': ['ppföljning', ref],
  });
}
