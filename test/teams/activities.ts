/** Activities as Teams sends them, with what a test cares about in sight. */
import type { FakeMicrosoft } from './fake-microsoft.js';

export const tenantId = '10000000-0000-4000-8000-000000000002';
export const otherTenantId = '10000000-0000-4000-8000-000000000001';
export const channelId = '19:sip@thread.tacv2';
export const bot = { id: '28:11111111-1111-4111-8111-111111111111', name: 'SIP-lotsen' };

export const sara = { id: '29:sara', name: 'Sara Ek', aadObjectId: '20000000-0000-4000-8000-000000000001' };
export const maja = { id: '29:maja', name: 'Maja Lind', aadObjectId: '20000000-0000-4000-8000-000000000002' };

type Fields = Readonly<Record<string, unknown>>;

export function personal(microsoft: FakeMicrosoft, fields: Fields): Record<string, unknown> {
  return {
    id: 'activity-1',
    channelId: 'msteams',
    serviceUrl: microsoft.serviceUrl,
    timestamp: '2026-03-04T09:00:00.000Z',
    locale: 'sv-SE',
    from: sara,
    recipient: bot,
    conversation: { id: 'a:sara', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    ...fields,
  };
}

export function inChannel(microsoft: FakeMicrosoft, fields: Fields): Record<string, unknown> {
  return personal(microsoft, {
    conversation: {
      id: `${channelId};messageid=1700`,
      conversationType: 'channel',
      isGroup: true,
      tenantId,
    },
    channelData: { tenant: { id: tenantId }, channel: { id: channelId }, team: { id: '19:team' } },
    replyToId: '1700',
    ...fields,
  });
}

export function execute(verb: string, data: Fields = {}, trigger = 'manual'): Fields {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data: { verb, ...data } }, trigger },
  };
}
