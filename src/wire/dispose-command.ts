/** Disposal at a command line: what may be disposed of, and doing it. A case is named by its reference alone. */
import { parseArgs } from 'node:util';
import { readKeyPlace } from '../config.js';
import { destroyKey } from '../keys/file-keys.js';
import { day, type Day } from '../process/ids.js';
import { retentionOf, type KeptCase, type Retention } from '../process/retention.js';
import { dayOf } from '../process/time.js';
import type { Environment } from '../settings/read.js';
import { closedCases, dispose, findCase, type ClosedCase as Stored } from '../store/disposal.js';
import type { Engine } from '../store/engine.js';
import { withKeysLock } from './keys-lock.js';
import { onData, Refused } from './run-command.js';
import type { Said } from './say-and-end.js';

export const usage = `Så här / Like this:
  npm run dispose -- --list               ärenden som får gallras i dag, och hur många som väntar; ändrar ingenting / cases that may be disposed of today, and how many wait; changes nothing
  npm run dispose -- --until 2031-08-31   gallrar dem vars tid gick ut senast den dagen / disposes of those whose time was over by that day
  npm run dispose -- SIP-7K4QXM           gallrar ett / disposes of one
Gallring går inte att ångra. / Disposal cannot be undone. docs/operations.md`;

type Asked = { readonly list: true } | { readonly until: Day } | { readonly ref: string };
type ClosedCase = Stored & { readonly retention: Retention | undefined };
type Due = ClosedCase & { readonly retention: { readonly kind: 'from'; readonly day: Day } };

export async function disposeCommand(
  args: readonly string[],
  env?: Environment,
  now = new Date(),
): Promise<Said> {
  const asked = askedFor(args);
  if (!asked) return { code: 2, err: usage };
  if ('list' in asked) return onData(env, 'look', (engine) => list(engine, dayOf(now)));
  const keysDir = readKeyPlace(env).keysDir ?? './keys';
  return onData(env, 'change', (engine) =>
    withKeysLock(keysDir, async () => {
      const chosen = await ('ref' in asked ? one(engine, asked.ref, now) : until(engine, asked.until, now));
      return disposeOf(engine, chosen, { keysDir, now });
    }),
  );
}

function askedFor(args: readonly string[]): Asked | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { list: { type: 'boolean' }, until: { type: 'string' } },
    });
    const [ref, more] = positionals;
    const ways = [values.list, values.until, ref].filter((each) => each !== undefined);
    if (more !== undefined || ways.length !== 1) return undefined;
    if (values.list) return { list: true };
    if (ref !== undefined) return { ref: ref.toUpperCase() };
    const until = values.until ?? '';
    return isDay(until) ? { until: day(until) } : undefined;
  } catch {
    return undefined;
  }
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

async function list({ db }: Engine, today: Day): Promise<Said> {
  const all = (await closedCases(db)).map(withRetention).filter(({ isDisposed }) => !isDisposed);
  const due = all.filter((each) => isDue(each, today));
  const count = (kind: string) => String(all.filter(({ retention }) => retention?.kind === kind).length);
  const later = String(all.filter((each) => each.retention?.kind === 'from' && !isDue(each, today)).length);
  const lines = due.filter(isTimed).map(({ ref, retention }) => `${ref}  ${retention.day}`);
  const rest =
    `${String(due.length)} får gallras i dag. ${later} får det senare; ${count('until')} väntar på en avvikelse eller en meningsskiljaktighet; för ${count('undecided')} har huvudmannen inte beslutat.\n` +
    `${String(due.length)} may be disposed of today. ${later} later; ${count('until')} wait for a deviation or a dispute; for ${count('undecided')} the huvudman has not decided.`;
  return { code: 0, out: [...lines, rest].join('\n') };
}

async function until({ db }: Engine, last: Day, now: Date): Promise<readonly ClosedCase[]> {
  if (last > dayOf(now))
    throw new Refused(
      `${last} har inte varit. Ange en dag till och med i dag.\n${last} has not been. Give a day up to today.`,
    );
  return (await closedCases(db)).map(withRetention).filter((each) => !each.isDisposed && isDue(each, last));
}

async function one({ db }: Engine, ref: string, now: Date): Promise<readonly ClosedCase[]> {
  const found = await findCase(db, ref);
  if (!found) throw new Refused(`Det finns inget ärende ${ref}.\nThere is no case ${ref}.`);
  const asked = withRetention(found);
  const why = whyNot(asked, dayOf(now));
  if (why) throw new Refused(`${ref}: ${why}`);
  return [asked];
}

function whyNot({ retention, isDisposed }: ClosedCase, today: Day): string | undefined {
  if (isDisposed) return 'är redan gallrat. / has been disposed of already.';
  if (!retention) return 'är inte avslutat. / is not closed.';
  if (retention.kind === 'undecided')
    return 'huvudmannen har inte beslutat hur länge det sparas. / the huvudman has not decided how long it is kept.';
  if (retention.kind === 'until')
    return 'är fryst: en avvikelse är inte registrerad, eller en meningsskiljaktighet inte löst. / is frozen: a deviation is not registered, or a dispute not settled.';
  return retention.day <= today
    ? undefined
    : `sparas till ${retention.day}. / is kept until ${retention.day}.`;
}

async function disposeOf(
  { db }: Engine,
  chosen: readonly ClosedCase[],
  { keysDir, now }: { readonly keysDir: string; readonly now: Date },
): Promise<Said> {
  const done: string[] = [];
  for (const { id, ref } of chosen) {
    const disposed = await dispose(db, id, {
      now,
      mayGo: (kept) => mayGo(kept, dayOf(now)),
      destroyKey: (each) => destroyKey(keysDir, each),
    });
    done.push(
      disposed ? ref : `${ref}: väntar, något i det har öppnats. / waits, something of it was taken up.`,
    );
  }
  const count = String(done.length);
  return { code: 0, out: [...done, `${count} gallrade. / ${count} disposed of.`].join('\n') };
}

function withRetention(stored: Stored): ClosedCase {
  return { ...stored, retention: retentionOf(stored.kept) };
}

function mayGo(kept: KeptCase, today: Day): boolean {
  const retention = retentionOf(kept);
  return retention?.kind === 'from' && retention.day <= today;
}

function isTimed(each: ClosedCase): each is Due {
  return each.retention?.kind === 'from';
}

function isDue(each: ClosedCase, today: Day): boolean {
  return isTimed(each) && each.retention.day <= today;
}
