/** What the templates say to the product, and what they hear of it: settings of src/config.ts, log lines of src/. */
import assert from 'node:assert/strict';
import { readConfig } from '../../src/config.js';
import { settingNames } from '../../src/settings/table.js';
import { pausesSeconds } from '../../src/store/boss.js';
import { filesBelow, textOf } from '../support/source-files.js';
import { bicepFiles } from './bicep-file.js';
import { at } from './checks-of-deployed.js';
import { evaluate, type Values } from './evaluate.js';
import { botAppId, masterKey, parametersOf } from './samples.js';

interface Setting {
  readonly name: string;
  readonly value?: string;
  readonly secretRef?: string;
}

const chosen = {
  teamsAppId: botAppId,
  allowedTenants: `${botAppId}=Partille kommun`,
  firstAdministrator: `${botAppId}/${botAppId}`,
  identityChoice: 'stored',
  planTextChoice: 'stored',
  directory: 'huvudman;enhet',
};

const known: ReadonlySet<string> = new Set(settingNames);

async function resources(over: Values = {}): Promise<readonly { type: string; body: unknown }[]> {
  return evaluate(await bicepFiles(), 'azure.bicep', parametersOf('production', over)).resources;
}

async function settings(over: Values = {}): Promise<readonly Setting[]> {
  const app = (await resources(over)).find(({ type }) => type === 'Microsoft.App/containerApps');
  const [container] = at(app?.body, 'properties.template.containers') as { env: Setting[] }[];
  return container!.env;
}

/** As the container sees them: what only Azure knows is made up, and the secret is fetched. */
async function environment(over: Values = {}): Promise<Record<string, string>> {
  return Object.fromEntries(
    (await settings(over)).map(({ name, value, secretRef }) => [
      name,
      secretRef
        ? masterKey
        : (value ?? '').replace(/^‹.*clientId›$/, botAppId).replaceAll(/‹[^›]*›/g, 'azure.example'),
    ]),
  );
}

describe('the settings that the templates give the app', () => {
  it('are settings that the product has', async () => {
    assert.ok(known.has('MASTER_KEY') && known.has('LOCAL_SECRET'));

    const strange = (await settings(chosen)).map(({ name }) => name).filter((name) => !known.has(name));

    assert.deepEqual(strange, []);
  });

  it('are said once each', async () => {
    const names = (await settings(chosen)).map(({ name }) => name);

    assert.deepEqual([...new Set(names)], names);
  });

  it('start the product outside local mode, as they are and with everything chosen', async () => {
    for (const over of [{}, chosen]) {
      const config = readConfig(await environment(over));

      assert.equal(config.local, undefined);
      assert.equal(config.host, '0.0.0.0');
      assert.equal(config.bot.credential?.kind, 'managed-identity');
    }
  });

  it('lack nothing that the product requires: without any one of them it would not start', async () => {
    const given = await environment();
    const refused = Object.keys(given).filter((name) => {
      const { [name]: _, ...rest } = given;
      try {
        readConfig(rest);
        return false;
      } catch {
        return true;
      }
    });

    for (const name of [
      ...['MICROSOFT_APP_ID', 'MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_IDENTITY'],
      ...['PUBLIC_URL', 'DATABASE_URL', 'MASTER_KEY'],
    ])
      assert.ok(refused.includes(name), name);
  });

  it('hold no secret in plain sight: the master key is a reference to the vault', async () => {
    const all = await settings(chosen);

    assert.deepEqual(
      all.filter(({ value }) => value?.includes(masterKey)),
      [],
    );
    assert.equal(all.find(({ name }) => name === 'MASTER_KEY')?.secretRef, 'master-key');
    assert.doesNotMatch(all.find(({ name }) => name === 'DATABASE_URL')?.value ?? '', /:[^/@]*@/);
    assert.match(all.find(({ name }) => name === 'DATABASE_URL')?.value ?? '', /sslmode=verify-full$/);
  });

  it('put the keys on the share and nowhere else', async () => {
    const app = (await resources()).find(({ type }) => type === 'Microsoft.App/containerApps');
    const [container] = at(app?.body, 'properties.template.containers') as { volumeMounts: Values[] }[];
    const keys = (await settings()).find(({ name }) => name === 'KEYS_DIR')?.value ?? '';

    assert.ok(container!.volumeMounts.some(({ mountPath }) => keys.startsWith(`${String(mountPath)}/`)));
  });
});

describe('the alerts', () => {
  const said = new Set(
    filesBelow('src')
      .filter((file) => file.endsWith('.ts') && !file.startsWith('src/local/'))
      .flatMap((file) => [
        ...textOf(file).matchAll(/log\.(?:warn|error)\(\s*(?:[^;]*?,\s*)?'([^'\n]+)',?\s*\)/g),
      ])
      .map(([, message]) => message),
  );

  async function queries(): Promise<string[]> {
    return (await resources())
      .filter(({ type }) => type === 'Microsoft.Insights/scheduledQueryRules')
      .map(({ body }) => (at(body, 'properties.criteria.allOf') as { query: string }[])[0]!.query);
  }

  it('look for lines that the product writes, word for word', async () => {
    const messages = (await queries()).map((query) => /line\.msg\) == "([^"]+)"/.exec(query)?.[1] ?? query);

    assert.deepEqual(
      messages.filter((message) => !said.has(message)),
      [],
    );
  });

  it('would not be content with a line that nobody writes', () => {
    assert.ok(said.has('a follow-up failed'));
    assert.ok(!said.has('a follow up failed'));
  });

  it('read the app that is deployed', async () => {
    for (const query of await queries()) assert.match(query, /ContainerAppName == "ca-sip-production"/);
  });

  it('call a follow-up dead when every try of the queue is spent, and look far enough back to see them all', async () => {
    const rule = (await resources()).find(({ body }) =>
      String(at(body, 'name')).startsWith('log-tries-spent'),
    );
    const [{ query }] = at(rule?.body, 'properties.criteria.allOf') as [{ query: string }];
    const hours = pausesSeconds.reduce((sum: number, pause) => sum + pause, 0) / 3600;

    assert.match(query, new RegExp(`tries > ${String(pausesSeconds.length)}$`));
    assert.equal(at(rule?.body, 'properties.windowSize'), 'P2D');
    assert.ok(hours < 48);
  });

  it('reach everybody who is to be told, as does the budget', async () => {
    const all = await resources();
    const rules = all.filter(({ type }) => /metricAlerts|scheduledQueryRules/.test(type));
    const budget = all.find(({ type }) => type === 'Microsoft.Consumption/budgets');

    assert.ok(rules.length > 10);
    for (const { body } of rules)
      assert.match(JSON.stringify(at(body, 'properties.actions')), /actionGroups\/ag-sip-production/);
    assert.match(JSON.stringify(at(budget?.body, 'properties.notifications')), /drift@kommun\.example/);
  });
});
