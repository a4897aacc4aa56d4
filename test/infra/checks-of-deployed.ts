/** What can be said of the resources that a template asks for with given parameters. Each check lists its faults. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Deployed } from './evaluate.js';

const row = z.strictObject({
  apiVersion: z.string(),
  /** Below the repository that the table was read from. */
  source: z.string(),
  onlyPreview: z.string().optional(),
  name: z.strictObject({ least: z.number(), most: z.number(), pattern: z.string() }).optional(),
  /** What the type must have, wherever what it lies in is there. */
  required: z.array(z.string()),
  /** Every property that we set, each looked up in the source. */
  sets: z.array(z.string()),
  values: z.record(z.string(), z.array(z.string())),
  /** Numbers and yes-or-no; what is neither, nor an object or a list, is a text. */
  kinds: z.record(z.string(), z.enum(['int', 'bool'])),
});
const shape = z.strictObject({
  readFrom: z.strictObject({ repository: z.url(), commit: z.string().length(40), date: z.iso.date() }),
  nameRules: z.url(),
  rows: z.record(z.string(), row),
});

export const table = shape.parse(
  JSON.parse(readFileSync(new URL('resource-table.json', import.meta.url), 'utf8')),
);

/** What Bicep itself adds to a resource's body. */
const ofBicep = new Set(['parent', 'scope', 'dependsOn']);

/** Types, versions, properties, values and names are those of the table. */
export function tableFaults({ type, apiVersion, body, symbol }: Deployed): string[] {
  const known = table.rows[type];
  if (!known) return [`${symbol}: ${type} is not in the table`];
  const faults: string[] = [];
  const say = (what: string): unknown => faults.push(`${symbol}: ${what}`);
  if (apiVersion !== known.apiVersion) say(`${type}@${apiVersion} is not the version that was looked up`);
  if (/preview/i.test(apiVersion) && !known.onlyPreview) say(`${apiVersion} is a preview`);
  const own = Object.fromEntries(Object.entries(body).filter(([name]) => !ofBicep.has(name)));
  checkObject(own, '', known, say);
  for (const path of known.required) if (!isMet(own, path.split('.'))) say(`${path} is required`);
  const name = String(body['name']);
  const rules = known.name;
  if (rules && !name.includes('‹')) {
    if (name.length < rules.least || name.length > rules.most) say(`${name} has a length that Azure refuses`);
    if (!new RegExp(rules.pattern).test(name)) say(`${name} is not a name that Azure takes`);
  }
  return faults;
}

function checkObject(
  value: unknown,
  at: string,
  known: z.infer<typeof row>,
  say: (what: string) => unknown,
): void {
  if (Array.isArray(value)) {
    for (const item of value) checkObject(item, `${at}[]`, known, say);
    return;
  }
  const allowed = known.values[at];
  if (allowed && typeof value === 'string' && !allowed.includes(value)) say(`${at} may not be ${value}`);
  if (value === null || typeof value !== 'object') {
    const kind = known.kinds[at] === 'int' ? 'number' : known.kinds[at] === 'bool' ? 'boolean' : 'string';
    if (typeof value !== kind) say(`${at} is no ${kind}: ${String(value)}`);
    return;
  }
  // Where the table knows of nothing inside, the keys are ours to choose: tags, for one.
  const isOurs = at !== '' && !known.sets.some((path) => path.startsWith(`${at}.`));
  if (isOurs) return;
  for (const [name, inner] of Object.entries(value)) {
    const path = at === '' ? name : `${at}.${name}`;
    if (known.sets.includes(path)) checkObject(inner, path, known, say);
    else say(`${path} is a property that nobody has looked up`);
  }
}

/** The last step is there in everything that the steps before it lead to. */
function isMet(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined || value === undefined) return true;
  if (Array.isArray(value)) return value.every((item) => isMet(item, [step, ...rest]));
  const dotted = rest.length > 0 && `${step}.${rest[0] ?? ''}` in Object(value);
  const [key, left] = dotted ? [`${step}.${rest[0] ?? ''}`, rest.slice(1)] : [step.replace('[]', ''), rest];
  const inner = (value as Record<string, unknown>)[key];
  return left.length === 0 ? inner !== undefined : isMet(inner, left);
}

/** Of everything that could have a public address or a key to share, the app's ingress alone is open. */
export function opennessFaults(resources: readonly Deployed[]): string[] {
  const faults = resources.flatMap((resource) =>
    mustBe
      .filter(({ type, path, value }) => type === resource.type && at(resource.body, path) !== value)
      .map(({ path, value }) => `${resource.symbol}: ${path} must be ${String(value)}`),
  );
  const doors = resources.filter(
    ({ body }) => at(body, 'properties.configuration.ingress.external') === true,
  );
  const own = resources.filter(({ type }) => type === 'Microsoft.Network/publicIPAddresses');
  return [
    ...faults,
    ...doors.slice(1).map(({ symbol }) => `${symbol}: a second door to the internet`),
    ...own.map(({ symbol }) => `${symbol}: a public address`),
    ...registryFaults(resources),
  ];
}

// prettier-ignore
const mustBe = [
  { type: 'Microsoft.KeyVault/vaults', path: 'properties.publicNetworkAccess', value: 'Disabled' },
  { type: 'Microsoft.KeyVault/vaults', path: 'properties.networkAcls.defaultAction', value: 'Deny' },
  { type: 'Microsoft.KeyVault/vaults', path: 'properties.enableRbacAuthorization', value: true },
  { type: 'Microsoft.KeyVault/vaults', path: 'properties.enablePurgeProtection', value: true },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.publicNetworkAccess', value: 'Disabled' },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.networkAcls.defaultAction', value: 'Deny' },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.allowSharedKeyAccess', value: false },
  { type: 'Microsoft.Storage/storageAccounts', path: 'properties.allowBlobPublicAccess', value: false },
  { type: 'Microsoft.DBforPostgreSQL/flexibleServers', path: 'properties.network.publicNetworkAccess', value: 'Disabled' },
  { type: 'Microsoft.DBforPostgreSQL/flexibleServers', path: 'properties.authConfig.passwordAuth', value: 'Disabled' },
  { type: 'Microsoft.DBforPostgreSQL/flexibleServers', path: 'properties.authConfig.activeDirectoryAuth', value: 'Enabled' },
  { type: 'Microsoft.ContainerRegistry/registries', path: 'properties.adminUserEnabled', value: false },
  { type: 'Microsoft.ContainerRegistry/registries', path: 'properties.anonymousPullEnabled', value: false },
  { type: 'Microsoft.App/containerApps', path: 'properties.configuration.ingress.allowInsecure', value: false },
  { type: 'Microsoft.BotService/botServices', path: 'properties.disableLocalAuth', value: true },
];

/** The smaller registry cannot have a private endpoint: it alone may answer from outside, and says so in its file. */
function registryFaults(resources: readonly Deployed[]): string[] {
  return resources
    .filter(({ type }) => type === 'Microsoft.ContainerRegistry/registries')
    .filter(({ body }) => at(body, 'sku.name') !== 'Basic')
    .filter(({ body }) => at(body, 'properties.publicNetworkAccess') !== 'Disabled')
    .map(({ symbol }) => `${symbol}: properties.publicNetworkAccess must be Disabled`);
}

/** What lies at a path of names. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
}

/** Two resources that Azure would take for one: the same type and name, in the same place. */
export function doubleFaults(resources: readonly Deployed[]): string[] {
  const keys = resources.map(({ type, body }) => {
    const within = [body['parent'], body['scope']].map((of) => (of ? String(at(of, 'id')) : ''));
    return [type, ...within, String(body['name'])].join(' ');
  });
  return keys.filter((key, nth) => keys.indexOf(key) !== nth).map((key) => `twice: ${key}`);
}
