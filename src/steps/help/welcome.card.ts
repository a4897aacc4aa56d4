/** The greeting: what the product does, and where to begin. */
import { defineCard } from '../card.js';

export const welcomeCard = defineCard<undefined>({
  name: 'welcome',
  reads: 'none',
  view: ({ texts, readerName, reviewsLogs = false, administers = false, followsWork = false }) => {
    const { hello, ...rest } = texts.help.welcome;
    return {
      ...rest,
      reviewsLogs,
      administers,
      followsWork,
      brand: texts.common.brand,
      why: texts.common.why,
      hello: hello(readerName),
    };
  },
  examples: [
    { disclosed: undefined, readerName: 'Sara' },
    { disclosed: undefined },
    { disclosed: undefined, reviewsLogs: true },
    { disclosed: undefined, administers: true },
    { disclosed: undefined, followsWork: true },
  ],
});
