/** Makes the card that one reader sees: disclosure -> view in the reader's language -> template. */
import { createHash } from 'node:crypto';
import { citedView } from './cited-view.js';
import { open, type LookNeeds } from './look.js';
import type { KnownCalendars } from './known-calendars.js';
import type { Language, SentCard, SentCards } from './ports.js';
import type { Actor } from './process/actor.js';
import { administers, belongs, reviewsLogs, working } from './process/capacity.js';
import { coordinates } from './process/rights.js';
import type { Disclosed, Reader, Seen } from './process/disclosure.js';
import { instant, type UnitId } from './process/ids.js';
import { deliveriesOf } from './deliveries-of.js';
import { casesToLink } from './cases-to-link.js';
import { linkedStandingsOf } from './linked-parties.js';
import { peopleFor } from './people-for.js';
import { isProtected } from './process/protection.js';
import type { Refusal } from './process/refusals.js';
import { mayRead } from './process/rights.js';
import { renderCard, type AdaptiveCard } from './render-card.js';
import type { CardSeal } from './seal-card.js';
import type { About, Card, View } from './steps/card.js';
import { cards } from './steps/cards.js';
import { commandsFor } from './steps/commands-for.js';
import { en } from './texts/en.js';
import { formatFor } from './texts/format.js';
import { sv, type Texts } from './texts/sv.js';
import { timesFor } from './times-for.js';
import { unitsToChoose } from './units-to-choose.js';

export interface ShowNeeds extends LookNeeds {
  readonly sentCards: SentCards;
  readonly seal: CardSeal;
  readonly calendars: KnownCalendars;
}

/** What is to be shown, to whom, beside the case itself. */
export interface Showing {
  readonly card: string;
  readonly row: Pick<SentCard, 'id' | 'recipientId' | 'taskId' | 'deviationId' | 'door'> &
    Partial<Pick<SentCard, 'at'>>;
  readonly seen: Seen | undefined;
  readonly actor: Actor;
  readonly language: Language;
  /** Whoever gets it from the product itself, which opens nothing but must not show it to anybody else either. */
  readonly holder?: Actor | undefined;
  /** The unit in whose channel the card stands. */
  readonly unitId?: UnitId | undefined;
  readonly on?: string | undefined;
  readonly note?: string | undefined;
  readonly refusal?: Refusal | undefined;
  readonly values?: Readonly<Record<string, string>>;
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface Shown {
  readonly card: AdaptiveCard;
  readonly title: string;
  readonly hash: string;
}

export function textsFor(language: Language): Texts {
  return language === 'sv' ? sv : en;
}

const byName = new Map<string, Card<never>>(
  (cards as readonly Card<never>[]).map((card) => [card.name, card]),
);

export function cardNamed(name: string): Card<never> | undefined {
  return byName.get(name);
}

/** Undefined when this reader may not see it. */
export async function show(needs: ShowNeeds, showing: Showing): Promise<Shown | undefined> {
  const card = byName.get(showing.card);
  if (!card) throw new Error(`there is no card named ${showing.card}`);
  const disclosed = await disclosedFor(needs, card, showing);
  if (card.reads !== 'none' && !disclosed) return undefined;
  const texts = textsFor(showing.language);
  const sipCase = showing.seen?.sipCase;
  const made = card.view((await aboutFor(needs, showing, disclosed, card)) as About<never>);
  const view = sipCase ? citedView(made, sipCase.legalVersion) : made;
  const version = sipCase?.version ?? 0;
  const rendered = renderCard(card.name, view, needs.seal.handle(showing.row.id, version));
  return {
    card: showing.row.door === 'mail' ? withoutRefresh(rendered) : rendered,
    title: card.title?.(texts, disclosed as never) ?? texts.common.brand,
    hash: hashOf(card.name, view),
  };
}

/** Only Teams has a menu to refresh a card from. */
function withoutRefresh({ refresh: _refresh, ...card }: AdaptiveCard): AdaptiveCard {
  return card;
}

async function disclosedFor(
  needs: ShowNeeds,
  card: Card<never>,
  showing: Showing,
): Promise<Disclosed | undefined> {
  const reader = readerFor(card.reads, showing);
  const { seen, holder } = showing;
  // A channel is read by more than those who are named, and so is whatever a mail leads to (R69).
  if (seen && isProtected(seen.sipCase) && showing.row.door !== 'personal') return undefined;
  if (reader && seen && holder && !mayRead(seen.sipCase, inOwnChat(reader), holder)) return undefined;
  return reader && showing.seen ? open(needs, showing.seen, reader, showing.actor) : undefined;
}

/** A measure may have been given to another unit: in somebody's own chat it stands while they work at the one that has it. */
function inOwnChat(reader: Reader): Reader {
  return reader.as === 'taskUnit' ? { as: 'taskWorker', taskId: reader.taskId } : reader;
}

/** Whose summons or measure it is about stands in the row, never in what the client sent. */
function readerFor(reads: Card['reads'] | Reader['as'], { row, unitId }: Showing): Reader | undefined {
  const recipientId = row.recipientId ?? undefined;
  const taskId = row.taskId ?? undefined;
  switch (reads) {
    case 'convener':
      return { as: 'convener' };
    case 'careContact':
      return { as: 'careContact' };
    case 'receiver':
      return recipientId && { as: 'receiver', recipientId, ...(unitId ? { unitId } : {}) };
    case 'dispatcher':
    case 'participant':
      return recipientId && { as: reads, recipientId };
    case 'offered':
      return { as: 'offered', ...(unitId ? { unitId } : {}) };
    case 'taskUnit':
      return taskId && { as: reads, taskId, ...(unitId ? { unitId } : {}) };
    case 'taskWorker':
      return taskId && { as: reads, taskId };
    default:
      return undefined;
  }
}

async function aboutFor(
  needs: ShowNeeds,
  showing: Showing,
  disclosed: Disclosed | undefined,
  card: Card<never>,
): Promise<About> {
  const { actor, language, note, refusal, seen } = showing;
  const now = instant(needs.clock.now());
  return {
    disclosed,
    texts: textsFor(language),
    format: formatFor(language, now),
    now,
    sentAt: showing.row.at,
    on: showing.row.deviationId ?? showing.on,
    note,
    refusal,
    values: showing.values ?? {},
    byLink: actor.kind === 'link',
    units: await unitsToChoose(needs.directory, card.choosesAmong, showing),
    people: seen && card.choosesPeople ? await peopleFor(needs.directory, seen) : [],
    cases: seen && card.choosesCases ? await casesToLink(needs.cases, seen, actor) : [],
    linkedCases: seen && card.meetsTogether ? await linkedStandingsOf(needs, seen) : [],
    times:
      seen && card.findsTimes
        ? await timesFor(needs, seen, card.findsTimes, needs.clock.now(), showing.values)
        : undefined,
    deliveries: seen && card.listsDeliveries ? await deliveriesOf(needs.sentCards, seen) : [],
    readerName:
      actor.kind === 'person' ? (await needs.directory.person(actor.person))?.name.split(' ')[0] : undefined,
    onlyOwnsPlan: seen !== undefined && !belongs(actor, seen.sipCase.convener.unitId, working),
    reviewsLogs: reviewsLogs(actor),
    administers: administers(actor),
    followsWork: actor.kind === 'person' && coordinates(actor.memberships),
    commands: actor.kind === 'person' ? commandsFor(actor.memberships.map(({ role }) => role)) : [],
    extra: showing.extra ?? {},
  };
}

function hashOf(name: string, view: View): string {
  return createHash('sha256').update(name).update(JSON.stringify(view)).digest('base64url').slice(0, 22);
}
