/** Information om SIP: what is told to the individual, shorter for a child, in two languages (R39). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';

export const informationCard = defineCard<ConvenerFacts>({
  name: 'information',
  reads: 'convener',
  title: (texts) => texts.information.title,
  view: (about) => {
    const { texts, disclosed } = about;
    const words = texts.information;
    const aboutChild = disclosed.sipCase.ageGroup === 'child';
    const own = aboutChild ? words.text.child : words.text.adult;
    const other = aboutChild ? [...words.otherText.child, ...words.otherText.adult] : words.otherText.adult;
    return {
      ...noteIn(about),
      lead: words.lead,
      heading: aboutChild ? words.forChild : words.forAdult,
      paragraphs: own.map((text) => ({ text })),
      aboutChild,
      guardiansHeading: words.forGuardians,
      guardians: aboutChild ? words.text.adult.map((text) => ({ text })) : [],
      otherLanguage: words.otherLanguage,
      other: other.map((text) => ({ text })),
      copyLabel: words.copy,
      copyValue: [...own, ...(aboutChild ? words.text.adult : [])].join('\n\n'),
      mayGoBack: disclosed.state === 'preparing',
      back: words.back,
    };
  },
  examples: [
    { disclosed: exampleFacts() },
    { disclosed: exampleFacts({ ageGroup: 'adult', decider: 'individual', state: 'obtainingConsent' }) },
  ],
});
