/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
/** The message extension on the stage: the query as Teams sends it, and no answer that Teams would not show. */
import assert from 'node:assert/strict';
import { invokeResponse } from './fake-product.js';
import { button, card, channelOf, onStage, teamsPerson, type OnStage } from './on-stage.js';

const sara = teamsPerson('sara');
const thumbnail = 'application/vnd.microsoft.card.thumbnail';

function found(
  title: string,
  content: object = card([{ type: 'TextBlock', text: title }]),
  more: object = {},
) {
  const preview = { contentType: thumbnail, content: { title, text: 'Kallad' } };
  return { contentType: 'application/vnd.microsoft.card.adaptive', content, preview, ...more };
}

const result = (attachments: object[], more: object = {}) => ({
  composeExtension: { type: 'result', attachmentLayout: 'list', attachments, ...more },
});

describe('the message extension on the stage', () => {
  let on: OnStage;
  before(async () => {
    on = await onStage();
    assert.equal((await on.post('/local/reset', { at: '2026-03-02' })).status, 200);
  });
  after(() => on.stop());

  const answering = (body: object): void => {
    on.product.heard.length = 0;
    on.product.handler = async (context) => void (await context.sendActivity(invokeResponse(body)));
  };
  const find = (text: string, more: object = {}) => on.post('/local/people/sara/find', { text, ...more });
  const insert = (body: object) => on.post('/local/people/sara/insert', body);

  it('asks for the newest when it is opened, and then for what is typed', async () => {
    answering(result([found('SIP-7K4QXM'), found('SIP-3PW9TA')]));
    const { body } = await find('');
    await find(' 7k ', { conversationId: channelOf('ekdalsskolan') });

    assert.deepEqual(body.results, [
      { at: 0, title: 'SIP-7K4QXM', text: 'Kallad' },
      { at: 1, title: 'SIP-3PW9TA', text: 'Kallad' },
    ]);
    const queryOptions = { skip: 0, count: 25 };
    assert.deepEqual(
      on.product.heard.map(({ name, value }: any) => [name, value]),
      [[{ name: 'initialRun', value: 'true' }], [{ name: 'reference', value: '7k' }]].map((parameters) => [
        'composeExtension/query',
        { commandId: 'findCase', parameters, queryOptions },
      ]),
    );
    const [, there] = on.product.heard as any[];
    assert.deepEqual(
      [there.conversation.conversationType, there.channelData.source, there.from.aadObjectId],
      ['channel', { name: 'compose' }, sara.aadObjectId],
    );
  });

  it('shows a sentence in the place of results', async () => {
    answering({ composeExtension: { type: 'message', text: 'Ingen SIP.' } });

    assert.deepEqual((await find('x')).body, { results: [], message: 'Ingen SIP.' });
  });

  const refused: Record<string, object> = {
    'nothing at all': {},
    'more results than Teams shows': result(Array.from({ length: 26 }, () => found('SIP-7K4QXM'))),
    'a card without what the list shows of it': result([
      found('SIP-7K4QXM', undefined, { preview: undefined }),
    ]),
    'a card that is none': result([found('SIP-7K4QXM', { type: 'AdaptiveCard', version: '1.6', body: [] })]),
    'a card with a press without a verb': result([found('SIP-7K4QXM', card([button('', 'Öppna')]))]),
    'a layout that is none': result([found('SIP-7K4QXM')], { attachmentLayout: 'carousel' }),
    'a sentence and results': result([found('SIP-7K4QXM')], { text: 'En SIP' }),
    'a dialog': { task: { type: 'message', value: 'En SIP' } },
  };
  for (const [what, body] of Object.entries(refused)) {
    it(`refuses ${what}`, async () => {
      answering(body);
      assert.equal((await find('')).status, 502);
    });
  }

  it('sends what was found, and it stands in the channel as the person’s own, unheard by the bot', async () => {
    answering(result([found('SIP-7K4QXM'), found('SIP-3PW9TA')]));
    const conversationId = channelOf('ekdalsskolan');
    await find('', { conversationId });
    on.product.heard.length = 0;
    const { body } = await insert({ conversationId, at: 1 });

    const there = body.inbox.conversations.find((one: any) => one.id === conversationId);
    const { from, card: shown } = there.activities.at(-1);
    assert.deepEqual([from.id, from.bot, shown.body[0].text], ['sara', false, 'SIP-3PW9TA']);
    assert.deepEqual(on.product.heard, []);
  });

  it('is heard by the bot in its own chat, as a message without words', async () => {
    answering(result([found('SIP-7K4QXM')]));
    await find('');
    on.product.handler = async () => undefined;
    on.product.heard.length = 0;
    await insert({ at: 0 });

    const [heard] = on.product.heard as any[];
    assert.deepEqual([heard.type, heard.text], ['message', undefined]);
    assert.equal(heard.attachments[0].content.body[0].text, 'SIP-7K4QXM');
  });

  it('sends nothing but what was found by the same person, and nothing after a reset', async () => {
    answering(result([found('SIP-7K4QXM')]));
    await find('');

    assert.equal((await insert({ at: 1 })).status, 400);
    assert.equal((await on.post('/local/people/anna/insert', { at: 0 })).status, 400);
    await on.post('/local/reset', { at: '2026-03-02' });
    assert.equal((await insert({ at: 0 })).status, 400);
  });

  it('is used where the person is, and by those who have Teams', async () => {
    answering(result([]));
    assert.equal((await find('', { conversationId: channelOf('bup-mottagning') })).status, 400);
    assert.equal((await on.post('/local/people/maria/find', { text: '' })).status, 400);
  });
});
