/** The individual says no to a SIP at a discharge: what stops, and what goes on (R25). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn } from '../card.js';
import { fresh, now } from '../example-discharge.js';
import { whyOf } from './typed.js';

export const refuseSipCard = defineCard<ConvenerFacts>({
  name: 'refuse-sip',
  reads: 'convener',
  title: (texts) => texts.discharge.refuse.title,
  view: (about) => ({
    ...about.texts.discharge.refuse,
    ...noteIn(about),
    ref: about.disclosed.ref,
    answeredOnValue: about.values['answeredOn'] ?? dayOf(about.now),
    ...whyOf(about, 'R25'),
  }),
  examples: [{ disclosed: fresh(), now }],
});
