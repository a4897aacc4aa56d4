/** The finished text to copy into the county's system, and the number that it got there. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn } from '../card.js';
import { deviationIn } from './event.js';
import { deviationOf, named, now } from './examples.js';
import { namesIn } from './names-in.js';
import { textOf } from './lines.js';

export const deviationTextCard = defineCard<ConvenerFacts>({
  name: 'deviation-text',
  reads: 'convener',
  title: (texts) => texts.deviation.text.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.deviation.text;
    const text = textOf(about);
    const found = namesIn(text, disclosed);
    return {
      ...noteIn(about),
      hasNames: found.length > 0,
      warning: words.warning(found.join(', ')),
      lead: words.lead,
      copy: words.copy,
      copyValue: text,
      number: words.number,
      numberError: words.numberError,
      numberValue: values['medControlId'] ?? deviationIn(about)?.medControlId ?? '',
      sentTo: words.sentTo,
      sentToError: words.sentToError,
      sentToValue: values['sentTo'] ?? '',
      sentOn: words.sentOn,
      sentOnError: words.sentOnError,
      sentOnValue: values['sentOn'] ?? dayOf(about.now),
      later: words.later,
      register: words.register,
      json: words.json,
      back: words.back,
      why: texts.common.why,
      whyText: words.why,
      whySource: words.whySource,
    };
  },
  examples: [
    { disclosed: deviationOf({ state: 'drafted' }), now, on: 'd1' },
    { disclosed: named(), now, on: 'd1' },
    {
      disclosed: deviationOf({ state: 'drafted' }),
      now,
      on: 'd1',
      refusal: { code: 'registrationMissing' },
    },
  ],
});
