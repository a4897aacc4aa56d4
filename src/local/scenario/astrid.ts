/**
 * Scenario S3: Astrid, eighty-four, hip fracture, home from Ortoped avd 6. Lisa at the health centre is her fixed care contact.
 * Fictional people; real weekdays of March 2026.
 */
import { lastCard } from './last-card.js';
import type { Expect } from './narrate.js';
import type { Player } from './player.js';

export interface AstridKept {
  readonly ref: string;
}

const discharge = { ageBand: '21+', sides: 'socialServices,municipalHealth,regionalHealth' };
const circumstances = { circumstances: 'discharge', existing: 'no' };
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
  expect('på sista dagen är kallelsen inte försenad', !inTime.text.includes('försenad'), inTime.text);
  await player.clock('2026-03-13T09:00');
  const late = await player.sees('lisa');
  expect(
    'fredag 13 mars är kallelsen försenad (R29)',
    late.text.includes('Kallelsen är försenad'),
    late.text,
  );
  expect(
    'och en avvikelse föreslås, men skrivs inte (T6, R61)',
    late.text.includes('Vill ni skriva en avvikelse?'),
    late.text,
  );
  return { ref };
}

async function startAtDischarge(player: Player, person: string): Promise<string> {
  await player.say(person, 'ny sip');
  await player.press(person, 'Nästa', discharge);
  await player.press(person, 'Nästa', circumstances);
  const asked = await player.sees(person);
  if (asked.text.includes('tvångsvård')) await player.press(person, 'Nästa', { coercion: 'no' });
  const started = await player.press(person, 'Ja, starta SIP');
  return /SIP-[0-9A-Z]{6}/.exec(started.text)?.[0] ?? '';
}

/** Mon 9 March: the notice comes before anybody is appointed; the chief is told, Lisa is appointed and writes the times. */
async function timesAndAppointment(player: Player, expect: Expect): Promise<string> {
  await player.reset('2026-03-09T14:30');
  const ref = await startAtDischarge(player, 'lisa');
  expect('ärendet får sin referens', ref !== '', ref);
  await player.press('lisa', 'Utskrivning');
  await player.press('lisa', 'Spara', { readyDay: '2026-03-09', readyTime: '14:10', careName: '' });
  const alerted = await player.sees('karin');
  expect(
    'verksamhetschefen får veta att ingen fast vårdkontakt är utsedd (R13)',
    alerted.text.includes('ingen fast vårdkontakt är utsedd'),
    alerted.text,
  );
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
  expect(
    'kallelsen ska vara skickad senast torsdag 12 mars (R29)',
    card.includes('senast torsdag 12 mars'),
    card,
  );
  expect('inskrivningsmeddelandet kom inom 24 timmar', card.includes('inom 24 timmar'), card);
  expect(
    'betalningsansvaret visas som fredag 13 mars, bara om länet inte har avtalat annat',
    card.includes('fredag 13 mars') && card.includes('Gäller bara om länet inte har avtalat annat.'),
    card,
  );
  expect(
    'kommunal hälso- och sjukvård gör vårdcentralen skyldig att vara med (R49)',
    card.includes('öppna vården är med'),
    card,
  );
  const ward = await player.sees('kajsa');
  expect('SIP-lotsen skickar inget inskrivningsmeddelande', !ward.text.includes(ref), ward.text);
  return ref;
}

/** Bodil, biståndshandläggare, starts a case of her own and tries to call. */
async function othersMayNotCall(player: Player, expect: Expect): Promise<void> {
  const ref = await startAtDischarge(player, 'bodil');
  await prepare(player, 'bodil');
  await consent(player, 'bodil', 'hemtjanst-harryda,vc-mellan');
  await player.press('bodil', 'Välj mottagare');
  await player.press('bodil', 'Nästa: tider', {
    units: 'hemtjanst-harryda,vc-mellan',
    people: '',
    label: '',
  });
  const refused = await player.press('bodil', 'Skicka kallelser');
  expect(
    'en biståndshandläggare får veta varför hon inte kan kalla (R12)',
    refused.text.includes('Vid utskrivning kallar den fasta vårdkontakten'),
    refused.text,
  );
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
  expect('Bodil ser att frågan väntar på svar', status.includes('har inte svarat än'), status);
  await player.press('sven', 'Inte hos oss', { name: '' });
}

/** Tue 10 March: Astrid says yes, her daughter is invited, Lisa calls. */
async function calledInTime(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-10T09:00');
  await player.say('lisa', ref);
  await prepare(player, 'lisa');
  await consent(player, 'lisa', 'hemtjanst-harryda,hemsjukvard-harryda');
  await player.press('lisa', 'Välj mottagare');
  await player.press('lisa', 'Nästa: tider', {
    units: 'hemtjanst-harryda,hemsjukvard-harryda',
    people: '0',
    label: '',
    mail: '',
  });
  await player.press('lisa', 'Skicka kallelser', {
    day1: '2026-03-11',
    time1: '13:00',
    day2: '',
    time2: '',
    day3: '',
    time3: '',
  });
  const sent = lastCard(await player.sees('lisa'), ref);
  expect('kallelsen skickades tisdag 10 mars, i tid (R29)', sent.includes('tisdag 10 mars, i tid'), sent);
  const [letter] = await player.letters(daughter);
  expect(
    'dottern är inbjuden, utan ett ord om Astrid',
    letter !== undefined && !letter.text.includes('Astrid'),
    letter?.text,
  );
}

/** Wed 11 March: by video, and the plan. */
async function meetingAndPlan(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.press('ingela', 'Vi deltar');
  await player.press('ingela', 'Svara ja');
  await player.press('lisa', 'Boka mötet');
  await player.press('lisa', 'Boka', { time: '2026-03-11T12:00:00.000Z' });
  const [event] = (await player.calendar('lisa')).filter(({ cancelled }) => !cancelled);
  expect('mötet är ett videomöte onsdag 11 mars', Boolean(event?.joinUrl), JSON.stringify(event));
  await player.clock('2026-03-11T13:05');
  await player.press('lisa', 'Registrera mötet');
  await player.press('lisa', 'Spara och skriv planen', { identified: 'known' });
  await player.press('lisa', 'Nästa', {
    needs: 'Klara vardagen hemma',
    shortTermGoals: 'Gå själv till köket',
    ownActions: 'Jag tränar varje dag',
    thirdPartyActions: 'inga',
    contacts: 'Lisa, Vårdcentral Mellan',
  });
  await player.press('lisa', 'Lägg till insatsen', {
    what: 'Uppföljning av läkningen',
    unitId: 'vc-mellan',
    role: 'distriktssköterska',
    due: '2026-03-25',
  });
  await player.press('lisa', 'Nästa', { what: '' });
  await player.press('lisa', 'Aktivera planen', {
    planOwnerUnitId: 'vc-mellan',
    followUpOn: '2026-04-15',
    reason: 'Hemtjänstens insatser beslutas i dag',
  });
  const plan = lastCard(await player.sees('lisa'), ref);
  expect('planen gäller och följs upp', plan.includes('15 april'), plan);
}

async function prepare(player: Player, person: string): Promise<void> {
  await player.press(person, 'Förbered');
  await player.press(person, 'Nästa', {
    name: 'Astrid Påhitt',
    personnummer: '',
    phone: '',
    listedAt: 'Vårdcentral Mellan',
    informed: 'true',
  });
  await player.press(person, 'Nästa', {
    whatMatters: 'Komma hem till katten',
    longTermGoal: 'Klara sig hemma',
    purpose: 'Planera hemgången',
    questions: 'Vem gör vad?',
  });
  await player.press(person, 'Klar', {
    askedInPrivate: 'yes',
    relatives: 'yes',
    label: 'dotter',
    relation: 'relative',
    mail: daughter,
  });
}

async function consent(player: Player, person: string, units: string): Promise<void> {
  await player.press(person, 'Registrera samtycke');
  await player.press(person, 'Har samtyckt', { units, coversRouting: 'true', exceptions: '' });
}
