/** Anybody begins a deviation by writing *avvikelse*, in one of their own cases; of an event without one it is said where to report it. */
import assert from 'node:assert/strict';
import { commandIn } from '../../../src/steps/commands.js';
import { deviationStart } from '../../../src/steps/deviation/start.js';
import { notesOf, pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

const begin = (typed: object, notes = notesOf()) =>
  deviationStart.note(deviationStart.payload.parse(typed), pressed(), notes);

describe('Avvikelse in the chat', () => {
  it('is understood in both languages, and is nothing else', () => {
    for (const line of [
      'avvikelse',
      'Skriv en avvikelse',
      'ny avvikelse.',
      'deviation',
      'report a deviation',
    ])
      assert.deepEqual(commandIn(line), { shows: 'deviation-start' }, line);
    assert.equal(commandIn('avvikelsen om Alex'), undefined);
  });

  it('lets one choose one of one’s own cases, or none', () => {
    const [several, none] = renderedExamples('deviation-start', 'sv').map(({ view }) =>
      (view['cases'] as readonly { title: string }[]).map(({ title }) => title),
    );

    assert.equal(several?.length, 3);
    assert.match(String(several?.[0]), /^SIP-7K4QXM · /);
    assert.deepEqual(none, ['Inget av mina ärenden']);
  });

  it('begins it in the case that was chosen', async () => {
    const notes = notesOf();

    const leads = await begin({ case: 'SIP-7K4QXM', kind: 'other' }, notes);

    assert.deepEqual(notes.asked, ['deviation SIP-7K4QXM other']);
    assert.deepEqual('extra' in leads && leads.extra, { says: 'deviationStarted', ref: 'SIP-7K4QXM' });
  });

  it('without a case writes nothing, and says where to report it (R64)', async () => {
    const notes = notesOf();

    const leads = await begin({ case: 'none', kind: 'sipDenied' }, notes);

    assert.deepEqual(notes.asked, []);
    assert.deepEqual('extra' in leads && leads.extra, { says: 'deviationOutside' });
    const said = renderedExamples('message', 'sv').map(({ view }) => String(view['text']));
    assert.ok(said.some((text) => /Registrera avvikelsen i MedControl PRO/.test(text)));
  });

  it('in a case that another unit holds together says where to report it (R68)', async () => {
    const leads = await begin(
      { case: 'SIP-7K4QXM', kind: 'other' },
      notesOf({ startDeviation: async () => 'notYours' }),
    );

    assert.equal('card' in leads && leads.card, 'deviation-start');
    const refused = renderedExamples('deviation-start', 'sv')[2]?.view;
    assert.match(String(refused?.['note']), /hålls ihop av en annan enhet/);
  });
});
