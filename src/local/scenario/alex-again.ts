/** Alex's plan is followed up at a meeting: everybody is called anew, the plan gets its second version, and goes on. */
import { alexToPlan } from './alex.js';
import { lastCard } from './last-card.js';
import type { Expect } from './narrate.js';
import type { Player } from './player.js';
import { hides, shows } from './shows.js';
import { books, comes, sendsSummons } from './turns.js';

export interface AlexAgainKept {
  readonly ref: string;
}

export async function playAlexAgain(player: Player, expect: Expect): Promise<AlexAgainKept> {
  const ref = await alexToPlan(player, expect);
  await called(player, expect, ref);
  await met(player, expect, ref);
  await changed(player, expect, ref);
  return { ref };
}

/** Thu 9 April, two weeks before the day of the plan: Sara calls to a meeting. */
async function called(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-04-09T08:05');
  const reminded = await player.sees('sara');
  shows(expect, reminded.text, {
    'två veckor före påminns den som har huvudansvaret (inställning)':
      'Vill ni ses? Kalla till ett möte i god tid. Annars går det bra att följa upp utan.',
  });
  await player.say('sara', ref);
  await player.press('sara', 'Kalla till uppföljningsmöte');
  shows(expect, lastCard(await player.sees('sara'), ref), {
    'de som var med på mötet är valda på nytt (R55)': 'Tre mottagare är valda. Skicka kallelsen.',
  });
  await player.press('sara', 'Skicka kallelse');
  await sendsSummons(player, 'sara', '2026-04-23 09:00', '2026-04-24 13:00');
  await player.press('anna', 'Skicka till rätt enhet');
  await player.press('anna', 'Skicka vidare', { unitId: 'bup-oster' });
  await comes(player, 'maja', 'Maja', 'sjuksköterska');
  await comes(player, 'vera', 'Vera', 'sjuksköterska');
  await player.clock('2026-04-13T09:00');
  await books(player, 'sara', '2026-04-23T07:00:00.000Z');
  shows(expect, lastCard(await player.sees('sara'), ref), {
    'mötet är ett uppföljningsmöte': 'Uppföljningsmöte',
  });
}

/** Thu 23 April: the meeting, and how it has gone. */
async function met(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-04-23T09:30');
  await player.press('sara', 'Registrera mötet');
  const form = await player.press('sara', 'Spara och följ upp', {
    identified: 'known',
    onlyThoseNeeded: 'true',
  });
  shows(expect, form.text, { 'efter mötet frågas hur insatserna har gått': 'Hur har det gått?' });
  await player.press('sara', 'Nästa', { done0: 'partly', reason0: 'Ett besök till', done1: 'yes' });
  await player.press('sara', 'Nästa', { involved: 'yes', knowsWho: 'yes', better: 'partly', goals: 'some' });
  await player.press('sara', 'Spara uppföljningen', {
    individualView: 'Det går bättre',
    nextFollowUpOn: '2026-09-03',
  });
  shows(expect, lastCard(await player.sees('sara'), ref), {
    'planen går vidare med en ny dag (R55)': 'Uppföljning torsdag 3 september.',
  });
}

/** The plan is changed: it goes on as it is until the changes apply, and the units are told then. */
async function changed(player: Player, expect: Expect, ref: string): Promise<void> {
  const screen = await player.press('sara', 'Ändra planen');
  shows(expect, screen.text, {
    'planen gäller som den är under tiden':
      'Planen gäller som den är tills du trycker på Låt ändringarna gälla.',
  });
  await player.press('sara', 'Lägg till insatsen', {
    what: 'Stöd i klassrummet',
    unitId: 'bup-oster',
    role: 'psykolog',
    due: '2026-05-29',
  });
  hides(expect, (await player.sees('maja')).text, {
    'BUP Öster hör inget än om den nya insatsen': '29 maj',
  });
  await player.press('sara', 'Nästa', { what: '' });
  await player.press('sara', 'Låt ändringarna gälla', { followUpOn: '2026-09-03' });
  const card = lastCard(await player.sees('sara'), ref);
  shows(expect, card, { 'den enskilde ska få en ny kopia (R57)': 'Ge den enskilde en kopia av planen.' });
  shows(expect, (await player.sees('maja')).text, {
    'nu får BUP Öster sin nya insats, utan ord om vad eller vem': '29 maj',
  });
  const versions = await player.press('sara', 'Planens versioner');
  shows(expect, versions.text, {
    'den förra versionen finns kvar, med vad som skiljer (S4)': [
      'Version 1',
      'Version 2',
      'Ny insats: Stöd i klassrummet',
    ],
  });
}
