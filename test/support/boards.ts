/** Boards in memory, as Planner keeps them: a version for each entry, a change only to the newest, and answers that may be lost. */
import {
  OutsideFailure,
  type BoardEntry,
  type NewEntry,
  type TaskBoards,
  type TaskKey,
  type TaskMirror,
  type TaskMirrors,
} from '../../src/ports.js';
import { samePlace, type BoardPlace } from '../../src/process/mirror.js';

export interface StandingEntry extends BoardEntry {
  readonly place: BoardPlace;
  readonly text: string;
}

/** `before`: nothing is done. `after`: it is done, and nobody hears the answer. */
export type BoardFault = 'before' | 'after' | 'never';

export class RememberingBoards implements TaskBoards {
  entries: StandingEntry[] = [];
  /** The next writes meet these, in order. */
  readonly faults: (BoardFault | undefined)[] = [];
  /** What somebody does there between our reading and our writing, once. */
  readonly clashes: (() => void)[] = [];
  writes = 0;
  #made = 0;

  read(place: BoardPlace) {
    return Promise.resolve(this.entries.filter((one) => samePlace(one.place, place)));
  }
  find(place: BoardPlace, id: string) {
    return Promise.resolve(this.entries.find((one) => one.id === id && samePlace(one.place, place)));
  }
  async findMarked(place: BoardPlace, mark: string) {
    return (await this.read(place)).find(({ title }) => title.includes(mark));
  }
  make(place: BoardPlace, { title, due }: NewEntry) {
    return this.#write(() => {
      const id = `entry-${String((this.#made += 1))}`;
      const entry: StandingEntry = { place, id, etag: 'v1', title, done: false, due, text: '' };
      this.entries.push(entry);
      return entry;
    });
  }
  async describe(_place: BoardPlace, id: string, text: string) {
    await this.#write(() => this.byHand(id, { text }));
  }
  change(_place: BoardPlace, { id, etag }: BoardEntry, wanted: Parameters<TaskBoards['change']>[2]) {
    this.clashes.shift()?.();
    return this.#write(() => {
      const found = this.entries.find((one) => one.id === id);
      if (found?.etag !== etag) return 'stale' as const;
      return this.byHand(id, wanted);
    });
  }
  remove(_place: BoardPlace, { id, etag }: BoardEntry) {
    this.clashes.shift()?.();
    return this.#write(() => {
      if (this.entries.find((one) => one.id === id)?.etag !== etag) return 'stale' as const;
      this.entries = this.entries.filter((one) => one.id !== id);
      return 'removed' as const;
    });
  }

  /** Somebody does it on the board itself. */
  byHand(id: string, change: Partial<Pick<StandingEntry, 'done' | 'due' | 'text' | 'title'>>): StandingEntry {
    const found = this.entries.find((one) => one.id === id);
    if (!found) throw new Error(`there is no ${id}`);
    const etag = `v${String(Number(found.etag.slice(1)) + 1)}`;
    const changed = { ...found, ...change, etag };
    this.entries = this.entries.map((one) => (one === found ? changed : one));
    return changed;
  }

  async #write<Result>(work: () => Result): Promise<Result> {
    const fault = this.faults.shift();
    const failure = new OutsideFailure('graph', 'planner', fault === 'never' ? 'never' : 'later');
    if (fault === 'before' || fault === 'never') throw failure;
    this.writes += 1;
    const result = work();
    if (fault === 'after') throw failure;
    return Promise.resolve(result);
  }
}

export class RememberingMirrors implements TaskMirrors {
  rows: TaskMirror[] = [];

  of(caseId: TaskMirror['caseId']) {
    return Promise.resolve(this.rows.filter((row) => row.caseId === caseId));
  }
  begin(key: TaskKey, place: BoardPlace) {
    if (this.#find(key)) throw new Error('it stands there already');
    const { caseId, taskId } = key;
    const seen = { seenDone: false, ourDue: null };
    this.rows.push({ caseId, taskId, place, entryId: null, gone: false, leaving: false, ...seen });
    return Promise.resolve();
  }
  made(key: TaskKey, entryId: string, seen: Parameters<TaskMirrors['made']>[2]) {
    return this.#set(key, { entryId, ...seen });
  }
  saw(key: TaskKey, { seenDone, ourDue }: Parameters<TaskMirrors['saw']>[1]) {
    return this.#set(key, { seenDone, ourDue });
  }
  gone(key: TaskKey) {
    return this.#set(key, { gone: true });
  }
  leaves(key: TaskKey) {
    return this.#set(key, { leaving: true });
  }
  forget(key: TaskKey) {
    this.rows = this.rows.filter((row) => row !== this.#find(key));
    return Promise.resolve();
  }
  toLook() {
    const open = this.rows.filter(({ entryId, gone, leaving }) => entryId !== null && !gone && !leaving);
    const boards = open.map(({ place }) => place);
    const places = boards.filter((place, at) => boards.findIndex((one) => samePlace(one, place)) === at);
    return Promise.resolve(
      places.map((place) => ({ place, tasks: open.filter((row) => samePlace(row.place, place)) })),
    );
  }
  looked() {
    return Promise.resolve();
  }
  #find({ caseId, taskId }: TaskKey) {
    return this.rows.find((row) => row.caseId === caseId && row.taskId === taskId);
  }
  #set(key: TaskKey, change: Partial<TaskMirror>) {
    const found = this.#find(key);
    this.rows = this.rows.map((row) => (row === found ? { ...row, ...change } : row));
    return Promise.resolve();
  }
}
