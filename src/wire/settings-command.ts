/** The settings at a command line: what is set, what is wrong and how it is put right. Never the value of a secret. */
import { lookTogether, type Warning } from '../settings/contradictions.js';
import { nearMisses } from '../settings/near-misses.js';
import { environment, isReadBy, isSet, lookAt, type Environment, type Wrong } from '../settings/read.js';
import { fileNameOf, settingNames, settingOf, type SettingName } from '../settings/table.js';
import type { Said } from './say-and-end.js';

const usage = `Så här / Like this:
  npm run settings               inställningarna i drift / the settings of production
  npm run settings -- package    det som appaketet till Teams fylls i med / what the Teams app package is filled in with
Alla beskrivs i docs/settings.md. / All are described in docs/settings.md.`;

type Purpose = 'production' | 'package';

export function settingsCommand(
  args: readonly string[],
  env: Environment = environment(),
  now = new Date(),
): Said {
  const [purpose = 'production', more] = args;
  if (more !== undefined || (purpose !== 'production' && purpose !== 'package'))
    return { code: 2, err: usage };
  const { values, wrong: alone } = lookAt(purpose, env);
  const together = purpose === 'production' ? lookTogether(values, alone, now) : { wrong: [], warnings: [] };
  const wrong = [...alone, ...together.wrong];
  const out = [
    ...settingNames.filter((name) => isReadBy(name, purpose)).map((name) => lineOf(name, { env, wrong })),
    ...[...together.warnings, ...nearMisses(env)].map(warningLine),
    ...wrong.map(wrongLine),
    wrong.length === 0 ? 'Allt som behövs är satt. / All that is needed is set.' : countOf(wrong, purpose),
  ]
    .map(plain)
    .join('\n');
  return { code: wrong.length === 0 ? 0 : 1, out };
}

const widest = Math.max(...settingNames.map((name) => name.length));

interface Looked {
  readonly env: Environment;
  readonly wrong: readonly Wrong[];
}

function lineOf(name: SettingName, looked: Looked): string {
  return `${name.padEnd(widest)}  ${stateOf(name, looked)}`;
}

/** What is wrong is not shown, for it may be a secret that was put in another's place. */
function stateOf(name: SettingName, { env, wrong }: Looked): string {
  const { secret, usual } = settingOf(name);
  const file = fileNameOf(name);
  const isWrong = (one: string) => wrong.some((each) => each.name === one);
  if (secret && isSet(env, file))
    return isWrong(file) ? notShown : `satt i filen ${env[file] ?? ''} / set by that file`;
  if (isSet(env, name)) return secret || isWrong(name) ? notShown : (env[name] ?? '');
  return usual === undefined ? '–' : `– (${usual})`;
}

const notShown = 'satt, visas inte / set, not shown';

/** A terminal obeys what it cannot show. */
function plain(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
}

function wrongLine({ name, missing, cure }: Wrong): string {
  const [saknas, lacks] = missing ? ['saknas', 'missing'] : ['fel', 'wrong'];
  return `! ${name} ${saknas}: ${cure.sv} / ${lacks}: ${cure.en}`;
}

function warningLine({ name, say }: Warning): string {
  return `? ${name}: ${say.sv} / ${say.en}`;
}

function countOf(wrong: readonly Wrong[], purpose: Purpose): string {
  const count = String(wrong.length);
  return purpose === 'production'
    ? `${count} att rätta; produkten startar inte förrän dess. / ${count} to put right; the product does not start before that.`
    : `${count} att rätta innan appen laddas upp. / ${count} to put right before the app is uploaded.`;
}
