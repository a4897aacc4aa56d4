/**
 * Puts the app in somebody's own chat, so that what they must know reaches them. Asks for
 * TeamsAppInstallation.ReadWriteSelfForUser.All and AppCatalog.Read.All; a tenant that gives neither answers 403.
 */
import { z } from 'zod';
import type { Installer } from '../ports.js';
import { answerOf, understood } from './failures.js';
import type { Graph } from './graph-client.js';

const WithIds = z.looseObject({ value: z.array(z.looseObject({ id: z.string() })) });
const Chat = z.looseObject({ id: z.string() });

/** How long the catalogue's answer is believed, machine time: an app that is uploaded is found within the hour. */
const catalogueMs = 60 * 60 * 1000;
/** Bound to Microsoft's address whatever the base of our calls is: Graph reads it as a name. */
const catalogue = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/';
const installedApps = '/teamwork/installedApps';

/** `appId` is the manifest's; a tenant's catalogue knows it by an id of its own. */
export function graphInstaller(graph: Graph, appId: string): Installer {
  const inTenant = new Map<string, { readonly id: string | undefined; readonly until: number }>();
  const catalogued = async (tenantId: string) => {
    const known = inTenant.get(tenantId);
    if (known && known.until > Date.now()) return known.id;
    const id = await appInCatalogue(graph, tenantId, appId);
    inTenant.set(tenantId, { id, until: Date.now() + catalogueMs });
    return id;
  };
  return {
    install: (tenantId, objectId) =>
      whereAllowed(async () => {
        const app = await catalogued(tenantId);
        if (app === undefined) return undefined;
        await put(graph, { tenantId, mailbox: objectId }, app);
        return chatOf(graph, { tenantId, mailbox: objectId }, app);
      }),
  };
}

/** 403: the tenant has not let us, or its app policy says no. 404: nobody there has that id. */
async function whereAllowed(install: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await install();
  } catch (error) {
    const status = answerOf(error)?.status;
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}

async function appInCatalogue(graph: Graph, tenantId: string, appId: string): Promise<string | undefined> {
  const operation = 'read-app-catalogue';
  const query = { $filter: `externalId eq '${appId}'`, $select: 'id' };
  const body = await graph({
    operation,
    tenantId,
    method: 'GET',
    path: '/appCatalogs/teamsApps',
    query,
    repeat: 'safe',
  });
  return understood(operation, WithIds, body).value[0]?.id;
}

type Person = { readonly tenantId: string; readonly mailbox: string };

/** 409 says that it is there already, which is what was wanted. */
async function put(graph: Graph, person: Person, app: string): Promise<void> {
  const body = { 'teamsApp@odata.bind': `${catalogue}${encodeURIComponent(app)}` };
  try {
    await graph({
      ...person,
      operation: 'install-app',
      method: 'POST',
      path: installedApps,
      body,
      repeat: 'safe',
    });
  } catch (error) {
    if (answerOf(error)?.status !== 409) throw error;
  }
}

async function chatOf(graph: Graph, person: Person, app: string): Promise<string | undefined> {
  const read = { ...person, method: 'GET', repeat: 'safe' } as const;
  const query = { $expand: 'teamsApp', $filter: `teamsApp/id eq '${app}'` };
  const list = await graph({ ...read, operation: 'read-installed-app', path: installedApps, query });
  const installation = understood('read-installed-app', WithIds, list).value[0]?.id;
  if (installation === undefined) return undefined;
  const path = `${installedApps}/${encodeURIComponent(installation)}/chat`;
  const chat = await graph({ ...read, operation: 'read-app-chat', path });
  return understood('read-app-chat', Chat, chat).id;
}
