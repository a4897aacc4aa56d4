import assert from 'node:assert/strict';
import {
  bot as botAccount,
  channelId,
  execute,
  inChannel,
  maja,
  otherTenantId,
  personal,
  sara,
  tenantId,
} from './activities.js';
import { card, openBotForTest, type BotForTest } from './bot-for-test.js';
import { openFakeMicrosoft, type FakeMicrosoft } from './fake-microsoft.js';

const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';

describe('the bot', () => {
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

  it('answers a press with the card that the heart made', async () => {
    const pressed = inChannel(
      microsoft,
      execute('summons.acknowledge', { c: 'card-1', v: 3, s: 'signed', unit: 'x' }),
    );

    const { status, body } = await bot.post(pressed);

    assert.equal(status, 200);
    assert.deepEqual(body, { statusCode: 200, type: cardType, value: card });
    assert.deepEqual(bot.heart.presses, [
      {
        verb: 'summons.acknowledge',
        data: { c: 'card-1', v: 3, s: 'signed', unit: 'x' },
        actor: {
          kind: 'person',
          person: `${tenantId}/${sara.aadObjectId}`,
          memberships: [{ unitId: 'bup-oster', role: 'staff' }],
        },
        at: { tenantId, door: 'channel', address: channelId },
        language: 'sv',
        inDialog: false,
      },
    ]);
  });

  it('answers a press with a sentence', async () => {
    bot.heart.answer = () => Promise.resolve({ kind: 'message', text: 'Det är redan gjort.' });

    const { body } = await bot.post(personal(microsoft, execute('case.remind')));

    assert.deepEqual(body, { statusCode: 200, type: messageType, value: 'Det är redan gjort.' });
  });

  it('never writes in the conversation for a press, whoever and how many press', async () => {
    const refreshing = { ...card, refresh: { userIds: [sara.id], action: {} } };
    bot.heart.answer = ({ actor }) =>
      Promise.resolve({
        kind: 'card',
        card: actor.kind === 'person' && actor.person.endsWith('1') ? refreshing : card,
      });

    const first = await bot.post(inChannel(microsoft, execute('case.show')));
    const second = await bot.post(inChannel(microsoft, { ...execute('case.show'), from: maja }));
    const refreshed = await bot.post(inChannel(microsoft, execute('case.show', {}, 'automatic')));

    assert.deepEqual((first.body as { value: unknown }).value, refreshing);
    assert.deepEqual((second.body as { value: unknown }).value, card);
    assert.equal(refreshed.status, 200);
    assert.deepEqual(microsoft.calls, []);
  });

  it('opens a dialog, goes on in it, and closes it', async () => {
    const submit = (name: string) =>
      personal(microsoft, {
        type: 'invoke',
        name,
        value: { data: { verb: 'plan.goal', msteams: { type: 'task/fetch' }, c: 'card-1' } },
      });
    bot.heart.answer = () => Promise.resolve({ kind: 'dialog', title: 'Mål', card });

    const opened = await bot.post(submit('task/fetch'));
    const wentOn = await bot.post(submit('task/submit'));
    bot.heart.answer = () => Promise.resolve({ kind: 'message', text: 'Inte än.' });
    const said = await bot.post(submit('task/submit'));
    bot.heart.answer = () => Promise.resolve({ kind: 'close' });
    const closed = await bot.post(submit('task/submit'));

    const step = {
      task: {
        type: 'continue',
        value: {
          title: 'Mål',
          width: 'medium',
          height: 'medium',
          card: { contentType: cardType, content: card },
        },
      },
    };
    assert.deepEqual(opened.body, step);
    assert.deepEqual(wentOn.body, step);
    assert.deepEqual(said.body, { task: { type: 'message', value: 'Inte än.' } });
    assert.deepEqual({ status: closed.status, body: closed.body }, { status: 200, body: undefined });
    assert.deepEqual(
      bot.heart.presses.map(({ inDialog }) => inDialog),
      [false, true, true, true],
    );
    assert.deepEqual(bot.heart.presses[0]?.data, { c: 'card-1' });
  });

  it('searches among choices, and shows fifteen', async () => {
    bot.heart.found = Array.from({ length: 20 }, (_, n) => ({ title: `Enhet ${n}`, value: `unit-${n}` }));
    const value = {
      queryText: 'enh',
      dataset: 'units',
      queryOptions: { skip: 0, top: 15 },
      data: { c: 'card-1' },
    };

    const { body } = await bot.post(
      personal(microsoft, { type: 'invoke', name: 'application/search', value }),
    );

    const { type, value: found } = body as { type: string; value: { results: unknown[] } };
    assert.equal(type, 'application/vnd.microsoft.search.searchResponse');
    assert.equal(found.results.length, 15);
    assert.deepEqual(
      bot.heart.searches.map(({ dataset, text, press }) => [dataset, text, press.data]),
      [['units', 'enh', { c: 'card-1' }]],
    );
  });

  it('answers invokes that it does not know with nothing, so that they are not sent again', async () => {
    const { status, text } = await bot.post(
      personal(microsoft, { type: 'invoke', name: 'some/thing-new', value: {} }),
    );

    assert.deepEqual([status, text], [200, '']);
  });

  it('answers a press without sense calmly', async () => {
    for (const value of [undefined, {}, { action: {} }, { action: { verb: 7 } }, 'x']) {
      const { status, body } = await bot.post(
        personal(microsoft, { type: 'invoke', name: 'adaptiveCard/action', value }),
      );
      assert.equal(status, 200);
      assert.equal((body as { type: string }).type, messageType);
    }
    assert.equal(bot.heart.presses.length, 0);
  });

  it('hears a line in the personal chat', async () => {
    await bot.post(personal(microsoft, { type: 'message', text: ' mina\u00a0ärenden\n' }));

    assert.deepEqual(
      bot.heart.heard.map(({ text, at }) => [text, at.door]),
      [['mina ärenden', 'personal']],
    );
  });

  it('hears a line in a channel without the mention', async () => {
    const text = '<at>SIP-lotsen</at> koppla 123456';
    const entities = [{ type: 'mention', text: '<at>SIP-lotsen</at>', mentioned: botAccount }];

    await bot.post(inChannel(microsoft, { type: 'message', text, entities }));

    assert.deepEqual(
      bot.heart.heard.map(({ text: line, at }) => [line, at.address]),
      [['koppla 123456', channelId]],
    );
  });

  it('takes a press from an old client as a message, and answers with one', async () => {
    await bot.post(personal(microsoft, { type: 'message', value: { verb: 'case.remind', c: 'card-1' } }));

    assert.deepEqual(
      bot.heart.presses.map(({ verb, data }) => [verb, data]),
      [['case.remind', { c: 'card-1' }]],
    );
    assert.equal(bot.heart.heard.length, 0);
    assert.deepEqual((microsoft.calls[0]?.body['attachments'] as { content: unknown }[])[0]?.content, card);
  });

  it('shows nobody else in a channel what an old client opened', async () => {
    bot.heart.answer = () => Promise.resolve({ kind: 'dialog', title: 'Uppgifter', card });

    await bot.post(inChannel(microsoft, { type: 'message', value: { verb: 'summons.details' } }));

    assert.equal(microsoft.calls.length, 1);
    assert.equal(microsoft.calls[0]?.body['attachments'], undefined);
    assert.match(String(microsoft.calls[0]?.body['text']), /nyare version av Teams/);
  });

  it('greets a person once, though Teams tells twice that the bot was installed', async () => {
    const added = { type: 'conversationUpdate', membersAdded: [botAccount] };
    const installed = { type: 'installationUpdate', action: 'add' };

    await Promise.all([added, installed].map((fields) => bot.post(personal(microsoft, fields))));

    assert.deepEqual(
      bot.heart.greeted.map(({ at }) => at),
      [{ tenantId, door: 'personal', address: sara.aadObjectId }],
    );
  });

  it('greets nobody in a channel, and not those who come later', async () => {
    await bot.post(inChannel(microsoft, { type: 'installationUpdate', action: 'add' }));
    await bot.post(personal(microsoft, { type: 'conversationUpdate', membersAdded: [maja] }));

    assert.deepEqual(bot.heart.greeted, []);
    assert.equal(await bot.teams.messenger.reaches({ tenantId, door: 'channel', address: channelId }), true);
  });

  it('forgets where it was removed', async () => {
    const place = { tenantId, door: 'personal', address: sara.aadObjectId } as const;
    await bot.post(personal(microsoft, { type: 'installationUpdate', action: 'add' }));
    assert.equal(await bot.teams.messenger.reaches(place), true);

    await bot.post(personal(microsoft, { type: 'installationUpdate', action: 'remove' }));

    assert.equal(await bot.teams.messenger.reaches(place), false);
  });

  it('remembers the newest address of a conversation from any activity', async () => {
    const moved = `${microsoft.serviceUrl}moved/`;
    await bot.post(inChannel(microsoft, { type: 'message', text: 'hej' }));
    await bot.post(
      inChannel(microsoft, { ...execute('x'), serviceUrl: moved }),
      `Bearer ${await microsoft.token({ claims: { serviceurl: moved } })}`,
    );

    const stored = await bot.conversations.find(tenantId, 'channel', channelId);
    assert.equal(stored?.serviceUrl, moved);
    assert.equal(stored?.conversationId, channelId);
    assert.ok(!JSON.stringify(stored).includes(sara.name));
  });

  it('answers in the language of the person, with their own choice before that of Teams', async () => {
    const english = { ...execute('x'), locale: 'en-US' };
    await bot.post(personal(microsoft, english));
    await bot.post(personal(microsoft, { ...execute('x'), locale: 'sv-SE' }));

    assert.deepEqual(
      bot.heart.presses.map(({ language }) => language),
      ['en', 'en'],
    );
    assert.equal([...bot.people.values()][0]?.name, sara.name);
  });

  const strangers: Record<string, { fields: Record<string, unknown>; words: RegExp }> = {
    'somebody of another organisation': {
      fields: { channelData: { tenant: { id: otherTenantId }, channel: { id: channelId } } },
      words: /annan organisation/,
    },
    'a guest whom Teams does not vouch for': {
      fields: { from: { id: '29:guest', name: 'Gäst' } },
      words: /känner inte igen dig/,
    },
    'somebody in a group chat': {
      fields: { conversation: { id: '19:meeting', conversationType: 'groupChat', tenantId } },
      words: /vår egen chatt/,
    },
  };
  for (const [who, { fields, words }] of Object.entries(strangers)) {
    it(`refuses ${who} calmly`, async () => {
      const pressed = await bot.post(inChannel(microsoft, { ...execute('summons.acknowledge'), ...fields }));
      const written = await bot.post(inChannel(microsoft, { type: 'message', text: 'hej', ...fields }));

      assert.match(String((pressed.body as { value: unknown }).value), words);
      assert.equal(written.status, 200);
      assert.match(String(microsoft.calls[0]?.body['text']), words);
      assert.deepEqual([bot.heart.presses, bot.heart.heard], [[], []]);
    });
  }

  it('takes an activity that it cannot read as delivered, and says so in the log', async () => {
    const { status } = await bot.post(personal(microsoft, { type: 'message', text: { not: 'text' } }));

    assert.equal(status, 200);
    assert.equal(bot.log.length, 1);
  });
});
