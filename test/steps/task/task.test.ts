/** The card of a measure is neutral; what it is about stands in a dialog. */
import assert from 'node:assert/strict';
import { renderedExamples } from '../../support/rendered-examples.js';

describe('the card of a measure', () => {
  it('says when, never what or for whom', () => {
    for (const { json } of renderedExamples('task', 'sv'))
      assert.doesNotMatch(JSON.stringify(json), /Alex|Bedömning/);
  });

  it('has no buttons that change a measure which is done', () => {
    const done = renderedExamples('task', 'sv').find(({ view }) => String(view['state']).includes('Klar'));
    assert.doesNotMatch(JSON.stringify(done?.json), /task\.(done|late|needs-help|wrong-unit)/);
  });

  it('tells in the dialog what is to be done, and that it is logged', () => {
    const text = JSON.stringify(renderedExamples('task-work', 'sv')[0]?.json);
    assert.match(text, /Bedömning på BUP/);
    assert.match(text, /loggats/);
  });
});
