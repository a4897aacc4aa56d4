/**
 * Scenario S4: Bengt, seventy-one, COPD. The SIP of 12 November is played first; in March he is discharged, and it is followed up.
 * Fictional people; real weekdays of 2025 and 2026.
 */
import { lastCard } from './last-card.js';
import type { Expect } from './narrate.js';
import type { Player } from './player.js';
import { hides, shows } from './shows.js';
import {
  books,
  choosesRecipients,
  comes,
  holdsMeeting,
  prepares,
  seesNeed,
  sendsSummons,
  startsSip,
  takesConsent,
  writesPlan,
} from './turns.js';

export interface BengtKept {
  readonly ref: string;
}

const home = { ageBand: '21+', sides: 'socialServices,municipalHealth,regionalHealth' } as const;

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
  await seesNeed(player, 'gunnel', home);
  const ref = await startsSip(player, 'gunnel');
  await prepares(
    player,
    'gunnel',
    { name: 'Bengt Påhitt', listedAt: 'Vårdcentral Älven' },
    { whatMatters: 'Orka ut till båten', longTermGoal: 'Bo kvar hemma', purpose: 'Samla stödet hemma' },
  );
  await player.press('gunnel', 'Klar', { askedInPrivate: 'yes', relatives: 'none', label: '' });
  await takesConsent(player, 'gunnel', 'vc-alven,hemtjanst-oster,hemsjukvard-trollhattan');
  await choosesRecipients(player, 'gunnel', 'vc-alven,hemtjanst-oster');
  await sendsSummons(player, 'gunnel', '2025-11-12 09:00');
  await allCome(player, 'emil', 'oscar');
  await meets(player, 'gunnel', ['2025-11-12T08:00:00.000Z', '2025-11-12T09:05']);
  await plans(player, 'gunnel', { followUpOn: '2026-05-12', due: '2026-04-30' });
  const card = lastCard(await player.sees('gunnel'), ref);
  shows(expect, card, { 'planen gäller, med uppföljning 12 maj': '12 maj' });
  return ref;
}

/** R68: somebody at another health centre. */
async function othersSeeNothing(player: Player, expect: Expect, ref: string): Promise<void> {
  await dischargeWithSip(player, 'lisa');
  const shown = await player.press('lisa', 'Följ upp den som finns');
  expect(
    'någon vid en annan vårdcentral ser inget ärende (R68)',
    shown.text.includes('Ingen aktiv SIP finns bland er enhets ärenden') && !shown.text.includes(ref),
    shown.text,
  );
}

/** Tue 10 March: Bengt is admitted; Emil begins a new SIP, and finds the one that exists. */
async function existingIsFound(player: Player, expect: Expect, ref: string): Promise<void> {
  const result = await dischargeWithSip(player, 'emil');
  shows(expect, result.text, {
    'SIP-lotsen vill ha ett skäl för en ny SIP (R7)':
      'Det finns en aktiv SIP. Den ska följas upp. En ny behöver ett skäl.',
  });
  const shown = await player.press('emil', 'Följ upp den som finns');
  shows(expect, shown.text, {
    'Det finns en aktiv SIP. Den ska följas upp. (R7)': ['Det finns en aktiv SIP. Den ska följas upp.', ref],
  });
  await player.press('emil', 'Följ upp befintlig SIP', { careName: 'Emil Sandin' });
  const card = lastCard(await player.sees('emil'), ref);
  shows(expect, card, { 'samma ärende fortsätter, nu hos Vårdcentral Älven': 'Vårdcentral Älven' });
  const owner = await player.sees('gunnel');
  shows(expect, owner.text, {
    'den som har huvudansvaret får veta det, och kan lämna över (R60)':
      'följs upp på grund av en utskrivning',
  });
}

/** Thu 12 March: the notice; Fri 13 March: the same units are called. */
async function calledAgain(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-12T10:00');
  await player.press('emil', 'Utskrivning');
  await player.press('emil', 'Spara', { readyDay: '2026-03-12', readyTime: '09:30' });
  const card = lastCard(await player.sees('emil'), ref);
  shows(expect, card, {
    'kallelsen ska vara skickad senast måndag 16 mars (den tredje dagen är en söndag) (R29)':
      'senast måndag 16 mars (den tredje dagen är en söndag)',
  });
  await player.clock('2026-03-13T09:00');
  await player.press('emil', 'Skicka kallelse');
  await sendsSummons(player, 'emil', '2026-03-16 09:00');
  const called = lastCard(await player.sees('emil'), ref);
  shows(expect, called, { 'samma enheter är kallade': ['Hemsjukvård Trollhättan', 'Hemtjänst Öster'] });
}

/** Mon 16 March: the meeting, and the plan's second version. */
async function secondVersion(player: Player, expect: Expect, ref: string): Promise<void> {
  await allCome(player, 'gunnel', 'oscar');
  await meets(player, 'emil', ['2026-03-16T08:00:00.000Z', '2026-03-16T09:05']);
  // The plan of November is in force until then.
  const last = 'Låt ändringarna gälla';
  await plans(player, 'emil', { followUpOn: '2026-06-16', due: '2026-05-29' }, last);
  const card = lastCard(await player.sees('emil'), ref);
  shows(expect, card, { 'planen gäller, och uppföljningen är flyttad till 16 juni': '16 juni' });
  hides(expect, card, { 'uppföljningen 12 maj finns inte kvar bredvid': '12 maj' });
}

function dischargeWithSip(player: Player, person: string) {
  return seesNeed(player, person, { ...home, circumstances: 'discharge', existing: 'yes' });
}

async function allCome(player: Player, ...people: readonly string[]): Promise<void> {
  for (const person of people) await comes(player, person, person, 'personal');
}

async function meets(
  player: Player,
  person: string,
  [time, during]: readonly [string, string],
): Promise<void> {
  await books(player, person, time);
  await player.clock(during);
  await holdsMeeting(player, person);
}

async function plans(
  player: Player,
  person: string,
  on: { readonly followUpOn: string; readonly due: string },
  last?: string,
): Promise<void> {
  const hemsjukvard = 'hemsjukvard-trollhattan';
  const plan = {
    content: {
      needs: 'Andningen och orken',
      shortTermGoals: 'Gå till båten en gång i veckan',
      ownActions: 'Jag tar mina mediciner',
    },
    measures: [
      { what: 'Kontroll av andningen', unitId: hemsjukvard, role: 'sjuksköterska', due: on.due },
      { what: 'Läkarkontroll', unitId: 'vc-alven', role: 'läkare', due: on.due },
    ],
    inForce: {
      // Whoever owns a plan in force is changed by an offer alone.
      ...(last ? {} : { planOwnerUnitId: hemsjukvard }),
      contacts: 'Gunnel, Hemsjukvård Trollhättan',
      followUpOn: on.followUpOn,
    },
  };
  await writesPlan(player, person, plan, last);
}
