/** The report, second screen: which document was not followed, what it meant, what was done at once and what would help. */
import { steeringDocuments } from '../../process/deviation-texts.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { deviationOf, now } from './examples.js';
import { namesSaid } from './lines.js';
import { writtenIn } from './written.js';

export const deviationEffectCard = defineCard<ConvenerFacts>({
  name: 'deviation-effect',
  reads: 'convener',
  title: (texts) => texts.deviation.form.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.deviation;
    const written = writtenIn(about);
    return {
      ...words.effect,
      ...noteIn(about),
      ...namesSaid(about),
      ref: disclosed.ref,
      step: texts.common.step(2, 3),
      back: texts.common.back,
      documents: steeringDocuments.map((value) => ({ value, title: words.steering[value] })),
      steeringValue: values['steering'] ?? written.steering ?? '',
      steeringWordsValue: values['steeringWords'] ?? written.steeringWords ?? '',
      consequenceValue: values['consequence'] ?? written.consequence ?? '',
      immediateValue: values['immediate'] ?? written.immediate ?? '',
      suggestionValue: values['suggestion'] ?? written.suggestion ?? '',
    };
  },
  examples: [
    { disclosed: deviationOf({}), now, on: 'd1' },
    { disclosed: deviationOf({ state: 'drafted' }), now, on: 'd1' },
  ],
});
