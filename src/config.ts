/** Settings (src/settings) -> what the product is wired from. A wrong setting stops the start with the fix. */
import type { CredentialSettings } from './graph/credentials.js';
import { personKey, type PersonKey } from './process/ids.js';
import { defaultSettings, type ProcessSettings } from './process/settings.js';
import { lookTogether, type Warning } from './settings/contradictions.js';
import { databaseIn } from './settings/database.js';
import { nearMisses } from './settings/near-misses.js';
import {
  ConfigError,
  environment,
  isSet,
  lookAt,
  readSettings,
  readSome,
  type Environment,
  type Settings,
} from './settings/read.js';

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
  /** Client id of the managed identity that signs in there. */
  readonly databaseIdentity: string | undefined;
  readonly dataDir: string | undefined;
  readonly keysDir: string;
  readonly masterKey: string | undefined;
  /** While it is changed: the one before. */
  readonly previousMasterKey: string | undefined;
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
  /** What should be looked at, and stops nothing. */
  readonly warnings: readonly Warning[];
}

/** Where the data lie. */
export type StorePlace = Pick<Config, 'databaseUrl' | 'databaseIdentity' | 'dataDir'>;

export const localAppId = '11111111-1111-4111-8111-111111111111';

export function readConfig(env: Environment = environment(), now = new Date()): Config {
  const local = isSet(env, 'LOCAL_STAGE_URL');
  if (local) refuseBeside(env);
  return local ? localConfig(readSettings('local', env), env) : productionConfig(env, now);
}

/** Local mode never runs beside production settings. */
function refuseBeside(env: Environment): void {
  const beside = Object.keys(env).find((name) => name.startsWith('MICROSOFT_APP_') && isSet(env, name));
  if (beside === undefined) return;
  const cure = {
    sv: `är satt tillsammans med ${beside}, men det lokala läget körs aldrig bredvid skarpa inställningar: ta bort den ena`,
    en: `and ${beside} are both set, but local mode never runs beside production settings: remove one of them`,
  };
  throw new ConfigError([{ name: 'LOCAL_STAGE_URL', missing: false, cure }]);
}

/** For a command that needs no other setting of the product. */
export function readStorePlace(env: Environment = environment()): StorePlace {
  const { DATABASE_URL, DATABASE_IDENTITY, DATA_DIR } = readSome(
    ['DATABASE_URL', 'DATABASE_IDENTITY', 'DATA_DIR'],
    env,
  );
  const { wrong = [] } = databaseIn({ DATABASE_URL, DATABASE_IDENTITY });
  // Outside local mode the data are in PostgreSQL, whatever folder lies here.
  const { wrong: lacking } = lookAt(
    'production',
    env,
    isSet(env, 'MICROSOFT_APP_ID') ? ['DATABASE_URL'] : [],
  );
  if (wrong.length + lacking.length > 0) throw new ConfigError([...wrong, ...lacking]);
  return {
    databaseUrl: DATABASE_URL,
    databaseIdentity: DATABASE_IDENTITY,
    dataDir: DATABASE_URL ? undefined : DATA_DIR,
  };
}

/** For a command that works on the keys alone, with those that are set. */
export function readKeyPlace(env: Environment = environment()) {
  const given = readSome(['KEYS_DIR', 'MASTER_KEY', 'PREVIOUS_MASTER_KEY'], env);
  return {
    keysDir: given.KEYS_DIR,
    masterKey: given.MASTER_KEY,
    previousMasterKey: given.PREVIOUS_MASTER_KEY,
  };
}

function localConfig(given: Settings<'local'>, env: Environment): Config {
  const { DATABASE_URL, DATA_DIR, LOCAL_STAGE_URL, LOCAL_SECRET } = given;
  const common = shared(given);
  return {
    ...common,
    host: '127.0.0.1',
    databaseIdentity: undefined,
    dataDir: DATABASE_URL ? undefined : DATA_DIR,
    bot: { appId: localAppId, tenantId: undefined, credential: undefined, teamsAppId: localAppId },
    noticesUrl: `${common.publicUrl}/api/notifications`,
    local: { stageUrl: withoutSlash(LOCAL_STAGE_URL), secret: LOCAL_SECRET },
    process: processSettings(given, { identity: 'stored', planText: 'stored' }),
    warnings: nearMisses(env),
  };
}

function productionConfig(env: Environment, now: Date): Config {
  const { values, wrong } = lookAt('production', env);
  const together = lookTogether(values, wrong, now);
  if (wrong.length + together.wrong.length > 0) throw new ConfigError([...wrong, ...together.wrong]);
  const given = values as Settings<'production'>;
  const own = { id: given.MICROSOFT_APP_TENANT_ID.toLowerCase(), name: 'Egen organisation' };
  const everywhere = shared(given);
  return {
    ...everywhere,
    tenants: [...everywhere.tenants, own],
    noticesUrl: given.NOTIFICATION_URL,
    host: given.HOST,
    databaseIdentity: given.DATABASE_IDENTITY,
    dataDir: undefined,
    bot: {
      ...{ appId: given.MICROSOFT_APP_ID, tenantId: given.MICROSOFT_APP_TENANT_ID },
      credential: credentialOf(given),
      teamsAppId: given.TEAMS_APP_ID,
    },
    local: undefined,
    // Outside local mode the stricter choice is the default (design 8.13).
    process: processSettings(given, { identity: 'phone', planText: 'reference-only' }),
    warnings: [...together.warnings, ...nearMisses(env)],
  };
}

type Everywhere = Settings<'local'> | Settings<'production'>;

function shared(given: Everywhere) {
  const administrator = given.FIRST_ADMINISTRATOR?.split('/');
  return {
    port: given.PORT,
    publicUrl: withoutSlash(given.PUBLIC_URL),
    ...{ databaseUrl: given.DATABASE_URL, directoryFile: given.DIRECTORY_FILE },
    ...{ keysDir: given.KEYS_DIR, masterKey: given.MASTER_KEY, previousMasterKey: given.PREVIOUS_MASTER_KEY },
    ...{ leastShown: given.STATISTICS_LEAST, logLevel: given.LOG_LEVEL },
    tenants: given.ALLOWED_TENANTS ?? [],
    firstAdministrator: administrator && personKey(administrator[0] ?? '', administrator[1] ?? ''),
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}

function processSettings(
  given: Everywhere,
  stricter: Pick<ProcessSettings, 'identity' | 'planText'>,
): ProcessSettings {
  return {
    ...defaultSettings,
    identity: given.IDENTITY ?? stricter.identity,
    planText: given.PLAN_TEXT ?? stricter.planText,
    answerWorkingDays: given.ANSWER_WORKING_DAYS,
  };
}

/** One of three, which lookTogether has seen to. */
function credentialOf(given: Settings<'production'>): CredentialSettings | undefined {
  const clientId = given.MICROSOFT_APP_ID;
  if (given.MICROSOFT_APP_IDENTITY)
    return { kind: 'managed-identity', clientId, identityClientId: given.MICROSOFT_APP_IDENTITY };
  if (given.MICROSOFT_APP_CERTIFICATE)
    return { kind: 'certificate', clientId, certificatePath: given.MICROSOFT_APP_CERTIFICATE };
  return given.MICROSOFT_APP_PASSWORD === undefined
    ? undefined
    : { kind: 'secret', clientId, secret: given.MICROSOFT_APP_PASSWORD };
}
