/**
 * Scenario S3: Astrid, eighty-four, hip fracture, home from Ortoped avd 6. Lisa at the health centre is her fixed care contact.
 * Fictional people; real weekdays of March 2026.
 */
import { lastCard } from './last-card.js';
import type { Expect } from './narrate.js';
import type { Player } from './player.js';
import { hides, shows } from './shows.js';
import {
  books,
  choosesRecipients,
  holdsMeeting,
  prepares,
  saysYes,
  seesNeed,
  sendsSummons,
  standingEvent,
  startsSip,
  takesConsent,
  writesPlan,
} from './turns.js';

export interface AstridKept {
  readonly ref: string;
}

const daughter = 'dotter@post.example';

export async function playAstrid(player: Player, expect: Expect): Promise<AstridKept> {
  const ref = await timesAndAppointment(player, expect);
  await othersMayNotCall(player, expect);
  await calledInTime(player, expect, ref);
  await meetingAndPlan(player, expect, ref);
  return { ref };
}

/** The branch: nobody calls until Fri 13 March, and the product says so. */
export async function playAstridLate(player: Player, expect: Expect): Promise<AstridKept> {
  const ref = await timesAndAppointment(player, expect);
  await player.clock('2026-03-12T23:30');
  const inTime = await player.sees('lisa');
  hides(expect, inTime.text, { 'på sista dagen är kallelsen inte försenad': 'försenad' });
  await player.clock('2026-03-13T09:00');
  const late = await player.sees('lisa');
  shows(expect, late.text, {
    'fredag 13 mars är kallelsen försenad (R29)': 'Kallelsen är försenad',
    'och en avvikelse föreslås, men skrivs inte (T6, R61)': 'Vill ni skriva en avvikelse?',
  });
  return { ref };
}

async function startsAtDischarge(player: Player, person: string): Promise<string> {
  await seesNeed(player, person, {
    ageBand: '21+',
    sides: 'socialServices,municipalHealth,regionalHealth',
    circumstances: 'discharge',
  });
  return startsSip(player, person, 'Ja, starta SIP');
}

/** Mon 9 March: the notice comes before anybody is appointed; the chief is told, Lisa is appointed and writes the times. */
async function timesAndAppointment(player: Player, expect: Expect): Promise<string> {
  await player.reset('2026-03-09T14:30');
  const ref = await startsAtDischarge(player, 'lisa');
  expect('ärendet får sin referens', ref !== '', ref);
  await player.press('lisa', 'Utskrivning');
  await player.press('lisa', 'Spara', { readyDay: '2026-03-09', readyTime: '14:10', careName: '' });
  const alerted = await player.sees('karin');
  shows(expect, alerted.text, {
    'verksamhetschefen får veta att ingen fast vårdkontakt är utsedd (R13)':
      'ingen fast vårdkontakt är utsedd',
  });
  await player.press('lisa', 'Utskrivning');
  await player.press('lisa', 'Spara och fyll i inskrivningen', { careName: 'Lisa Forsman' });
  await player.press('lisa', 'Spara', {
    admittedDay: '2026-03-02',
    admittedTime: '10:00',
    noticeDay: '2026-03-03',
    noticeTime: '08:00',
    dischargedOn: '',
  });
  const card = lastCard(await player.sees('lisa'), ref);
  shows(expect, card, {
    'kallelsen ska vara skickad senast torsdag 12 mars (R29)': 'senast torsdag 12 mars',
    'inskrivningsmeddelandet kom inom 24 timmar': 'inom 24 timmar',
    'betalningsansvaret visas som fredag 13 mars, bara om länet inte har avtalat annat': [
      'fredag 13 mars',
      'Gäller bara om länet inte har avtalat annat.',
    ],
    'kommunal hälso- och sjukvård gör vårdcentralen skyldig att vara med (R49)': 'öppna vården är med',
  });
  const ward = await player.sees('kajsa');
  hides(expect, ward.text, { 'SIP-lotsen skickar inget inskrivningsmeddelande': ref });
  return ref;
}

/** Bodil, biståndshandläggare, starts a case of her own and tries to call. */
async function othersMayNotCall(player: Player, expect: Expect): Promise<void> {
  const ref = await startsAtDischarge(player, 'bodil');
  await preparesAstrid(player, 'bodil');
  await takesConsent(player, 'bodil', 'hemtjanst-harryda,vc-mellan');
  await choosesRecipients(player, 'bodil', 'hemtjanst-harryda,vc-mellan');
  const refused = await player.press('bodil', 'Skicka kallelser');
  shows(expect, refused.text, {
    'en biståndshandläggare får veta varför hon inte kan kalla (R12)':
      'Vid utskrivning kallar den fasta vårdkontakten',
  });
  await player.say('bodil', ref);
  await player.press('bodil', 'Be den fasta vårdkontakten att kalla');
  await player.press('bodil', 'Skicka frågan', { careUnit: 'vc-mellan', readyDay: '', readyTime: '' });
  const request = await player.sees('sven');
  expect(
    'vårdcentralen får frågan utan ett ord om vem det gäller (R12)',
    request.text.includes('Kan ni kalla?') && !request.text.includes('Astrid'),
    request.text,
  );
  const status = lastCard(await player.sees('bodil'), ref);
  shows(expect, status, { 'Bodil ser att frågan väntar på svar': 'har inte svarat än' });
  await player.press('sven', 'Inte hos oss', { name: '' });
}

/** Tue 10 March: Astrid says yes, her daughter is invited, Lisa calls. */
async function calledInTime(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-10T09:00');
  await player.say('lisa', ref);
  await preparesAstrid(player, 'lisa');
  await takesConsent(player, 'lisa', 'hemtjanst-harryda,hemsjukvard-harryda');
  await choosesRecipients(player, 'lisa', 'hemtjanst-harryda,hemsjukvard-harryda', '0');
  await sendsSummons(player, 'lisa', '2026-03-11 13:00');
  const sent = lastCard(await player.sees('lisa'), ref);
  shows(expect, sent, { 'kallelsen skickades tisdag 10 mars, i tid (R29)': 'tisdag 10 mars, i tid' });
  const [letter] = await player.letters(daughter);
  expect(
    'dottern är inbjuden, utan ett ord om Astrid',
    letter !== undefined && !letter.text.includes('Astrid'),
    letter?.text,
  );
}

/** Wed 11 March: by video, and the plan. */
async function meetingAndPlan(player: Player, expect: Expect, ref: string): Promise<void> {
  await saysYes(player, 'ingela');
  await books(player, 'lisa', '2026-03-11T12:00:00.000Z');
  const event = await standingEvent(player, 'lisa');
  expect('mötet är ett videomöte onsdag 11 mars', Boolean(event?.joinUrl), JSON.stringify(event));
  await player.clock('2026-03-11T13:05');
  await holdsMeeting(player, 'lisa');
  const warned = await writesPlan(player, 'lisa', {
    content: {
      needs: 'Klara vardagen hemma',
      shortTermGoals: 'Gå själv till köket',
      ownActions: 'Jag tränar varje dag',
    },
    measures: [
      {
        what: 'Uppföljning av läkningen',
        unitId: 'vc-mellan',
        role: 'distriktssköterska',
        due: '2026-03-25',
      },
    ],
    inForce: {
      planOwnerUnitId: 'vc-mellan',
      contacts: 'Lisa, Vårdcentral Mellan',
      followUpOn: '2026-04-15',
    },
  });
  shows(expect, warned.text, {
    'en plan utan insatser från båda huvudmännen behöver ett skäl (R32)': 'insatser från båda huvudmännen',
  });
  await player.press('lisa', 'Aktivera planen', { reason: 'Hemtjänstens insatser beslutas i dag' });
  const plan = lastCard(await player.sees('lisa'), ref);
  shows(expect, plan, { 'planen gäller och följs upp': '15 april' });
}

async function preparesAstrid(player: Player, person: string): Promise<void> {
  await prepares(
    player,
    person,
    { name: 'Astrid Påhitt', listedAt: 'Vårdcentral Mellan' },
    { whatMatters: 'Komma hem till katten', longTermGoal: 'Klara sig hemma', purpose: 'Planera hemgången' },
  );
  const relative = { label: 'dotter', relation: 'relative', mail: daughter };
  await player.press(person, 'Klar', { askedInPrivate: 'yes', relatives: 'yes', ...relative });
}
