/** The duties that go on although there is no SIP, each pressed when it is done (R25). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { filled, fresh, now } from '../example-discharge.js';
import { whyOf } from './typed.js';

export const dutiesCard = defineCard<ConvenerFacts>({
  name: 'duties',
  reads: 'convener',
  title: (texts) => texts.discharge.duties.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const words = texts.discharge;
    return {
      lead: words.duties.lead,
      ...noteIn(about),
      ref: disclosed.ref,
      duties: (disclosed.discharge?.duties ?? []).map(({ duty, done }) => ({
        ...words.duty[duty],
        state: done ? words.done : words.notDone,
        toneId: done ? 'good' : 'default',
        open: !done,
        mark: words.mark,
        onId: duty,
      })),
      ...whyOf(about, 'R25'),
    };
  },
  examples: [
    { disclosed: filled(), now },
    { disclosed: fresh(), now },
  ],
});
