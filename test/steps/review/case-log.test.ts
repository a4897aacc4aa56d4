import assert from 'node:assert/strict';
import type { LogPage, LogReview } from '../../../src/steps/action.js';
import { placeOf, showLog } from '../../../src/steps/review/case-log.js';
import { commandIn } from '../../../src/steps/commands.js';
import { notesOf, pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

describe('the log of a case', () => {
  const asked: LogPage[] = [];
  const notes = notesOf({
    reviewLog: async (page) => {
      asked.push(page);
      return { page } as LogReview;
    },
  });

  it('is asked for in either language, with the reference', () => {
    for (const line of [
      'logg SIP-7K4QXM',
      'log sip-7k4qxm',
      'Loggen för SIP-7K4QXM.',
      'visa logg SIP-7K4QXM',
    ])
      assert.deepEqual(commandIn(line), { reviewsLog: 'SIP-7K4QXM' }, line);
    for (const line of ['logg', 'logg SIP-7', 'logg SIP-7K4QXM Alex'])
      assert.equal(commandIn(line), undefined);
  });

  it('shows the page that the press names', async () => {
    const page: LogPage = { ref: 'SIP-7K4QXM', only: 'marked', before: 40 };
    await showLog.note({}, pressed(undefined, { on: placeOf(page) }), notes);
    assert.deepEqual(asked.pop(), page);
  });

  it('asks nothing for a place that is none', async () => {
    for (const on of [undefined, '', 'SIP-7K4QXM', 'SIP-7K4QXM/all/-1', 'SIP-7K4QXM/words', '../all']) {
      const leads = await showLog.note({}, pressed(undefined, { on }), notes);
      assert.deepEqual([leads.extra?.['review'], asked.length], [undefined, 0], on);
    }
  });

  it('says which document somebody fetched, and of whom nothing', () => {
    const [log] = renderedExamples('case-log', 'sv');
    assert.match(JSON.stringify(log?.json), /Hämtade ett dokument: planen till den enskilde/);
  });

  it('says first of all when somebody has changed it', () => {
    const [tampered, whole] = renderedExamples('case-log', 'sv');
    assert.match(JSON.stringify((tampered?.json['body'] as readonly unknown[])[0]), /ändrats efteråt/);
    assert.doesNotMatch(JSON.stringify(whole?.json), /ändrats efteråt/);
  });
});
