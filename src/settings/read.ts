/** The only reader of the environment: settings as the table has them, typed, or all that is wrong with its cure. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Purpose, Words } from './setting.js';
import type { settings } from './table.js';
import { fileNameOf, settingNames, settingOf, type SettingName } from './table.js';

export type Environment = Readonly<Record<string, string | undefined>>;

type Row<N extends SettingName> = (typeof settings)[N];
type Out<N extends SettingName> = z.output<Row<N>['shape']>;
type Always<N extends SettingName, P extends Purpose> =
  Row<N> extends { readonly usual: string } ? true : P extends Row<N>['neededBy'][number] ? true : false;

/** What has been read for that purpose: what is needed or has a usual value is always there. */
export type Settings<P extends Purpose> = {
  readonly [N in SettingName]: Always<N, P> extends true ? Out<N> : Out<N> | undefined;
};

export interface Wrong {
  readonly name: string;
  /** Missing, rather than there and wrong. */
  readonly missing: boolean;
  readonly cure: Words;
}

/** Settings that are wrong or missing: one line each, with the cure, in Swedish and English. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly wrong: readonly Wrong[]) {
    super(
      ['Inställningar saknas eller är fel / Settings are missing or wrong:', ...wrong.map(wrongLine)].join(
        '\n',
      ),
    );
  }
}

/** The process's own, where a caller gives no other. */
export function environment(): Environment {
  return process.env;
}

/** For a child that has some settings of its own. */
export function environmentWith(own: Readonly<Record<string, string>>): Record<string, string | undefined> {
  return { ...process.env, ...own };
}

/** Empty counts as not set: so a line of .env.example may be left as it is. */
export function isSet(env: Environment, name: string): boolean {
  return env[name] !== undefined && env[name] !== '';
}

/** Never throws: what is wrong is left out of the values. */
export function lookAt<P extends Purpose>(
  purpose: P,
  env: Environment,
  names: readonly SettingName[] = settingNames,
): { readonly values: Partial<Settings<P>>; readonly wrong: readonly Wrong[] } {
  const values: Record<string, unknown> = {};
  const wrong: Wrong[] = [];
  for (const name of names.filter((each) => isReadBy(each, purpose))) {
    const read = readOne(name, purpose, env);
    if ('wrong' in read) wrong.push(read.wrong);
    else if (read.value !== undefined) values[name] = read.value;
  }
  return { values, wrong };
}

export function readSettings<P extends Purpose>(purpose: P, env: Environment): Settings<P> {
  const { values, wrong } = lookAt(purpose, env);
  if (wrong.length > 0) throw new ConfigError(wrong);
  return values as Settings<P>;
}

/** A few of them, for a command that needs no other; none of them is missed. */
export function readSome<N extends SettingName>(
  names: readonly N[],
  env: Environment,
): Pick<Settings<never>, N> {
  const looked = names.map((name) => lookAt(settingOf(name).readBy[0] ?? 'production', env, [name]));
  const wrong = looked.flatMap((each) => each.wrong).filter(({ missing }) => !missing);
  if (wrong.length > 0) throw new ConfigError(wrong);
  return Object.assign({}, ...looked.map(({ values }) => values)) as Pick<Settings<never>, N>;
}

export function isReadBy(name: SettingName, purpose: Purpose): boolean {
  return settingOf(name).readBy.includes(purpose);
}

type Read = { readonly value: unknown } | { readonly wrong: Wrong };

function readOne(name: SettingName, purpose: Purpose, env: Environment): Read {
  const { shape, inLocal, usual, neededBy, cure } = settingOf(name);
  const text = textOf(name, env);
  if (typeof text === 'object') return text;
  const given = text ?? usual;
  if (given === undefined) {
    return neededBy.includes(purpose) ? { wrong: { name, missing: true, cure } } : { value: undefined };
  }
  const parsed = ((purpose === 'local' && inLocal) || shape).safeParse(given);
  return parsed.success ? { value: parsed.data } : { wrong: { name, missing: false, cure } };
}

/** From the environment, or for a secret from the file that `<NAME>_FILE` names. */
function textOf(name: SettingName, env: Environment): string | undefined | { readonly wrong: Wrong } {
  const file = fileNameOf(name);
  if (!settingOf(name).secret || !isSet(env, file)) return isSet(env, name) ? env[name] : undefined;
  if (isSet(env, name)) return { wrong: { name: file, missing: false, cure: onlyOne(name) } };
  try {
    const text = readFileSync(env[file] ?? '', 'utf8').trim();
    if (text !== '') return text;
  } catch {
    // said below: a file that is not there and one that is empty have the same cure
  }
  return { wrong: { name: file, missing: false, cure: noSuchFile } };
}

const noSuchFile: Words = {
  sv: 'filen går inte att läsa eller är tom: ange sökvägen till en fil med värdet',
  en: 'the file cannot be read or is empty: give the path of a file that has the value',
};

function onlyOne(name: string): Words {
  return { sv: `${name} är också satt: ta bort den ena`, en: `${name} is set too: remove one of them` };
}

function wrongLine({ name, missing, cure }: Wrong): string {
  const [saknas, lacks] = missing ? [' saknas', 'missing: '] : ['', ''];
  return `  ${name}${saknas}: ${cure.sv} / ${lacks}${cure.en}`;
}
