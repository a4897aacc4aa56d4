/** Plays a scenario against a running stage through the documented local API: what anyone who scripts the product would write. */
import type { ApiCalendar, ApiInbox, ApiMailbox, ApiPeople, Card, PressAnswer, TokenAnswer } from '../api.js';
import { openLocalApi, ScenarioTrouble, triesWhenAway, type LocalApiOptions } from './local-api.js';
import { buttonsOf, choicesOf, presetsOf, wordsOf } from './card-words.js';
import type { CalendarEntry, Inputs, Letter, Player, Sight } from './player.js';

export function openApiPlayer({ url, whenAway }: LocalApiOptions): Player {
  const dialogs = new Map<string, { readonly title: string; readonly card: Card }>();

  const { get, post, inboxOf, settled, pressed } = openLocalApi({ url, whenAway });
  const sightOf = (person: string, inbox: ApiInbox, message?: string): Sight => {
    const dialog = dialogs.get(person);
    return { text: dialog ? wordsOf(dialog.card) : wordsOfInbox(inbox), dialog: dialog?.title, message };
  };
  const take = (person: string, answer: PressAnswer): Sight => {
    if (answer.dialog) dialogs.set(person, answer.dialog);
    else dialogs.delete(person);
    return sightOf(person, answer.inbox, answer.message);
  };

  return {
    reset: async (at) => {
      dialogs.clear();
      await post('/local/reset', { at });
    },
    clock: async (to) => void (await post('/local/clock', { to })),
    say: async (person, text) => {
      dialogs.delete(person);
      return sightOf(
        person,
        (await post<{ inbox: ApiInbox }>(`/local/people/${person}/say`, { text })).inbox,
      );
    },
    press: async (person, title, inputs = {}) => {
      const dialog = dialogs.get(person);
      if (dialog) {
        const given = { ...presetsOf(dialog.card), ...inputs };
        return take(person, await pressed(person, { title, inputs: given, dialog: true }));
      }
      // A kill may have come between an answer and the card that it promised: a person waits for the card too.
      await settled();
      const inbox = await inboxOf(person);
      const { conversationId, activityId, card } = newestWith(inbox, title);
      const given = { ...presetsOf(card), ...inputs };
      return take(person, await pressed(person, { conversationId, activityId, title, inputs: given }));
    },
    sees: async (person) => {
      await settled();
      return sightOf(person, await inboxOf(person));
    },
    filledIn: (person) => Promise.resolve(presetsOf(dialogs.get(person)?.card)),
    offered: (person) => Promise.resolve(choicesOf(dialogs.get(person)?.card)),
    letters: async (address) => {
      await settled();
      return (await mailbox(get, address)).map(letterOf);
    },
    answerLetter: async ({ address, name, title, inputs = {} }) => {
      const newest = (await mailbox(get, address)).filter(({ links }) => links.some(isAnswerLink)).at(-1);
      const link = newest?.links.find(isAnswerLink);
      if (!link) throw new ScenarioTrouble(`no letter to ${address} has a link to answer by`);
      return answerOnPage(new URL(new URL(link).pathname, url).href, { name, title, inputs, whenAway });
    },
    calendar: async (person) => {
      await settled();
      return (await get<ApiCalendar>(`/local/people/${person}/calendar`)).events.map(entryOf);
    },
    yearsFile: async (person, year) => {
      await settled();
      const { token } = await post<TokenAnswer>(`/local/people/${person}/token`, {});
      return yearsFileFrom(url, token, year);
    },
  };
}

/** As the tab asks for it. */
async function yearsFileFrom(url: string, token: string, year: number): Promise<string> {
  const answer = await fetch(`${url}/api/overview/csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ language: 'sv', year }),
  });
  if (!answer.ok)
    throw new ScenarioTrouble(`the tab answered ${String(answer.status)}: ${await answer.text()}`);
  return answer.text();
}

/** The whole cast, to see that a stage is there. */
export async function reachStage(url: string): Promise<ApiPeople> {
  const answer = await fetch(`${url}/local/people`);
  return (await answer.json()) as ApiPeople;
}

interface PageAnswer {
  readonly answer: {
    readonly kind: string;
    readonly card?: Card;
    readonly text?: string;
    readonly title?: string;
  };
}

interface Answering {
  readonly name: string;
  readonly title: string;
  readonly inputs: Inputs;
  readonly whenAway: (() => Promise<void>) | undefined;
}

/** The mail door as its page uses it: GET shows, POST acts; a dialog is the next step of the page. */
async function answerOnPage(link: string, { name, title, inputs, whenAway }: Answering): Promise<Sight> {
  const page = await pageAt(link, whenAway);
  const state = /<script type="application\/json" id="card">([\s\S]*?)<\/script>/.exec(page)?.[1];
  if (!state) throw new ScenarioTrouble('the page behind the link shows no card');
  let card = JSON.parse(state) as Card;
  let wanted: string | undefined = title;
  let sight: Sight = { text: wordsOf(card), dialog: undefined, message: undefined };
  let inDialog = false;
  while (wanted) {
    const button = buttonsOf(card).find((one) => one.title === wanted);
    if (!button?.verb) throw new ScenarioTrouble(`the page has no button ${wanted}`);
    const body = {
      verb: button.verb,
      data: { ...presetsOf(card), ...inputs, ...button.data },
      typedName: name,
      inDialog,
    };
    const { answer } = await post(link, body, whenAway);
    card = answer.card ?? card;
    sight = {
      text: answer.card ? wordsOf(answer.card) : sight.text,
      dialog: answer.title,
      message: answer.text,
    };
    inDialog = answer.kind === 'dialog';
    wanted = inDialog ? buttonsOf(card).find(({ verb }) => verb !== undefined)?.title : undefined;
  }
  return sight;
}

/** The page, asked for again while the product is away. */
async function pageAt(link: string, whenAway: (() => Promise<void>) | undefined): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(link);
    if (answer.status < 500 || !whenAway || tries >= triesWhenAway) return answer.text();
    await whenAway();
  }
}

async function post(
  link: string,
  body: object,
  whenAway: (() => Promise<void>) | undefined,
): Promise<PageAnswer> {
  for (let tries = 0; ; tries += 1) {
    const headers = { 'content-type': 'application/json', origin: new URL(link).origin };
    const answer = await fetch(link, { method: 'POST', headers, body: JSON.stringify(body) });
    if (answer.ok) return (await answer.json()) as PageAnswer;
    if (answer.status < 500 || !whenAway || tries >= triesWhenAway) {
      throw new ScenarioTrouble(
        `the page answered ${String(answer.status)}: ${(await answer.text()).slice(0, 300)}`,
      );
    }
    await whenAway();
  }
}

async function mailbox(get: <T>(path: string) => Promise<T>, address: string) {
  return (await get<ApiMailbox>(`/local/mail/${address}`)).letters;
}

function isAnswerLink(link: string): boolean {
  return new URL(link).pathname.startsWith('/svar/');
}

function newestWith(inbox: ApiInbox, title: string) {
  for (const { id, activities } of inbox.conversations) {
    const found = [...activities]
      .reverse()
      .find(({ card }) => buttonsOf(card).some((one) => one.title === title));
    if (found?.card) return { conversationId: id, activityId: found.id, card: found.card };
  }
  throw new ScenarioTrouble(`nobody can press ”${title}” there. What stands there:\n${wordsOfInbox(inbox)}`);
}

function wordsOfInbox({ conversations }: ApiInbox): string {
  return conversations
    .flatMap(({ activities }) => activities.map(({ text, card }) => text ?? wordsOf(card)))
    .join('\n---\n');
}

function letterOf({ subject, html, links }: ApiMailbox['letters'][number]): Letter {
  return { subject, text: html.replace(/<[^>]+>/g, ' '), links };
}

function entryOf(event: ApiCalendar['events'][number]): CalendarEntry {
  const { subject, text, start, attendees, joinUrl, cancelled } = event;
  return { subject, text, start, attendees: attendees.map(({ address }) => address), joinUrl, cancelled };
}
