/** Makes in a folder what the Dockerfile makes in an image, by its own lines, from what git has: nothing else is there. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stage, wordsIn } from '../support/dockerfile.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Image {
  readonly folder: string;
  /** The stage that built, with the packages that it installed. */
  readonly build: string;
  /** The image: what production has on its disk. */
  readonly run: string;
}

export function makeImage(): Image {
  const folder = mkdtempSync(join(tmpdir(), 'sip-image-'));
  chmodSync(folder, 0o755); // so that another user can start it
  const [build, run] = [join(folder, 'build'), join(folder, 'run')];
  for (const [name, place] of [
    ['build', build],
    ['run', run],
  ] as const) {
    mkdirSync(place);
    for (const { keyword, words, flags } of stage(name).instructions) {
      if (keyword === 'RUN')
        execFileSync('sh', ['-c', words.join(' ')], { cwd: place, env: ownEnv(), stdio: 'pipe' });
      if (keyword === 'COPY') copy(words, place, flags['from'] === undefined ? undefined : build);
    }
  }
  readOnly(run);
  return { folder, build, run };
}

/** What the stage's ENV says, with its /app as it lies here. */
export function imageEnvironment({ run }: Image): Record<string, string> {
  const pairs = wordsIn(stage('run'), 'ENV').map((word) => word.split('=') as [string, string]);
  return Object.fromEntries(pairs.map(([name, value]) => [name, value.replace(/^\/app\b/, run)]));
}

function copy(words: readonly string[], place: string, from: string | undefined): void {
  const to = words.at(-1) ?? '';
  for (const source of words.slice(0, -1)) {
    const target = to.endsWith('/') ? join(place, to, basename(source)) : join(place, to);
    if (from !== undefined) cpSync(source.replace(/^\/app\b/, from), target, { recursive: true });
    else
      for (const file of inGit(source)) copyFile(join(root, file), join(target, file.slice(source.length)));
  }
}

function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** Files that are new and not yet committed count, so that this can be tried before. */
function inGit(path: string): string[] {
  const asked = [
    '-c',
    'safe.directory=*',
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    path,
  ];
  const files = execFileSync('git', asked, { cwd: root, encoding: 'utf8' }).split('\0');
  return files.filter((file) => file !== '' && existsSync(join(root, file)));
}

/** The npm that runs the tests tells its children where they are: these are somewhere else. */
function ownEnv(): NodeJS.ProcessEnv {
  const { npm_config_local_prefix: _prefix, npm_package_json: _json, INIT_CWD: _cwd, ...env } = process.env;
  return { ...env, npm_config_prefer_offline: 'true' };
}

function readOnly(path: string): void {
  if (statSync(path).isDirectory()) readdirSync(path).forEach((name) => readOnly(join(path, name)));
  chmodSync(path, statSync(path).mode & ~0o222);
}
