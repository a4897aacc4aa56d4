/**
 * Keeps what the units' own boards say of a case's measures as the case has it, and takes in what was done there. A measure is
 * done or not: whichever side differs from what both had last has the newer word, so two sides that changed agree already.
 */
import { seeCase, type LookNeeds } from './look.js';
import {
  OutsideFailure,
  type BoardEntry,
  type NewEntry,
  type SeenOnBoard,
  type TaskBoards,
  type TaskKey,
  type TaskMirror,
  type TaskMirrors,
  type Tenants,
} from './ports.js';
import type { Seen } from './process/disclosure.js';
import { samePlace, wantedOnBoard, type WantedOnBoard } from './process/mirror.js';
import type { Move } from './process/moves.js';
import { isPaused } from './process/machines/paused.js';
import { isProtected } from './process/protection.js';
import type { SipCase } from './process/sip-case.js';
import { dueOf, isUndone, numberIn } from './process/task-due.js';
import type { Road } from './run-move.js';
import { textsFor } from './show.js';
import { uuidFrom } from './uuid-from.js';

export interface MirrorNeeds extends LookNeeds {
  readonly boards: TaskBoards;
  readonly mirrors: TaskMirrors;
  readonly tenants: Tenants;
  readonly road: Road;
}

/** Somebody who changes an entry as often as we read it is let be for a while. */
const mostTries = 4;

/** One that cannot be written hinders no other of the case. */
export async function mirrorTasks(needs: MirrorNeeds, seen: Seen): Promise<void> {
  const { id: caseId, tasks } = seen.sipCase;
  const mirrors = await needs.mirrors.of(caseId);
  const taskIds = new Set([...tasks.map(({ id }) => id), ...mirrors.map(({ taskId }) => taskId)]);
  const failures: unknown[] = [];
  for (const taskId of taskIds) {
    const mirror = mirrors.find((one) => one.taskId === taskId);
    await mirrorTask(needs, seen, { caseId, taskId }, mirror).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function mirrorTask(needs: MirrorNeeds, seen: Seen, key: TaskKey, mirror: TaskMirror | undefined) {
  const wanted = wantedIn(seen, key);
  const isRight = mirror && wanted && !mirror.leaving && samePlace(mirror.place, wanted.place);
  const stays = isRight ? mirror : undefined;
  if (mirror && !stays && !(rests(seen.sipCase, mirror) && !wanted))
    await takeAway(needs, seen.sipCase, mirror);
  if (!wanted || stays?.gone) return;
  // What was done before it stood anywhere is not written up to be ticked.
  if (!stays && wanted.done) return;
  const standing = stays?.entryId ? stays : await made(needs, seen.sipCase, key, { wanted, isNew: !stays });
  await align(needs, standing, undefined);
}

function wantedIn({ sipCase, world }: Seen, { taskId }: TaskKey): WantedOnBoard | undefined {
  const task = sipCase.tasks.find(({ id }) => id === taskId);
  return wantedOnBoard(sipCase, task, world);
}

/** Written down before it is made: whoever does not hear the answer looks for it before another is made. */
async function made(
  { boards, mirrors, tenants }: MirrorNeeds,
  sipCase: SipCase,
  key: TaskKey,
  { wanted, isNew }: { readonly wanted: WantedOnBoard; readonly isNew: boolean },
): Promise<TaskMirror> {
  const { place } = wanted;
  if (isNew) await mirrors.begin(key, place);
  const entry = entryFor(sipCase, key, wanted, (await tenants.find(place.tenantId))?.language ?? 'sv');
  const found = isNew ? undefined : await boards.findMarked(place, entry.mark);
  const { id } = found ?? (await boards.make(place, entry));
  await boards.describe(place, id, entry.text);
  const seen = { seenDone: false, ourDue: wanted.due };
  await mirrors.made(key, id, seen);
  return { ...key, place, entryId: id, gone: false, leaving: false, ...seen };
}

/** The reference, a mark, its number where the unit has several, and a day: not a word of what it is, or whom it is about. */
function entryFor(
  sipCase: SipCase,
  { taskId }: TaskKey,
  { due }: WantedOnBoard,
  language: 'sv' | 'en',
): NewEntry {
  const words = textsFor(language).task.board;
  const mark = markOf(sipCase, taskId);
  const task = sipCase.tasks.find(({ id }) => id === taskId);
  const number = task && numberIn(sipCase.tasks, task).number;
  return { title: words.title(mark, number), mark, text: words.text, due };
}

/** Two measures of a case may stand on the same board. */
function markOf({ ref, id }: SipCase, taskId: TaskKey['taskId']): string {
  return `${ref} (${uuidFrom(`${id}/${taskId}`).slice(0, 4).toUpperCase()})`;
}

/** What is done stands there also while the case is paused. */
function rests(sipCase: SipCase, mirror: TaskMirror): boolean {
  return isPaused(sipCase) && isDoneIn(sipCase, mirror) && !mirror.leaving && !isProtected(sipCase);
}

function isDoneIn({ tasks }: SipCase, { taskId }: TaskKey): boolean {
  return tasks.some(({ id, state }) => id === taskId && state === 'done');
}

/** What is done stands there afterwards too; the rest is somebody else's, or nobody's. */
async function takeAway(needs: MirrorNeeds, sipCase: SipCase, mirror: TaskMirror): Promise<void> {
  const { boards, mirrors } = needs;
  const isOver = sipCase.state === 'closed' && !mirror.leaving && !isProtected(sipCase);
  if (isOver && isDoneIn(sipCase, mirror)) return mirrors.forget(mirror);
  // An answer that is lost must not look as if somebody had taken it away there.
  if (!mirror.leaving) await mirrors.leaves(mirror);
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const entry = mirror.gone ? undefined : await standing(boards, sipCase, mirror);
    if (!entry || (await boards.remove(mirror.place, entry)) === 'removed') return mirrors.forget(mirror);
  }
  throw contended();
}

/** One whose answer was lost is known by its mark. */
function standing(
  boards: TaskBoards,
  sipCase: SipCase,
  { place, entryId, taskId }: TaskMirror,
): Promise<BoardEntry | undefined> {
  return entryId === null ? boards.findMarked(place, markOf(sipCase, taskId)) : boards.find(place, entryId);
}

/** First their word, then ours; `read` is what a look over the whole board has found. */
export async function align(needs: MirrorNeeds, mirror: TaskMirror, read: BoardEntry | undefined) {
  const { boards, mirrors } = needs;
  const { place, entryId } = mirror;
  if (entryId === null) return;
  let known: SeenOnBoard = mirror;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const entry = tries === 1 && read ? read : await boards.find(place, entryId);
    if (!entry) return mirrors.gone(mirror);
    // A measure that another unit has by now, or nobody: what is done here is no word about it.
    if (!(await wantedHere(needs, mirror))) return;
    known = await takenIn(needs, mirror, known, entry);
    const wanted = await wantedHere(needs, mirror);
    if (!wanted) return;
    const change = differing(entry, known, wanted);
    const after = change ? await boards.change(place, entry, change) : entry;
    if (after !== 'stale') return mirrors.saw(mirror, seenOn(after, wanted));
  }
  throw contended();
}

/** As the case is now. */
async function wantedHere(needs: MirrorNeeds, mirror: TaskMirror): Promise<WantedOnBoard | undefined> {
  const seen = await seeCase(needs, mirror.caseId);
  const wanted = seen && wantedIn(seen, mirror);
  return wanted && samePlace(mirror.place, wanted.place) ? wanted : undefined;
}

function contended(): OutsideFailure {
  const cause = new Error('the entry was changed as often as it was read');
  return new OutsideFailure('graph', 'mirror-task', 'later', { cause });
}

function seenOn({ done }: BoardEntry, wanted: WantedOnBoard): SeenOnBoard {
  return { seenDone: done, ourDue: wanted.due };
}

/** A day that somebody set there stays theirs, until the case has another. */
function differing(entry: BoardEntry, known: SeenOnBoard, { done, due }: WantedOnBoard) {
  const isNewDay = due !== known.ourDue && entry.due !== due;
  if (entry.done === done && !isNewDay) return undefined;
  return { ...(entry.done === done ? {} : { done }), ...(isNewDay ? { due } : {}) };
}

/** What somebody did on the board, said to the case. What it does not let be said stands there until our word is written over it. */
async function takenIn(
  needs: MirrorNeeds,
  mirror: TaskMirror,
  known: SeenOnBoard,
  entry: BoardEntry,
): Promise<SeenOnBoard> {
  const { caseId, taskId, place } = mirror;
  const sipCase = await needs.cases.load(caseId);
  const task = sipCase?.tasks.find(({ id }) => id === taskId);
  if (!task) return known;
  const say = (move: Move) => needs.road.runMove({ caseId, move, actor: { kind: 'system' } });
  if (entry.done !== known.seenDone && entry.done !== (task.state === 'done'))
    await say({ kind: entry.done ? 'taskDone' : 'taskReopened', taskId, seenIn: place.kind });
  const other = entry.due === dueOf(task) ? undefined : entry.due;
  // While a new day of ours is on its way there, theirs is the old one.
  if (isUndone(task) && known.ourDue === dueOf(task) && task.dueElsewhere !== other)
    await say({ kind: 'taskDayElsewhere', taskId, ...(other ? { due: other } : {}) });
  const seen = { seenDone: entry.done, ourDue: known.ourDue };
  await needs.mirrors.saw(mirror, seen);
  return seen;
}
