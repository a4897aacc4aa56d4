/** Tvångsvård har börjat: what stops, what takes its place and by whom, before anything is paused (R1). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';

export const coercionCard = defineCard<ConvenerFacts>({
  name: 'coercion',
  reads: 'convener',
  title: (texts) => texts.caseCard.coercion.title,
  view: (about) => {
    const { texts, disclosed } = about;
    const { text, source } = texts.rules.R1;
    return {
      ...texts.caseCard.coercion,
      ...noteIn(about),
      ref: disclosed.ref,
      why: texts.common.why,
      whyText: text,
      whySource: source,
    };
  },
  examples: [{ disclosed: exampleFacts({ state: 'planActive' }) }],
});
