/** The report, last screen: three short questions in order - individual, organisation, system - and where it belongs (domain 7.2). */
import { deviationLevels } from '../../process/deviation-texts.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { deviationOf, now } from './examples.js';
import { namesSaid } from './lines.js';
import { writtenIn } from './written.js';

export const deviationLevelCard = defineCard<ConvenerFacts>({
  name: 'deviation-level',
  reads: 'convener',
  title: (texts) => texts.deviation.form.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.deviation;
    const written = writtenIn(about);
    return {
      ...words.levels,
      ...noteIn(about),
      ...namesSaid(about),
      ref: disclosed.ref,
      step: texts.common.step(3, 3),
      back: texts.common.back,
      individualValue: values['individual'] ?? written.individual ?? '',
      unitValue: values['unit'] ?? written.unit ?? '',
      systemValue: values['system'] ?? written.system ?? '',
      choices: deviationLevels.map((value) => ({ value, title: words.level[value] })),
      levelValue: values['level'] ?? written.level ?? '',
    };
  },
  examples: [
    { disclosed: deviationOf({}), now, on: 'd1' },
    { disclosed: deviationOf({ state: 'drafted' }), now, on: 'd1' },
  ],
});
