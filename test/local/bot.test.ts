/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
import assert from 'node:assert/strict';
import { SignJWT, generateKeyPair } from 'jose';
import sinon from 'sinon';
import { startStage } from '../../src/local/stage.js';
import { appId, cardAnswer, invokeResponse, trust } from './fake-product.js';
import { button, card, channelOf, message, onStage, teamsPerson, type OnStage } from './on-stage.js';

const sara = teamsPerson('sara');
const chat = `/v3/conversations/${encodeURIComponent(sara.chatId)}/activities`;

describe('what the bot hears', () => {
  let on: OnStage;
  before(async () => {
    on = await onStage(400);
    assert.equal((await on.post('/local/reset', { at: '2026-03-02' })).status, 200);
  });
  beforeEach(() => {
    on.product.handler = async () => undefined;
    on.product.heard.length = 0;
  });
  after(() => on.stop());

  const shown = async (content: object): Promise<string> =>
    (await on.connector('POST', chat, message(content))).body.id;
  const press = (activityId: string, more: object) =>
    on.post('/local/people/sara/press', { conversationId: sara.chatId, activityId, ...more });

  it('is a line in the chat, with who, where and which tenant', async () => {
    on.product.handler = async (context) => void (await context.sendActivity('Hej Sara'));
    const { body } = await on.post('/local/people/sara/say', { text: 'Ny SIP' });

    const [heard] = on.product.heard;
    assert.deepEqual(
      [heard?.type, heard?.text, heard?.from.aadObjectId, heard?.from.id],
      ['message', 'Ny SIP', sara.aadObjectId, sara.mri],
    );
    assert.deepEqual(
      [heard?.conversation.conversationType, heard?.conversation.tenantId, heard?.channelData.tenant.id],
      ['personal', sara.tenantId, sara.tenantId],
    );
    const texts = body.inbox.conversations[0].activities.map((one: any) => one.text);
    assert.deepEqual(texts.slice(-2), ['Ny SIP', 'Hej Sara']);
  });

  it('is only its own name in a channel', async () => {
    const conversationId = channelOf('ekdalsskolan');
    await on.post('/local/people/sara/say', { text: 'Någon som vet?', conversationId });
    await on.post('/local/people/sara/say', { text: '@SIP-lotsen koppla 7K4Q', conversationId });

    assert.equal(on.product.heard.length, 1);
    const [heard] = on.product.heard;
    assert.equal(heard?.text, '<at>SIP-lotsen</at> koppla 7K4Q');
    assert.match(heard?.conversation.id ?? '', /;messageid=\d+$/);
    assert.equal(heard?.channelData.channel.id, conversationId);
  });

  it('is a press with the inputs; the answer is seen by the one who pressed', async () => {
    const id = await shown(
      card([
        { type: 'Input.Text', id: 'namn', value: 'förval' },
        button('x.y', 'Spara', { data: { c: '1' } }),
      ]),
    );
    on.product.handler = async (context) =>
      void (await context.sendActivity(cardAnswer(card([{ type: 'TextBlock', text: 'Sparat' }]))));
    const { status, body } = await press(id, { title: 'Spara', inputs: { namn: 'Alex' } });

    const value = on.product.heard[0]?.value;
    assert.deepEqual([value.action.verb, value.trigger], ['x.y', 'manual']);
    assert.deepEqual(value.action.data, { c: '1', namn: 'Alex' });
    assert.deepEqual([status, body.status, body.card.body[0].text], [200, 200, 'Sparat']);
    const post = body.inbox.conversations[0].activities.at(-1);
    assert.deepEqual([post.card.body[0].text, post.sessionCard, post.edited], ['Sparat', true, false]);
  });

  it("is nobody's own view any more once the shared card is edited", async () => {
    const id = await shown(card([button('x.y', 'Tryck')]));
    on.product.handler = async (context) => void (await context.sendActivity(cardAnswer(card([]))));
    await press(id, { verb: 'x.y' });
    await on.connector('PUT', `${chat}/${id}`, message(card([{ type: 'TextBlock', text: 'Alla' }])));

    const { body } = await on.get('/local/people/sara/inbox');
    const post = body.conversations[0].activities.at(-1);
    assert.deepEqual([post.card.body[0].text, post.sessionCard, post.edited], ['Alla', false, true]);
  });

  it('is a dialog that opens, sends what was typed, and closes', async () => {
    const open = {
      type: 'Action.Submit',
      title: 'Öppna',
      data: { verb: 'd.open', msteams: { type: 'task/fetch' } },
    };
    const id = await shown(card([{ type: 'ActionSet', actions: [open] }]));
    const inside = card(
      [{ type: 'Input.Text', id: 'svar', isRequired: true, errorMessage: 'Skriv ett svar.' }],
      {
        actions: [{ type: 'Action.Submit', title: 'Skicka', data: { verb: 'd.send' } }],
      },
    );
    on.product.handler = async (context) => {
      const isFetch = context.activity.name === 'task/fetch';
      await context.sendActivity(invokeResponse(isFetch ? { task: dialogWith(inside) } : {}));
    };
    const opened = await press(id, { title: 'Öppna' });
    const empty = await on.post('/local/people/sara/press', { dialog: true, title: 'Skicka' });
    const sent = await on.post('/local/people/sara/press', {
      dialog: true,
      title: 'Skicka',
      inputs: { svar: 'Ja' },
    });

    assert.equal(opened.body.dialog.title, 'Fråga');
    assert.deepEqual(
      [empty.status, empty.body.error.field, empty.body.error.message],
      [400, 'inputs.svar', 'Skriv ett svar.'],
    );
    assert.deepEqual(
      on.product.heard.map(({ name, value }) => [name, value.data.verb, value.data.svar]),
      [
        ['task/fetch', 'd.open', undefined],
        ['task/submit', 'd.send', 'Ja'],
      ],
    );
    assert.equal(sent.body.dialog, undefined);
  });

  it('is what somebody searches for while typing', async () => {
    const query = { type: 'Data.Query', dataset: 'units', associatedInputs: 'auto' };
    const id = await shown(
      card([{ type: 'Input.ChoiceSet', id: 'enhet', choices: [], 'choices.data': query }]),
    );
    const results = Array.from({ length: 20 }, (_, n) => ({ title: `Enhet ${n}`, value: `e${n}` }));
    on.product.handler = async (context) =>
      void (await context.sendActivity(
        invokeResponse({
          statusCode: 200,
          type: 'application/vnd.microsoft.search.searchResponse',
          value: { results },
        }),
      ));
    const asked = { conversationId: sara.chatId, activityId: id, dataset: 'units', queryText: 'bup' };
    const { body } = await on.post('/local/people/sara/search', asked);
    const other = await on.post('/local/people/sara/search', { ...asked, dataset: 'x' });

    assert.deepEqual(
      [on.product.heard[0]?.name, on.product.heard[0]?.value.queryText],
      ['application/search', 'bup'],
    );
    assert.equal(body.results.length, 15);
    assert.deepEqual([other.status, other.body.error.field], [400, 'dataset']);
  });

  it('is a refresh when somebody looks, at most once a minute, and only from those named', async () => {
    const refresh = { action: { type: 'Action.Execute', verb: 'c.refresh' }, userIds: [sara.mri] };
    await shown(card([], { refresh }));
    on.product.handler = async (context) =>
      void (await context.sendActivity(cardAnswer(card([{ type: 'TextBlock', text: 'Ny' }], { refresh }))));
    const look = () => on.post('/local/people/sara/look', { conversationId: sara.chatId });
    const first = await look();
    await look();
    await on.post('/local/clock', { advance: 'PT2M' });
    await look();

    assert.deepEqual(
      on.product.heard.map(({ value }) => value.trigger),
      ['automatic', 'automatic'],
    );
    assert.equal(first.body.inbox.conversations[0].activities.at(-1).card.body[0].text, 'Ny');
  });

  it('comes again under the same id, then under a new one, when the answer is late', async () => {
    const id = await shown(card([button('x.y', 'Tryck')]));
    let calls = 0;
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    on.product.handler = async (context) => {
      calls += 1;
      if (calls < 3) await released;
      await context.sendActivity(cardAnswer(card([])));
    };
    const { body } = await press(id, { verb: 'x.y' });
    release();

    const ids = on.product.heard.map((activity) => activity.id);
    assert.deepEqual([body.status, ids.length, ids[0] === ids[1], ids[1] === ids[2]], [200, 3, true, false]);
  });

  it('is delivered twice when told to', async () => {
    const id = await shown(card([button('x.y', 'Tryck')]));
    on.product.handler = async (context) => void (await context.sendActivity(cardAnswer(card([]))));
    await on.post('/local/faults', { target: 'product', duplicate: true });
    await press(id, { verb: 'x.y' });

    assert.deepEqual(on.product.heard.length, 2);
  });

  it('waits in the outbox while the product is away, and is delivered when it is back', async () => {
    on.product.up = false;
    const away = await on.post('/local/people/sara/say', { text: 'Hej?' });
    on.product.up = true;
    const idle = await on.get('/local/idle');

    assert.equal(away.status, 503);
    assert.match(away.body.error.message, /svarar inte/);
    assert.deepEqual([idle.body.idle, on.product.heard.map(({ text }) => text)], [true, ['Hej?']]);
  });

  it('tells the person when the bot answers with a card that Teams would not draw', async () => {
    const id = await shown(card([button('x.y', 'Tryck')]));
    on.product.handler = async (context) =>
      void (await context.sendActivity(cardAnswer(card([{ type: 'TextBlock', txt: 'fel' }]))));
    const { body } = await press(id, { verb: 'x.y' });

    assert.equal(body.status, 502);
    assert.match(body.message, /TextBlock/);
  });
});

describe('the installation', () => {
  it('reaches everybody and every team once, also over a restart of the stage', async () => {
    const on = await onStage();
    try {
      await on.post('/local/reset', {});
      const events = on.product.heard.filter(({ type }) => type === 'installationUpdate');
      const places = new Set(events.map(({ conversation }) => conversation.id));
      assert.ok(places.has(sara.chatId) && places.has(channelOf('bup-mottagning')));
      await on.stage.stop();
      const before = on.product.heard.length;

      const again = await startStage({
        port: 0,
        dataDir: on.folder,
        productUrl: on.product.url,
        secret: 'secret',
      });
      trust(on.product, again.url);
      const idle = await fetch(`${again.url}/local/idle`);
      const clock = await fetch(`${again.url}/local/clock`);
      await again.stop();

      assert.deepEqual([idle.status, clock.status, on.product.heard.length], [200, 200, before]);
    } finally {
      await on.product.stop();
    }
  });
});

describe('the tokens of the stage', () => {
  let on: OnStage;
  before(async () => {
    on = await onStage();
  });
  after(() => on.stop());
  afterEach(() => sinon.restore());

  it('are believed by the real adapter, and a forged one is not', async () => {
    // The adapter writes every refusal to the console.
    sinon.stub(console, 'error');
    await on.post('/local/reset', {});
    const [bearer = ''] = on.product.bearers;
    const activity = { ...on.product.heard[0], id: 'f:forged' };
    const deliver = (authorization: string) =>
      fetch(`${on.product.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify(activity),
      });
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ serviceurl: activity.serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: 'somebody-else' })
      .setIssuer('https://api.botframework.com')
      .setAudience(appId)
      .setExpirationTime('1h')
      .sign(privateKey);

    assert.equal((await deliver(bearer)).status, 200);
    assert.equal((await deliver('')).status, 401);
    assert.equal((await deliver(`Bearer ${forged}`)).status, 401);
  });
});

function dialogWith(inside: object): object {
  const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: inside };
  return { type: 'continue', value: { title: 'Fråga', width: 'medium', height: 'large', card: content } };
}
