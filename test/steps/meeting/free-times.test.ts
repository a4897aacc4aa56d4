/** What the convener reads of calendars where a time is chosen. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { recipientId } from '../../../src/process/ids.js';
import { answered, found, now } from '../../../src/steps/meeting/examples.js';
import { likelyTime, timeChoices } from '../../../src/steps/meeting/time-choices.js';
import { presetTimes } from '../../../src/steps/call/times.js';
import type { FoundTimes } from '../../../src/steps/card.js';
import { at } from '../../../src/steps/example-case.js';
import { formatFor } from '../../../src/texts/format.js';
import { sv } from '../../../src/texts/sv.js';

const reading = (times?: FoundTimes) => ({
  ...{ disclosed: answered(), texts: sv, format: formatFor('sv', now), now, values: {} },
  ...(times ? { times } : {}),
});
const titles = (times?: FoundTimes) => timeChoices(reading(times)).map(({ title }) => title);

describe('The times to choose among', () => {
  it('say whose calendar is taken, but for whoever has said yes to the time', () => {
    assert.match(titles(found)[0] ?? '', /09\.00–10\.00 · alla kan · upptaget i kalendern för dig$/);
  });

  it('are followed by what calendars leave free, with the reasons', () => {
    assert.deepEqual(titles(found).slice(3), [
      'Nytt förslag: mån 23 mars kl. 10.00–11.00 · Vårdcentralen Lindängen: okänd kalender · sista dagen enligt tre veckor',
    ]);
  });

  it('are those that were asked about alone where no calendar can be read', () => {
    assert.deepEqual(titles({ ...found, known: [], takenFor: () => [] }), titles());
    assert.equal(titles().length, 3);
  });

  it('are those that were asked about alone where the convener’s own calendar is the only one known', () => {
    const own: FoundTimes = { ...found, known: ['convener'] };
    const taken: FoundTimes = { ...own, takenFor: () => ['convener'] };
    const unasked = { ...reading(own), disclosed: answered({ proposedTimes: [] }) };

    assert.equal(titles(own).length, 3);
    assert.equal(titles({ ...own, known: ['convener', recipientId('r-vc-lindangen')] }).length, 4);
    // Where there is nothing else, or all of it is taken, it is a day to begin from.
    assert.equal(timeChoices({ ...reading(taken), disclosed: answered({ recipients: [] }) }).length, 4);
    assert.match(timeChoices(unasked)[0]?.title ?? '', /^Nytt förslag/);
  });

  it('are enough where one of them suits everybody who was asked: another is not offered beside it', () => {
    const all = titles({ ...found, takenFor: () => [] });

    assert.match(all[0] ?? '', /09\.00–10\.00 · alla kan$/);
    assert.equal(all.length, 3);
  });

  it('begin with one that no calendar speaks against', () => {
    assert.equal(likelyTime(reading()), '2026-03-19T08:00:00.000Z');
    assert.equal(likelyTime(reading(found)), '2026-03-20T12:00:00.000Z');
  });
});

describe('The times that a summons proposes', () => {
  const times = (...free: readonly string[]): FoundTimes => ({
    ...found,
    proposals: free.map((start) => ({
      slot: { start: at(start), end: at(start.replace(':00:00', ':30:00')) },
      reasons: [{ code: 'allFree' }],
    })),
    takenFor: ({ start }) => (free.includes(start) ? [] : ['convener']),
  });
  const preset = (found?: FoundTimes) =>
    presetTimes(answered({ proposedTimes: [], legalBasis: 'solHsl' }), at('2026-03-04T09:00:00.000Z'), found);

  it('are the usual ones where they are free', () => {
    const usual = preset();

    assert.equal(usual.length, 3);
    assert.deepEqual(preset(times(...usual, '2026-03-19T09:30:00.000Z')), usual);
  });

  it('move to the nearest that is free on their day, else to the next free day, each on a day of its own', () => {
    assert.deepEqual(
      preset(times('2026-03-19T13:00:00.000Z', '2026-03-20T09:00:00.000Z', '2026-03-25T10:00:00.000Z')),
      ['2026-03-19T13:00:00.000Z', '2026-03-20T09:00:00.000Z', '2026-03-25T10:00:00.000Z'],
    );
  });

  it('stay as they are where nothing is known', () => {
    assert.deepEqual(preset({ ...times(), known: [] }), preset());
  });
});
