/** Local mode that is lent to one suite at a time: to start a product takes longer than most of what is played on it. */
import { after } from 'mocha';
import { openLocalMode, type LocalMode } from './local-mode.js';
import { copyNewDatabase } from './new-database.js';

export interface LentLocalMode extends Omit<LocalMode, 'stop'> {
  /** The next suite goes on with it, and begins with a reset, as a player does. */
  giveBack(): void;
}

const all: LocalMode[] = [];
const idle: LocalMode[] = [];
after(async () => void (await Promise.all(all.map((mode) => mode.stop()))));

/** The product is started by `start`, unless it runs already. */
export async function lentLocalMode(): Promise<LentLocalMode> {
  const mode = idle.pop() ?? (await openOne());
  return { ...mode, giveBack: () => void idle.push(mode) };
}

async function openOne(): Promise<LocalMode> {
  const mode = await openLocalMode(copyNewDatabase);
  all.push(mode);
  return mode;
}
