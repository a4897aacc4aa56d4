/** Ingen avvikelse: why, for those who work with the case. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { deviationOf, now } from './examples.js';

export const deviationNoneCard = defineCard<ConvenerFacts>({
  name: 'deviation-none',
  reads: 'convener',
  title: (texts) => texts.deviation.none.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    return {
      ...texts.deviation.none,
      ...noteIn(about),
      ref: disclosed.ref,
      reasonValue: values['reason'] ?? '',
      reasonError: texts.refusals.dismissalNeedsReason,
    };
  },
  examples: [
    { disclosed: deviationOf({}), now, on: 'd1' },
    { disclosed: deviationOf({}), now, on: 'd1', refusal: { code: 'dismissalNeedsReason' } },
  ],
});
