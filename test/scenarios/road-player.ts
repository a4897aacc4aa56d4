/** Plays a scenario through the heart and the road, in one process: an embedded store in memory, and edges that only remember. */
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Heart, PressedAt } from '../../src/answer.js';
import { tick } from '../../src/clock.js';
import { doFollowUps } from '../../src/do-follow-ups.js';
import { knownCalendars } from '../../src/known-calendars.js';
import { openHeart } from '../../src/heart.js';
import { fileKeys } from '../../src/keys/file-keys.js';
import { hasTeams, readCast, type CastPerson } from '../../src/local/cast/people.js';
import type { Card } from '../../src/local/api.js';
import { dataOf, findAction, verbOf } from '../../src/local/endpoints/find-action.js';
import { gatherInputs } from '../../src/local/endpoints/gather-inputs.js';
import { buttonsOf, choicesOf, presetsOf, wordsOf } from '../../src/local/scenario/card-words.js';
import type { CalendarEntry, Inputs, Letter, Player, Sight } from '../../src/local/scenario/player.js';
import type { Place } from '../../src/ports.js';
import type { Actor } from '../../src/process/actor.js';
import { day, personKey } from '../../src/process/ids.js';
import { defaultSettings, usualLeastShown } from '../../src/process/settings.js';
import { at } from '../../src/process/time.js';
import { openOverview } from '../../src/overview.js';
import { openDocuments, type Documents } from '../../src/open-documents.js';
import { openRoad, type Road } from '../../src/run-move.js';
import { nextNudgeCard, sendNudges } from '../../src/send-nudges.js';
import { cardSeal } from '../../src/seal-card.js';
import { textsFor } from '../../src/show.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { tendConnections } from '../../src/tend-connections.js';
import { openOverviewDoor } from '../../src/web/overview/overview-door.js';
import { openDigests } from '../../src/weekly-digest.js';
import { openYearFigures } from '../../src/year-figures.js';
import { RememberingBoards } from '../support/boards.js';
import { lentStore } from '../support/lent-store.js';
import { RememberingCalendar, RememberingMailer, RememberingMessenger, type Message } from './remembering.js';
import { CastRosters } from './cast-rosters.js';

export interface RoadPlayer extends Player {
  readonly store: Store;
  readonly heart: Heart;
  readonly road: Road;
  readonly documents: Documents;
  /** The newest token that was mailed to an address. */
  token(address: string): string;
  actor(person: string): Promise<Actor>;
  /** Every card that stands in a chat or a channel, oldest first. */
  cardsAt(address: string): readonly object[];
  readonly rosters: CastRosters;
  readonly outlook: RememberingCalendar;
  /** Every letter, as it was handed over. */
  readonly mailed: RememberingMailer['letters'];
  /** Somebody has something else in their calendar from now on, for an hour from this Swedish time. */
  busy(person: string, at: string, kind?: 'busy' | 'tentative'): void;
  /** A line in a channel to the bot, and the newest message there. */
  sayIn(person: string, address: string, text: string): Promise<string>;
  /** From now on nothing arrives there; `false`: it does again. */
  shut(address: string, isShut?: boolean): void;
  /** The cross in the corner: what stands in the fields is gone. */
  closeDialog(person: string): void;
  /** The bot has been removed from there, and knows it; or it has come back. */
  leave(address: string, isGone?: boolean): void;
  /** Does what waits to be done. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const tabUrl = 'https://teams.microsoft.com/l/entity/app/overblick';

/** What a process leaves behind when it ends: its keys, its database, and what stands in Teams. */
export interface Home {
  readonly keysFolder: string;
  /** In memory where it is left out. */
  readonly dataDir?: string;
  readonly secrets: { readonly master: Buffer; readonly draft: Buffer; readonly seal: Buffer };
  readonly messenger: RememberingMessenger;
  /** While the master key is changed: what the one before gave. */
  readonly previous?: Home['secrets'];
}

export async function newHome(dataDir?: string): Promise<Home> {
  return {
    keysFolder: await mkdtemp(join(tmpdir(), 'sip-keys-')),
    ...(dataDir ? { dataDir } : {}),
    secrets: { master: randomBytes(32), draft: randomBytes(32), seal: randomBytes(32) },
    messenger: new RememberingMessenger(),
  };
}

async function storeAt({ keysFolder, dataDir, secrets, previous }: Home) {
  const keys = await fileKeys(keysFolder, secrets.master, previous?.master);
  const draftKeys = { draftKey: secrets.draft, previousDraftKey: previous?.draft };
  const store = await openStore({ keys, ...draftKeys, ...(dataDir ? { dataDir } : {}) });
  return { store, secrets, close: () => store.close() };
}

async function lent() {
  const { giveBack, ...kept } = await lentStore();
  return { ...kept, close: giveBack };
}

export async function openRoadPlayer(home?: Home): Promise<RoadPlayer> {
  const messenger = home?.messenger ?? new RememberingMessenger();
  const { store, secrets, close } = await (home ? storeAt(home) : lent());
  const cast = readCast();
  const directory: unknown = JSON.parse(
    await readFile(new URL('../../src/local/cast/directory.json', import.meta.url), 'utf8'),
  );
  await store.importDirectory(directory);
  const mailOf = (objectId: string) =>
    cast.people.find(({ aadObjectId }) => aadObjectId === objectId)?.mail ?? objectId;
  const calendar = new RememberingCalendar(mailOf);
  const mailer = new RememberingMailer();
  const rosters = new CastRosters(cast);
  let now = new Date(at(day('2026-03-02'), '08:00'));
  const faults: unknown[] = [];
  const shared = {
    ...store,
    messenger,
    calendar,
    boards: new RememberingBoards(),
    calendars: knownCalendars(calendar),
    mailer,
    rosters,
    clock: { now: () => now },
    settings: defaultSettings,
    seal: cardSeal(secrets.seal, home?.previous?.seal),
    publicUrl: 'http://localhost:3978',
    newId: () => randomUUID(),
    ownerFailed: (_caseId: unknown, error: unknown) => faults.push(error),
  };
  const following = { ...store, clock: shared.clock, leastShown: usualLeastShown };
  const overview = openOverview({ ...following, figures: openYearFigures(following) });
  const road = openRoad({ ...shared, promised: () => undefined });
  const needs = { ...shared, road, overview, leastShown: usualLeastShown, tabUrl };
  const sendDigests = openDigests(needs);
  const heart = openHeart(needs);
  const settle = async () => {
    await tendConnections(needs);
    await tick(needs);
    await doFollowUps({
      ...needs,
      eventStays: (organizer) => Promise.resolve(void calendar.toRead.push(organizer)),
      failed: (_job, error) => faults.push(error),
    });
    await sendNudges({ ...needs, nudgeFailed: () => undefined });
    await sendDigests();
    if (faults.length > 0) throw faults[0];
  };
  for (const person of cast.people.filter(hasTeams)) {
    const key = personKey(person.tenantId, person.aadObjectId);
    await store.directory.rememberPerson({ key, name: person.name, language: 'sv', mail: person.mail });
  }

  const nextDue = async () =>
    [await store.cases.nextDue(), await store.queue.nextWaking(), await nextNudgeCard(following)]
      .filter(Boolean)
      .sort()[0];
  const named = (id: string): CastPerson => {
    const person = cast.people.find((one) => one.id === id);
    if (!person) throw new Error(`nobody in the cast is called ${id}`);
    return person;
  };
  const actorOf = async (person: CastPerson): Promise<Actor> => {
    const key = personKey(person.tenantId ?? '', person.aadObjectId ?? '');
    const memberships = await store.directory.membershipsOf(key);
    return { kind: 'person', person: key, memberships, dispatches: await store.directory.dispatchesOf(key) };
  };
  /** The chat with the bot, then the channels of the person's teams. */
  const placesOf = (person: CastPerson): Place[] => {
    const tenantId = person.tenantId ?? '';
    const channels = cast.teams
      .filter((team) => team.members.includes(person.id))
      .flatMap((team) => team.channels.map(({ id }): Place => ({ tenantId, door: 'channel', address: id })));
    return [{ tenantId, door: 'personal', address: person.aadObjectId ?? '' }, ...channels];
  };

  const dialogs = new Map<string, { readonly title: string; readonly card: object; readonly at: Place }>();
  const messages = new Map<string, string>();

  const take = (person: CastPerson, place: Place, answer: Answer, pressed?: Message) => {
    dialogs.delete(person.id);
    messages.delete(person.id);
    if (answer.kind === 'dialog')
      dialogs.set(person.id, { title: answer.title, card: answer.card, at: place });
    if (answer.kind === 'message') messages.set(person.id, answer.text);
    if (answer.kind === 'card' && pressed) pressed.card = answer.card;
  };
  const sight = (person: CastPerson): Sight => {
    const dialog = dialogs.get(person.id);
    const shown = placesOf(person).flatMap(({ address }) => messenger.at(address));
    const text = dialog
      ? wordsOf(dialog.card)
      : shown.map((one) => one.text ?? wordsOf(one.card)).join('\n---\n');
    return { text, dialog: dialog?.title, message: messages.get(person.id) };
  };
  const languageOf = async (actor: Actor) =>
    (actor.kind === 'person' && (await store.directory.person(actor.person))?.language) || 'sv';
  const pressButton = async (
    card: object,
    title: string,
    inputs: Inputs,
    how: { readonly actor: Actor; readonly at: PressedAt; readonly inDialog: boolean },
  ): Promise<Answer> => {
    // As strict as a client: a field that is not there, or is filled in wrong, stops the press.
    const found = findAction(card as Card, { title });
    const data = { ...gatherInputs(found, inputs), ...dataOf(found.action) };
    return heart.press({
      verb: verbOf(found.action) ?? '',
      data,
      language: await languageOf(how.actor),
      ...how,
    });
  };

  return {
    store,
    heart,
    documents: openDocuments(needs),
    road,
    token: (address) => tokenIn(mailer.letters.filter(({ to }) => to === address).at(-1)?.html),
    actor: (id) => actorOf(named(id)),
    cardsAt: (address) => messenger.at(address).flatMap(({ card }) => (card ? [card] : [])),
    rosters,
    sayIn: async (id, address, text) => {
      const person = named(id);
      const actor = await actorOf(person);
      const place = { tenantId: person.tenantId ?? '', door: 'channel', address } as const;
      const teamId = cast.teams.find(({ channels }) => channels.some((one) => one.id === address))?.id ?? '';
      await heart.hear({ text, actor, at: place, language: await languageOf(actor), teamId });
      await settle();
      return messenger.at(address).at(-1)?.text ?? '';
    },
    shut: (address, isShut = true) => void messenger.shut[isShut ? 'add' : 'delete'](address),
    leave: (address, isGone = true) => void messenger.gone[isGone ? 'add' : 'delete'](address),
    closeDialog: (id) => void dialogs.delete(id),
    settle,
    close,
    reset: async (to) => {
      now = swedish(to);
      await settle();
    },
    clock: async (to) => {
      const target = swedish(to);
      for (;;) {
        const due = await nextDue();
        if (!due || new Date(due) > target) break;
        if (new Date(due) > now) now = new Date(due);
        await settle();
      }
      now = target;
      await settle();
    },
    say: async (id, text) => {
      dialogs.delete(id);
      const person = named(id);
      const [chat] = placesOf(person);
      const actor = await actorOf(person);
      if (chat) await heart.hear({ text, actor, at: chat, language: await languageOf(actor) });
      await settle();
      return sight(person);
    },
    press: async (id, title, inputs = {}) => {
      const person = named(id);
      const actor = await actorOf(person);
      const dialog = dialogs.get(id);
      if (dialog) {
        const answer = await pressButton(dialog.card, title, inputs, {
          actor,
          at: dialog.at,
          inDialog: true,
        });
        take(person, dialog.at, answer);
      } else {
        const [place, message] = newestWith(placesOf(person), messenger, title);
        const answer = await pressButton(message.card ?? {}, title, inputs, {
          actor,
          at: place,
          inDialog: false,
        });
        take(person, place, answer, message);
      }
      await settle();
      return sight(person);
    },
    sees: (id) => Promise.resolve(sight(named(id))),
    filledIn: (id) => Promise.resolve(presetsOf(dialogs.get(id)?.card)),
    offered: (id) => Promise.resolve(choicesOf(dialogs.get(id)?.card)),
    letters: (address) =>
      Promise.resolve(
        mailer.letters
          .filter(({ to }) => to === address)
          .map((letter) => letterOf(letter.subject, letter.html)),
      ),
    answerLetter: async ({ address, name, title, inputs }) => {
      const letter = mailer.letters.filter(({ to }) => to === address).at(-1);
      const page = await heart.openLink(tokenIn(letter?.html), 'sv');
      if (!page) throw new Error(`no link for ${address}`);
      const actor: Actor = { ...page.actor, typedName: name };
      const where = { door: 'mail', sentCardId: page.sentCardId } as const;
      let answer = await pressButton(page.card, title, ownOf(page.card, inputs), {
        actor,
        at: where,
        inDialog: false,
      });
      if (answer.kind === 'dialog') {
        answer = await pressButton(answer.card, primaryOf(answer.card), ownOf(answer.card, inputs), {
          actor,
          at: where,
          inDialog: true,
        });
      }
      await settle();
      const shown = answer.kind === 'card' || answer.kind === 'dialog' ? wordsOf(answer.card) : '';
      return { text: shown, dialog: undefined, message: answer.kind === 'message' ? answer.text : undefined };
    },
    outlook: calendar,
    mailed: mailer.letters,
    busy: (id, from, kind = 'busy') => {
      const start = swedish(from);
      const end = new Date(start.getTime() + 3_600_000);
      calendar.others.push({ address: named(id).mail, start, end, kind });
    },
    yearsFile: async (id, year) => {
      const { tenantId, aadObjectId, unitName } = named(id);
      await store.tenants.allowAtStart([{ id: tenantId ?? '', name: unitName ?? id }]);
      const check = () => Promise.resolve({ tenantId: tenantId ?? '', objectId: aadObjectId ?? '' });
      const door = openOverviewDoor({ overview, check, texts: textsFor });
      const { status, body } = await door.csv('Bearer one', { year });
      assert.equal(status, 200, body);
      return body;
    },
    calendar: (id) => {
      const { mail, aadObjectId } = named(id);
      const own = calendar.events.filter(
        (event) => event.organizer === aadObjectId || event.attendees.includes(mail),
      );
      return Promise.resolve(own.map(entryOf));
    },
  };
}

function newestWith(
  places: readonly Place[],
  messenger: RememberingMessenger,
  title: string,
): readonly [Place, Message] {
  for (const place of places) {
    const found = [...messenger.at(place.address)]
      .reverse()
      .find(({ card }) => buttonsOf(card).some((one) => one.title === title));
    if (found) return [place, found];
  }
  throw new Error(`nobody can press ${title} there`);
}

/** The first button of a page: its primary one. */
function primaryOf(card: object): string {
  return buttonsOf(card).find(({ verb }) => verb !== undefined)?.title ?? '';
}

function tokenIn(html = ''): string {
  return /\/svar\/([\w-]+)/.exec(html)?.[1] ?? '';
}

function entryOf(event: RememberingCalendar['events'][number]): CalendarEntry {
  const { subject, text, start, attendees, cancelled, online, eventId } = event;
  return {
    subject,
    text,
    start: start.toISOString(),
    attendees,
    cancelled,
    joinUrl: online ? eventId : null,
  };
}

function letterOf(subject: string, html: string): Letter {
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link ?? '');
  return { subject, text: html.replace(/<[^>]+>/g, ' '), links };
}

function swedish(text: string): Date {
  const [date = '', time = '08:00'] = text.split('T');
  return new Date(at(day(date), time));
}

/** Of what somebody writes on a page, what this step of it asks. */
function ownOf(card: object, inputs: Inputs = {}): Inputs {
  const asked = Object.keys(presetsOf(card));
  return Object.fromEntries(Object.entries(inputs).filter(([id]) => asked.includes(id)));
}
