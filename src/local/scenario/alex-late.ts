/** Scenario S12 until the closing: Alex's follow-up is not held; the rector takes it up, and in September the case ends. */
import { alexToPlan } from './alex.js';
import { lastCard } from './last-card.js';
import type { Expect } from './narrate.js';
import type { Player } from './player.js';
import { hides, shows } from './shows.js';

export interface AlexLateKept {
  readonly ref: string;
}

export async function playAlexLate(player: Player, expect: Expect): Promise<AlexLateKept> {
  const ref = await alexToPlan(player, expect);
  await player.press('maja', 'Blir försenad');
  await player.press('maja', 'Meddela ny dag', { newDue: '2026-05-15', words: 'Ett besök till' });
  await notHeld(player, expect, ref);
  await heldInMay(player, expect, ref);
  await closedInSeptember(player, expect, ref);
  await exportedInJanuary(player, expect, ref);
  return { ref };
}

/** Thu 23 April: the owner is reminded, and is silent; Thu 30 April: the chief is told. */
async function notHeld(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-04-23T08:30');
  const due = await player.sees('sara');
  shows(expect, due.text, {
    'den som har huvudansvaret påminns 23 april (R55)': 'Planen ska följas upp torsdag 23 april.',
    'och får veta när chefen får veta (R56)': 'Är uppföljningen inte gjord torsdag 30 april får chefen veta',
  });
  await player.clock('2026-04-30T07:30');
  const before = await player.sees('rut');
  hides(expect, before.text, {
    'sju dagar har gått först den 30 april (R56)': 'Uppföljningen har inte hållits',
  });
  await player.clock('2026-04-30T09:00');
  const chief = await player.sees('rut');
  shows(expect, chief.text, {
    'rektorn får veta det 30 april, utan ord om vem (R56)': `${ref}: Uppföljningen har inte hållits. Er enhet har huvudansvaret: se till att den hålls, eller att en ny dag bestäms.`,
  });
  const prompt = await player.sees('sara');
  shows(expect, prompt.text, {
    'en avvikelse föreslås (T10, R56)': 'Uppföljningen är inte hållen\nFörslag',
    'men skrivs och skickas inte av sig själv (R61)':
      'Vill ni skriva en avvikelse? Inget skickas av sig självt.',
  });
  await player.press('sara', 'Skriv avvikelse');
  const { whatHappened = '' } = await player.filledIn('sara');
  shows(expect, whatHappened, {
    'utkastet säger vad som hände och inget om vem (T10, R62)':
      'Uppföljning av planen skulle hållas torsdag 23 april 2026. Den hölls inte.',
  });
}

/** Thu 7 May: the rector holds it; one measure is done and BUP's is late. */
async function heldInMay(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-05-07T09:00');
  await player.say('sara', ref);
  await player.say('rut', ref);
  const late = lastCard(await player.sees('rut'), ref);
  shows(expect, late, {
    'BUP Östers insats är försenad':
      'BUP Öster · senast fre 10 april\nny dag fre 15 maj · ”Ett besök till”\n! Försenad',
  });
  await player.press('rut', 'Följ upp');
  const answers = { done0: 'no', reason0: 'Bedömningen är försenad', done1: 'yes' };
  await player.press('rut', 'Nästa', answers);
  await player.press('rut', 'Nästa', { involved: 'yes', knowsWho: 'yes', better: 'partly', goals: 'some' });
  const last = { individualView: 'Schemat är bra', nextFollowUpOn: '2026-09-03' };
  await player.press('rut', 'Spara uppföljningen', last);
  const held = await player.sees('sara');
  shows(expect, lastCard(held, ref), {
    'planen fortsätter och följs upp torsdag 3 september (R55)': 'Uppföljning torsdag 3 september.',
  });
  shows(expect, held.text, {
    'förslaget till avvikelse är borta när uppföljningen är hållen':
      'Uppföljningen hölls efter utsatt dag\nIngen avvikelse',
    'och ingen sägs ha valt det': 'Uppföljningen är hållen, så förslaget gäller inte längre.',
    'men dagen som den inte hölls står kvar': 'Uppföljning\ntorsdag 23 april',
  });
}

/** Thu 3 September: the measures are done, and Alex wants to stop. */
async function closedInSeptember(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-09-03T08:30');
  await player.press('sara', 'Avsluta');
  const ending = { reason: 'individualWantsToStop', individualView: 'Jag klarar mig själv nu' };
  const evaluated = { ...ending, evaluation: 'Skolan fungerar' };
  const open = await player.press('sara', 'Avsluta', { ...evaluated, handOverOpenTasks: 'false' });
  shows(expect, open.text, {
    'insatser som inte är klara lämnas över först (R59)': 'Det finns insatser som inte är klara.',
  });
  await player.press('maja', 'Klar');
  await player.say('sara', ref);
  await player.press('sara', 'Avsluta');
  const settled = await player.sees('sara');
  hides(expect, settled.text, { 'när BUP är klart finns inget att lämna över': 'En insats är inte klar.' });
  await player.press('sara', 'Avsluta', evaluated);
  const closed = lastCard(await player.sees('sara'), ref);
  shows(expect, closed, {
    'ärendet är avslutat med dag och skäl (R59)': 'Avslutad torsdag 3 september: den enskilde vill avsluta.',
  });
}

/** In January the SIP-samordnare takes the year out for the county. */
async function exportedInJanuary(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2027-01-11T09:00');
  const file = await player.yearsFile('samira', 2026);
  const [head = '', ...rows] = file.trim().split('\r\n');
  const columns = head.split(';');
  const ofPartille =
    rows.find((row) => row.startsWith('2026;Hela året;Partille kommun;Alla;'))?.split(';') ?? [];
  const said = (key: string) => ofPartille[columns.findIndex((column) => column.endsWith(`[${key}]`))];
  shows(expect, head, {
    'filen har en kolumn för behov': '[needs.total]',
    'för SIP som blev gjorda, följdes upp och avslutades': '[made.total]',
    'för avvikelser per slag, också den som inte hölls': '[deviations.trigger.noFollowUp]',
    'för dagar från behov till kallelse': '[needToCall.median]',
    'och för KVÅ, där koderna saknas': 'koder saknas',
  });
  expect('ett fåtal sägs bara vara ett fåtal (R70)', said('needs.total') === '<5', said('needs.total'));
  expect('det finns en rad per huvudman och område, och en för hela länet', rows.length > 2, file);
  hides(expect, file, {
    'ingen referens står där (R70)': ref,
    'inga ord som någon har skrivit (R70)': 'Skolan fungerar',
    'och inget namn': 'Alex',
  });
}
