/**
 * Scenario S8: Yusuf, nineteen, whom neither social services nor the region knows. Two units pass the summons on.
 * Fictional people; real weekdays of March 2026.
 */
import { lastCard } from './last-card.js';
import type { Expect } from './narrate.js';
import type { Player } from './player.js';
import { hides, shows } from './shows.js';
import {
  choosesRecipients,
  comes,
  prepares,
  seesNeed,
  sendsSummons,
  startsSip,
  takesConsent,
} from './turns.js';

export interface YusufKept {
  readonly ref: string;
}

const called = 'socialtjanst-hisingen,vc-backa';
const whoItIs = ['Yusuf', 'Påhitt', 'studenten', 'Samla stödet'];

export async function playYusuf(player: Player, expect: Expect): Promise<YusufKept> {
  const ref = await preparedWithoutGuardians(player, expect);
  await calledWhereUnknown(player, expect, ref);
  await passedOn(player, expect, ref);
  await silence(player, expect, ref);
  return { ref };
}

/** Mon 2 March: the school sees the need; Yusuf decides for himself. */
async function preparedWithoutGuardians(player: Player, expect: Expect): Promise<string> {
  await player.reset('2026-03-02T08:30');
  const result = await seesNeed(player, 'lovisa', {
    ageBand: '18-20',
    sides: 'school,socialServices,regionalHealth',
  });
  shows(expect, result.text, {
    'skolan kallar, och tre veckor gäller till och med tjugo år (R3, R30)': [
      'Skolan kallar till SIP',
      'Sikta på möte inom tre veckor',
    ],
  });
  const ref = await startsSip(player, 'lovisa');
  await prepares(
    player,
    'lovisa',
    { name: 'Yusuf Påhitt', listedAt: 'Vårdcentral Backa' },
    { whatMatters: 'Klara terminen', longTermGoal: 'Ta studenten', purpose: 'Samla stödet' },
  );
  const asked = await player.sees('lovisa');
  hides(expect, asked.text, {
    'ingen frågar vem som bestämmer för en vuxen (R17)': 'Vem bestämmer för barnet?',
  });
  await player.press('lovisa', 'Klar', { askedInPrivate: 'yes', relatives: 'unwilling', label: '' });
  await player.press('lovisa', 'Registrera samtycke');
  const consent = await player.sees('lovisa');
  shows(expect, consent.text, {
    'Yusuf är vuxen och bestämmer själv (R17)': 'En vuxen bestämmer själv.',
    'samtycket kan gälla den enhet som regionen utser, och den som fördelar (R75)':
      'Gäller även den enhet som regionen eller kommunen utser, och den som fördelar',
  });
  hides(expect, consent.text, { 'vårdnadshavare tillfrågas inte (R17)': 'årdnadshavare' });
  await player.say('lovisa', ref);
  await takesConsent(player, 'lovisa', called);
  return ref;
}

/** No contact with the region: the health centre where he is listed is called (R44). */
async function calledWhereUnknown(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.press('lovisa', 'Checklista');
  const advice = await player.sees('lovisa');
  shows(expect, advice.text, {
    'utan kontakt med regionen kallas vårdcentralen (R44)':
      'Har den enskilde ingen kontakt med regionen nu? Kalla vårdcentralen.',
  });
  await player.say('lovisa', ref);
  await choosesRecipients(player, 'lovisa', called);
  await sendsSummons(player, 'lovisa', '2026-03-17 13:00', '2026-03-19 13:00');
  const sent = lastCard(await player.sees('lovisa'), ref);
  shows(expect, sent, { 'målet är ett möte inom tre veckor, måndag 23 mars (R30)': 'senast mån 23 mars' });
  const front = await player.sees('zahra');
  shows(expect, front.text, { 'socialtjänstens mottagning får kallelsen': ref });
  hides(expect, front.text, { 'men ser inte vem det gäller eller varför (5.4)': whoItIs });
  const centre = await player.sees('elin');
  hides(expect, centre.text, { 'inte heller vårdcentralen ser det (5.4)': whoItIs });
}

/** Tue 3 March: both find the right unit inside their own principal. */
async function passedOn(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-03T09:00');
  await player.press('elin', 'Skicka till rätt enhet');
  const units = await player.sees('elin');
  hides(expect, units.text, {
    'bara enheter hos samma huvudman kan väljas (R42)': 'Ungdomsenheten Hisingen',
  });
  await player.press('elin', 'Skicka vidare', { unitId: 'ungdomsmottagning-norr' });
  await player.press('zahra', 'Skicka till rätt enhet');
  await player.press('zahra', 'Skicka vidare', { unitId: 'ungdomsenheten-hisingen' });
  const trail = await player.sees('elin');
  shows(expect, trail.text, {
    'vart kallelsen gick står på kortet (R42)': 'Elin skickade den till Ungdomsmottagning Norr',
  });
  const right = await player.sees('saga');
  shows(expect, right.text, { 'den rätta enheten har den nu': 'Svara senast måndag 9 mars.' });
  hides(expect, right.text, { 'också den ser bara referensen innan den svarar (5.4)': whoItIs });

  await comes(player, 'noel', 'Noel', 'socialsekreterare');
  const told = await player.sees('lovisa');
  shows(expect, told.text, {
    'sammankallande får veta vart kallelserna gick (R42)': [
      'Kallelsen är skickad vidare till Ungdomsmottagning Norr.',
      'Kallelsen är skickad vidare till Ungdomsenheten Hisingen.',
    ],
    'och vem som kommer (R42)': 'Ungdomsenheten Hisingen deltar och har bekräftat vem som kommer.',
  });
  shows(expect, lastCard(told, ref), {
    'kortet säger vem som kommer': 'Hos Ungdomsenheten Hisingen · socialsekreterare',
  });
}

/** Tue 10 March: Ungdomsmottagning Norr never answered. */
async function silence(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-10T09:00');
  const first = await player.sees('elin');
  shows(expect, first.text, {
    'den som fick kallelsen först har fått tillbaka den och ska delta (R43)': [
      'Ungdomsmottagning Norr svarade inte i tid, så kallelsen gick tillbaka till Vårdcentral Backa',
      'Ni är kallade och ska delta. Svara senast fredag 13 mars.',
    ],
  });
  const convener = await player.sees('lovisa');
  shows(expect, lastCard(convener, ref), {
    'sammankallande väntar nu på Vårdcentral Backa (R43)':
      'Vårdcentral Backa ska svara senast fredag 13 mars.',
  });
  shows(expect, convener.text, {
    'och får veta varför': `${ref}: Vårdcentral Backa har fått tillbaka kallelsen och ska delta. Den enhet som fick den vidare har inte svarat.`,
    'en avvikelse föreslås om den som teg, med dess dag (T2, R61)':
      'Enhet\nUngdomsmottagning Norr\nSkickat\nKallelse tisdag 3 mars\nSvar senast\nmåndag 9 mars',
  });
  const chief = await player.say('mats', 'mina enheter');
  shows(expect, chief.text, {
    'rektorn ser hur ofta kallelserna skickades vidare (systemmått)':
      'Skickade kallelser: två. Vidare till en annan enhet: två gånger.',
  });
  const silent = await player.sees('saga');
  hides(expect, silent.text, { 'ingen tackas för ett svar som inte kom': 'svaret har kommit fram' });
}
