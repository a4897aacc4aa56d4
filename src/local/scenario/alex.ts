/**
 * Scenario S1: Alex, twelve, between school and BUP. Fictional people; real weekdays of March and April 2026.
 * The same script is played through the road, through the local API and in a browser.
 */
import type { Expect } from './narrate.js';
import { followUp, meeting, plan } from './alex-meeting.js';
import { lastCard } from './last-card.js';
import type { Player } from './player.js';

/** What is left when it is over, the same however it was played. */
export interface AlexKept {
  readonly ref: string;
  /** What stands on Sara's case card at the end, without its reference. */
  readonly card: string;
}

const pappa = 'peter@post.example';
const bupChannel = 'bup-oster';

export async function playAlex(player: Player, expect: Expect): Promise<AlexKept> {
  const ref = await needAndPreparation(player, expect);
  await consentAndSummons(player, expect, ref);
  await answers(player, expect, ref);
  await meeting(player, expect, ref);
  await plan(player, expect, ref);
  await followUp(player, expect, ref);
  const card = lastCard(await player.sees('sara'), ref);
  return { ref, card: card.replaceAll(ref, 'SIP') };
}

/** Mon 2 March: the need, D3, and the preparation with Alex. */
async function needAndPreparation(player: Player, expect: Expect): Promise<string> {
  await player.reset('2026-03-02T08:00');
  await player.say('sara', 'ny sip');
  await player.press('sara', 'Nästa', { ageBand: '0-17', sides: 'school,regionalHealth' });
  const result = await player.press('sara', 'Nästa', { circumstances: '', existing: 'no' });
  expect(
    'skola och region ger en SIP enligt länets överenskommelse (D3, R3)',
    result.text.includes('Skolan kallar till SIP'),
    result.text,
  );
  const started = await player.press('sara', 'Starta SIP');
  const ref = /SIP-[0-9A-Z]{6}/.exec(started.text)?.[0] ?? '';
  expect('ärendet får en slumpad referens och ett kort', ref !== '', started.text);

  await player.press('sara', 'Förbered');
  await player.press('sara', 'Nästa', {
    name: 'Alex Hittepå',
    personnummer: '20140102-2397',
    phone: '070-174 06 05',
    listedAt: 'Vårdcentralen Lindängen',
    informed: 'true',
  });
  await player.press('sara', 'Nästa', {
    whatMatters: 'Slippa berätta för alla',
    longTermGoal: 'Trivas i skolan',
    purpose: 'Göra en gemensam plan för skolgången',
    questions: 'Vem gör vad?\nHur blir skoldagen lagom?',
  });
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
  expect(
    'efter förberedelsen är nästa steg samtycket',
    prepared.text.includes('Registrera samtycke'),
    prepared.text,
  );
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
  expect(
    'en vårdnadshavares samtycke räcker inte (R17, R20)',
    one.text.includes('Väntar på samtycke'),
    one.text,
  );
  await player.press('sara', 'Registrera samtycke');
  if ((await player.sees('sara')).text.includes('Vad omfattar')) await player.press('sara', 'Nästa');
  await player.press('sara', 'Har samtyckt', { givers: 'guardian2', givenOn: '2026-03-04' });

  await player.press('sara', 'Välj mottagare');
  const mormor = { units: '', people: '', label: 'mormor', relation: 'relative', mail: '' };
  const blocked = await player.press('sara', 'Lägg till', mormor);
  expect(
    'mormor kan inte bjudas in: samtycket gäller inte henne (R16)',
    blocked.text.includes('samtycket inte gäller'),
    blocked.text,
  );
  await player.press('sara', 'Lägg till', {
    units: 'bup-oster,vc-lindangen',
    people: '0',
    label: '',
    mail: '',
  });
  await player.press('sara', 'Nästa: tider');
  await player.press('sara', 'Skicka kallelser', {
    day1: '2026-03-19',
    time1: '09:00',
    day2: '2026-03-20',
    time2: '13:00',
    day3: '2026-03-24',
    time3: '15:00',
  });
  const sent = await player.sees('sara');
  expect(
    'svar senast onsdag 11 mars, mål för mötet onsdag 25 mars (R30)',
    sent.text.includes('onsdag 11 mars') && sent.text.includes('25 mars'),
    sent.text,
  );
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
  expect(
    'kanalen ser vem som tog emot och vart den gick',
    passed.text.includes('tog emot kallelsen') && passed.text.includes('BUP Öster'),
    passed.text,
  );

  await player.clock('2026-03-05T08:30');
  await player.press('maja', 'Vi deltar');
  const inside = await player.press('maja', 'Svara ja');
  expect(
    'den som deltar ser person, syfte och frågor',
    inside.text.includes('Alex Hittepå') && inside.text.includes('gemensam plan'),
    inside.text,
  );
  await player.press('maja', 'Bekräfta', {
    attendee: 'Maja',
    role: 'sjuksköterska',
    mandate: 'true',
    preparation: 'true',
  });
  await player.press('vera', 'Vi deltar');
  await player.press('vera', 'Svara ja');
  await player.press('vera', 'Bekräfta', {
    attendee: 'Vera',
    role: 'sjuksköterska',
    mandate: 'true',
    preparation: 'true',
  });

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
    inputs: { attendee: 'Peter' },
  });
  const answered = await player.sees('sara');
  expect('Saras kort visar att alla har svarat', answered.text.includes('Alla har svarat'), answered.text);
  expect('och att BUP Öster kommer', /BUP Öster/.test(lastCard(answered, ref)), answered.text);
}
