/** The question to another unit: can you answer for this plan? Reference, from whom and whom to ring, nothing more (R60). */
import type { OfferFacts } from '../../process/disclosure/offer-facts.js';
import { defineCard, noteIn } from '../card.js';
import { offerOf } from './examples.js';

const tones = { offered: 'accent', taken: 'good', gone: 'default' } as const;

export const ownershipCard = defineCard<OfferFacts>({
  name: 'ownership',
  reads: 'offered',
  title: (texts) => texts.ownership.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const { ref, from, fromPhone, stands, caseIsOpen } = disclosed;
    const words = texts.ownership;
    return {
      ...noteIn(about),
      title: words.title,
      state: words.state[stands],
      toneId: tones[stands],
      context: [ref, from && words.from(from), fromPhone && words.phone(fromPhone)]
        .filter(Boolean)
        .join(' · '),
      says: caseIsOpen ? words.says[stands] : words.closed,
      mayAnswer: caseIsOpen && stands === 'offered',
      take: words.take,
      decline: words.decline,
      why: texts.common.why,
      whyText: texts.rules.R60.text,
      whySource: texts.rules.R60.source,
    };
  },
  examples: [
    { disclosed: offerOf({}) },
    { disclosed: offerOf({ stands: 'taken' }) },
    { disclosed: offerOf({ stands: 'gone' }) },
    { disclosed: offerOf({ from: '', caseIsOpen: false }) },
  ],
});
