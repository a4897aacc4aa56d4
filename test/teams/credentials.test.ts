/** The bot proves itself in its own tenant, wherever it writes: the token endpoint of a customer's tenant would answer 401 (platform: multi-tenant). */
import assert from 'node:assert/strict';
import https from 'node:https';
import sinon from 'sinon';
import { OutsideFailure, type Place } from '../../src/ports.js';
import type { Directory } from '../../src/ports.js';
import { openTeams } from '../../src/teams/open-teams.js';
import { sv } from '../../src/texts/sv.js';
import { otherTenantId, sara, tenantId } from './activities.js';
import { FreeTurns } from '../support/free-turns.js';
import { FakeConversations, FakeHeart } from './bot-for-test.js';
import { appId } from './fake-microsoft.js';

const serviceUrl = 'https://smba.trafficmanager.net/emea/';

describe('the credentials of the bot', () => {
  const asked: string[] = [];
  beforeEach(() => {
    asked.length = 0;
    sinon.stub(https, 'request').callsFake((...[options]: unknown[]) => {
      const { hostname = '', path = '' } = options as { hostname?: string; path?: string };
      asked.push(`${hostname}${path.split('?')[0] ?? ''}`);
      throw new Error('there is no network in a test');
    });
  });
  afterEach(() => {
    sinon.restore();
  });

  const open = async (place: Place) => {
    const { address, door, tenantId: owner } = place;
    const conversation = { id: 'a:1', conversationType: door, tenantId: owner, isGroup: false, name: '' };
    const reference = {
      channelId: 'msteams',
      serviceUrl,
      bot: { id: `28:${appId}`, name: '' },
      conversation,
    };
    const conversations = new FakeConversations();
    const where = { conversationId: 'a:1', serviceUrl, reference };
    await conversations.remember({ tenantId: owner, kind: door, address, ...where });
    const credential = { kind: 'secret', clientId: appId, secret: 'only-for-a-test' } as const;
    return openTeams({
      addressOf: () => Promise.resolve(undefined),
      settings: { appId, appTenantId: tenantId, credential },
      heart: () => new FakeHeart(),
      directory: {} as Directory, // nothing is asked of it when something is sent unasked
      tenants: { find: () => Promise.resolve(undefined) },
      conversations,
      turns: new FreeTurns(),
      installer: undefined,
      installs: { mayTry: () => Promise.resolve(false), refused: () => Promise.resolve() },
      texts: () => sv,
      log: { warn: () => undefined, error: () => undefined },
    });
  };

  for (const [whose, owner] of [
    ['the bot’s own tenant', tenantId],
    ['another tenant', otherTenantId],
  ] as const) {
    it(`ask for their token at home when a conversation of ${whose} is continued`, async () => {
      const place = { tenantId: owner, door: 'personal', address: sara.aadObjectId } as const;
      const teams = await open(place);

      const sent = teams.messenger.sendText(place, 'hej');
      await assert.rejects(sent, (error) => error instanceof OutsideFailure && error.retry === 'later');
      const read = teams.rosters.members(place);
      await assert.rejects(read, OutsideFailure);

      assert.deepEqual(new Set(asked), new Set([`login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`]));
    });
  }
});
