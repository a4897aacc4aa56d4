/** Be den fasta vårdkontakten att kalla: whom to ask, and what is known of the discharge (R12). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import { exampleUnits } from '../example-case.js';
import { filled, fresh, now } from '../example-discharge.js';
import { readyView, whyOf } from './typed.js';

export const askCallCard = defineCard<ConvenerFacts>({
  name: 'ask-call',
  reads: 'convener',
  choosesAmong: 'openCare',
  title: (texts) => texts.discharge.ask.title,
  view: (about) => {
    const { texts } = about;
    const { readyDay, readyTime, expectedOn } = texts.discharge.facts;
    const { send, ...words } = texts.discharge.ask;
    return {
      ...words,
      ...{ readyDay, readyTime, expectedOn, ask: send },
      ...readyView(about),
      ...whyOf(about, 'R12'),
    };
  },
  examples: [
    { disclosed: fresh(), units: exampleUnits, now },
    { disclosed: filled(), units: exampleUnits, now, refusal: { code: 'careContactUnit' } },
  ],
});
