/**
 * Scenario S4: Bengt, seventy-one, COPD. The SIP of 12 November is played first; in March he is discharged, and it is followed up.
 * Fictional people; real weekdays of 2025 and 2026.
 */
import { lastCard } from './last-card.js';
import type { Expect } from './narrate.js';
import type { Player } from './player.js';

export interface BengtKept {
  readonly ref: string;
}

export async function playBengt(player: Player, expect: Expect): Promise<BengtKept> {
  const ref = await planInNovember(player, expect);
  await player.clock('2026-03-10T09:00');
  await othersSeeNothing(player, expect, ref);
  await existingIsFound(player, expect, ref);
  await calledAgain(player, expect, ref);
  await secondVersion(player, expect, ref);
  return { ref };
}

/** Wed 12 November: hemsjukvården convened, and owns the plan. */
async function planInNovember(player: Player, expect: Expect): Promise<string> {
  await player.reset('2025-11-10T08:30');
  await player.say('gunnel', 'ny sip');
  await player.press('gunnel', 'Nästa', {
    ageBand: '21+',
    sides: 'socialServices,municipalHealth,regionalHealth',
  });
  await player.press('gunnel', 'Nästa', { circumstances: '', existing: 'no' });
  const started = await player.press('gunnel', 'Starta SIP');
  const ref = /SIP-[0-9A-Z]{6}/.exec(started.text)?.[0] ?? '';
  await preparedAndConsented(player);
  await player.press('gunnel', 'Välj mottagare');
  await player.press('gunnel', 'Nästa: tider', { units: 'vc-alven,hemtjanst-oster', people: '', label: '' });
  await player.press('gunnel', 'Skicka kallelser', oneTime('2025-11-12', '09:00'));
  await comes(player, 'emil');
  await comes(player, 'oscar');
  await met(player, 'gunnel', ['2025-11-12T08:00:00.000Z', '2025-11-12T09:05']);
  await planned(player, 'gunnel', { followUpOn: '2026-05-12', due: '2026-04-30' });
  const card = lastCard(await player.sees('gunnel'), ref);
  expect('planen gäller, med uppföljning 12 maj', card.includes('12 maj'), card);
  return ref;
}

/** R68: somebody at another health centre. */
async function othersSeeNothing(player: Player, expect: Expect, ref: string): Promise<void> {
  const shown = await existingFor(player, 'lisa');
  expect(
    'någon vid en annan vårdcentral ser inget ärende (R68)',
    shown.text.includes('Ingen aktiv SIP finns bland er enhets ärenden') && !shown.text.includes(ref),
    shown.text,
  );
}

/** Tue 10 March: Bengt is admitted; Emil begins a new SIP, and finds the one that exists. */
async function existingIsFound(player: Player, expect: Expect, ref: string): Promise<void> {
  const result = await triaged(player, 'emil');
  expect(
    'SIP-lotsen vill ha ett skäl för en ny SIP (R7)',
    result.text.includes('Det finns en aktiv SIP. Den ska följas upp. En ny behöver ett skäl.'),
    result.text,
  );
  const shown = await player.press('emil', 'Följ upp den som finns');
  expect(
    'Det finns en aktiv SIP. Den ska följas upp. (R7)',
    shown.text.includes('Det finns en aktiv SIP. Den ska följas upp.') && shown.text.includes(ref),
    shown.text,
  );
  await player.press('emil', 'Följ upp befintlig SIP', { careName: 'Emil Sandin' });
  const card = lastCard(await player.sees('emil'), ref);
  expect('samma ärende fortsätter, nu hos Vårdcentral Älven', card.includes('Vårdcentral Älven'), card);
  const owner = await player.sees('gunnel');
  expect(
    'den som har huvudansvaret får veta det, och kan lämna över (R60)',
    owner.text.includes('följs upp på grund av en utskrivning'),
    owner.text,
  );
}

/** Thu 12 March: the notice; Fri 13 March: the same units are called. */
async function calledAgain(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-12T10:00');
  await player.press('emil', 'Utskrivning');
  await player.press('emil', 'Spara', { readyDay: '2026-03-12', readyTime: '09:30' });
  const card = lastCard(await player.sees('emil'), ref);
  expect(
    'kallelsen ska vara skickad senast måndag 16 mars (sista dagen är en söndag) (R29)',
    card.includes('senast måndag 16 mars (sista dagen är en söndag)'),
    card,
  );
  await player.clock('2026-03-13T09:00');
  await player.press('emil', 'Skicka kallelse');
  await player.press('emil', 'Skicka kallelser', oneTime('2026-03-16', '09:00'));
  const called = lastCard(await player.sees('emil'), ref);
  expect(
    'samma enheter är kallade',
    called.includes('Hemsjukvård Trollhättan') && called.includes('Hemtjänst Öster'),
    called,
  );
}

/** Mon 16 March: the meeting, and the plan's second version. */
async function secondVersion(player: Player, expect: Expect, ref: string): Promise<void> {
  await comes(player, 'gunnel');
  await comes(player, 'oscar');
  await met(player, 'emil', ['2026-03-16T08:00:00.000Z', '2026-03-16T09:05']);
  await planned(player, 'emil', { followUpOn: '2026-06-16', due: '2026-05-29' });
  const card = lastCard(await player.sees('emil'), ref);
  expect('planen gäller, och uppföljningen är flyttad till 16 juni', card.includes('16 juni'), card);
  expect('uppföljningen 12 maj finns inte kvar bredvid', !card.includes('12 maj'), card);
}

async function triaged(player: Player, person: string) {
  await player.say(person, 'ny sip');
  await player.press(person, 'Nästa', {
    ageBand: '21+',
    sides: 'socialServices,municipalHealth,regionalHealth',
  });
  await player.press(person, 'Nästa', { circumstances: 'discharge', existing: 'yes' });
  const asked = await player.sees(person);
  if (asked.text.includes('tvångsvård')) await player.press(person, 'Nästa', { coercion: 'no' });
  return player.sees(person);
}

async function existingFor(player: Player, person: string) {
  await triaged(player, person);
  return player.press(person, 'Följ upp den som finns');
}

async function preparedAndConsented(player: Player): Promise<void> {
  await player.press('gunnel', 'Förbered');
  await player.press('gunnel', 'Nästa', {
    name: 'Bengt Påhitt',
    personnummer: '',
    phone: '',
    listedAt: 'Vårdcentral Älven',
    informed: 'true',
  });
  await player.press('gunnel', 'Nästa', {
    whatMatters: 'Orka ut till båten',
    longTermGoal: 'Bo kvar hemma',
    purpose: 'Samla stödet hemma',
    questions: 'Vem gör vad?',
  });
  await player.press('gunnel', 'Klar', { askedInPrivate: 'yes', relatives: 'none', label: '' });
  await player.press('gunnel', 'Registrera samtycke');
  await player.press('gunnel', 'Har samtyckt', {
    units: 'vc-alven,hemtjanst-oster,hemsjukvard-trollhattan',
    coversRouting: 'true',
    exceptions: '',
  });
}

function oneTime(day1: string, time1: string) {
  return { day1, time1, day2: '', time2: '', day3: '', time3: '' };
}

async function comes(player: Player, person: string): Promise<void> {
  await player.press(person, 'Vi deltar');
  await player.press(person, 'Svara ja');
  await player.press(person, 'Bekräfta', {
    attendee: person,
    role: 'personal',
    mandate: 'true',
    preparation: 'true',
  });
}

async function met(player: Player, person: string, [time, during]: readonly [string, string]): Promise<void> {
  await player.press(person, 'Boka mötet');
  await player.press(person, 'Boka', { time });
  await player.clock(during);
  await player.press(person, 'Registrera mötet');
  await player.press(person, 'Spara och skriv planen', { identified: 'known' });
}

async function planned(
  player: Player,
  person: string,
  on: { readonly followUpOn: string; readonly due: string },
): Promise<void> {
  await player.press(person, 'Nästa', {
    needs: 'Andningen och orken',
    shortTermGoals: 'Gå till båten en gång i veckan',
    ownActions: 'Jag tar mina mediciner',
    thirdPartyActions: 'inga',
    contacts: 'Gunnel, Hemsjukvård Trollhättan',
  });
  await player.press(person, 'Lägg till insatsen', {
    what: 'Kontroll av andningen',
    unitId: 'hemsjukvard-trollhattan',
    role: 'sjuksköterska',
    due: on.due,
  });
  await player.press(person, 'Lägg till insatsen', {
    what: 'Läkarkontroll',
    unitId: 'vc-alven',
    role: 'läkare',
    due: on.due,
  });
  await player.press(person, 'Nästa', { what: '' });
  await player.press(person, 'Aktivera planen', {
    planOwnerUnitId: 'hemsjukvard-trollhattan',
    followUpOn: on.followUpOn,
  });
}
