/** The message extension: who asks is checked as at every other door, and where it was asked from is nobody's place. */
import assert from 'node:assert/strict';
import { cardProblems } from '../../src/local/connector/card-problems.js';
import { card, openBotForTest, type BotForTest } from './bot-for-test.js';
import { inChannel, maja, otherTenantId, personal, sara, tenantId } from './activities.js';
import { appId, openFakeMicrosoft, type FakeMicrosoft } from './fake-microsoft.js';

type Fields = Readonly<Record<string, unknown>>;

interface Extension {
  readonly type: string;
  readonly text?: string;
  readonly attachmentLayout?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: object;
    readonly preview: object;
  }[];
}

const query = (value: unknown, more: Fields = {}): Fields => ({
  type: 'invoke',
  name: 'composeExtension/query',
  value,
  ...more,
});
const seeks = (text: unknown, queryOptions: unknown = { skip: 0, count: 25 }): Fields =>
  query({ commandId: 'findCase', parameters: [{ name: 'reference', value: text }], queryOptions });
const opened = query({
  commandId: 'findCase',
  parameters: [{ name: 'initialRun', value: 'true' }],
  queryOptions: { skip: 0, count: 25 },
});
/** As in a chat between two people, of which the bot is no part. */
const betweenTwo = {
  conversation: { id: '19:sara_maja@unq.gbl.spaces', conversationType: 'personal', tenantId },
};
const inGroup = {
  conversation: { id: '19:grupp@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId },
};

describe('The message extension', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  beforeEach(async () => {
    microsoft = await openFakeMicrosoft();
    bot = await openBotForTest(microsoft);
    bot.heart.cases = ({ linkTo }) => [
      {
        ref: 'SIP-7K4QXM',
        says: 'Kallad. Nästa: boka mötet',
        card: { ...card, speak: linkTo('SIP-7K4QXM') },
      },
    ];
  });
  afterEach(async () => {
    await bot.close();
    await microsoft.close();
  });

  async function ask(activity: unknown): Promise<Extension> {
    const { status, body } = await bot.post(activity);
    assert.equal(status, 200);
    return (body as { composeExtension: Extension }).composeExtension;
  }

  it('answers with a card for each case, and with what it is about for the one who asks alone', async () => {
    const { attachments, ...rest } = await ask(personal(microsoft, seeks('sip-7k')));

    assert.deepEqual(rest, { type: 'result', attachmentLayout: 'list' });
    assert.deepEqual(
      attachments?.map(({ preview }) => preview),
      [
        {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title: 'SIP-7K4QXM', text: 'Kallad. Nästa: boka mötet' },
        },
      ],
    );
    assert.equal(attachments?.[0]?.contentType, 'application/vnd.microsoft.card.adaptive');
    assert.deepEqual(cardProblems(attachments?.[0]?.content), []);
    assert.doesNotMatch(JSON.stringify(attachments?.[0]?.content), /Kallad/);
  });

  it('leads to the bot’s own chat, where the reference is written and not sent', async () => {
    const { attachments } = await ask(personal(microsoft, seeks('')));

    assert.deepEqual(attachments?.[0]?.content, {
      ...card,
      speak: `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}&message=SIP-7K4QXM`,
    });
  });

  it('asks the heart for what the verified sender is of, in that sender’s language', async () => {
    await ask(personal(microsoft, { ...seeks('7k', { skip: 25, count: 10 }), locale: 'en-GB' }));

    const [sought] = bot.heart.sought;
    assert.deepEqual([sought?.text, sought?.skip, sought?.count, sought?.language], ['7k', 25, 10, 'en']);
    assert.deepEqual(sought?.actor, {
      kind: 'person',
      person: `${tenantId}/${sara.aadObjectId}`,
      memberships: [{ unitId: 'bup-oster', role: 'staff' }],
    });
  });

  it('wants the newest when it is opened, before anything is typed', async () => {
    for (const first of [opened, query({ commandId: 'findCase' })]) await ask(personal(microsoft, first));

    assert.deepEqual(
      bot.heart.sought.map(({ text }) => text),
      ['', ''],
    );
  });

  it('works in any chat, and takes none of them for a place of ours', async () => {
    for (const where of [betweenTwo, inGroup])
      assert.equal((await ask(personal(microsoft, { ...seeks(''), ...where }))).type, 'result');
    assert.equal((await ask(inChannel(microsoft, seeks('')))).type, 'result');

    assert.equal(bot.heart.sought.length, 3);
    assert.deepEqual([...bot.conversations.stored.values()], []);
    assert.deepEqual([...bot.people.values()], []);
    assert.deepEqual(microsoft.calls, []);
  });

  it('does not move the chat that is known, when somebody asks from a chat with somebody else', async () => {
    await bot.post(personal(microsoft, { type: 'message', text: 'hej' }));
    await ask(personal(microsoft, { ...seeks(''), ...betweenTwo }));

    const stored = await bot.conversations.find(tenantId, 'personal', sara.aadObjectId);
    assert.equal(stored?.conversationId, 'a:sara');
  });

  it('says the same of a reference that is not found as to somebody who is of no unit', async () => {
    bot.heart.cases = () => [];
    const nothing = await ask(personal(microsoft, seeks('SIP-000000')));
    const unknown = await ask(personal(microsoft, { ...seeks('SIP-7K4QXM'), from: maja }));

    assert.equal(nothing.type, 'message');
    assert.match(
      nothing.text ?? '',
      /Ingen SIP att visa.*Sök på referensen, till exempel SIP-7K4QXM\. Namn går inte att söka på\./,
    );
    assert.deepEqual(unknown, nothing);
  });

  it('gives an empty page past the last, and no sentence', async () => {
    bot.heart.cases = () => [];

    assert.deepEqual(await ask(personal(microsoft, seeks('', { skip: 25, count: 25 }))), {
      type: 'result',
      attachmentLayout: 'list',
      attachments: [],
    });
  });

  const strangers: Record<string, { fields: Fields; words: RegExp }> = {
    'somebody of another organisation': {
      fields: { from: { ...sara, tenantId: otherTenantId } },
      words: /annan organisation/,
    },
    'a guest whom Teams does not vouch for': {
      fields: { from: { id: '29:guest', name: 'Gäst' } },
      words: /känner inte igen dig/,
    },
    'somebody in a chat of which no tenant is told': {
      fields: { conversation: { id: '19:x', conversationType: 'groupChat' }, channelData: {} },
      words: /känner inte igen dig/,
    },
    'somebody whose organisation is not connected': {
      fields: {
        conversation: { id: 'a:x', conversationType: 'personal', tenantId: otherTenantId },
        channelData: { tenant: { id: otherTenantId } },
      },
      words: /inte ansluten/,
    },
  };
  for (const [who, { fields, words }] of Object.entries(strangers)) {
    it(`shows nothing to ${who}`, async () => {
      const { type, text } = await ask(personal(microsoft, { ...seeks('SIP-7K4QXM'), ...fields }));

      assert.equal(type, 'message');
      assert.match(text ?? '', words);
      assert.deepEqual(bot.heart.sought, []);
      assert.deepEqual([...bot.conversations.stored.values()], []);
    });
  }

  it('shows nothing while the organisation is paused, or once it has left', async () => {
    for (const status of ['paused', 'leaving', 'left'] as const) {
      bot.tenants.set({ status });
      assert.equal((await ask(personal(microsoft, { ...seeks(''), ...betweenTwo }))).type, 'message');
    }

    assert.deepEqual(bot.heart.sought, []);
    assert.deepEqual([...bot.conversations.stored.values()], []);
  });

  it('answers what it cannot read like a search that finds nothing, without a fault', async () => {
    const odd = [
      undefined,
      null,
      'findCase',
      {},
      { commandId: 'other', parameters: [] },
      { commandId: 'findCase', parameters: 'x' },
      { commandId: 'findCase', parameters: [{ value: 'x' }] },
      seeks({ a: 1 })['value'],
      seeks(['SIP-7K4QXM'])['value'],
      seeks('', { skip: -1, count: 25 })['value'],
      seeks('', { skip: 'x', count: 1e99 })['value'],
      seeks('', { skip: 0, count: 0 })['value'],
    ];
    for (const value of odd) {
      const { type, text } = await ask(personal(microsoft, query(value)));
      assert.deepEqual([type, text?.slice(0, 10)], ['message', 'Ingen SIP '], JSON.stringify(value));
    }

    assert.deepEqual([bot.heart.sought, bot.log], [[], []]);
  });

  it('is calm when the heart fails, and logs nothing of what was typed', async () => {
    bot.heart.cases = () => {
      throw new Error('SIP-7K4QXM');
    };
    const { type, text } = await ask(personal(microsoft, seeks('SIP-7K4QXM')));

    assert.equal(type, 'message');
    assert.match(text ?? '', /Det gick inte att göra klart/);
    assert.deepEqual([bot.log.length, bot.log[0]?.facts['operation']], [1, 'composeExtension/query']);
    assert.doesNotMatch(JSON.stringify(bot.log), /7K4QXM/);
  });

  it('opens what a card of it names, when somebody sends one to the bot alone', async () => {
    const attachments = [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'SIP-7K4QXM' }] },
      },
    ];
    await bot.post(personal(microsoft, { type: 'message', attachments }));
    await bot.post(personal(microsoft, { type: 'message', text: 'hej', attachments }));
    await bot.post(personal(microsoft, { type: 'message', attachments: [{ contentType: 'text/html' }, 7] }));

    assert.deepEqual(
      bot.heart.heard.map(({ text }) => text),
      ['SIP-7K4QXM', 'hej', ''],
    );
  });
});
