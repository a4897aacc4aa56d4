import assert from 'node:assert/strict';
import type { Answer } from '../../src/answer.js';
import { OutsideFailure } from '../../src/ports.js';
import { execute, personal, sara } from './activities.js';
import { openBotForTest, type BotForTest } from './bot-for-test.js';
import { openFakeMicrosoft, type FakeMicrosoft } from './fake-microsoft.js';

describe('the bot, when something is slow or broken', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  beforeEach(async () => {
    microsoft = await openFakeMicrosoft();
    bot = await openBotForTest(microsoft, { answerWithinMs: 60 });
  });
  afterEach(async () => {
    await bot.close();
    await microsoft.close();
  });

  it('answers in time while the work goes on', async () => {
    let finish: (answer: Answer) => void = () => undefined;
    bot.heart.answer = () => new Promise((resolve) => (finish = resolve));

    const { status, body } = await bot.post(personal(microsoft, execute('case.call')));
    finish({ kind: 'close' });

    assert.equal(status, 200);
    assert.match(String((body as { value: unknown }).value), /^Vi arbetar med det\./);
    assert.equal(bot.heart.presses.length, 1);
  });

  it('says so in the language of the person', async () => {
    bot.heart.answer = () => new Promise(() => undefined);

    const { body } = await bot.post(personal(microsoft, { ...execute('case.call'), locale: 'en-GB' }));

    assert.match(String((body as { value: unknown }).value), /^We are working on it\./);
  });

  it('answers a fault with a calm sentence and a reference that stands in the log', async () => {
    bot.heart.answer = () => Promise.reject(new Error('column "personnummer" 20120304-1234 is broken'));

    const { status, body } = await bot.post(personal(microsoft, execute('case.call')));

    const ref = /\(ref\. ([0-9A-Z]{4})\)$/.exec(String((body as { value: unknown }).value))?.[1];
    assert.equal(status, 200);
    assert.equal(bot.log[0]?.facts['ref'], ref);
    assert.equal(bot.log[0]?.facts['operation'], 'adaptiveCard/action');
    const written = JSON.stringify(bot.log);
    for (const secret of ['20120304', 'personnummer', sara.name])
      assert.ok(!written.includes(secret), secret);
  });

  it('shows a fault in a dialog where the dialog is', async () => {
    bot.heart.answer = () => Promise.reject(new OutsideFailure('graph', 'freeBusy', 'later'));
    const value = { data: { verb: 'meeting.propose' } };

    const { body } = await bot.post(personal(microsoft, { type: 'invoke', name: 'task/fetch', value }));

    assert.equal((body as { task: { type: string } }).task.type, 'message');
    assert.equal(bot.log[0]?.facts['system'], 'graph');
  });

  it('finds nothing when the search fails', async () => {
    bot.heart.choices = () => Promise.reject(new Error('no'));
    const value = { queryText: 'x', dataset: 'units' };

    const { body } = await bot.post(
      personal(microsoft, { type: 'invoke', name: 'application/search', value }),
    );

    assert.deepEqual((body as { value: unknown }).value, { results: [] });
  });

  it('answers a line of chat that met a fault with a message', async () => {
    bot.heart.hear = () => Promise.reject(new Error('no'));

    const { status } = await bot.post(personal(microsoft, { type: 'message', text: 'hej' }));

    assert.equal(status, 200);
    assert.match(String(microsoft.calls[0]?.body['text']), /\(ref\. \w{4}\)$/);
  });

  it('counts a greeting that failed as delivered', async () => {
    bot.heart.greet = () => Promise.reject(new Error('no'));

    const { status } = await bot.post(personal(microsoft, { type: 'installationUpdate', action: 'add' }));

    assert.equal(status, 200);
    assert.equal(bot.log.length, 1);
  });

  it('hears a person only so often, says so calmly, and hears everybody else', async () => {
    const slow = await openBotForTest(microsoft, { personsPace: { burst: 2, perSecond: 0 } });
    const pressedBy = async (who: typeof sara) => {
      const { status, body } = await slow.post({ ...personal(microsoft, execute('case.call')), from: who });
      return [status, (body as { value: unknown }).value];
    };

    await pressedBy(sara);
    await pressedBy(sara);
    assert.deepEqual(await pressedBy(sara), [
      200,
      'Det gick lite för fort. Vänta några sekunder och försök igen.',
    ]);
    assert.equal(slow.heart.presses.length, 2);
    await pressedBy({ ...sara, id: '29:other', aadObjectId: 'b0000000-0000-4000-8000-000000000009' });
    assert.equal(slow.heart.presses.length, 3);
    await slow.close();
  });
});
