/**
 * Scenario Petra: an organisation that has only a mailbox is invited, asks, comes, is told of the meeting and of its new time -
 * and says no at last, as it may. Fictional people; real weekdays of March 2026.
 */
import { lastCard } from './last-card.js';
import type { Expect } from './narrate.js';
import type { Letter, Player } from './player.js';
import { hides, shows } from './shows.js';
import {
  standingEvent,
  books,
  choosesRecipients,
  comes,
  prepares,
  seesNeed,
  sendsSummons,
  startsSip,
  takesConsent,
} from './turns.js';

export interface PetraKept {
  readonly ref: string;
}

const mailbox = 'af-partille@arbetsformedlingen.example';
const called = 'vc-lindangen,af-partille';
const whoItIs = ['Petra', 'Påhitt', 'Börja arbeta', 'Samla stödet'];

export async function playPetra(player: Player, expect: Expect): Promise<PetraKept> {
  const ref = await invited(player, expect);
  await askedAndAnswered(player, expect, ref);
  await takesPart(player, expect, ref);
  await bookedAndMoved(player, expect, ref);
  await saysNo(player, expect, ref);
  return { ref };
}

/** Mon 2 March: social services call the health centre, and invite the employment service by its mailbox. */
async function invited(player: Player, expect: Expect): Promise<string> {
  await player.reset('2026-03-02T08:30');
  await seesNeed(player, 'omar', { ageBand: '21+', sides: 'socialServices,regionalHealth' });
  const ref = await startsSip(player, 'omar');
  await prepares(
    player,
    'omar',
    { name: 'Petra Påhitt', listedAt: 'Vårdcentralen Lindängen' },
    { whatMatters: 'Egna pengar', longTermGoal: 'Börja arbeta', purpose: 'Samla stödet' },
  );
  await player.press('omar', 'Klar', { askedInPrivate: 'yes', relatives: 'unwilling', label: '' });
  await takesConsent(player, 'omar', called);
  await choosesRecipients(player, 'omar', called);
  await sendsSummons(player, 'omar', '2026-03-17 10:00', '2026-03-19 10:00');
  const letter = await newestLetter(player);
  expect(
    'brevlådan får en inbjudan, ingen kallelse (R28)',
    letter.subject === `Inbjudan till SIP-möte ${ref}`,
    letter.subject,
  );
  hides(expect, `${letter.subject}\n${letter.text}`, {
    'mejlet säger inte vem det gäller eller varför (5.4)': [...whoItIs, 'vuxen', 'arbete'],
  });
  const leads = new Set(letter.links.map((link) => new URL(link).pathname));
  expect('mejlet har en enda länk, på båda språken', leads.size === 1, letter.links.join('\n'));
  return ref;
}

/** Tue 3 March: a question from the page, and its answer by telephone. */
async function askedAndAnswered(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-03T09:00');
  await player.answerLetter({
    address: mailbox,
    name: 'Ylva Sjögren',
    title: 'Ställ en fråga',
    inputs: { question: 'Räcker det att vi är med en halvtimme?' },
  });
  shows(expect, lastCard(await player.sees('omar'), ref), {
    'frågan står på ärendekortet': 'Ställer en fråga',
  });
  const asked = await player.press('omar', 'Svara');
  shows(expect, asked.text, {
    'sammankallande läser frågan': 'Räcker det att vi är med en halvtimme?',
    'och ombeds ringa, eftersom svaret inte visas bakom länken': 'Ring 031-390 06 21 och svara',
  });
  await player.press('omar', 'Skicka svaret', { answer: 'Ja, kom till den första halvtimmen.' });
  const letter = await newestLetter(player);
  expect(
    'mejlet säger att svaret kommer på telefon',
    letter.subject === `Svar på din fråga ${ref}`,
    letter.subject,
  );
  hides(expect, letter.text, { 'men inte vad svaret är': 'halvtimmen' });
}

/** Wed 4 March: a yes through the link, and one in Teams. */
async function takesPart(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-04T09:00');
  await player.answerLetter({
    address: mailbox,
    name: 'Ylva Sjögren',
    title: 'Vi kommer',
    inputs: {
      attendee: 'Karim Ek',
      role: 'handläggare',
      times: '2026-03-17T09:00:00.000Z,2026-03-19T09:00:00.000Z',
    },
  });
  await comes(player, 'vera', 'Vera', 'distriktssköterska');
  const card = lastCard(await player.sees('omar'), ref);
  shows(expect, card, {
    'ärendekortet säger vem som kommer': 'handläggare',
    'och att svaret kom genom en länk, så att någon ringer':
      'svarade via länk – ring 031-390 06 21 och bekräfta',
  });
}

/** Booked for Tue 17 March, and moved to Thu 19 March: each time a letter, with the calendar file. */
async function bookedAndMoved(player: Player, expect: Expect, ref: string): Promise<void> {
  await books(player, 'omar', '2026-03-17T09:00:00.000Z');
  const told = await newestLetter(player);
  expect('mejlet säger att mötet är bokat', told.subject === `Möte bokat ${ref}`, told.subject);
  shows(expect, told.text, { 'och när': 'tisdag 17 mars' });
  await player.press('omar', 'Boka om');
  await player.press('omar', 'Boka om', { time: '2026-03-19T09:00:00.000Z' });
  const moved = await newestLetter(player);
  expect('mejlet säger att tiden är en annan', moved.subject === `Ny tid för möte ${ref}`, moved.subject);
  shows(expect, moved.text, { 'och vilken': 'torsdag 19 mars' });
  const offs = (await player.letters(mailbox)).filter(({ subject }) => /inställt/i.test(subject));
  expect('och inget säger att mötet är inställt', offs.length === 0, JSON.stringify(offs));
  hides(expect, JSON.stringify(await player.letters(mailbox)), {
    'inget av mejlen säger vem det gäller (5.4)': whoItIs,
  });
}

/** Tue 10 March: it cannot come after all. Nobody reports it, and the meeting stands. */
async function saysNo(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-10T09:00');
  await player.answerLetter({ address: mailbox, name: 'Ylva Sjögren', title: 'Vi kan inte delta' });
  const convener = await player.sees('omar');
  shows(expect, convener.text, {
    'sammankallande får veta det': `${ref}: Arbetsförmedlingen Partille har svarat nej.`,
  });
  const asked = await player.press('omar', 'Ta ställning');
  shows(expect, asked.text, {
    'ett nej genom en länk bekräftas av sammankallande': 'Ring 031-390 06 21 och fråga om det stämmer',
  });
  await player.press('omar', 'Svaret stämmer');
  const card = lastCard(await player.sees('omar'), ref);
  hides(expect, card, {
    'den som är inbjuden får säga nej utan att en avvikelse föreslås (R47)': 'avvikelse',
  });
  shows(expect, card, { 'mötet står kvar': 'tors 19 mars kl. 10.00' });
  const event = await standingEvent(player, 'omar');
  expect(
    'och brevlådan är inte längre bjuden till det i kalendern',
    event !== undefined && event.attendees.length > 0 && !event.attendees.includes(mailbox),
    JSON.stringify(event),
  );
}

async function newestLetter(player: Player): Promise<Letter> {
  const letters = await player.letters(mailbox);
  return letters.at(-1) ?? { subject: '', text: '', links: [] };
}
