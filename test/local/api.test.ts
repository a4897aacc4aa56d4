/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { startStage } from '../../src/local/stage.js';
import { button, card, message, onStage, teamsPerson, type OnStage } from './on-stage.js';

const sara = teamsPerson('sara');
const chat = `/v3/conversations/${encodeURIComponent(sara.chatId)}/activities`;

describe('the local API', () => {
  let on: OnStage;
  before(async () => {
    on = await onStage();
    await toMonday();
  });
  const toMonday = async () => {
    assert.equal((await on.post('/local/reset', { at: '2026-03-02' })).status, 200);
    on.product.controls.length = 0;
  };
  after(() => on.stop());

  it('lists the cast with unit, role and tenant', async () => {
    const { body } = await on.get('/local/people');
    const find = (id: string) => body.people.find((one: any) => one.id === id);

    assert.deepEqual(
      [find('sara').unit.id, find('sara').tenant.name, find('sara').teams],
      ['ekdalsskolan', 'Partille kommun', true],
    );
    assert.deepEqual([find('maria').tenant, find('maria').teams], [null, false]);
  });

  it('counts what is unread until somebody looks', async () => {
    await on.connector('POST', chat, message(card([])));
    const before = (await on.get('/local/people')).body.people.find((one: any) => one.id === 'sara').unread;
    const { body } = await on.post('/local/people/sara/look', { conversationId: sara.chatId });

    assert.deepEqual([before, body.inbox.conversations[0].unread], [1, 0]);
  });

  const chatBody = { conversationId: sara.chatId };
  const bad: [string, string, unknown, string, number?][] = [
    ['a person who is not in the cast', '/local/people/nobody/say', { text: 'Hej' }, 'id', 404],
    ['somebody without Teams', '/local/people/maria/say', { text: 'Hej' }, 'id'],
    ['no text', '/local/people/sara/say', {}, 'text'],
    ['an unknown field', '/local/people/sara/say', { text: 'Hej', to: 'x' }, 'to'],
    [
      "somebody else's conversation",
      '/local/people/sara/say',
      { text: 'Hej', conversationId: 'x' },
      'conversationId',
    ],
    ['a press without a button', '/local/people/sara/press', { ...chatBody, activityId: '1' }, 'title'],
    ['a press without an activity', '/local/people/sara/press', { ...chatBody, verb: 'x' }, 'activityId'],
    [
      'a press on what is not there',
      '/local/people/sara/press',
      { ...chatBody, activityId: '1', verb: 'x' },
      'activityId',
    ],
    ['a dialog that is not open', '/local/people/sara/press', { dialog: true, verb: 'x' }, 'dialog'],
    ['an unknown fault', '/local/faults', { target: 'moon' }, 'target'],
    ['a time that is none', '/local/clock', { to: '2026-02-30x' }, 'to'],
    ['a time that has been', '/local/clock', { to: '2026-03-01' }, 'to'],
    ['a step that is none', '/local/clock', { advance: 'soon' }, 'advance'],
    ['a reset to no time', '/local/reset', { at: 'yesterday' }, 'at'],
  ];
  for (const [name, path, body, field, status = 400] of bad) {
    it(`names the field for ${name}`, async () => {
      const answer = await on.post(path, body);

      assert.deepEqual([answer.status, answer.body.error.field], [status, field]);
    });
  }

  it('wants its own header, JSON, and a page of this machine', async () => {
    const url = `${on.stage.url}/local/people/sara/say`;
    const post = (headers: Record<string, string>) =>
      fetch(url, { method: 'POST', headers, body: '{"text":"x"}' });
    const bare = await post({ 'content-type': 'application/json' });
    const text = await post({ 'content-type': 'text/plain', 'x-sip-local': '1' });
    const other = await on.get('/local/people', { origin: 'http://elsewhere.example' });

    const { error } = await bare.json();
    assert.deepEqual([bare.status, error.field], [400, 'x-sip-local']);
    assert.match(error.message, /x-sip-local: 1/);
    assert.deepEqual([text.status, other.status], [400, 403]);
  });

  it('answers no other name for this machine', async () => {
    const status = await new Promise((resolve) => {
      const { port } = new URL(on.stage.url);
      const headers = { host: 'rebound.example' };
      request({ host: '127.0.0.1', port, path: '/local/people', headers }, (res) =>
        resolve(res.statusCode),
      ).end();
    });

    assert.equal(status, 403);
  });

  const cardWithAll = card([
    {
      type: 'Container',
      selectAction: { type: 'Action.ToggleVisibility', targetElements: ['why'] },
      items: [{ type: 'TextBlock', text: 'Varför?' }],
    },
    { type: 'Container', id: 'why', isVisible: false, items: [{ type: 'TextBlock', text: 'Därför.' }] },
    { type: 'Input.Date', id: 'dag', min: '2026-03-02', errorMessage: 'Välj en kommande dag.' },
    { type: 'Input.ChoiceSet', id: 'val', choices: [{ title: 'A', value: 'a' }] },
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.OpenUrl', title: 'Läs mer', url: 'https://example.org/' }],
    },
    button('t.done', 'Klar', { data: { on: '1' } }),
    button('t.done', 'Klar', { data: { on: '2' } }),
  ]);
  const pressing = async (more: object) => {
    const { body } = await on.connector('POST', chat, message(cardWithAll));
    return on.post('/local/people/sara/press', { ...chatBody, activityId: body.id, ...more });
  };

  it('does what the client does alone: opens a link, shows what is hidden', async () => {
    const link = await pressing({ title: 'Läs mer' });
    const why = await pressing({ title: 'Varför?' });

    assert.equal(link.body.openUrl, 'https://example.org/');
    assert.deepEqual([why.status, why.body.card.type], [200, 'AdaptiveCard']);
  });

  it('checks inputs as the client does, with the sentence of the card', async () => {
    const early = await pressing({ verb: 't.done', on: '1', inputs: { dag: '2026-03-01' } });
    const choice = await pressing({ verb: 't.done', on: '1', inputs: { val: 'b' } });
    const unknown = await pressing({ verb: 't.done', on: '1', inputs: { annat: 'x' } });

    assert.deepEqual(
      [early.status, early.body.error],
      [400, { field: 'inputs.dag', message: 'Välj en kommande dag.' }],
    );
    assert.deepEqual([choice.body.error.field, unknown.body.error.field], ['inputs.val', 'inputs.annat']);
  });

  it('asks which row is meant when several have the button', async () => {
    const answer = await pressing({ title: 'Klar' });

    assert.deepEqual([answer.status, answer.body.error.field], [400, 'on']);
  });

  it('plays each due time on the way when the clock is moved', async () => {
    await toMonday();
    on.product.due = ['2026-03-04T07:00:00.000Z', '2026-03-06T07:00:00.000Z'];
    const { body } = await on.post('/local/clock', { to: '2026-03-09' });

    const times = on.product.controls.filter((one) => one.startsWith('clock')).map((one) => one.slice(6, 16));
    assert.deepEqual(
      [body.played, body.local, times],
      [2, '2026-03-09T08:00', ['2026-03-04', '2026-03-06', '2026-03-09']],
    );
  });

  it('goes to the next working day over a weekend, and to the next due time', async () => {
    await toMonday();
    await on.post('/local/clock', { to: '2026-03-06T15:00' });
    const monday = await on.post('/local/clock', { advance: 'workday' });
    on.product.due = ['2026-03-10T09:30:00.000Z', '2026-03-10T09:30:00.000Z'];
    const due = await on.post('/local/clock', { advance: 'next-due' });

    assert.deepEqual([monday.body.local, due.body.local], ['2026-03-09T08:00', '2026-03-10T10:30']);
  });

  it('stays calm when the product is away', async () => {
    on.product.up = false;
    const clock = await on.get('/local/clock');
    const moved = await on.post('/local/clock', { advance: 'PT1H' });
    const page = await on.get('/svar/abc', { accept: 'text/html' });
    on.product.up = true;

    assert.deepEqual([clock.status, clock.body.nextDue, moved.status, page.status], [200, null, 503, 503]);
    assert.match(page.body, /svarar inte/);
  });

  it('hands the mail door and health on to the product', async () => {
    assert.deepEqual((await on.get('/svar/abc')).body, { path: '/svar/abc' });
    assert.equal((await on.get('/health')).status, 200);
  });

  it('serves the page with a policy that lets nothing from elsewhere run', async () => {
    const page = await on.get('/');
    const library = await on.get('/local/vendor/adaptivecards.min.js');
    const hostConfig = await on.get('/local/host-config');

    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self'/);
    assert.deepEqual([library.status, typeof hostConfig.body.dark], [200, 'object']);
  });

  it('keeps everything over a restart, and lets one stage alone into its folder', async () => {
    await toMonday();
    await on.connector('POST', chat, message(card([{ type: 'TextBlock', text: 'Kvar' }])));
    const settings = { port: 0, dataDir: on.folder, productUrl: on.product.url, secret: 'secret' };
    await assert.rejects(startStage(settings), { name: 'FolderLocked' });
    await on.stage.stop();
    const again = await startStage(settings);
    const inbox = await (await fetch(`${again.url}/local/people/sara/inbox`)).json();
    const clock = await (await fetch(`${again.url}/local/clock`)).json();
    await again.stop();

    assert.equal(inbox.conversations[0].activities.at(-1).card.body[0].text, 'Kvar');
    assert.match(clock.local, /^2026-03-02T08:0/);
  });
});
