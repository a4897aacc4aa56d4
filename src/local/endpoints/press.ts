/** POST /local/people/{id}/press: any kind of action, as Teams' client does it, and what the person then sees. */
import { z } from 'zod';
import type { PressAnswer } from '../api.js';
import { activity } from '../bot/activity.js';
import { invoke, readCardAnswer, readTaskAnswer, type Shown } from '../bot/invoke.js';
import { noteView } from '../bot/refresh.js';
import type { TeamsPerson } from '../cast/people.js';
import { isObject, type Node } from '../connector/card-walk.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { badCall, productIsAway, readBody, teamsPersonOf } from './bad-call.js';
import { dataOf, findAction, verbOf } from './find-action.js';
import { gatherInputs } from './gather-inputs.js';
import { inboxOf } from './inbox.js';
import { sceneOf, type CardScene } from './scene.js';
import { settled } from './settled.js';

const pressBody = z.strictObject({
  conversationId: z.string().optional(),
  activityId: z.string().optional(),
  verb: z.string().optional(),
  title: z.string().optional(),
  on: z.string().optional(),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).default({}),
  dialog: z.boolean().optional(),
  close: z.boolean().optional(),
});

/** A press whose action is found and whose inputs are checked. */
interface Pressing {
  readonly scene: CardScene;
  readonly action: Node;
  readonly inputs: Readonly<Record<string, string>>;
}

export async function press(parts: Parts, call: Call): Promise<Reply> {
  const person = teamsPersonOf(parts, call);
  const body = readBody(pressBody, call);
  if (body.dialog && body.close) return closed(parts, person);
  if (body.verb === undefined && body.title === undefined)
    badCall('title', 'Säg vilken knapp: verb eller title. / Say which button: verb or title.');
  const scene = sceneOf(parts, person, body);
  const found = findAction(scene.card, body);
  const pressing = { scene, action: found.action, inputs: {} };
  if (found.action.isEnabled === false) badCall('title', 'Knappen är inte aktiv. / The button is disabled.');
  const alone = byClientAlone(pressing);
  if (alone) return { status: 200, body: answer(parts, scene, alone) };
  const shown = await byBot(parts, { ...pressing, inputs: gatherInputs(found, body.inputs) });
  if (!shown) return { status: 503, body: productIsAway };
  await settled(parts);
  return { status: 200, body: answer(parts, scene, shown) };
}

function closed(parts: Parts, person: TeamsPerson): Reply {
  parts.dialogs.close(person.id);
  return { status: 200, body: { status: 200, inbox: inboxOf(parts, person) } satisfies PressAnswer };
}

type Showing = Omit<PressAnswer, 'inbox'>;

/** What needs no bot. */
function byClientAlone({ action, scene }: Pressing): Showing | undefined {
  switch (action.type) {
    case 'Action.OpenUrl':
      return { status: 200, openUrl: String(action.url) };
    case 'Action.ShowCard':
    case 'Action.ToggleVisibility':
      return { status: 200, card: scene.card };
    default:
      return undefined;
  }
}

/** Undefined when the product is away and a message waits for it. */
async function byBot(parts: Parts, pressing: Pressing): Promise<Shown | undefined> {
  if (pressing.action.type === 'Action.Execute') return executed(parts, pressing);
  const { msteams } = dataOf(pressing.action);
  const opensDialog = isObject(msteams) && msteams.type === 'task/fetch';
  if (pressing.scene.inDialog || opensDialog) return tasked(parts, pressing);
  return submitted(parts, pressing);
}

async function executed(parts: Parts, pressing: Pressing): Promise<Shown> {
  const { scene, action } = pressing;
  const { id, title } = action;
  const sent = { type: 'Action.Execute', id, title, verb: verbOf(action), data: dataWith(pressing) };
  const value = { action: sent, trigger: 'manual' };
  const shown = readCardAnswer(await invoke(parts, scene, { name: 'adaptiveCard/action', value }));
  if (shown.card) noteView(parts, scene, shown.card);
  return shown;
}

/** Opens a dialog, or sends what is filled in and takes the next one. */
async function tasked(parts: Parts, pressing: Pressing): Promise<Shown> {
  const { scene } = pressing;
  const { person, place, post, inDialog } = scene;
  const name = inDialog ? 'task/submit' : 'task/fetch';
  const value = { data: dataWith(pressing), context: { theme: 'default' } };
  const shown = readTaskAnswer(await invoke(parts, scene, { name, value }));
  const where = { conversationId: place.id, activityId: post.id };
  if (shown.dialog) parts.dialogs.open(person.id, { dialog: shown.dialog, ...where });
  // What went wrong leaves the dialog with everything that was typed in it.
  else if (shown.status < 400) parts.dialogs.close(person.id);
  return shown;
}

/** An Action.Submit in a chat is a message without words. */
async function submitted(parts: Parts, pressing: Pressing): Promise<Shown | undefined> {
  const { person: by, place, post } = pressing.scene;
  const telling = { stageUrl: parts.url, place, by, threadId: post.threadId, at: parts.clock.now() };
  const own = { type: 'message', value: dataWith(pressing), replyToId: post.id };
  const heard = await parts.outbox.send(activity(telling, own), place.tenantId);
  return heard ? { status: 200 } : undefined;
}

function dataWith({ action, inputs }: Pressing): object {
  return { ...dataOf(action), ...inputs };
}

function answer(parts: Parts, { person }: CardScene, showing: Showing): PressAnswer {
  const open = parts.dialogs.of(person.id);
  return { ...showing, ...(open ? { dialog: open.dialog } : {}), inbox: inboxOf(parts, person) };
}
