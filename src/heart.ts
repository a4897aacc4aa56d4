/** What every edge calls: presses, lines of chat, typeahead, greetings and mailed links - the same for all doors. */
import type { Answer, ChannelChange, Heard, Heart, Press } from './answer.js';
import { claimChannel } from './claim-channel.js';
import { administered } from './connect-notes.js';
import { findCases } from './find-cases.js';
import { hashOfToken } from './hash-of-token.js';
import { linkElsewhere } from './link-elsewhere.js';
import { roomChoices } from './room-choices.js';
import { seeCase } from './look.js';
import { casesOf, makeNotes } from './make-notes.js';
import { unitsOf } from './units-of.js';
import type { Links, Language } from './ports.js';
import type { Actor } from './process/actor.js';
import { dispatchesAny, holdsLink } from './process/capacity.js';
import { instant, type RecipientId } from './process/ids.js';
import { personnummerIn } from './process/personnummer.js';
import { unitOf } from './process/world.js';
import { answerPress, type PressNeeds } from './press.js';
import { readable, readableText } from './readable.js';
import { show, textsFor } from './show.js';
import { sendOwnCard } from './send-own-card.js';
import type { Waits } from './steps/waits.js';
import { commandIn, type Command } from './steps/commands.js';
import { formatFor } from './texts/format.js';
import { tendChannels } from './tend-connections.js';
import { countWaiting } from './waiting-notes.js';

export interface HeartNeeds extends PressNeeds {
  readonly links: Links;
}

export function openHeart(needs: HeartNeeds): Heart {
  return {
    press: (press: Press): Promise<Answer> => answerPress(needs, { ...press, data: readable(press.data) }),
    hear: (heard) => hear(needs, heard),
    choices: ({ dataset, text, press }) => choices(needs, dataset, text, press),
    find: (seeking) => findCases(needs, seeking),
    greet: (at, actor, language) => sendOwnCard(needs, { at, actor, language }, 'welcome', {}),
    channelChanged: (change) => channelChanged(needs, change),
    openLink: (token, language) => openLink(needs, token, language),
    linkElsewhere: (token) => linkElsewhere(needs, token),
  };
}

const longestLine = 200;
/** Cards of one's own that let their reader choose among their cases. */
const listsCases: readonly string[] = ['cases', 'deviation-start'];

async function hear(needs: HeartNeeds, heard: Heard): Promise<void> {
  const texts = textsFor(heard.language).heart;
  // No phrase of ours is long, and reading a very long line would make everybody wait.
  const command = heard.text.length > longestLine ? undefined : commandIn(heard.text);
  const say = (text: string) => needs.messenger.sendText(heard.at, text);
  if (heard.at.door === 'channel') {
    const typed = command && 'connects' in command ? command.connects : undefined;
    await say(typed === undefined ? texts.onlyInPersonalChat : await claimChannel(needs, heard, typed));
  } else if (!command) {
    await say(
      personnummerIn(heard.text).length > 0 ? texts.personnummerInChat : await whatCanBeDone(needs, heard),
    );
  } else if ('counts' in command) {
    await sendFigures(needs, heard);
  } else if ('waits' in command) {
    await sendWaiting(needs, heard, command.waits);
  } else {
    await obey(needs, heard, command);
  }
}

/** A line that is none of ours is answered with what can be done now. */
async function whatCanBeDone(needs: HeartNeeds, { actor, language }: Heard): Promise<string> {
  const { summonses, tasks } = await countWaiting(needs.cases, actor);
  const { notUnderstood, waits } = textsFor(language).heart;
  const { number } = formatFor(language, instant(needs.clock.now()));
  return [
    notUnderstood,
    ...(summonses > 0 ? [waits.summonses(number(summonses), summonses)] : []),
    ...(tasks > 0 ? [waits.tasks(number(tasks), tasks)] : []),
  ].join(' ');
}

async function sendWaiting(needs: HeartNeeds, heard: Heard, what: Waits): Promise<void> {
  const none = seesNone(heard.actor);
  if (none) {
    await needs.messenger.sendText(heard.at, textsFor(heard.language).heart.seesNoCases[none]);
    return;
  }
  const rows = await makeNotes(needs, heard, needs.newId()).waiting.list(what);
  await sendOwnCard(needs, heard, 'waiting', { what, rows });
}

/** Nobody else is refused anything that concerns them: figures are for whoever follows the work. */
async function sendFigures(needs: HeartNeeds, heard: Heard): Promise<void> {
  const read = await makeNotes(needs, heard, needs.newId()).readFigures();
  if (read) await sendOwnCard(needs, heard, 'figures', { read });
  else await needs.messenger.sendText(heard.at, textsFor(heard.language).overview.notForYou);
}

async function obey(
  needs: HeartNeeds,
  heard: Heard,
  command: Exclude<Command, { counts: string } | { waits: string }>,
): Promise<void> {
  // A line of chat has no card to press twice: what it starts is new each time.
  const notes = makeNotes(needs, heard, needs.newId());
  if ('speaks' in command) {
    await notes.setLanguage(command.speaks);
    const texts = textsFor(command.speaks).heart;
    await needs.messenger.sendText(heard.at, command.speaks === 'sv' ? texts.inSwedish : texts.inEnglish);
  } else if ('explains' in command) {
    await needs.messenger.sendText(heard.at, textsFor(heard.language).heart.changesLanguage);
  } else if ('showsCase' in command) {
    const found = await notes.showCase(command.showsCase);
    if (!found) await needs.messenger.sendText(heard.at, textsFor(heard.language).heart.noSuchCase);
  } else if ('reviewsLog' in command) {
    const review = await notes.reviewLog({ ref: command.reviewsLog, only: 'all' });
    if (review) await sendOwnCard(needs, heard, 'case-log', { review });
    else await needs.messenger.sendText(heard.at, textsFor(heard.language).heart.noSuchLog);
  } else if ('connects' in command) {
    await needs.messenger.sendText(heard.at, textsFor(heard.language).connect.onlyInChannel);
  } else if (command.shows === 'connect') {
    const connecting = await notes.connect.overview();
    if (connecting) await sendOwnCard(needs, heard, 'connect', { connecting });
    else await needs.messenger.sendText(heard.at, textsFor(heard.language).connect.onlyAdministrators);
  } else {
    const none = command.shows === 'cases' && seesNone(heard.actor);
    if (none) {
      await needs.messenger.sendText(heard.at, textsFor(heard.language).heart.seesNoCases[none]);
      return;
    }
    const extra = {
      ...(listsCases.includes(command.shows) ? { cases: await casesOf(needs.cases, heard.actor) } : {}),
      ...(command.shows === 'my-units' ? { chiefsUnits: await notes.myUnits() } : {}),
    };
    // Whoever may not convene points out the need instead (R14).
    const pointsOut = command.shows === 'need' && !(await notes.mayConvene());
    await sendOwnCard(needs, heard, pointsOut ? 'point-out' : command.shows, extra);
  }
}

/** A SIP-samordnare and a log reviewer work with no case, and are told so kindly (domain 5.2). */
function seesNone(actor: Actor): 'sip-coordinator' | 'log-reviewer' | undefined {
  if (actor.kind !== 'person' || unitsOf(actor).length > 0) return undefined;
  const held = actor.memberships.map(({ role }) => role);
  return (['sip-coordinator', 'log-reviewer'] as const).find((role) => held.includes(role));
}

async function channelChanged(needs: HeartNeeds, change: ChannelChange): Promise<void> {
  const { connections, reach, clock } = needs;
  const { tenantId } = change;
  if (change.what === 'members') await connections.rosterChanged(tenantId, change.where);
  else if (change.what === 'came') await reach.changedAt(tenantId, change.where);
  else await connections.lost(tenantId, change.where, instant(clock.now()));
  await tendChannels(needs);
}

async function choices(needs: HeartNeeds, dataset: string, text: string, press: Omit<Press, 'verb'>) {
  // The directory is for those who work in it: nobody else, of whatever organisation, reads it through us.
  if (dataset === 'rooms') return roomChoices(needs, text, press);
  if (dataset === 'connect-units') return ownUnits(needs, text, press.actor);
  if (unitsOf(press.actor).length === 0 && !dispatchesAny(press.actor)) return [];
  const handle = needs.seal.read(press.data);
  const row = handle && (await needs.sentCards.find(handle.c));
  const holder = dataset === 'own-units' ? await holderAt(needs, row?.caseId, row?.recipientId) : undefined;
  if (dataset === 'own-units' && !holder) return [];
  const units = await needs.directory.searchUnits({
    text: readableText(text).slice(0, longestLine),
    limit: 15,
    ...(holder ? { principalId: holder.principalId } : {}),
  });
  return units.filter(({ id }) => id !== holder?.id).map(({ id, name }) => ({ title: name, value: id }));
}

/** An administrator's: the units of the own principal. */
async function ownUnits(needs: HeartNeeds, text: string, actor: Actor) {
  const principals = await administered(needs.directory, actor);
  const query = { text: readableText(text).slice(0, longestLine), limit: 15 };
  const found = await Promise.all(
    principals.map((principalId) => needs.directory.searchUnits({ ...query, principalId })),
  );
  return found.flat().map(({ id, name }) => ({ title: name, value: id }));
}

async function holderAt(
  needs: HeartNeeds,
  caseId: Parameters<typeof seeCase>[1] | null | undefined,
  recipientId: RecipientId | null | undefined,
) {
  const seen = caseId && (await seeCase(needs, caseId));
  if (!seen) return undefined;
  const recipient = seen.sipCase.recipients.find(({ id }) => id === recipientId);
  return unitOf(seen.world, recipient?.atUnitId);
}

/** What a link was signed for must be what is kept of it, and the unit that got it must still hold the summons. */
async function openLink(needs: HeartNeeds, token: string, language: Language) {
  const link = await needs.links.find(hashOfToken(token));
  const row = link && (await needs.sentCards.find(link.sentCardId));
  if (!link || !row || new Date(link.expiresAt) <= needs.clock.now()) return undefined;
  if (!needs.seal.isTokenOf(link, token)) return undefined;
  const seen = await seeCase(needs, link.caseId);
  const { recipientId } = link;
  const actor = {
    kind: 'link',
    recipientId,
    ...(link.unitId ? { unitId: link.unitId } : {}),
    typedName: '',
  } as const;
  if (!seen || !holdsLink(seen.sipCase, recipientId, actor)) return undefined;
  // The convener's organisation has left: nobody is there to get an answer.
  if (seen.sipCase.convenerGone) return undefined;
  const made = await show(needs, { card: row.card, row, seen, actor, language });
  return made && { sentCardId: row.id, actor, card: made.card, title: made.title };
}
