/** Many fictional people in some tenants, each with a chat of their own, and one unit with a channel: for what is sent to many at once. */
import type { Cast } from '../../src/local/cast/people.js';
import { botId } from '../../src/local/parts.js';
import type { CaseWrite, StoredConversation } from '../../src/ports.js';
import { day, personKey, taskId, unitId } from '../../src/process/ids.js';
import { instant } from '../../src/process/ids.js';
import { aCase, anEntry } from '../store/a-case-to-store.js';

export interface Crowd {
  readonly cast: Cast;
  /** As the product imports it. */
  readonly directory: object;
  /** What the stage has the bot installed in. */
  readonly scopes: readonly string[];
  conversations(stageUrl: string): readonly StoredConversation[];
  /** A case for each reminder, all due: each person has one in their chat, and the channel has the rest. */
  cases(count: number): readonly CaseWrite[];
}

interface Size {
  readonly tenants: number;
  readonly people: number;
  /** What the products' clock says. */
  readonly now: Date;
}

const guid = (kind: number, n: number) =>
  `${String(kind)}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const channelUnit = 'enhet-kanal';
const channelId = '19:kanal@thread.tacv2';
const teamId = '19:teamet@thread.tacv2';

export function aCrowd({ tenants, people, now }: Size): Crowd {
  const tenantIds = Array.from({ length: tenants }, (_, n) => guid(4, n));
  const members = Array.from({ length: people }, (_, n) => {
    const tenant = n % tenants;
    return {
      id: `person-${String(n)}`,
      tenantId: tenantIds[tenant] ?? '',
      unitId: `enhet-${String(tenant)}`,
      aadObjectId: guid(5, n),
      chatId: `a:chatt-${String(n)}`,
    };
  });
  const [home = ''] = tenantIds;
  return {
    cast: {
      tenants: tenantIds.map((id, n) => ({ id, name: `Kommun ${String(n)}`, domain: domainOf(n) })),
      people: members.map(({ id, tenantId, unitId: unit, aadObjectId, chatId }) => ({
        id,
        name: `Fiktiv ${id}`,
        unitId: unit,
        unitName: unit,
        role: 'kurator',
        tenantId,
        aadObjectId,
        mri: `29:${id}`,
        chatId,
        mail: `${id}@kommun.example`,
      })),
      teams: [
        {
          id: teamId,
          tenantId: home,
          unitId: channelUnit,
          name: 'Kanalen',
          aadGroupId: guid(6, 0),
          channels: [{ id: channelId, name: 'SIP' }],
          members: ['person-0'],
          owners: [],
          guests: [],
        },
      ],
      mailboxes: [],
      rooms: [],
    },
    directory: directoryOf(tenantIds, members),
    scopes: [...members.map(({ chatId }) => chatId), teamId],
    conversations: (stageUrl) => [
      ...members.map(({ tenantId, aadObjectId, chatId }) =>
        conversation(stageUrl, { tenantId, kind: 'personal', address: aadObjectId, conversationId: chatId }),
      ),
      conversation(stageUrl, {
        tenantId: home,
        kind: 'channel',
        address: channelId,
        conversationId: channelId,
      }),
    ],
    cases: (count) =>
      Array.from({ length: count }, (_, n) =>
        dueCase(n, members[n] ?? members[n % people], { inChannel: n >= people, now }),
      ),
  };
}

const domainOf = (n: number) => `kommun${String(n)}.example`;

interface Member {
  readonly tenantId: string;
  readonly aadObjectId: string;
  readonly unitId: string;
}

function directoryOf(tenantIds: readonly string[], members: readonly Member[]): object {
  const unit = (id: string, tenant: number, channel: object | null) => ({
    id,
    hsaId: null,
    principalId: `kommun-${String(tenant)}`,
    name: id,
    neutralName: 'en enhet',
    kind: 'school',
    obliged: true,
    field: 'skola',
    municipality: 'Partille',
    area: 'Göteborgsområdet',
    receivingUnitId: null,
    openingHours: 'mån-fre 07.30-16.00',
    email: null,
    phone: null,
    channel,
  });
  return {
    principals: tenantIds.map((tenantId, n) => ({
      id: `kommun-${String(n)}`,
      name: `Kommun ${String(n)}`,
      sector: 'municipality',
      tenantId,
    })),
    organisations: [],
    units: [
      ...tenantIds.map((_id, n) => unit(`enhet-${String(n)}`, n, null)),
      unit(channelUnit, 0, { tenantId: tenantIds[0], teamId, channelId }),
    ],
    memberships: members.map(({ tenantId, aadObjectId, unitId: of }) => ({
      tenantId,
      aadObjectId,
      unitId: of,
      role: 'staff',
    })),
  };
}

function conversation(
  stageUrl: string,
  where: Omit<StoredConversation, 'serviceUrl' | 'reference'>,
): StoredConversation {
  const { tenantId, kind, conversationId } = where;
  const serviceUrl = `${stageUrl}/connector/${tenantId}/`;
  const isGroup = kind === 'channel';
  const reference = {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: botId, name: 'SIP-lotsen' },
    conversation: { id: conversationId, conversationType: kind, tenantId, isGroup, name: '' },
  };
  return { ...where, serviceUrl, reference };
}

/** A case that has not been begun tells its convener; a measure that is due tomorrow tells its unit. */
function dueCase(
  n: number,
  member: Member | undefined,
  { inChannel, now }: { readonly inChannel: boolean; readonly now: Date },
): CaseWrite {
  if (!member) throw new Error('a crowd has people');
  const dayMs = 24 * 60 * 60 * 1000;
  const since = instant(new Date(now.getTime() - 30 * dayMs));
  const stay = { since, fired: [] };
  const tomorrow = day(new Date(now.getTime() + dayMs).toISOString().slice(0, 10));
  const sipCase = aCase({
    stay,
    startedAt: since,
    convener: {
      unitId: unitId(member.unitId),
      person: personKey(member.tenantId, member.aadObjectId),
    },
    ...(inChannel
      ? {
          state: 'planActive',
          planActivatedAt: since,
          tasks: [
            { id: taskId(`t-${String(n)}`), unitId: unitId(channelUnit), state: 'open', stay, due: tomorrow },
          ],
        }
      : {}),
  });
  return { sipCase, entry: anEntry({ at: since }), effects: [], dueAt: instant(new Date(Date.now() - 1000)) };
}
