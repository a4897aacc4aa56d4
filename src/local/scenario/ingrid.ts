/**
 * Scenario S6: Ingrid, seventy-eight, meets by video from her home in Lidköping; her daughter Eva rings from Oslo.
 * Fictional people; real weekdays of March 2026.
 */
import { lastCard } from './last-card.js';
import type { Expect } from './narrate.js';
import type { CalendarEntry, Player } from './player.js';
import { hides, shows } from './shows.js';
import {
  choosesRecipients,
  comes,
  confirms,
  prepares,
  saysYes,
  seesNeed,
  sendsSummons,
  standingEvent,
  startsSip,
  writesPlan,
} from './turns.js';

export interface IngridKept {
  readonly ref: string;
}

const eva = 'eva@post.example';
const called = 'vc-vaster,rehab-vaster';
const allCome = /(Vårdcentral Väster|Rehab Väster|dotter Eva)\n.*\n✓ Deltar/g;

export async function playIngrid(player: Player, expect: Expect): Promise<IngridKept> {
  const ref = await consentWithoutEconomy(player, expect);
  await everybodyComes(player, expect);
  await bookedAndMoved(player, expect, ref);
  await lobby(player, expect);
  await plan(player, expect, ref);
  return { ref };
}

/** Tue 3 March: all units and Eva may know; not about her economy. */
async function consentWithoutEconomy(player: Player, expect: Expect): Promise<string> {
  await player.reset('2026-03-03T08:30');
  await seesNeed(player, 'per', { ageBand: '21+', sides: 'municipalHealth,regionalHealth' });
  const ref = await startsSip(player, 'per');
  await prepares(
    player,
    'per',
    { name: 'Ingrid Påhitt', listedAt: 'Vårdcentral Väster' },
    { whatMatters: 'Kunna gå ut själv', longTermGoal: 'Bo kvar hemma', purpose: 'Samla vård och träning' },
  );
  const daughter = { label: 'dotter Eva', relation: 'relative', mail: eva };
  await player.press('per', 'Klar', { askedInPrivate: 'yes', relatives: 'yes', ...daughter });
  await player.press('per', 'Registrera samtycke');
  const asked = { units: called, coversRouting: 'true', exceptions: 'inte om ekonomi' };
  await player.press('per', 'Har samtyckt', asked);
  await choosesRecipients(player, 'per', called, '0');
  const times = await player.sees('per');
  shows(expect, times.text, {
    'den som kallar påminns om det som samtycket inte gäller (R26)':
      'Samtycket gäller inte: ekonomi. Ta inte upp det.',
  });
  await sendsSummons(player, 'per', '2026-03-11 13:00', '2026-03-12 13:00');
  return ref;
}

/** The doctor and the therapist say yes in Teams, Eva through her letter. */
async function everybodyComes(player: Player, expect: Expect): Promise<void> {
  await comes(player, 'amir', 'Amir', 'distriktsläkare');
  const inside = await saysYes(player, 'frida');
  hides(expect, inside.text, { 'bara ordföranden ser vilket ämne som är undantaget (R26)': 'ekonomi' });
  await confirms(player, 'frida', 'Frida', 'fysioterapeut');
  await player.answerLetter({
    address: eva,
    name: 'Eva',
    title: 'Jag kommer',
    inputs: { attendee: 'Eva', times: '2026-03-11T12:00:00.000Z,2026-03-12T12:00:00.000Z' },
  });
}

/** Booked for Wed 11 March, and moved to Thu 12 March. */
async function bookedAndMoved(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.press('per', 'Boka mötet');
  const booking = await player.sees('per');
  shows(expect, booking.text, {
    'vid video får ingen obehörig se eller höra, och samma sekretess gäller (R52)':
      'Vid video: ingen obehörig får se eller höra. Samma sekretess och samtycke gäller som på plats.',
  });
  await player.press('per', 'Boka', { time: '2026-03-11T12:00:00.000Z' });
  const first = await standingEvent(player, 'per');
  expectNeutral(expect, ref, first);
  expect('mötet har en videolänk', Boolean(first?.joinUrl), JSON.stringify(first));

  await player.press('per', 'Boka om');
  await player.press('per', 'Boka om', { time: '2026-03-12T12:00:00.000Z' });
  const events = await player.calendar('per');
  const standing = events.filter(({ cancelled }) => !cancelled);
  expect(
    'mötet är flyttat och inte fördubblat',
    standing.length === 1 && standing[0]?.start.startsWith('2026-03-12T12:00') === true,
    JSON.stringify(events),
  );
  expect(
    'och de som var med i det förra är med i det nya',
    standing[0]?.attendees.join() === first?.attendees.join() && first?.attendees.length === 3,
    JSON.stringify(events),
  );
  expect(
    'i samma möte: länken är densamma, och inget är inställt',
    events.length === 1 && standing[0]?.joinUrl === first?.joinUrl,
    JSON.stringify(events),
  );
  const card = lastCard(await player.sees('per'), ref);
  shows(expect, card, { 'ärendet är detsamma': ['Möte bokat', 'tors 12 mars kl. 13.00'] });
  expect('och svaren står kvar', (card.match(allCome) ?? []).length === 3, card);
}

function expectNeutral(expect: Expect, ref: string, event: CalendarEntry | undefined): void {
  const seen = JSON.stringify(event);
  expect('kalenderns rubrik är bara referensen (R35)', event?.subject === `Möte ${ref}`, seen);
  expect(
    'kalenderns text nämner varken person, plats eller enheter (R35)',
    event !== undefined && !/Ingrid|Påhitt|Eva|Lidköping|Väster|hem/.test(event.text),
    seen,
  );
}

/** Thu 12 March: Per answers for who is there, and Eva is let in when Ingrid has confirmed her voice. */
async function lobby(player: Player, expect: Expect): Promise<void> {
  await player.clock('2026-03-12T13:02');
  await player.press('per', 'Registrera mötet');
  const opened = await player.sees('per');
  shows(expect, opened.text, {
    'inget spelas in, och inget skrivs i chatten (R50)':
      'Spela inte in. Skriv inget om den enskilde i chatten.',
    'ordföranden påminns en gång om att bara dela det som frågan kräver (R26)':
      'Dela bara det som frågan kräver.',
    'ordföranden ser ämnet som samtycket inte gäller (R26)': 'Samtycket gäller inte: ekonomi.',
  });
  const each = 'Olika sätt för olika personer';
  const others = await player.press('per', each, { identified: 'known' });
  shows(expect, others.text, {
    'ingen släpps in förrän ordföranden svarar för vilka som är med (R50)':
      'Bara de som behöver uppgifterna får vara med, och inget spelas in.',
  });
  const kept = await player.filledIn('per');
  expect(
    'rutan om vilka som är med är inte ikryssad i förväg, och det som är ifyllt står kvar (R50)',
    kept['onlyThoseNeeded'] === 'false' && kept['identified'] === 'known',
    JSON.stringify(kept),
  );
  const list = await player.press('per', each, { onlyThoseNeeded: 'true', alsoPresent: 'tolk' });
  shows(expect, list.text, {
    'för var och en står hur den är känd (R51)': [
      'Vårdcentral Väster · Amir',
      'Rehab Väster · Frida',
      'dotter Eva · Eva',
      'tolk',
      'Tjänstelegitimation',
      'Bekräftad av någon som känner personen',
    ],
  });
  const [doctor = '', therapist = '', daughter = '', interpreter = ''] = Object.keys(
    await player.filledIn('per'),
  );
  const ways = { [doctor]: 'serviceCard', [therapist]: 'serviceCard', [interpreter]: 'known' };
  const unknown = await player.press('per', 'Spara och skriv planen', { ...ways, [daughter]: 'unknown' });
  shows(expect, unknown.text, {
    'den som ingen har identifierat är inte med utan ett skäl (R51)': 'Någon är inte identifierad.',
  });
  const known = { ...ways, [daughter]: 'vouchedFor' };
  const held = await player.press('per', 'Spara och skriv planen', known);
  shows(expect, held.text, { 'när Ingrid har bekräftat Eva börjar planen': 'Behov och mål' });
}

async function plan(player: Player, expect: Expect, ref: string): Promise<void> {
  const own = 'primarvard-lidkoping';
  await writesPlan(player, 'per', {
    content: { needs: 'Gå säkert', ownActions: 'Jag tränar varje dag' },
    measures: [
      { what: 'Träning hemma', unitId: 'rehab-vaster', role: 'fysioterapeut', due: '2026-04-02' },
      { what: 'Hembesök', unitId: own, role: 'sjuksköterska', due: '2026-03-26' },
    ],
    inForce: { planOwnerUnitId: own, followUpOn: '2026-04-16', contacts: 'Per, kommunal primärvård' },
  });
  const card = lastCard(await player.sees('per'), ref);
  shows(expect, card, { 'planen gäller och följs upp torsdag 16 april (R55)': '16 april' });
}
