/** Teams apps of a user, and the tenant's catalogue: how a bot gets into somebody's own chat. */
import { createHash } from 'node:crypto';
import { localAppId } from '../../config.js';
import { installIn } from '../bot/install.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { checkBody, tenantOf, type MailboxCall } from './mailbox-call.js';
import { refuseGraph } from './errors.js';

const bound = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/';

/** Each catalogue has its own id of the same app. */
function catalogIdIn(tenantId: string): string {
  const hash = createHash('sha256').update(`app in ${tenantId}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

export function listCatalogue(parts: Parts, call: Call): Reply {
  const tenantId = tenantOf(parts.people.cast.tenants, call);
  const asked = /^externalId eq '([^']+)'$/.exec(call.query.get('$filter') ?? '')?.[1];
  if (asked === undefined)
    return refuseGraph(400, 'BadRequest', 'The stand-in finds apps by externalId only.');
  const value = asked === localAppId ? [{ id: catalogIdIn(tenantId) }] : [];
  return { status: 200, body: { value } };
}

export function installApp(parts: Parts, mailbox: MailboxCall): Reply {
  const { call, tenantId } = mailbox;
  checkBody('installedApp.create', call.body);
  const { 'teamsApp@odata.bind': app = '' } = call.body as Record<string, string | undefined>;
  if (app !== `${bound}${catalogIdIn(tenantId)}`)
    return refuseGraph(404, 'NotFound', 'The app is not in the catalogue of the tenant.');
  const place = placeOf(parts, mailbox);
  if (parts.memory.known.installed.has(place.id))
    return refuseGraph(409, 'Conflict', 'The app is already installed for the user.');
  // Teams tells the bot in its own time.
  void installIn(parts, place);
  return { status: 201 };
}

export function listInstalledApps(parts: Parts, mailbox: MailboxCall): Reply {
  const { call, tenantId } = mailbox;
  const app = catalogIdIn(tenantId);
  if (call.query.get('$filter') !== `teamsApp/id eq '${app}'` || call.query.get('$expand') !== 'teamsApp')
    return refuseGraph(400, 'BadRequest', 'The stand-in lists by teamsApp/id, expanded.');
  const { id } = placeOf(parts, mailbox);
  const value = parts.memory.known.installed.has(id)
    ? [{ id: installationOf(id), teamsApp: { id: app, externalId: localAppId } }]
    : [];
  return { status: 200, body: { value } };
}

export function appChat(parts: Parts, mailbox: MailboxCall): Reply {
  const { id } = placeOf(parts, mailbox);
  const isThere = parts.memory.known.installed.has(id) && mailbox.call.params.app === installationOf(id);
  if (!isThere) return refuseGraph(404, 'NotFound', 'The app is not installed for the user.');
  return { status: 200, body: { id, chatType: 'oneOnOne' } };
}

function installationOf(chatId: string): string {
  return Buffer.from(chatId).toString('base64url');
}

function placeOf(parts: Parts, { address, tenantId }: MailboxCall) {
  const place = parts.people
    .places()
    .find((one) => one.type === 'personal' && one.person.mail === address && one.tenantId === tenantId);
  if (place?.type !== 'personal') return refuseGraph(404, 'NotFound', 'No user with that id uses Teams.');
  return place;
}
