/** The logs at a command line: whether they are whole, and which cases can be read. References and numbers alone. */
import { readKeyPlace } from '../config.js';
import { fileKeys } from '../keys/file-keys.js';
import type { Environment } from '../settings/read.js';
import { verify, type Verified } from '../store/verify.js';
import { masterKeys } from './master-keys.js';
import { onData } from './run-command.js';
import type { Said } from './say-and-end.js';

export const usage = `Så här / Like this:
  npm run verify    går igenom alla ärendens loggar och nycklar; ändrar ingenting / goes through the logs and keys of all cases; changes nothing`;

export async function verifyCommand(args: readonly string[], env?: Environment): Promise<Said> {
  if (args.length > 0) return { code: 2, err: usage };
  return onData(env, 'look', async ({ db }) => {
    const { keysDir = './keys', ...settings } = readKeyPlace(env);
    const { current, previous } = await masterKeys({ keysDir, ...settings });
    const found = await verify(db, await fileKeys(keysDir, current, previous));
    return { code: found.broken.length + found.locked.length === 0 ? 0 : 1, out: said(found) };
  });
}

function said({ cases, moves, openings, disposed, locked, broken }: Verified): string {
  const [all, moved, opened, gone] = [cases, moves, openings, disposed].map(String) as [
    string,
    string,
    string,
    string,
  ];
  return [
    ...broken.map(({ ref, log, seq }) => `! ${ref}: ${logWords[log]} ${String(seq)}`),
    ...locked.map((ref) => `! ${ref}: nyckeln går inte att öppna / its key cannot be opened`),
    `${all} ärenden, ${moved} händelser, ${opened} öppningar; ${gone} gallrade; ${String(broken.length)} brutna loggar.`,
    `${all} cases, ${moved} moves, ${opened} openings; ${gone} disposed of; ${String(broken.length)} broken logs.`,
  ].join('\n');
}

const logWords = {
  moves: 'händelseloggen stämmer inte från nr / the log of moves does not follow from no.',
  openings: 'åtkomstloggen stämmer inte från nr / the log of openings does not follow from no.',
} as const;
