/** A case in the middle of Alex's road, and every card of it as an attacker could copy it. */
import type { Answer, Press, PressedAt } from '../../src/answer.js';
import { playAlex } from '../../src/local/scenario/alex.js';
import { readCast } from '../../src/local/cast/people.js';
import { buttonsOf, wordsOf } from '../../src/local/scenario/card-words.js';
import type { SentCard } from '../../src/ports.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { caseRef, unitId, type CaseId } from '../../src/process/ids.js';
import { openRoadPlayer, type Home, type RoadPlayer } from '../scenarios/road-player.js';

/** A sent card with the signed data that its buttons carry. */
export interface CopiedCard {
  readonly row: SentCard;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Scene {
  readonly player: RoadPlayer;
  readonly caseId: CaseId;
  readonly cards: readonly CopiedCard[];
  sipCase(): Promise<SipCase>;
  /** The first card of that name that was sent to that unit's channel, or to that person's chat. */
  card(name: string, address: string): CopiedCard;
}

/** Words that only those may read whom the case has been opened for. */
export const secrets = /Alex|Hittep|20140102|Slippa ber|Trivas|gemensam plan|Vill vara med|mormor/;

class Reached extends Error {}

/** Plays Alex until a sentence of the scenario has been tried. */
export async function sceneAt(sentence: string, home?: Home): Promise<Scene> {
  const player = await openRoadPlayer(home);
  let shown = '';
  await playAlex(player, (tried, ok, seen) => {
    if (!ok) throw new Error(`${tried}\n${seen ?? ''}`);
    shown += seen ?? '';
    if (tried.startsWith(sentence)) throw new Reached();
  }).catch((error: unknown) => {
    if (!(error instanceof Reached)) throw error;
  });
  const ref = /SIP-[0-9A-Z]{6}/.exec(shown)?.[0] ?? '';
  const found = await player.store.cases.findByRef(caseRef(ref), [unitId('ekdalsskolan')]);
  if (!found) throw new Error('the scenario did not get so far');
  const rows = await player.store.sentCards.ofCase(found.id);
  const cards = rows.flatMap((row) => {
    const data = dataOf(player, row.id, row.address);
    return data ? [{ row, data }] : [];
  });
  return {
    player,
    caseId: found.id,
    cards,
    sipCase: async () => {
      const sipCase = await player.store.cases.load(found.id);
      if (!sipCase) throw new Error('the case is gone');
      return sipCase;
    },
    card: (name, address) => {
      const card = cards.find(({ row }) => row.card === name && row.address === address);
      if (!card) throw new Error(`no ${name} was sent to ${address}`);
      return card;
    },
  };
}

export async function pressCard(
  { player }: Scene,
  how: Omit<Press, 'language' | 'inDialog'> & { readonly inDialog?: boolean },
): Promise<Answer> {
  return player.heart.press({ language: 'sv', inDialog: false, ...how });
}

export function placeOf({ row }: CopiedCard): PressedAt {
  if (row.door === 'mail') return { door: 'mail', sentCardId: row.id };
  return { tenantId: row.tenantId ?? '', door: row.door, address: row.address };
}

export function channelOf(team: string): string {
  return readCast().teams.find(({ members }) => members.includes(team))?.channels[0]?.id ?? '';
}

export function chatOf(person: string): PressedAt {
  const found = readCast().people.find(({ id }) => id === person);
  return { tenantId: found?.tenantId ?? '', door: 'personal', address: found?.aadObjectId ?? '' };
}

export function wordsIn(answer: Answer): string {
  if (answer.kind === 'message') return answer.text;
  return answer.kind === 'close' ? '' : JSON.stringify(answer.card) + wordsOf(answer.card);
}

function dataOf({ cardsAt }: RoadPlayer, id: string, address: string) {
  const own = cardsAt(address)
    .flatMap((card) => buttonsOf(card))
    .find(({ data }) => data['c'] === id);
  if (!own) return undefined;
  const { c, v, s } = own.data;
  return { c, v, s };
}
