/** The weekly digest's card: what is on it, and what its presses do. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Digest, ReadFigures } from '../../../src/steps/follows-work.js';
import { digestCard } from '../../../src/steps/statistics/digest.card.js';
import { resumeDigest, resumeFromFigures, stopDigest } from '../../../src/steps/statistics/presses.js';
import { anAbout } from '../../support/about.js';
import { notesOf, pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

const digest: Digest = {
  stopped: Array.from({ length: 12 }, (_none, at) => ({
    ...{ unit: `Enhet ${String(at)}`, what: 'plan' as const, lasted: 'week' as const },
    count: at === 0 ? 9 : ('few' as const),
  })),
  withoutDispatcher: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
  ...{ least: 7, tabUrl: 'https://teams.microsoft.com/l/entity/app/overblick', wanted: true },
};
const viewOf = (changes: Partial<Digest> = {}) =>
  digestCard.view(anAbout(undefined, { extra: { digest: { ...digest, ...changes } } })) as Readonly<
    Record<string, unknown> & { lines: readonly { unit: string; count: string }[] }
  >;

describe('The card of what has stopped', () => {
  it('has ten rows at most, and says how many more there are', () => {
    const { lines, more, hasMore, lacking } = viewOf();

    assert.deepEqual([lines.length, lines[0]?.count, lines[1]?.count], [10, '9', 'färre än 7']);
    assert.deepEqual([hasMore, more], [true, 'Och två till i Överblick.']);
    assert.equal(lacking, 'A, B, C, D, E och två till');
  });

  it('says no more than there is', () => {
    const { hasMore, hasLacking, lacking } = viewOf({
      stopped: digest.stopped.slice(0, 10),
      withoutDispatcher: ['A', 'B'],
    });

    assert.deepEqual([hasMore, hasLacking, lacking], [false, true, 'A och B']);
    assert.equal(viewOf({ withoutDispatcher: [] })['hasLacking'], false);
  });

  it('stops and comes again by its presses, and shows how it now is', async () => {
    const notes = notesOf({ chooseDigest: (wanted) => Promise.resolve({ ...digest, wanted }) });

    assert.deepEqual(await stopDigest.note({}, pressed(), notes), {
      ...{ to: 'card', card: 'digest' },
      extra: { digest: { ...digest, wanted: false } },
    });
    assert.deepEqual(await resumeDigest.note({}, pressed(), notes), {
      ...{ to: 'card', card: 'digest' },
      extra: { digest },
    });
  });

  it('tells whoever is no longer SIP-samordnare so, keeps the choice and shows no figures', async () => {
    const notes = notesOf();
    const answer = { to: 'card', card: 'message', extra: { says: 'coordinatesNoLonger' } };

    assert.deepEqual(await stopDigest.note({}, pressed(), notes), answer);
    assert.deepEqual(await resumeFromFigures.note({}, pressed(), notes), answer);
    assert.deepEqual(notes.asked, ['digest false', 'digest true']);
  });

  it('shows the figures in the order of the work, also those too small to be shown, and says what was pressed', () => {
    const small = renderedExamples('figures', 'sv').find(({ view }) => view['hasRows'] === true);
    assert.deepEqual(small?.view['rows'], [
      { title: 'Uppmärksammade behov', value: '6' },
      { title: 'Ärenden som kallat', value: 'färre än 5' },
      { title: 'Hållna möten', value: 'färre än 5' },
      { title: 'Gjorda SIP', value: '0' },
      { title: 'Uppföljda SIP', value: '0' },
      { title: 'Avslutade', value: '0' },
      { title: 'Avvikelser, föreslagna och skrivna', value: 'dold' },
    ]);
    assert.match(JSON.stringify(small.json), /Du får kortet på måndagar igen\./);
  });

  it('is asked for again from the figures, which stay', async () => {
    const read = { digestIsOff: false } as ReadFigures;
    const notes = notesOf({ readFigures: () => Promise.resolve(read) });

    const answer = await resumeFromFigures.note({}, pressed(), notes);
    assert.deepEqual(answer, { to: 'card', card: 'figures', extra: { read, resumed: true } });
  });
});
