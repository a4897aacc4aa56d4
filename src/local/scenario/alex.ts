/**
 * Scenario S1: Alex, twelve, between school and BUP. Fictional people; real weekdays of March and April 2026.
 * The same script is played through the road, through the local API and in a browser.
 */
import type { Expect } from './narrate.js';
import { followUp, meeting, plan, taskDone } from './alex-meeting.js';
import { lastCard } from './last-card.js';
import type { Player } from './player.js';
import { shows } from './shows.js';
import { comes, confirms, prepares, saysYes, seesNeed, sendsSummons, startsSip } from './turns.js';

/** What is left when it is over, the same however it was played. */
export interface AlexKept {
  readonly ref: string;
  /** What stands on Sara's case card at the end, without its reference. */
  readonly card: string;
}

const pappa = 'peter@post.example';
const bupChannel = 'bup-oster';

export async function playAlex(player: Player, expect: Expect): Promise<AlexKept> {
  const ref = await alexToPlan(player, expect);
  await taskDone(player, expect, ref);
  await followUp(player, expect, ref);
  const card = lastCard(await player.sees('sara'), ref);
  return { ref, card: card.replaceAll(ref, 'SIP') };
}

/** From the need on 2 March to a plan in force on 19 March; what comes then is told in two ways (S1, S12). */
export async function alexToPlan(player: Player, expect: Expect): Promise<string> {
  const ref = await alexToAnswers(player, expect);
  await meeting(player, expect, ref);
  await plan(player, expect);
  return ref;
}

/** Until everybody has answered, and a meeting can be booked. */
export async function alexToAnswers(player: Player, expect: Expect): Promise<string> {
  const ref = await needAndPreparation(player, expect);
  await consentAndSummons(player, expect, ref);
  await answers(player, expect, ref);
  return ref;
}

/** Mon 2 March: the need, D3, and the preparation with Alex. */
async function needAndPreparation(player: Player, expect: Expect): Promise<string> {
  await player.reset('2026-03-02T08:00');
  const result = await seesNeed(player, 'sara', { ageBand: '0-17', sides: 'school,regionalHealth' });
  shows(expect, result.text, {
    'skola och region ger en SIP enligt länets överenskommelse (D3, R3)': 'Skolan kallar till SIP',
  });
  const ref = await startsSip(player, 'sara');
  const started = await player.sees('sara');
  expect('ärendet får en slumpad referens och ett kort', ref !== '', started.text);

  const alex = { name: 'Alex Hittepå', personnummer: '20140102-2397', phone: '070-174 06 05' };
  await prepares(
    player,
    'sara',
    { ...alex, listedAt: 'Vårdcentralen Lindängen' },
    {
      whatMatters: 'Slippa berätta för alla',
      longTermGoal: 'Trivas i skolan',
      purpose: 'Göra en gemensam plan för skolgången',
      questions: 'Vem gör vad?\nHur blir skoldagen lagom?',
    },
  );
  await player.press('sara', 'Nästa', {
    childTakesPart: 'yes',
    childView: 'Vill vara med första halvan',
    decider: 'twoGuardians',
  });
  await player.press('sara', 'Lägg till', { label: 'pappa', relation: 'guardian', mail: pappa });
  await player.press('sara', 'Klar', {
    askedInPrivate: 'yes',
    relatives: 'yes',
    label: 'mormor',
    relation: 'relative',
    mail: '',
  });
  const prepared = await player.sees('sara');
  shows(expect, prepared.text, { 'efter förberedelsen är nästa steg samtycket': 'Registrera samtycke' });
  return ref;
}

/** Wed 4 March: both guardians, the exception, the blocked invitation, the summons. */
async function consentAndSummons(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-04T09:00');
  await player.press('sara', 'Registrera samtycke');
  await player.press('sara', 'Nästa', {
    units: 'bup-oster,vc-lindangen',
    coversRouting: 'true',
    exceptions: 'inte mormor',
  });
  await player.press('sara', 'Har samtyckt', { givers: 'guardian1', givenOn: '2026-03-04' });
  const one = await player.sees('sara');
  shows(expect, one.text, {
    'en vårdnadshavares samtycke räcker inte (R17, R20)': 'Väntar på samtycke',
  });
  await player.press('sara', 'Registrera samtycke');
  if ((await player.sees('sara')).text.includes('Vad omfattar')) await player.press('sara', 'Nästa');
  await player.press('sara', 'Har samtyckt', { givers: 'guardian2', givenOn: '2026-03-04' });

  await player.press('sara', 'Välj mottagare');
  await player.press('sara', 'Någon som inte finns i listan', { units: '', people: '' });
  const mormor = { label: 'mormor', relation: 'relative', mail: '' };
  const blocked = await player.press('sara', 'Lägg till', mormor);
  shows(expect, blocked.text, {
    'mormor kan inte bjudas in: samtycket gäller inte henne (R16)': 'samtycket inte gäller',
  });
  await player.press('sara', 'Tillbaka');
  const chosen = { units: 'bup-oster,vc-lindangen', people: '0' };
  await player.press('sara', 'Lägg till', chosen);
  await player.press('sara', 'Nästa: tider');
  await sendsSummons(player, 'sara', '2026-03-19 09:00', '2026-03-20 13:00', '2026-03-24 15:00');
  const sent = await player.sees('sara');
  shows(expect, sent.text, {
    'svar senast onsdag 11 mars, mål för mötet onsdag 25 mars (R30)': ['onsdag 11 mars', '25 mars'],
  });
  const neutral = await player.sees('anna');
  expect(
    'den mottagande enheten ser referensen men inte vem det gäller (5.4)',
    neutral.text.includes(ref) && !/Alex|Hittepå|20140102|berätta/.test(neutral.text),
    neutral.text,
  );
}

/** The dispatcher finds the right unit; BUP Öster, the health centre and the father answer. */
async function answers(player: Player, expect: Expect, ref: string): Promise<void> {
  await player.clock('2026-03-04T10:42');
  await player.press('anna', 'Mottaget');
  const facts = await player.press('anna', 'Visa uppgifter för fördelning (loggas)');
  expect(
    'fördelaren ser namn och listning, men inte syfte eller mål (R75)',
    facts.text.includes('Alex Hittepå') && !facts.text.includes('gemensam plan'),
    facts.text,
  );
  await player.press('anna', 'Skicka till rätt enhet');
  await player.press('anna', 'Skicka vidare', { unitId: bupChannel });
  const passed = await player.sees('anna');
  shows(expect, passed.text, {
    'kanalen ser vem som tog emot och vart den gick': ['tog emot kallelsen', 'BUP Öster'],
  });

  await player.clock('2026-03-05T08:30');
  const inside = await saysYes(player, 'maja');
  shows(expect, inside.text, {
    'den som deltar ser person, syfte och frågor': ['Alex Hittepå', 'gemensam plan'],
  });
  await confirms(player, 'maja', 'Maja', 'sjuksköterska');
  await comes(player, 'vera', 'Vera', 'sjuksköterska');

  const [letter] = await player.letters(pappa);
  expect(
    'pappa får ett brev utan ett ord om Alex',
    letter !== undefined && !/Alex|Hittepå|skolgång/.test(letter.subject + letter.text),
    letter?.text,
  );
  await player.answerLetter({
    address: pappa,
    name: 'Peter',
    title: 'Jag kommer',
    inputs: {
      attendee: 'Peter',
      times: '2026-03-19T08:00:00.000Z,2026-03-20T12:00:00.000Z,2026-03-24T14:00:00.000Z',
    },
  });
  const answered = await player.sees('sara');
  shows(expect, answered.text, { 'Saras kort visar att alla har svarat': 'Alla har svarat' });
  shows(expect, lastCard(answered, ref), { 'och att BUP Öster kommer': 'BUP Öster' });
}
