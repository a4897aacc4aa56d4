/**
 * All that is checked: types, lint, format and dead code beside mochas of some folders each, two at a time - those that start
 * whole products and browsers wait much, the others compute. The longest begin. What one says is shown whole when it has
 * ended; the last line counts all.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const root = fileURLToPath(new URL('..', import.meta.url));
/** Longest first, so that none is left alone at the end. */
const alone = ['crash', 'scenarios', 'local', 'attack', 'production', 'store'];
const atOnce = 2;

interface Ended {
  readonly code: number;
  readonly passed: number;
  readonly failed: number;
}
type Task = () => Promise<Ended>;

function run(command: string, args: readonly string[]): Promise<{ code: number; said: string }> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      process.stdout.write(said);
      resolve({ code: code ?? 1, said });
    });
  });
}

async function runMocha(globs: readonly string[]): Promise<Ended> {
  const colour = process.stdout.isTTY ? ['--color'] : [];
  const { code, said } = await run(process.execPath, [mocha, ...colour, ...globs]);
  const [passed = 0, failed = 0] = (said.match(/^(\d+) passed, (\d+) failed/m) ?? []).slice(1).map(Number);
  // A mocha that ends without its count has failed, whatever it says.
  return { code: code === 0 && passed === 0 ? 1 : code, passed, failed };
}

/** One failure more, so that the last line says it. */
async function runCheck(): Promise<Ended> {
  const { code } = await run('npm', ['run', '--silent', 'check']);
  return { code, passed: 0, failed: code === 0 ? 0 : 1 };
}

const rest = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !alone.includes(entry.name))
  .map(({ name }) => name);
const filesOf = (folder: string) => `test/${folder}/**/*.test.ts`;
const [longest, ...others] = alone.map(
  (folder): Task =>
    () =>
      runMocha([filesOf(folder)]),
);
const small: Task = () => runMocha(['test/*.test.ts', ...rest.map(filesOf)]);
// What is wrong in the types is known within two minutes, beside the longest.
const tasks = [...(longest ? [longest] : []), runCheck, ...others, small];
const ended: Ended[] = [];
async function takeTasks(): Promise<void> {
  for (let task = tasks.shift(); task; task = tasks.shift()) ended.push(await task());
}
await Promise.all(Array.from({ length: atOnce }, takeTasks));
const sum = (of: (one: Ended) => number) => ended.reduce((total, one) => total + of(one), 0);
console.log(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`);
process.exitCode = Math.max(...ended.map(({ code }) => code));
