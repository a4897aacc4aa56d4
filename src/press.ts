/** The door-neutral heart of a press: (verb, data, actor, place) -> answer. Only run-move changes a case. */
import { z, type ZodError } from 'zod';
import type { Answer, Press } from './answer.js';
import type { Seen } from './process/disclosure.js';
import type { Move } from './process/moves.js';
import type { Refusal } from './process/refusals.js';
import { pressedAt, type Pressing } from './pressed-at.js';
import { subjectOf } from './move-subject.js';
import { draftsOf, makeNotes, type NoteNeeds } from './make-notes.js';
import { knownInChannel, notShown } from './known-in-channel.js';
import { closed } from './closed-dialog.js';
import { seeCase } from './look.js';
import type { SentCard } from './ports.js';
import type { Road } from './run-move.js';
import { cardNamed, show, textsFor, type ShowNeeds, type Showing } from './show.js';
import type { Action, Leads } from './steps/action.js';
import { actions } from './steps/actions.js';
import type { Texts } from './texts/sv.js';

export interface PressNeeds extends ShowNeeds, NoteNeeds {
  readonly road: Road;
  readonly newId: () => string;
}

const byVerb = new Map<string, Action<never>>(
  (actions as readonly Action<never>[]).map((action) => [action.verb, action]),
);

export async function answerPress(needs: PressNeeds, pressed: Press): Promise<Answer> {
  const press = await knownInChannel(needs, pressed);
  const texts = textsFor(press.language).heart;
  const action = byVerb.get(press.verb);
  if (!action) return message(texts.unknownButton);
  const handle = needs.seal.read(press.data);
  const row = handle && (await needs.sentCards.find(handle.c));
  if (!handle || !row) return message(texts.unknownCard);
  if (!standsWhereItWasSent(row, press)) return message(texts.copiedCard);
  const misplaced = action.kind === 'note' && whyNoNoteHere(press);
  if (misplaced) return message(texts[misplaced]);
  const pressing: Pressing = { press, handle, row, action };
  const parsed = action.payload.safeParse(press.data);
  if (!parsed.success) return again(needs, pressing, { note: wrongIn(parsed.error, texts) });
  const seen = row.caseId ? await seeCase(needs, row.caseId) : undefined;
  if (row.caseId && !seen) return message(texts.disposed);
  return act({ ...needs, seal: needs.seal.forPressesOf(handle) }, pressing, parsed.data, seen);
}

/** Drafts, lists, logs and births of cases are a colleague's own: a mailed link has none, and a channel has other readers. */
function whyNoNoteHere({ actor, at }: Press): 'notForYou' | 'onlyInPersonalChat' | undefined {
  if (actor.kind !== 'person') return 'notForYou';
  return at.door === 'personal' ? undefined : 'onlyInPersonalChat';
}

/** What is wrong with the inputs, in the words of the action where it has some. */
function wrongIn({ issues }: ZodError, { unfilled, checkInput }: Texts['heart']): string {
  const said = issues.map(({ message: code }) => (unfilled as Partial<Record<string, string>>)[code]);
  return said.find((sentence) => sentence !== undefined) ?? checkInput;
}

/** A copy or a forward is pressed somewhere else than where the card was sent: it answers calmly and does nothing. */
function standsWhereItWasSent(row: SentCard, { at, actor }: Press): boolean {
  if (at.door === 'mail') return row.door === 'mail' && row.id === at.sentCardId;
  const same = row.door === at.door && row.address === at.address && row.tenantId === at.tenantId;
  return same && actor.kind === 'person';
}

async function act(
  needs: PressNeeds,
  pressing: Pressing,
  payload: never,
  seen: Seen | undefined,
): Promise<Answer> {
  const { action, press } = pressing;
  const at = await pressedAt(needs, pressing, seen);
  switch (action.kind) {
    case 'open':
      return lead(needs, pressing, action.leads(payload, at), {});
    case 'note': {
      const leads = await action.note(payload, at, makeNotes(needs, press, pressing.row.id));
      return lead(needs, pressing, leads, 'extra' in leads && leads.extra ? { extra: leads.extra } : {});
    }
    case 'move': {
      // A convener's form makes its moves from the convener's facts: whoever has none may not press there.
      if (isForConvener(action) && !at.facts) return message(textsFor(press.language).heart.notForYou);
      const refusal = await make(needs, pressing, payload, action.moves(payload, at));
      if (refusal) return again(needs, pressing, { refusal });
      if (action.settlesDrafts && press.actor.kind === 'person')
        await needs.drafts.clear(press.actor.person, draftsOf(pressing.row.id));
      return lead(needs, pressing, action.leads(payload, at), {});
    }
  }
}

function isForConvener({ verb }: Action<never>): boolean {
  const form = verb.slice(0, verb.indexOf('.'));
  return cardNamed(form)?.reads === 'convener';
}

/**
 * Each move is a commit of its own; the first refusal stops the rest. The same button of the same version with the same
 * inputs, by the same person, is the same press: what it has moved already is not moved again.
 */
async function make(
  needs: PressNeeds,
  pressing: Pressing,
  payload: unknown,
  moves: readonly Move[],
): Promise<Refusal | undefined> {
  const { press, row } = pressing;
  if (!row.caseId) return { code: 'unknownSubject' };
  for (const [index, move] of moves.entries()) {
    const { handle, action } = pressing;
    const pressed = [handle.c, handle.v, handle.on, action.verb, press.actor, payload];
    const pressKey = needs.seal.pressKey([...pressed, ...subjectOf(move, moves.slice(0, index))]);
    const outcome = await needs.road.runMove({ caseId: row.caseId, move, actor: press.actor, pressKey });
    if (!outcome.ok) return outcome.refusal;
  }
  return undefined;
}

/** What the action leads to, as a card made anew from the case as it now stands. */
async function lead(
  needs: PressNeeds,
  pressing: Pressing,
  leads: Leads,
  more: Partial<Showing>,
): Promise<Answer> {
  const { press, row } = pressing;
  switch (leads.to) {
    case 'message':
      return message(leads.text);
    case 'done':
      if (press.inDialog) return closed(press.language, leads.says);
      return shown(needs, pressing, { card: row.card, ...more }, 'card');
    case 'card':
      return shown(needs, pressing, { card: leads.card, on: leads.on, ...more }, 'card');
    case 'dialog':
      return shown(
        needs,
        pressing,
        {
          card: leads.card,
          on: leads.on ?? pressing.handle.on,
          ...more,
          ...(leads.extra ? { extra: leads.extra } : {}),
        },
        'dialog',
      );
  }
}

/** A refusal or a wrong input: the form again with what was typed, or the card as it now is with one sentence. */
async function again(
  needs: PressNeeds,
  pressing: Pressing,
  why: Pick<Showing, 'note' | 'refusal'>,
): Promise<Answer> {
  const { press, row, handle } = pressing;
  const form = press.verb.slice(0, press.verb.indexOf('.'));
  const inForm = press.inDialog && cardNamed(form) !== undefined;
  const card = inForm ? form : row.card;
  return shown(
    needs,
    pressing,
    { card, on: handle.on, values: typed(press.data), ...why },
    inForm ? 'dialog' : 'card',
  );
}

async function shown(
  needs: PressNeeds,
  { press, row }: Pressing,
  what: Partial<Showing> & { readonly card: string },
  as: 'card' | 'dialog',
): Promise<Answer> {
  // Loaded anew: the move that was just made is part of what is shown.
  const seen = row.caseId ? await seeCase(needs, row.caseId) : undefined;
  const unitId = await unitAt(needs, press);
  const made = await show(needs, {
    row,
    seen,
    actor: press.actor,
    language: press.language,
    unitId,
    ...what,
    values: { ...(await keptFor(needs, press.actor, { row, card: what.card })), ...what.values },
  });
  if (!made) return message(notShown(press));
  return as === 'dialog'
    ? { kind: 'dialog', title: made.title, card: made.card }
    : { kind: 'card', card: made.card };
}

/** What the reader had typed in that form and left. */
async function keptFor(
  { drafts }: PressNeeds,
  actor: Press['actor'],
  { row, card }: { readonly row: SentCard; readonly card: string },
): Promise<Showing['values']> {
  const section = cardNamed(card)?.keeps;
  if (section === undefined || actor.kind !== 'person') return {};
  const kept = z
    .record(z.string(), z.string())
    .safeParse(await drafts.load(actor.person, draftsOf(row.id), section));
  return kept.success ? kept.data : {};
}

async function unitAt(needs: PressNeeds, { at }: Press) {
  return at.door === 'channel'
    ? (await needs.directory.unitOfChannel(at.tenantId, at.address))?.id
    : undefined;
}

function typed(data: Press['data']): Readonly<Record<string, string>> {
  const entries = Object.entries(data).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(entries) as Record<string, string>;
}

function message(text: string): Answer {
  return { kind: 'message', text };
}
