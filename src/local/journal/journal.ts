/** The stage's memory on disk: JSON lines, only ever added to, read again at start. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { entry, type Entry } from './entries.js';

export interface Journal {
  /** What was there when it was opened. */
  readonly entries: readonly Entry[];
  write(entry: Entry): void;
  /** Forgets everything. */
  empty(): void;
  close(): void;
}

export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'journal.jsonl');
  const entries = existsSync(file) ? readWhole(file) : [];
  const handle = openSync(file, 'a');
  return {
    entries,
    write: (one) => void writeSync(handle, `${JSON.stringify(one)}\n`),
    empty: () => truncateSync(file, 0),
    close: () => closeSync(handle),
  };
}

/** A last line that a power cut has torn is cut off, so that the next one does not run into it. */
function readWhole(file: string): Entry[] {
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  const lines = whole.split('\n').filter((line) => line !== '');
  return lines.map((line) => entry.parse(JSON.parse(line)));
}
