/** The tour as its own words have it: each turn is named in them, and fills nothing but what they, or a star on the card, ask for. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Inputs } from '../../src/local/scenario/player.js';
import type { BrowserPlayer } from './browser-player.js';

/** What is filled in, by the words that ask for it. */
type Filled = Readonly<Record<string, Inputs>>;
/** Chosen from what the card offers: the first time, or this answer to every question that has it. */
type FromCard = 'firstTime' | 'known' | 'yes';
type Turn =
  | { readonly say: string }
  | { readonly press: string; readonly filled?: Filled; readonly chosen?: readonly [string, FromCard] }
  | { readonly clock: string }
  | { readonly letter: string; readonly filled: Filled };

const press = (title: string, filled: Filled = {}): Turn => ({ press: title, filled });

const turns: Readonly<Record<string, readonly Turn[]>> = {
  need: [
    { say: 'ny sip' },
    press('Nästa', {
      '0 och 17': { ageBand: '0-17' },
      'skola och regional vård': { sides: 'school,regionalHealth' },
    }),
    press('Nästa', { 'Det finns ingen SIP': { existing: 'no' } }),
    press('Starta SIP'),
  ],
  prepare: [
    press('Förbered'),
    press('Nästa', {
      'Alex Hittepå': { name: 'Alex Hittepå' },
      'har fått information': { informed: 'true' },
    }),
    press('Nästa', {
      'vad som är viktigt': { whatMatters: 'Slippa berätta för alla' },
      syfte: { purpose: 'En gemensam plan' },
      'minst en fråga till mötet': { questions: 'Vem gör vad?' },
    }),
    press('Nästa', {
      'vill vara med': { childTakesPart: 'yes' },
      åsikt: { childView: 'Vill vara med första halvan' },
      'Två vårdnadshavare bestämmer': { decider: 'twoGuardians' },
    }),
    press('Lägg till', { pappa: { label: 'pappa' }, 'peter@post.example': { mail: 'peter@post.example' } }),
    press('Klar', { 'i enrum': { askedInPrivate: 'yes' }, närstående: { relatives: 'yes' } }),
  ],
  consent: [
    press('Registrera samtycke'),
    press('Nästa', { 'BUP Öster och Vårdcentralen Lindängen': { units: 'bup-oster,vc-lindangen' } }),
    press('Har samtyckt'),
  ],
  call: [
    press('Välj mottagare'),
    press('Nästa: tider', { 'kryssa i pappa': { people: '0' } }),
    press('Skicka kallelser'),
  ],
  passOn: [
    press('Mottaget'),
    press('Skicka till rätt enhet'),
    press('Skicka vidare', { 'BUP Öster': { unitId: 'bup-oster' } }),
  ],
  takePart: [press('Vi deltar'), { press: 'Svara ja', chosen: ['minst en tid', 'firstTime'] }],
  alsoTakePart: [press('Vi deltar'), { press: 'Svara ja', chosen: ['minst en tid', 'firstTime'] }],
  letter: [
    {
      letter: 'Jag kommer',
      filled: {
        'kryssa i en tid': { times: '2026-03-17T08:00:00.000Z' },
        'skriv ett namn': { attendee: 'Peter' },
      },
    },
  ],
  book: [press('Boka mötet'), { press: 'Boka', chosen: ['välj en tid', 'firstTime'] }],
  clock: [{ clock: 'strax efter att mötet har börjat' }],
  plan: [
    press('Registrera mötet'),
    press('Spara och skriv planen', {
      'Kryssa i att bara de som behöver uppgifterna är med': { onlyThoseNeeded: 'true' },
    }),
    { press: 'Spara och skriv planen', chosen: ['Känd av mig', 'known'] },
    press('Nästa', {
      'ett behov': { needs: 'Lugn skolgång' },
      'ett kortsiktigt mål': { shortTermGoals: 'Två skoldagar i veckan' },
      'vad Alex själv gör': { ownActions: 'Jag går till skolan på tisdagar' },
      '”inga”': { thirdPartyActions: 'inga' },
    }),
    press('Lägg till insatsen', { 'en insats för BUP Öster': { what: 'Bedömning', unitId: 'bup-oster' } }),
    press('Lägg till insatsen', {
      'en för Ekdalsskolan': { what: 'Anpassat schema', unitId: 'ekdalsskolan' },
    }),
    press('Nästa'),
    press('Aktivera planen'),
  ],
  task: [press('Klar')],
  followUp: [
    { clock: 'uppföljningens dag' },
    press('Följ upp'),
    { press: 'Nästa', chosen: ['gjord', 'yes'] },
    press('Nästa'),
    press('Spara uppföljningen'),
  ],
};

interface Walk {
  readonly page: Page;
  readonly player: BrowserPlayer;
  readonly words: string;
  readonly person: string;
}

/** Takes one step, doing what its words say and no more. */
export async function takeStep(name: string, walk: Walk): Promise<void> {
  for (const turn of turns[name] ?? []) await take(turn, walk);
}

async function take(turn: Turn, walk: Walk): Promise<void> {
  const { player, person, words } = walk;
  if ('say' in turn) {
    said(words, `”${turn.say}”`);
    await player.say(person, turn.say);
  } else if ('clock' in turn) {
    said(words, turn.clock);
    await player.clock(await momentOf(turn.clock, walk));
  } else if ('letter' in turn) {
    said(words, `”${turn.letter}”`);
    const inputs = inputsOf(turn.filled, words);
    await player.answerLetter({ address: 'peter@post.example', name: 'Peter', title: turn.letter, inputs });
  } else {
    said(words, `”${turn.press}”`);
    const chosen = turn.chosen ? await chosenOn(turn.chosen, walk) : {};
    await player.press(person, turn.press, { ...inputsOf(turn.filled ?? {}, words), ...chosen });
  }
}

function inputsOf(filled: Filled, words: string): Inputs {
  for (const asked of Object.keys(filled)) said(words, asked);
  return Object.assign({}, ...Object.values(filled)) as Inputs;
}

async function chosenOn([asked, which]: readonly [string, FromCard], { player, person, words }: Walk) {
  said(words, asked);
  const offered = Object.entries(await player.offered(person));
  if (which === 'firstTime')
    return Object.fromEntries(
      offered.filter(([id]) => /^times?$/.test(id)).map(([id, all]) => [id, all[0] ?? '']),
    );
  return Object.fromEntries(offered.filter(([, all]) => all.includes(which)).map(([id]) => [id, which]));
}

/** An hour after the meeting begins; or on the day that the case card names. */
async function momentOf(when: string, { player }: Walk): Promise<string> {
  if (when === 'uppföljningens dag') {
    const read = (await player.sees('sara')).text;
    const [, day = '', month = ''] = /Uppföljning \S+ (\d+) (\S+?)\./.exec(read) ?? [];
    assert.ok(day, `no day of the follow-up in:\n${read}`);
    return `2026-${String(months.indexOf(month.slice(0, 3)) + 1).padStart(2, '0')}-${day.padStart(2, '0')}T09:00`;
  }
  const meeting = (await player.calendar('sara')).find(({ cancelled }) => !cancelled);
  assert.ok(meeting);
  return new Date(Date.parse(meeting.start) + 2 * 3_600_000).toISOString().slice(0, 16);
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function said(words: string, what: string): void {
  assert.ok(words.includes(what), `the tour does not say ”${what}” in: ${words}`);
}
