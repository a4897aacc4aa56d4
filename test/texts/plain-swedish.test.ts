/** What people read is plain Swedish: short sentences, easy words, nothing that shouts or blames. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { forIndividual } from '../../src/texts/for-individual.js';
import { everySwedishText, lix, sentencesOf, wordCount } from '../support/readability.js';

/** A label of three words says nothing of how a text reads. */
const shortestMeasured = 10;
const hardestMedian = 40;
const hardestText = 55;
const longestSentence = 25;

/** Names of laws and agreements may hold what is else not said of a person. */
const nameOfSomething = /patient(kontrakt|datalag|säkerhetslag)\p{L}*/giu;
const forbidden =
  /(?<!\p{L})(patient\p{L}*|klient\p{L}*|brukare\p{L}*|submit|ok|ogiltig\p{L}*)(?!\p{L})|ett fel uppstod|\p{L}\s?!/iu;

const texts = everySwedishText();
const measured = texts.filter(({ text }) => wordCount(text) >= shortestMeasured);
const told = ({ where, text }: { where: string; text: string }) => `${where}: ${text}`;

describe('The Swedish', () => {
  it('is easy to read as a whole', () => {
    const sorted = measured.map(({ text }) => lix(text)).sort((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;

    assert.ok(sorted.length > 200);
    assert.ok(median < hardestMedian, `median LIX ${median.toFixed(1)}`);
  });

  it('has no text that is hard to read', () => {
    assert.deepEqual(measured.filter(({ text }) => lix(text) > hardestText).map(told), []);
  });

  it('has no sentence that runs out of breath', () => {
    const long = texts.filter(({ text }) =>
      sentencesOf(text).some((sentence) => wordCount(sentence) > longestSentence),
    );

    assert.deepEqual(long.map(told), []);
  });

  it('never calls somebody a patient, shouts, or says what only a machine would', () => {
    assert.deepEqual(
      texts.filter(({ text }) => forbidden.test(text.replace(nameOfSomething, ''))).map(told),
      [],
    );
  });

  it('is easier still in what the individual reads (R39)', () => {
    for (const own of [forIndividual.sv.adult, forIndividual.sv.child])
      for (const text of own) assert.ok(lix(text) < 35, `LIX ${lix(text).toFixed(0)}: ${text}`);
  });
});
