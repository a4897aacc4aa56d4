/** Whose organisation is let in, and who in a channel is of another: nothing is kept of those who are not heard. */
import assert from 'node:assert/strict';
import {
  bot as botAccount,
  channelId,
  execute,
  inChannel,
  otherTenantId,
  personal,
  sara,
  tenantId,
} from './activities.js';
import { openBotForTest, type BotForTest } from './bot-for-test.js';
import { openFakeMicrosoft, type FakeMicrosoft } from './fake-microsoft.js';

const stranger = '30000000-0000-4000-8000-000000000009';

describe('a tenant', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  beforeEach(async () => {
    microsoft = await openFakeMicrosoft();
    bot = await openBotForTest(microsoft);
  });
  afterEach(async () => {
    await bot.close();
    await microsoft.close();
  });
  const elsewhere = (fields: Record<string, unknown>) =>
    personal(microsoft, {
      conversation: { id: 'a:x', conversationType: 'personal', tenantId: stranger },
      channelData: { tenant: { id: stranger } },
      ...fields,
    });
  const said = () => microsoft.calls.map(({ body }) => String(body['text']));
  const nothingKept = () => {
    assert.deepEqual([...bot.conversations.stored], []);
    assert.deepEqual([...bot.people], []);
    assert.deepEqual(
      [bot.heart.presses, bot.heart.heard, bot.heart.greeted, bot.heart.changes],
      [[], [], [], []],
    );
  };

  it('that nobody has let in is told so once in a personal chat, and nothing is kept of it', async () => {
    const { status } = await bot.post(elsewhere({ type: 'message', text: 'ny sip' }));

    assert.equal(status, 200);
    assert.deepEqual(said(), [
      'Din organisation är inte ansluten till SIP-lotsen än. Prata med den som ansvarar för Teams hos er.',
    ]);
    nothingKept();
    assert.deepEqual(bot.log, [
      {
        facts: { why: 'notConnected', activity: 'activity-1', conversation: 'a:x', tenant: stranger },
        message: 'an activity from a tenant that is not let in',
      },
    ]);
  });

  it('that nobody has let in is answered 200 whatever comes, in its own language, and greeted by nobody', async () => {
    const installed = await bot.post(elsewhere({ type: 'installationUpdate', action: 'add' }));
    const added = await bot.post(elsewhere({ type: 'conversationUpdate', membersAdded: [botAccount] }));
    const reaction = await bot.post(elsewhere({ type: 'messageReaction' }));
    const pressed = await bot.post(elsewhere({ ...execute('case.remind'), locale: 'en-GB' }));
    const searched = await bot.post(
      elsewhere({
        type: 'invoke',
        name: 'application/search',
        value: { queryText: 'b', dataset: 'units', data: {} },
      }),
    );
    const dialog = await bot.post(
      elsewhere({ type: 'invoke', name: 'task/fetch', value: { data: { verb: 'x' } } }),
    );

    const all = [installed, added, reaction, pressed, searched, dialog];
    assert.deepEqual(
      all.map(({ status }) => status),
      [200, 200, 200, 200, 200, 200],
    );
    assert.match(String((pressed.body as { value: unknown }).value), /^Your organisation is not connected/);
    assert.match(dialog.text, /inte ansluten/);
    assert.deepEqual(microsoft.calls, []);
    nothingKept();
  });

  it('that nobody has let in gets no answer to a line in a channel', async () => {
    const conversation = { id: channelId, conversationType: 'channel', isGroup: true, tenantId: stranger };
    await bot.post(
      elsewhere({
        type: 'message',
        text: 'koppla 1234',
        conversation,
        channelData: { tenant: { id: stranger }, channel: { id: channelId } },
      }),
    );

    assert.deepEqual(microsoft.calls, []);
    nothingKept();
  });

  it('that is paused is heard by nobody, but is reached again when it is opened', async () => {
    bot.tenants.set({ status: 'paused' });
    await bot.post(personal(microsoft, { type: 'message', text: 'hej' }));

    assert.match(said()[0] ?? '', /pausad/);
    assert.deepEqual([bot.heart.heard, [...bot.people]], [[], []]);
    assert.ok(await bot.conversations.find(tenantId, 'personal', sara.aadObjectId));
  });

  it('that has left, or is leaving, is told so and kept nowhere', async () => {
    for (const status of ['leaving', 'left'] as const) {
      bot.tenants.set({ status });
      await bot.post(personal(microsoft, { type: 'message', text: 'hej' }));
    }

    assert.equal(said().length, 2);
    assert.ok(said().every((text) => text.startsWith('Din organisation är inte längre ansluten')));
    nothingKept();
  });

  it('gives its language to whoever Teams says nothing of', async () => {
    bot.tenants.set({ language: 'en' });
    for (const locale of [undefined, 'fi-FI', 'sv-SE'])
      await bot.post(
        personal(microsoft, {
          ...execute('x'),
          locale,
          from: { ...sara, aadObjectId: `2000-${String(locale)}` },
        }),
      );

    assert.deepEqual(
      bot.heart.presses.map(({ language }) => language),
      ['en', 'en', 'sv'],
    );
  });
});

describe('somebody in a channel whom the directory does not know', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  beforeEach(async () => {
    microsoft = await openFakeMicrosoft();
    bot = await openBotForTest(microsoft, { memberships: [] });
  });
  afterEach(async () => {
    await bot.close();
    await microsoft.close();
  });
  const member = (tenant: string | undefined) =>
    microsoft.next.push({ status: 200, body: { ...sara, ...(tenant ? { tenantId: tenant } : {}) } });
  const press = () => bot.post(inChannel(microsoft, execute('summons.acknowledge')));
  const asked = () => microsoft.calls.filter(({ path }) => path.includes('/members/'));

  it('is of another organisation where the roster says so: no rights, a calm sentence, nobody is remembered', async () => {
    member(otherTenantId);

    const { status, body } = await press();

    assert.equal(status, 200);
    assert.match(String((body as { value: unknown }).value), /annan organisation/);
    assert.deepEqual([bot.heart.presses, [...bot.people]], [[], []]);
    assert.match(
      decodeURIComponent(asked()[0]?.path ?? ''),
      new RegExp(`/conversations/${channelId}/members/${sara.id}$`),
    );
  });

  it('is asked about once in a while, not at each press', async () => {
    member(otherTenantId);

    await press();
    const again = await press();
    const written = await bot.post(inChannel(microsoft, { type: 'message', text: 'hej' }));

    assert.match(String((again.body as { value: unknown }).value), /annan organisation/);
    assert.equal(written.status, 200);
    assert.equal(asked().length, 1);
    assert.deepEqual(bot.heart.heard, []);
  });

  it('is heard where the roster says that it is their own', async () => {
    member(tenantId);
    await press();
    assert.deepEqual([bot.heart.presses.length, asked().length], [1, 1]);
  });

  it('is not asked about where the activity says it', async () => {
    const own = await bot.post(inChannel(microsoft, { ...execute('x'), from: { ...sara, tenantId } }));
    const other = await bot.post(
      inChannel(microsoft, { ...execute('x'), from: { ...sara, tenantId: otherTenantId } }),
    );

    assert.equal(own.status, 200);
    assert.match(String((other.body as { value: unknown }).value), /annan organisation/);
    assert.deepEqual([bot.heart.presses.length, microsoft.calls.length], [1, 0]);
  });

  it('is asked to try again when Teams does not tell', async () => {
    microsoft.next.push({ status: 503 });

    const { body } = await press();

    assert.match(String((body as { value: unknown }).value), /försök igen/);
    assert.equal(bot.heart.presses.length, 0);
  });

  it('in a meeting of the tenant gets a calm sentence and no rights, wherever they are from', async () => {
    const conversation = { id: '19:meeting', conversationType: 'groupChat', tenantId };
    const from = { ...sara, tenantId: otherTenantId };
    const foreign = await bot.post(inChannel(microsoft, { ...execute('x'), conversation, from }));
    const own = await bot.post(inChannel(microsoft, { ...execute('x'), conversation }));

    assert.match(String((foreign.body as { value: unknown }).value), /annan organisation/);
    assert.match(String((own.body as { value: unknown }).value), /vår egen chatt/);
    assert.deepEqual(bot.heart.presses, []);
  });
});
