/**
 * All tests, in two mochas side by side: those that start whole products and browsers wait much, the others compute.
 * What the first says is shown as it comes, the other's follows; the last line counts both.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const root = fileURLToPath(new URL('..', import.meta.url));
const wholeProducts = ['crash', 'local'];

interface Ended {
  readonly code: number;
  readonly passed: number;
  readonly failed: number;
}

function runMocha(folders: readonly string[], show: (text: string) => void): Promise<Ended> {
  const globs = folders.map((folder) => `test/${folder}/**/*.test.ts`);
  const colour = process.stdout.isTTY ? ['--color'] : [];
  const child = spawn(process.execPath, [mocha, ...colour, ...globs], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    show(chunk.toString());
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const [passed = 0, failed = 0] = (said.match(/^(\d+) passed, (\d+) failed/m) ?? [])
        .slice(1)
        .map(Number);
      // A mocha that ends without its count has failed, whatever it says.
      resolve({ code: code === 0 && passed === 0 ? 1 : (code ?? 1), passed, failed });
    });
  });
}

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
let second = '';
const ended = await Promise.all([
  runMocha(wholeProducts, (text) => process.stdout.write(text)),
  runMocha(
    folders.filter((folder) => !wholeProducts.includes(folder)),
    (text) => (second += text),
  ),
]);
process.stdout.write(second);
const sum = (of: (one: Ended) => number) => ended.reduce((total, one) => total + of(one), 0);
console.log(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`);
process.exitCode = Math.max(...ended.map(({ code }) => code));
