/** Be SIP-samordnaren om stöd: a neutral question with the reference, and nothing to write a name in (domain 5.2). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { supportTopics } from '../../process/support.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';

export const supportCard = defineCard<ConvenerFacts>({
  name: 'support',
  reads: 'convener',
  title: (texts) => texts.support.heading,
  view: (about) => {
    const { texts, disclosed, values } = about;
    return {
      ...texts.support,
      ...noteIn(about),
      ref: disclosed.ref,
      topicChoices: supportTopics.map((value) => ({ value, titleRaw: texts.supportTopic[value] })),
      topicValue: values['topic'] ?? supportTopics[0],
      why: texts.common.why,
    };
  },
  examples: [{ disclosed: exampleFacts({ state: 'called' }) }],
});
