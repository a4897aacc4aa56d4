/** What a deployment says about itself before Teams can install it: `env/.env.<name>`, with the environment over it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { ConfigError, isSet, readSettings, type Environment, type Settings } from '../src/settings/read.js';

export type PackageSettings = Settings<'package'>;

/** An environment that is not there, or none named. */
export class NoEnvironment extends Error {
  override readonly name = 'NoEnvironment';
}

/** As the toolkit does: the file says what the environment leaves out or has empty. */
export async function settingsFor(name: string, environment: Environment): Promise<PackageSettings> {
  const set = Object.entries(environment).filter(([setting]) => isSet(environment, setting));
  // Notepad begins a file with a mark that would be part of the first name.
  const text = (await envFile(name)).replace(/^\uFEFF/, '');
  return checkedSettings({ ...parseEnv(text), ...Object.fromEntries(set) });
}

/** The Teams app and the bot are two things, and a host that is not the address's would let no page open. */
export function checkedSettings(env: Environment): PackageSettings {
  const settings = readSettings('package', env);
  if (settings.TEAMS_APP_ID.toLowerCase() === settings.BOT_ID.toLowerCase())
    throw wrong('TEAMS_APP_ID', {
      sv: 'är samma som BOT_ID: ge Teams-appen ett eget id (en ny GUID)',
      en: 'is the same as BOT_ID: give the Teams app an id of its own (a new GUID)',
    });
  if (new URL(settings.PUBLIC_URL).host !== settings.BOT_DOMAIN.toLowerCase())
    throw wrong('BOT_DOMAIN', {
      sv: 'ange värdnamnet i PUBLIC_URL, utan https://',
      en: 'give the host of PUBLIC_URL, without https://',
    });
  return settings;
}

function wrong(name: string, cure: { readonly sv: string; readonly en: string }): ConfigError {
  return new ConfigError([{ name, missing: false, cure }]);
}

async function envFile(name: string): Promise<string> {
  if (!/^[a-z0-9-]+$/.test(name)) {
    throw new NoEnvironment(
      '--env tar ett namn med små bokstäver, siffror och bindestreck, till exempel production.\n' +
        '--env takes a name of small letters, digits and hyphens, for example production.',
    );
  }
  try {
    return await readFile(fileOf(name), 'utf8');
  } catch {
    const example = `env/.env.${existsSync(fileOf(`${name}.example`)) ? name : 'production'}.example`;
    throw new NoEnvironment(
      `env/.env.${name} finns inte. Kopiera ${example} dit och fyll i den.\n` +
        `There is no env/.env.${name}. Copy ${example} there and fill it in.`,
    );
  }
}

function fileOf(name: string): URL {
  return new URL(`../env/.env.${name}`, import.meta.url);
}
