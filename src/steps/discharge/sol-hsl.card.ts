/** Kalla enligt SoL/HSL: somebody else than the fixed care contact calls, with a reason (R12). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { fresh, now } from '../example-discharge.js';
import { whyOf } from './typed.js';

export const solHslCard = defineCard<ConvenerFacts>({
  name: 'sol-hsl',
  reads: 'convener',
  title: (texts) => texts.discharge.solHsl.title,
  view: (about) => ({
    ...about.texts.discharge.solHsl,
    ...noteIn(about),
    ref: about.disclosed.ref,
    reasonValue: about.values['reason'] ?? '',
    ...whyOf(about, 'R12'),
  }),
  examples: [
    { disclosed: fresh(), now },
    { disclosed: fresh(), now, refusal: { code: 'solHslNeedsReason' } },
  ],
});
