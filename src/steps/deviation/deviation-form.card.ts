/** The report: what happened, then three short questions in order: individual, organisation, system. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { deviationIn, storyOf } from './event.js';
import { deviationOf, now } from './examples.js';

export const deviationFormCard = defineCard<ConvenerFacts>({
  name: 'deviation-form',
  reads: 'convener',
  title: (texts) => texts.deviation.form.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.deviation.form;
    const found = deviationIn(about);
    const written = found ? disclosed.sealed.deviations[found.id] : undefined;
    const story = found ? storyOf(about, found) : '';
    return {
      ...noteIn(about),
      lead: words.lead,
      whatHappened: words.whatHappened,
      whatHappenedError: words.whatHappenedError,
      whatHappenedValue: values['whatHappened'] ?? written?.whatHappened ?? story,
      question: words.question,
      individual: words.individual,
      individualValue: values['individual'] ?? written?.individual ?? '',
      unit: words.unit,
      unitValue: values['unit'] ?? written?.unit ?? '',
      system: words.system,
      systemValue: values['system'] ?? written?.system ?? '',
      save: words.save,
    };
  },
  examples: [
    { disclosed: deviationOf({}), now, on: 'd1' },
    { disclosed: deviationOf({ state: 'drafted' }), now, on: 'd1' },
  ],
});
