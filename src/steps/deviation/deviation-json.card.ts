/** The report as JSON to copy into another system; not while a name or a personnummer stands in it, since nobody reads it before that system does (R62). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { recordOf } from './deviation-record.js';
import { deviationOf, named, now } from './examples.js';
import { namesIn } from './names-in.js';

export const deviationJsonCard = defineCard<ConvenerFacts>({
  name: 'deviation-json',
  reads: 'convener',
  title: (texts) => texts.deviation.json.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const words = texts.deviation.json;
    const record = recordOf(about);
    const text = record ? JSON.stringify(record, null, 2) : '';
    const found = namesIn(text, disclosed);
    const isReady = record !== undefined && found.length === 0;
    return {
      ...noteIn(about),
      lead: isReady ? words.lead : record ? words.names(found.join(', ')) : words.incomplete,
      isReady,
      copy: words.copy,
      copyValue: isReady ? text : '',
      back: texts.common.back,
    };
  },
  examples: [
    { disclosed: deviationOf({ state: 'drafted' }), now, on: 'd1' },
    { disclosed: named(), now, on: 'd1' },
    { disclosed: deviationOf({ state: 'drafted' }, { whatHappened: 'Inget svar kom.' }), now, on: 'd1' },
  ],
});
