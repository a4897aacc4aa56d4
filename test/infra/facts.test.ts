/**
 * Words that no type knows: roles, metrics, log categories and private doors by name. Each was looked up where `source` says,
 * and a word in the templates that is not here fails.
 */
import assert from 'node:assert/strict';
import { bicepFiles } from './bicep-file.js';
import { at } from './checks-of-deployed.js';
import { evaluate, type Deployed } from './evaluate.js';
import { parametersOf } from './samples.js';

const learn = 'https://learn.microsoft.com/azure';

const roles = {
  source: `${learn}/role-based-access-control/built-in-roles`,
  ids: {
    '4633458b-17de-408a-b874-0445c86b69e6': 'Key Vault Secrets User',
    '7f951dda-4ed3-4680-a7ca-43fe172d538d': 'AcrPull',
  },
};

const metrics = {
  'microsoft.app/containerapps': {
    source: `${learn}/azure-monitor/reference/supported-metrics/microsoft-app-containerapps-metrics`,
    names: ['RestartCount', 'Replicas', 'Requests'],
    dimensions: ['statusCodeCategory'],
  },
  'microsoft.dbforpostgresql/flexibleservers': {
    source: `${learn}/azure-monitor/reference/supported-metrics/microsoft-dbforpostgresql-flexibleservers-metrics`,
    names: ['is_db_alive', 'storage_percent', 'cpu_percent'],
    dimensions: [],
  },
};

const categories = {
  source: `${learn}/azure-monitor/reference/logs-index`,
  names: ['AuditEvent', 'PostgreSQLLogs', 'ContainerAppConsoleLogs', 'ContainerAppSystemLogs', 'AllMetrics'],
};

/** By what the service calls its door; a zone's ending that the cloud decides is left out. */
const doors = {
  source: `${learn}/private-link/private-endpoint-dns`,
  zones: {
    vault: 'privatelink.vaultcore.azure.net',
    file: 'privatelink.file.',
    postgresqlServer: 'privatelink.postgres.database.azure.com',
    registry: 'privatelink.',
  },
};

async function ofType(end: string): Promise<readonly Deployed[]> {
  const { resources } = evaluate(await bicepFiles(), 'azure.bicep', parametersOf('production'));
  const found = resources.filter(({ type }) => type.endsWith(end));
  assert.notEqual(found.length, 0, end);
  return found;
}

function listAt(body: unknown, path: string): Record<string, unknown>[] {
  return (at(body, path) ?? []) as Record<string, unknown>[];
}

describe('the words in the templates that no type knows', () => {
  it('are roles that Azure has', async () => {
    for (const { body } of await ofType('/roleAssignments')) {
      const id = String(at(body, 'properties.roleDefinitionId')).split('/').at(-1)?.slice(0, -1) ?? '';
      assert.ok(id in roles.ids, id);
    }
  });

  it('are metrics that the resource has, with the dimensions that it has', async () => {
    for (const { body } of await ofType('/metricAlerts'))
      for (const criterion of listAt(body, 'properties.criteria.allOf')) {
        const known = metrics[String(criterion['metricNamespace']).toLowerCase() as keyof typeof metrics];
        assert.ok(known.names.includes(String(criterion['metricName'])), String(criterion['metricName']));
        for (const { name } of listAt(criterion, 'dimensions'))
          assert.ok((known.dimensions as string[]).includes(String(name)), String(name));
      }
  });

  it('are categories of log that there are', async () => {
    for (const { body } of await ofType('/diagnosticSettings'))
      for (const { category } of [...listAt(body, 'properties.logs'), ...listAt(body, 'properties.metrics')])
        assert.ok(categories.names.includes(String(category)), String(category));
  });

  it('are private doors, each under the name by which it is looked for', async () => {
    const zones = (await ofType('/privateDnsZones')).map(({ body }) => String(body['name']));
    const endpoints = await ofType('/privateEndpoints');

    assert.equal(zones.length, endpoints.length);
    endpoints.forEach(({ body }, nth) => {
      const [connection] = listAt(body, 'properties.privateLinkServiceConnections');
      const [group] = at(connection, 'properties.groupIds') as (keyof typeof doors.zones)[];
      assert.ok(zones[nth]!.startsWith(doors.zones[group!]), `${group!}: ${zones[nth]!}`);
    });
  });
});
