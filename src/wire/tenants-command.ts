/** The tenants at a command line: which organisations may use the product, and with which settings. */
import { readStorePlace } from '../config.js';
import type { Tenant } from '../process/tenant.js';
import type { Environment } from '../settings/read.js';
import { DirectoryFileError } from '../store/directory/problems.js';
import { LockTaken } from '../store/lock.js';
import { openTenants, type OpenTenants } from '../store/open-tenants.js';
import { whereIn } from './database-place.js';
import { stopFirst } from './directory-words.js';
import type { Said } from './say-and-end.js';
import { commandTrouble } from './start-trouble.js';
import { askedFor, type Asked } from './tenant-command.js';
import { changed, readOptions } from './tenant-options.js';
import * as words from './tenant-words.js';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const longestName = 100;

/** What was asked is wrong: the sentence says what, and nothing has been written. */
class Refused extends Error {}

async function obey(asked: Asked, env: Environment | undefined): Promise<string> {
  const { command, id } = asked;
  if (command === 'allow') checkAllowed(asked);
  else if (command !== 'list' && !guid.test(id)) throw new Refused(words.wrongId(id));
  const tenants = await openTenants(whereIn(readStorePlace(env)), command === 'list' ? 'look' : 'change');
  try {
    if (command === 'list') return words.listed(await tenants.all());
    if (command === 'allow') return await allow(tenants, asked);
    const before = await tenants.find(id);
    if (!before) throw new Refused(words.unknownTenant(id));
    return await (command === 'pause' ? pause(tenants, before) : leave(tenants, before));
  } finally {
    await tenants.close();
  }
}

/** All that is wrong at once, before anything is opened. */
function checkAllowed({ id, name, typed }: Asked): void {
  const { problems } = readOptions(typed);
  const all = [
    ...(guid.test(id) ? [] : [words.wrongId(id)]),
    ...(name === '' || name.length > longestName ? [words.wrongName] : []),
    ...problems,
  ];
  if (all.length > 0) throw new Refused(words.notChanged(all));
}

async function allow(tenants: OpenTenants, { id, name, typed }: Asked): Promise<string> {
  const before = await tenants.find(id);
  const { language = before?.language ?? 'sv', change } = readOptions(typed);
  const settings = changed(before?.settings ?? {}, change);
  const tenant: Tenant = { id, name, status: 'allowed', language, settings };
  await tenants.save(tenant);
  return words.allowed(tenant, before);
}

async function pause(tenants: OpenTenants, before: Tenant): Promise<string> {
  if (before.status === 'leaving' || before.status === 'left') throw new Refused(words.cannotPause(before));
  if (before.status !== 'paused') await tenants.save({ ...before, status: 'paused' });
  return words.pausedNow(before);
}

/** The running product does what follows (let-leave.ts): it can be killed in the middle, and goes on. */
async function leave(tenants: OpenTenants, before: Tenant): Promise<string> {
  const cases = await tenants.casesOf(before.id);
  const stays = before.status === 'leaving' || before.status === 'left';
  if (!stays) await tenants.save({ ...before, status: 'leaving' });
  return words.leavingNow(before, cases);
}

/** A fault of ours is not among them: it is shown whole. */
function calmly(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (error instanceof DirectoryFileError) return words.notChanged(error.problems);
  if (error instanceof LockTaken) return `${error.message}\n${stopFirst}`;
  const said = commandTrouble(error);
  if (said !== undefined) return said;
  throw error;
}

/** What it says and how it ends; a fault of ours rises as it is. */
export async function tenantsCommand(args: readonly string[], env?: Environment): Promise<Said> {
  const asked = askedFor(args);
  if ('wrong' in asked) return { code: 2, err: asked.wrong };
  try {
    return { code: 0, out: await obey(asked, env) };
  } catch (error) {
    return { code: 1, err: calmly(error) };
  }
}
