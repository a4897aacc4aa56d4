/**
 * What the templates would ask Azure for, worked out with our own parameter files. Types, versions and properties are held to
 * resource-table.json, whose every row was looked up in Azure's published types.
 */
import assert from 'node:assert/strict';
import { bicepFiles, bicepTexts } from './bicep-file.js';
import { at, doubleFaults, opennessFaults, table, tableFaults } from './checks-of-deployed.js';
import { evaluate, type Deployed, type Values } from './evaluate.js';
import { deployedBy, parametersOf, parameterText, type Environment } from './samples.js';

const environments: readonly Environment[] = ['test', 'production'];
/** Everything that a parameter can turn on. */
const everything = {
  directory: 'huvudman;enhet',
  databaseAdminGroupId: '33333333-3333-4333-8333-333333333333',
  databaseAdminGroupName: 'Databasansvariga',
  customDomain: 'sip.kommun.example',
  customDomainCertificateId: '/certificate',
  databaseGeoBackup: true,
};

async function deployed(environment: Environment, over: Values = {}): Promise<readonly Deployed[]> {
  return evaluate(await bicepFiles(), 'azure.bicep', parametersOf(environment, over)).resources;
}

function ofType(resources: readonly Deployed[], type: string): Deployed[] {
  return resources.filter((resource) => resource.type === type);
}

function the(resources: readonly Deployed[], type: string): Deployed['body'] {
  const found = ofType(resources, type);
  assert.equal(found.length, 1, type);
  return found[0]!.body;
}

describe('what the templates deploy', () => {
  for (const environment of environments)
    for (const [step, over] of Object.entries({
      'before the app': { containerImage: 'none', masterKey: '' },
      'with the app': {},
      'with everything': everything,
      'with the longest name': { name: 'abcdefgh', ...everything },
      'with a registry of its own, small': { registrySku: 'Basic' },
      'with no registry of its own': { registrySku: 'None', registryServer: 'registry.example' },
    }))
      it(`${environment}, ${step}: is what Azure's types say, and closed but for the app's ingress`, async () => {
        const resources = await deployed(environment, over);

        assert.deepEqual(resources.flatMap(tableFaults), []);
        assert.deepEqual(opennessFaults(resources), []);
        assert.deepEqual(doubleFaults(resources), []);
      });

  it('is everything in the table, and the table has nothing else', async () => {
    const used = new Set((await deployed('production', everything)).map(({ type }) => type));

    assert.deepEqual(Object.keys(table.rows).sort(), [...used].sort());
  });

  it('is looked up in a source for each row', () => {
    for (const [type, { source, apiVersion }] of Object.entries(table.rows)) {
      const [namespace = ''] = type.toLowerCase().split('/');
      assert.ok(source.endsWith(`/${namespace}/${apiVersion}/types.md`), type);
    }
  });

  const server = `resource s 'Microsoft.Storage/storageAccounts@2025-06-01' = {
    name: 'abc', location: 'x', kind: 'FileStorage', sku: { name: 'Premium_LRS' }
    properties: { publicNetworkAccess: 'Disabled', networkAcls: { defaultAction: 'Deny' }
      allowSharedKeyAccess: false, allowBlobPublicAccess: false } }`;

  it('would pass as these few lines, which the next ones spoil', async () => {
    const resources = await deployedBy(server);

    assert.deepEqual([...resources.flatMap(tableFaults), ...opennessFaults(resources)], []);
  });

  for (const [right, wrong, fault] of [
    ['Microsoft.Storage/', 'Microsoft.Stoarge/', 'Microsoft.Stoarge/storageAccounts is not in the table'],
    [
      '2025-06-01',
      '2019-04-01',
      'Microsoft.Storage/storageAccounts@2019-04-01 is not the version that was looked up',
    ],
    ["kind: 'FileStorage',", '', 'kind is required'],
    ["sku: { name: 'Premium_LRS' }", 'sku: {}', 'sku.name is required'],
    ["defaultAction: 'Deny'", "bypass: 'None'", 'properties.networkAcls.defaultAction is required'],
    ['SharedKeyAccess: false', "SharedKeyAccess: 'no'", 'properties.allowSharedKeyAccess is no boolean: no'],
    ["location: 'x'", 'location: 1', 'location is no string: 1'],
    ["kind: 'FileStorage'", "kind: 'Files'", 'kind may not be Files'],
    [
      'networkAcls:',
      "networkAcl: 'x', networkAcls:",
      'properties.networkAcl is a property that nobody has looked up',
    ],
    ["name: 'abc'", "name: 'ab'", 'ab has a length that Azure refuses'],
    ["name: 'abc'", "name: 'abc-${'x'}'", 'abc-x is not a name that Azure takes'],
    [
      "name: 'abc'",
      "name: 'abcdefghijklmnopqrstuvwxy'",
      'abcdefghijklmnopqrstuvwxy has a length that Azure refuses',
    ],
  ] as const)
    it(`would be refused by the table: ${fault}`, async () => {
      const faults = (await deployedBy(server.replace(right, wrong))).flatMap(tableFaults);

      assert.ok(faults.includes(`s: ${fault}`), faults.join('\n'));
    });

  it('would be refused by the table: a preview of what has more than previews', () => {
    const resource = { file: 'x', symbol: 's', type: 'Microsoft.Network/privateDnsZones', body: {} };

    assert.ok(
      tableFaults({ ...resource, apiVersion: '2024-06-01-preview' }).includes(
        's: 2024-06-01-preview is a preview',
      ),
    );
  });

  for (const [wrong, path] of [
    [
      server.replace("Access: 'Disabled'", "Access: 'Enabled'"),
      'properties.publicNetworkAccess must be Disabled',
    ],
    [
      server.replace("publicNetworkAccess: 'Disabled',", ''),
      'properties.publicNetworkAccess must be Disabled',
    ],
    [
      server.replace('SharedKeyAccess: false', 'SharedKeyAccess: true'),
      'properties.allowSharedKeyAccess must be false',
    ],
    [
      "resource s 'Microsoft.DBforPostgreSQL/flexibleServers@1' = { name: 'x' }",
      'properties.network.publicNetworkAccess must be Disabled',
    ],
    [
      "resource s 'Microsoft.App/containerApps@1' = { name: 'x', properties: { configuration: { ingress: { allowInsecure: true } } } }",
      'properties.configuration.ingress.allowInsecure must be false',
    ],
    ["resource s 'Microsoft.Network/publicIPAddresses@1' = { name: 'x' }", 'a public address'],
    [
      "resource s 'Microsoft.ContainerRegistry/registries@1' = { name: 'x', sku: { name: 'Premium' } }",
      'properties.publicNetworkAccess must be Disabled',
    ],
  ] as const)
    it(`would be refused as open: ${path}, in ${wrong.slice(12, 52)}`, async () => {
      assert.ok(opennessFaults(await deployedBy(wrong)).includes(`s: ${path}`));
    });

  it('would be refused: the same name twice in one place', async () => {
    const zone = (symbol: string): string =>
      `resource ${symbol} 'Microsoft.Network/privateDnsZones@1' = { name: 'x' }\n`;

    assert.equal(doubleFaults(await deployedBy(zone('a') + zone('b'))).length, 1);
  });

  for (const [given, fault] of [
    [{ least: 'three', kinds: [] }, /least is no int/],
    [{ least: 1, kinds: [] }, /least is too small/],
    [{ least: 3, kinds: 'a' }, /kinds is no string\[\]/],
    [{ least: 3, kinds: ['a'], more: 1 }, /has no parameter more/],
    [{ least: 3 }, /is not given kinds/],
    [{ least: 3, kinds: ['a'], one: 'z' }, /one may not be z/],
  ] as const)
    it(`would be refused as parameters: ${JSON.stringify(given)}`, async () => {
      const template =
        "@minValue(2)\nparam least int\nparam kinds string[]\n@allowed(['x', 'y'])\nparam one string = 'x'";

      await assert.rejects(deployedBy(template, given), fault);
      await deployedBy(template, { least: 3, kinds: ['a'] });
    });

  it('would be refused: what a module that is not deployed puts out', async () => {
    const files = await bicepTexts([
      ['azure.bicep', "module m 'm.bicep' = if (1 == 2) { name: 'm' }\noutput a string = m.outputs.a"],
      ['m.bicep', "output a string = 'x'"],
    ]);

    assert.throws(() => evaluate(files, 'azure.bicep', {}), /outputs is read of m, which is not deployed/);
  });

  it('would be refused as open: a second ingress', async () => {
    const app = (name: string): string =>
      `resource ${name} 'Microsoft.App/containerApps@1' = { name: 'x', properties: { configuration: { ingress: { external: true, allowInsecure: false } } } }\n`;

    assert.deepEqual(opennessFaults(await deployedBy(app('a') + app('b'))), [
      'b: a second door to the internet',
    ]);
  });
});

describe('an environment in Azure', () => {
  it('is zone redundant and locked in production', async () => {
    const resources = await deployed('production');

    assert.equal(
      at(the(resources, 'Microsoft.DBforPostgreSQL/flexibleServers'), 'properties.highAvailability.mode'),
      'ZoneRedundant',
    );
    assert.equal(at(the(resources, 'Microsoft.Storage/storageAccounts'), 'sku.name'), 'Premium_ZRS');
    assert.equal(at(the(resources, 'Microsoft.App/managedEnvironments'), 'properties.zoneRedundant'), true);
    assert.equal(ofType(resources, 'Microsoft.Authorization/locks').length, 2);
  });

  it('is neither as a test, and can be thrown away', async () => {
    const resources = await deployed('test');

    assert.equal(
      at(the(resources, 'Microsoft.DBforPostgreSQL/flexibleServers'), 'properties.highAvailability.mode'),
      'Disabled',
    );
    assert.deepEqual(ofType(resources, 'Microsoft.Authorization/locks'), []);
  });

  it('has everything but the app before there is an image, and the bot already knows where it will be', async () => {
    const resources = await deployed('production', { containerImage: 'none' });

    assert.deepEqual(ofType(resources, 'Microsoft.App/containerApps'), []);
    assert.deepEqual(ofType(resources, 'Microsoft.Insights/webtests'), []);
    const endpoint = at(the(resources, 'Microsoft.BotService/botServices'), 'properties.endpoint');
    assert.match(String(endpoint), /^https:\/\/ca-sip-production\..+\/api\/messages$/);
  });

  it('has at least two instances in two zones, and is asked from outside and from inside how it is', async () => {
    const resources = await deployed('production');
    const app = the(resources, 'Microsoft.App/containerApps');
    const [container] = at(app, 'properties.template.containers') as Record<string, unknown>[];
    const probes = container!['probes'] as Record<string, unknown>[];

    assert.ok(Number(at(app, 'properties.template.scale.minReplicas')) >= 2);
    assert.deepEqual(
      probes.map((probe) => [probe['type'], at(probe, 'httpGet.path')]),
      [
        ['Startup', '/health'],
        ['Readiness', '/health'],
        ['Liveness', undefined],
      ],
    );
    assert.match(
      String(at(the(resources, 'Microsoft.Insights/webtests'), 'properties.Request.RequestUrl')),
      /\/health$/,
    );
  });

  it('keeps the case keys where nothing can bring back one that was deleted', async () => {
    const resources = await deployed('production', everything);
    const files = the(resources, 'Microsoft.Storage/storageAccounts/fileServices');

    assert.equal(at(files, 'properties.shareDeleteRetentionPolicy.enabled'), false);
    assert.deepEqual(
      resources.filter(
        ({ type }) => type.startsWith('Microsoft.RecoveryServices') || type.includes('snapshots'),
      ),
      [],
    );
    // src/keys/place-file.ts makes hard links, which NFS shares have and SMB shares do not.
    const share = the(resources, 'Microsoft.Storage/storageAccounts/fileServices/shares');
    assert.equal(at(share, 'properties.enabledProtocols'), 'NFS');
  });

  it('leaves the master key of the vault as it is, unless one of 32 bytes is given', async () => {
    const secrets = async (masterKey: string): Promise<number> =>
      ofType(await deployed('production', { masterKey }), 'Microsoft.KeyVault/vaults/secrets').length;

    assert.equal(await secrets(Buffer.alloc(32, 1).toString('base64')), 1);
    assert.equal(await secrets(''), 0);
    assert.equal(await secrets('${{SECRET_MASTER_KEY}}'), 0);
  });

  it('refuses a parameter file whose placeholders nobody filled', async () => {
    const unfilled = { botAppId: '${{BOT_ID}}' };

    await assert.rejects(deployed('production', unfilled), /botAppId is too small/);
  });

  it('reads from a database that was restored beside the one that was made, when it is named', async () => {
    const resources = await deployed('production', { databaseServerName: 'psql-restored' });

    assert.equal(the(resources, 'Microsoft.DBforPostgreSQL/flexibleServers')['name'], 'psql-restored');
    assert.ok(resources.some(({ body }) => body['name'] === 'pe-psql-restored'));
  });

  it('needs the same parameters in both environments', () => {
    const [test, production] = environments.map((environment) => Object.keys(parametersOf(environment)));

    assert.deepEqual(test, production);
  });

  it('costs its owner no secret in a file', () => {
    for (const environment of environments)
      assert.doesNotMatch(parameterText(environment), /"(masterKey|directory)": \{ "value": "[^$"]/);
  });

  it('puts out what Agents Toolkit and the guide read, by the names of environment variables', async () => {
    const { outputs } = evaluate(await bicepFiles(), 'azure.bicep', parametersOf('production'));

    for (const name of [
      'BOT_DOMAIN',
      'BOT_ENDPOINT',
      'PUBLIC_URL',
      'IDENTITY_PRINCIPAL_ID',
      'KEY_VAULT_NAME',
    ])
      assert.ok(name in outputs, name);
    for (const name of Object.keys(outputs)) assert.match(name, /^[A-Z][A-Z_]+$/);
  });
});
