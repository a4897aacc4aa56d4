/** Environment -> typed, checked settings; the only reader of process.env. A wrong setting stops the start with the fix. */
import { z } from 'zod';
import type { CredentialSettings } from './graph/credentials.js';
import { personKey, type PersonKey } from './process/ids.js';
import { defaultSettings, usualLeastShown, type ProcessSettings } from './process/settings.js';

/** Local mode: where the stage is, and the word that the two processes share. */
export interface LocalConfig {
  readonly stageUrl: string;
  readonly secret: string;
}

export interface AllowedTenant {
  readonly id: string;
  readonly name: string;
}

export interface BotConfig {
  readonly appId: string;
  readonly tenantId: string | undefined;
  readonly credential: CredentialSettings | undefined;
  /** The id in the manifest: the app is put in the chats of those who must be told. Off where it is left out. */
  readonly teamsAppId: string | undefined;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  /** Where Graph tells of calendars; without it they are read now and then. */
  readonly noticesUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string | undefined;
  readonly keysDir: string;
  readonly masterKey: string | undefined;
  readonly directoryFile: string | undefined;
  readonly bot: BotConfig;
  readonly local: LocalConfig | undefined;
  readonly process: ProcessSettings;
  /** Statistics show no number below it but nought (R70); one for all tenants, who read the same figures. */
  readonly leastShown: number;
  /** Let in at the first start, the bot's own among them; afterwards `npm run tenants` decides. */
  readonly tenants: readonly AllowedTenant[];
  /** Administers the own tenant's units until the directory names somebody (design 8.12). */
  readonly firstAdministrator: PersonKey | undefined;
  readonly logLevel: string;
}

/** Wrong or missing settings: one line each, with the cure, in Swedish and English. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const guid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const tenantAndName = new RegExp(`^\\s*(${guid})\\s*=\\s*(\\S.*?)\\s*$`);
const tenantAndPerson = new RegExp(`^(${guid})/(${guid})$`);

const Common = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  DATA_DIR: z.string().optional(),
  KEYS_DIR: z.string().default('./keys'),
  MASTER_KEY: z.string().optional(),
  DIRECTORY_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  IDENTITY: z.enum(['stored', 'phone']).optional(),
  PLAN_TEXT: z.enum(['stored', 'reference-only']).optional(),
  ANSWER_WORKING_DAYS: z.coerce.number().int().min(1).max(60).optional(),
  STATISTICS_LEAST: z.coerce.number().int().min(usualLeastShown).max(100).default(usualLeastShown),
  ALLOWED_TENANTS: z
    .string()
    .transform((text) => text.split(';').filter((one) => one.trim() !== ''))
    .pipe(z.array(z.string().regex(tenantAndName)))
    .default([]),
  FIRST_ADMINISTRATOR: z.string().regex(tenantAndPerson).optional(),
});

const Local = z.object({
  LOCAL_STAGE_URL: z.url(),
  LOCAL_SECRET: z.string().min(16),
  PUBLIC_URL: z.url(),
});

const Production = z.object({
  MICROSOFT_APP_ID: z.guid(),
  MICROSOFT_APP_TENANT_ID: z.guid(),
  MICROSOFT_APP_PASSWORD: z.string().min(8).optional(),
  MICROSOFT_APP_CERTIFICATE: z.string().optional(),
  MICROSOFT_APP_IDENTITY: z.guid().optional(),
  TEAMS_APP_ID: z.guid().optional(),
  PUBLIC_URL: z.url().startsWith('https://'),
  NOTIFICATION_URL: z.url().startsWith('https://').optional(),
  DATABASE_URL: z.string(),
  MASTER_KEY: z.string().min(40),
});

const cures: Readonly<Record<string, string>> = {
  PORT: 'ett portnummer, till exempel 3978 / a port number, for example 3978',
  DATABASE_URL: 'postgres://… till en PostgreSQL 15 eller senare / a PostgreSQL 15 or newer',
  MASTER_KEY: '32 slumpade byte i base64 / 32 random bytes in base64: openssl rand -base64 32',
  PUBLIC_URL: 'den https-adress som mejlade länkar leder till / the https address that mailed links lead to',
  NOTIFICATION_URL: 'https-adressen till /api/notifications / the https address of /api/notifications',
  MICROSOFT_APP_ID: 'appregistreringens id (GUID) / the id of the app registration (GUID)',
  MICROSOFT_APP_TENANT_ID: 'den egna klientorganisationens id (GUID) / your own tenant id (GUID)',
  ALLOWED_TENANTS:
    'klientorganisationers id och namn, "<GUID>=Partille kommun;<GUID>=Härryda kommun" / ids and names of tenants',
  FIRST_ADMINISTRATOR:
    'klientorganisationens id och personens objekt-id i Entra, "<GUID>/<GUID>" / tenant id and the person\'s object id in Entra',
  STATISTICS_LEAST: 'ett tal från 5 till 100, aldrig lägre / a number from 5 to 100, never less',
  TEAMS_APP_ID: 'appens id i manifestet (GUID) / the id of the app in its manifest (GUID)',
  LOCAL_STAGE_URL: 'sätts av npm start / set by npm start',
};

export const localAppId = '11111111-1111-4111-8111-111111111111';

export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = settingsIn(env);
  const local = 'LOCAL_STAGE_URL' in set;
  if (local && ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'].some((name) => name in set)) {
    throw new ConfigError(
      'LOCAL_STAGE_URL och MICROSOFT_APP_ID är satta samtidigt. Det lokala läget körs aldrig bredvid skarpa inställningar: ta bort den ena.\n' +
        'LOCAL_STAGE_URL and MICROSOFT_APP_ID are both set. Local mode never runs beside production settings: remove one of them.',
    );
  }
  const common = check(Common, set);
  return local ? localConfig(common, check(Local, set)) : productionConfig(common, check(Production, set));
}

/** Where the data lie, for a command that needs no other setting of the product. */
export function readStorePlace(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Pick<Config, 'databaseUrl' | 'dataDir'> {
  const set = settingsIn(env);
  const { DATABASE_URL, DATA_DIR } = check(Common.pick({ DATABASE_URL: true, DATA_DIR: true }), set);
  if ('MICROSOFT_APP_ID' in set && !DATABASE_URL)
    throw new ConfigError(
      'DATABASE_URL saknas: utanför det lokala läget ligger katalogen i PostgreSQL.\n' +
        'DATABASE_URL is missing: outside local mode the directory is in PostgreSQL.',
    );
  return { databaseUrl: DATABASE_URL, dataDir: DATABASE_URL ? undefined : (DATA_DIR ?? './data') };
}

function settingsIn(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}

function localConfig(common: z.infer<typeof Common>, local: z.infer<typeof Local>): Config {
  if (!isLoopback(local.LOCAL_STAGE_URL))
    throw new ConfigError(
      'LOCAL_STAGE_URL ska vara på den här datorn (127.0.0.1) / must be on this machine (127.0.0.1).',
    );
  return {
    ...shared(common, local.PUBLIC_URL),
    host: '127.0.0.1',
    dataDir: common.DATABASE_URL ? undefined : (common.DATA_DIR ?? './data'),
    bot: { appId: localAppId, tenantId: undefined, credential: undefined, teamsAppId: localAppId },
    noticesUrl: `${local.PUBLIC_URL.replace(/\/$/, '')}/api/notifications`,
    local: { stageUrl: local.LOCAL_STAGE_URL.replace(/\/$/, ''), secret: local.LOCAL_SECRET },
    process: processSettings(common, { identity: 'stored', planText: 'stored' }),
  };
}

function productionConfig(common: z.infer<typeof Common>, production: z.infer<typeof Production>): Config {
  const everywhere = shared(common, production.PUBLIC_URL);
  const own = { id: production.MICROSOFT_APP_TENANT_ID.toLowerCase(), name: 'Egen organisation' };
  return {
    ...everywhere,
    tenants: [...everywhere.tenants, own],
    noticesUrl: production.NOTIFICATION_URL,
    host: common.HOST ?? '127.0.0.1',
    dataDir: undefined,
    bot: {
      ...{ appId: production.MICROSOFT_APP_ID, tenantId: production.MICROSOFT_APP_TENANT_ID },
      credential: credentialOf(production),
      teamsAppId: production.TEAMS_APP_ID,
    },
    local: undefined,
    // Outside local mode the stricter choice is the default (design 8.13).
    process: processSettings(common, { identity: 'phone', planText: 'reference-only' }),
  };
}

function shared(common: z.infer<typeof Common>, publicUrl: string) {
  return {
    port: common.PORT,
    publicUrl: publicUrl.replace(/\/$/, ''),
    ...{ databaseUrl: common.DATABASE_URL, directoryFile: common.DIRECTORY_FILE },
    ...{ keysDir: common.KEYS_DIR, masterKey: common.MASTER_KEY },
    ...{ leastShown: common.STATISTICS_LEAST, logLevel: common.LOG_LEVEL },
    tenants: common.ALLOWED_TENANTS.map(allowedIn),
    firstAdministrator: firstAdministratorIn(common.FIRST_ADMINISTRATOR),
  };
}

function allowedIn(line: string): AllowedTenant {
  const [, id = '', name = ''] = tenantAndName.exec(line) ?? [];
  return { id: id.toLowerCase(), name };
}

function firstAdministratorIn(text: string | undefined): PersonKey | undefined {
  const [tenantId, objectId] = text?.toLowerCase().split('/') ?? [];
  return tenantId && objectId ? personKey(tenantId, objectId) : undefined;
}

function processSettings(
  common: z.infer<typeof Common>,
  stricter: Pick<ProcessSettings, 'identity' | 'planText'>,
): ProcessSettings {
  return {
    ...defaultSettings,
    identity: common.IDENTITY ?? stricter.identity,
    planText: common.PLAN_TEXT ?? stricter.planText,
    answerWorkingDays: common.ANSWER_WORKING_DAYS ?? defaultSettings.answerWorkingDays,
  };
}

function credentialOf(production: z.infer<typeof Production>): CredentialSettings {
  const clientId = production.MICROSOFT_APP_ID;
  if (production.MICROSOFT_APP_IDENTITY) {
    return { kind: 'managed-identity', clientId, identityClientId: production.MICROSOFT_APP_IDENTITY };
  }
  if (production.MICROSOFT_APP_CERTIFICATE) {
    return { kind: 'certificate', clientId, certificatePath: production.MICROSOFT_APP_CERTIFICATE };
  }
  if (production.MICROSOFT_APP_PASSWORD)
    return { kind: 'secret', clientId, secret: production.MICROSOFT_APP_PASSWORD };
  throw new ConfigError(
    'Ingen inloggning för boten. Sätt MICROSOFT_APP_IDENTITY, MICROSOFT_APP_CERTIFICATE eller MICROSOFT_APP_PASSWORD.\n' +
      'The bot has no credential. Set MICROSOFT_APP_IDENTITY, MICROSOFT_APP_CERTIFICATE or MICROSOFT_APP_PASSWORD.',
  );
}

function check<Shape extends z.ZodType>(shape: Shape, set: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(set);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map(({ path }) => String(path[0]));
  const lines = names.map((name) => `  ${name}: ${cures[name] ?? 'se README / see README'}`);
  throw new ConfigError(
    `Inställningar saknas eller är fel / Settings are missing or wrong:\n${[...new Set(lines)].join('\n')}`,
  );
}

function isLoopback(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}
