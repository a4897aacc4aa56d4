/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
import assert from 'node:assert/strict';
import {
  button,
  card,
  channelOf,
  message,
  onStage,
  partille,
  teamsPerson,
  vgr,
  type OnStage,
} from './on-stage.js';

const sara = teamsPerson('sara');
const hello = card([{ type: 'TextBlock', text: 'Hej', wrap: true }]);

describe('the Bot Connector of the stage', () => {
  let on: OnStage;
  before(async () => {
    on = await onStage();
    assert.equal((await on.post('/local/reset', { at: '2026-03-02' })).status, 200);
  });
  after(() => on.stop());

  const chat = `/v3/conversations/${encodeURIComponent(sara.chatId)}`;
  const toMember = (member: string, tenant = partille) => ({
    isGroup: false,
    bot: { id: '28:11111111-1111-4111-8111-111111111111' },
    members: [{ id: member }],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  });

  it('shows a card to the person whose chat it is posted in', async () => {
    const sent = await on.connector('POST', `${chat}/activities`, message(hello));

    const { body } = await on.get('/local/people/sara/inbox');
    const [conversation] = body.conversations;
    const last = conversation.activities.at(-1);
    assert.equal(sent.status, 201);
    assert.deepEqual([last.id, last.card.body[0].text, last.from.bot], [sent.body.id, 'Hej', true]);
  });

  it('refuses a caller without the bearer', async () => {
    const answer = await fetch(`${on.stage.url}/connector/${partille}${chat}/activities`, { method: 'POST' });

    assert.equal(answer.status, 401);
  });

  it('finds no conversation of another tenant', async () => {
    const anna = encodeURIComponent(teamsPerson('anna').chatId);
    const answer = await on.connector('POST', `/v3/conversations/${anna}/activities`, message(hello));

    assert.deepEqual([answer.status, answer.body.error.code], [404, 'ConversationNotFound']);
  });

  it('opens a personal chat for somebody who has the bot', async () => {
    const { status, body } = await on.connector('POST', '/v3/conversations', toMember(sara.mri));

    assert.deepEqual([status, body.id], [201, sara.chatId]);
  });

  it('takes ids that begin with 29: only, in their own tenant only', async () => {
    const byObjectId = await on.connector('POST', '/v3/conversations', toMember(sara.aadObjectId));
    const foreign = await on.connector('POST', '/v3/conversations', toMember(teamsPerson('anna').mri));
    const wrongTenant = await on.connector('POST', '/v3/conversations', toMember(sara.mri, vgr));

    assert.deepEqual([byObjectId.status, foreign.status, wrongTenant.status], [400, 400, 400]);
  });

  it('begins a thread in a channel with the first activity', async () => {
    const channel = channelOf('ekdalsskolan');
    const { status, body } = await on.connector('POST', '/v3/conversations', {
      isGroup: true,
      bot: { id: '28:11111111-1111-4111-8111-111111111111' },
      channelData: { channel: { id: channel } },
      activity: message(hello),
    });

    assert.equal(status, 201);
    assert.equal(body.id, `${channel};messageid=${body.activityId}`);
  });

  it('edits what the bot has said, and knows no other activity', async () => {
    const { body } = await on.connector('POST', `${chat}/activities`, message(hello));
    const edited = card([{ type: 'TextBlock', text: 'Ändrat' }]);
    const put = await on.connector('PUT', `${chat}/activities/${body.id}`, message(edited));
    const unknown = await on.connector('PUT', `${chat}/activities/123`, message(edited));

    const inbox = (await on.get('/local/people/sara/inbox')).body;
    const found = inbox.conversations[0].activities.find((one: any) => one.id === body.id);
    assert.deepEqual([put.status, found.card.body[0].text, found.edited], [200, 'Ändrat', true]);
    assert.deepEqual([unknown.status, unknown.body.error.code], [404, 'ActivityNotFoundInConversation']);
  });

  it('deletes what the bot has said', async () => {
    const { body } = await on.connector('POST', `${chat}/activities`, message(hello));
    await on.connector('DELETE', `${chat}/activities/${body.id}`);

    const inbox = (await on.get('/local/people/sara/inbox')).body;
    assert.ok(!inbox.conversations[0].activities.some((one: any) => one.id === body.id));
  });

  it('names the members with their tenant and object id', async () => {
    const { body } = await on.connector('GET', `${chat}/members`);
    const paged = await on.connector('GET', `${chat}/pagedmembers`);
    const one = await on.connector('GET', `${chat}/members/${encodeURIComponent(sara.mri)}`);

    assert.deepEqual(
      [body[0].id, body[0].aadObjectId, body[0].tenantId],
      [sara.mri, sara.aadObjectId, partille],
    );
    assert.equal(paged.body.members.length, 1);
    assert.equal(one.body.email, sara.mail);
  });

  it('says in a channel who owns the team, and forgets whoever leaves it', async () => {
    const roster = `/v3/conversations/${encodeURIComponent(channelOf('ekdalsskolan'))}/pagedmembers`;
    const roles = async () =>
      (await on.connector('GET', roster)).body.members.map((one: any) => [one.givenName, one.userRole]);
    const everybody = [
      ['Sara', 'owner'],
      ['Rut', 'user'],
      ['Nina', 'user'],
    ];
    assert.deepEqual(await roles(), everybody);
    await on.post('/local/teams/ekdalsskolan', { person: 'nina', member: false });
    assert.deepEqual(await roles(), everybody.slice(0, 2));
    await on.post('/local/teams/ekdalsskolan', { person: 'nina', member: true });
    assert.deepEqual(await roles(), everybody);
  });

  it('has no roster for a bot that is taken out of the team', async () => {
    const roster = `/v3/conversations/${encodeURIComponent(channelOf('ekdalsskolan'))}/pagedmembers`;
    assert.equal((await on.post('/local/teams/nowhere', { bot: 'removed' })).status, 400);
    assert.equal((await on.post('/local/teams/ekdalsskolan', { bot: 'removed' })).status, 200);
    const { status, body } = await on.connector('GET', roster);
    assert.deepEqual([status, body.error.code], [403, 'BotNotInConversationRoster']);
  });

  const refused: [string, object, RegExp][] = [
    [
      'a card with an unknown property',
      card([{ type: 'TextBlock', text: 'x', colour: 'red' }]),
      /TextBlock.*colour/,
    ],
    ['a card with an unknown type', card([{ type: 'Rating' }]), /Rating/],
    ['a card newer than 1.5', { type: 'AdaptiveCard', version: '1.6', body: [] }, /version/],
    [
      'an Action.Execute without a verb',
      card([{ type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'x' }] }]),
      /verb/,
    ],
    ["Teams' own element without a fallback", card([{ type: 'Badge', text: 'x' }]), /fallback/],
    [
      'two inputs with one id',
      card([
        { type: 'Input.Text', id: 'a' },
        { type: 'Input.Text', id: 'a' },
      ]),
      /twice/,
    ],
    [
      'a typeahead without choices',
      card([{ type: 'Input.ChoiceSet', id: 'a', 'choices.data': { type: 'Data.Query', dataset: 'u' } }]),
      /choices/,
    ],
    [
      'more than 60 ids to refresh',
      card([], {
        refresh: { action: { type: 'Action.Execute', verb: 'r' }, userIds: Array(61).fill('29:x') },
      }),
      /60/,
    ],
    [
      'refresh for object ids',
      card([], { refresh: { action: { type: 'Action.Execute', verb: 'r' }, userIds: [sara.aadObjectId] } }),
      /29:/,
    ],
  ];
  for (const [name, content, reason] of refused) {
    it(`refuses ${name}`, async () => {
      const { status, body } = await on.connector('POST', `${chat}/activities`, message(content));

      assert.deepEqual([status, body.error.code], [400, 'BadSyntax']);
      assert.match(body.error.message, reason);
    });
  }

  it("takes Teams' own element with a fallback, full width and a typeahead", async () => {
    const content = card(
      [
        { type: 'Badge', text: 'Ny', fallback: { type: 'TextBlock', text: 'Ny' } },
        { type: 'Badge', text: 'Ny', fallback: 'drop' },
        {
          type: 'Input.ChoiceSet',
          id: 'a',
          style: 'filtered',
          choices: [],
          'choices.data': { type: 'Data.Query', dataset: 'units', associatedInputs: 'auto' },
        },
        button('x.y', 'Tryck'),
      ],
      { msteams: { width: 'Full' } },
    );

    assert.equal((await on.connector('POST', `${chat}/activities`, message(content))).status, 201);
  });

  it('refuses text beside a card, which Teams would split', async () => {
    const { status } = await on.connector('POST', `${chat}/activities`, { ...message(hello), text: 'Hej' });

    assert.equal(status, 400);
  });

  it('refuses more than 100 KB', async () => {
    const { status, body } = await on.connector('POST', `${chat}/activities`, {
      type: 'message',
      text: 'x'.repeat(110_000),
    });

    assert.deepEqual([status, body.error.code], [413, 'MessageSizeTooBig']);
  });

  it('throttles with Retry-After when told to, and only so many times', async () => {
    await on.post('/local/faults', { target: 'connector', status: 429, count: 1 });
    const first = await on.connector('POST', `${chat}/activities`, message(hello));
    const second = await on.connector('POST', `${chat}/activities`, message(hello));

    assert.deepEqual([first.status, first.headers.get('retry-after'), second.status], [429, '1', 201]);
  });

  it('does the thing and then cuts the line when told to', async () => {
    await on.post('/local/faults', { target: 'connector', dropResponse: true });
    const lost = card([{ type: 'TextBlock', text: 'Svaret försvann' }]);
    await assert.rejects(on.connector('POST', `${chat}/activities`, message(lost)));

    const { body } = await on.get('/local/people/sara/inbox');
    assert.equal(body.conversations[0].activities.at(-1).card.body[0].text, 'Svaret försvann');
  });

  it('counts the same card in the same place as the same thing', async () => {
    const same = card([{ type: 'TextBlock', text: 'Samma' }]);
    await on.connector('POST', `${chat}/activities`, message(same));
    await on.connector('POST', `${chat}/activities`, message(same));

    const { calls } = (await on.get('/local/journal?kind=connector.send')).body;
    assert.equal(calls.at(-1).count, 2);
  });
});

describe('a bot that is not installed', () => {
  it('is refused everywhere until the product has come up and everybody has the app', async () => {
    const on = await onStage();
    on.product.up = false;
    try {
      const chat = encodeURIComponent(sara.chatId);
      const answer = await on.connector('POST', `/v3/conversations/${chat}/activities`, message(hello));

      assert.deepEqual([answer.status, answer.body.error.code], [403, 'BotNotInConversationRoster']);
    } finally {
      await on.stop();
    }
  });
});
