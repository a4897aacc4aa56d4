/** What a deployment says about itself before Teams can install it: `env/.env.<name>`, with the environment over it. */
import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { z } from 'zod';

const https = z.url().startsWith('https://');

const Settings = z.object({
  TEAMS_APP_ID: z.guid(),
  BOT_ID: z.guid(),
  /** Empty in production. Short names are at most 30 characters, and the app's own takes ten. */
  APP_NAME_SUFFIX: z.string().max(20),
  PUBLIC_URL: https,
  BOT_DOMAIN: z.string().min(1),
  PUBLISHER_NAME: z.string().min(1).max(32),
  PUBLISHER_URL: https,
  PRIVACY_URL: https,
  TERMS_URL: https,
});
export type PackageSettings = z.infer<typeof Settings>;

const cures: Readonly<Record<keyof PackageSettings, string>> = {
  TEAMS_APP_ID:
    'appens id i Teams, en GUID som inte är bottens: skapa en egen, eller kör atk provision / the id of the Teams app, a GUID that is not the bot’s: make one, or run atk provision',
  BOT_ID: 'bottens appregistrering i Entra (GUID) / the bot’s app registration in Entra (GUID)',
  APP_NAME_SUFFIX:
    'det som står efter SIP-lotsen i namnet, högst 20 tecken, tomt i produktion / what follows SIP-lotsen in the name, at most 20 characters, empty in production',
  PUBLIC_URL: 'produktens adress, med https:// / the address of the product, with https://',
  BOT_DOMAIN: 'värdnamnet i PUBLIC_URL, utan https:// / the host of PUBLIC_URL, without https://',
  PUBLISHER_NAME:
    'organisationen som står bakom appen, högst 32 tecken / the organisation behind the app, at most 32 characters',
  PUBLISHER_URL:
    'en sida om appen, till exempel PUBLIC_URL/guide, med https:// / a page about the app, with https://',
  PRIVACY_URL: 'en sida om personuppgifter, med https:// / a page on personal data, with https://',
  TERMS_URL: 'en sida med villkor, med https:// / a page with terms of use, with https://',
};

/** Wrong or missing settings, one line each with the cure. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** As the toolkit does: the file says what the environment leaves out or has empty. */
export async function settingsFor(name: string, environment: Environment): Promise<PackageSettings> {
  const set = Object.entries(environment).filter(([, value]) => value);
  return checkedSettings({ ...parseEnv(await envFile(name)), ...Object.fromEntries(set) });
}

export function checkedSettings(env: Environment): PackageSettings {
  const parsed = Settings.safeParse({ APP_NAME_SUFFIX: '', ...env });
  const wrong = parsed.success ? contradictions(parsed.data) : parsed.error.issues.map(({ path }) => path[0]);
  if (parsed.success && wrong.length === 0) return parsed.data;
  const lines = [...new Set(wrong)].map(
    (setting) => `  ${String(setting)}: ${cures[setting as keyof PackageSettings]}`,
  );
  throw new SettingsError(
    `Inställningar saknas eller är fel / Settings are missing or wrong:\n${lines.join('\n')}`,
  );
}

/** The Teams app and the bot are two things, and a host that is not the address's would let no page open. */
function contradictions(settings: PackageSettings): (keyof PackageSettings)[] {
  const isOneId = settings.TEAMS_APP_ID.toLowerCase() === settings.BOT_ID.toLowerCase();
  const isOtherHost = new URL(settings.PUBLIC_URL).host !== settings.BOT_DOMAIN;
  return [...(isOneId ? (['TEAMS_APP_ID'] as const) : []), ...(isOtherHost ? (['BOT_DOMAIN'] as const) : [])];
}

async function envFile(name: string): Promise<string> {
  if (!/^[a-z0-9-]+$/.test(name)) {
    throw new SettingsError(
      '--env tar ett namn med små bokstäver, siffror och bindestreck, till exempel production.\n' +
        '--env takes a name of small letters, digits and hyphens, for example production.',
    );
  }
  try {
    return await readFile(new URL(`../env/.env.${name}`, import.meta.url), 'utf8');
  } catch {
    throw new SettingsError(
      `env/.env.${name} finns inte. Kopiera env/.env.production.example dit och fyll i den.\n` +
        `There is no env/.env.${name}. Copy env/.env.production.example there and fill it in.`,
    );
  }
}
