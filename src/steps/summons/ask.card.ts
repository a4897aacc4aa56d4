/** A question to the convener. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { neutral, now, toFather } from './examples.js';
import { contextOf } from './standing.js';

export const askCard = defineCard<NeutralFacts>({
  name: 'ask',
  reads: 'receiver',
  title: (texts) => texts.summons.ask.title,
  view: (about) => {
    const words = about.texts.summons.ask;
    return {
      context: contextOf(about),
      ...noteIn(about),
      label: about.disclosed.toPerson ? words.personQuestion : words.question,
      questionValue: about.values['question'] ?? '',
      error: words.error,
      neutral: words.neutral,
      send: words.send,
    };
  },
  examples: [
    { disclosed: neutral({ state: 'received' }), now },
    { disclosed: neutral(toFather), now, values: { question: 'Var parkerar man?' } },
  ],
});
