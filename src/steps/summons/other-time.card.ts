/** Other times that suit a receiver better; the convener decides. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { neutral, now } from './examples.js';
import { contextOf } from './standing.js';

export const otherTimeCard = defineCard<NeutralFacts>({
  name: 'other-time',
  reads: 'receiver',
  title: (texts) => texts.summons.otherTime.title,
  view: (about) => {
    const words = about.texts.summons.otherTime;
    return {
      context: contextOf(about),
      ...noteIn(about),
      label: words.words,
      wordsValue: about.values['words'] ?? '',
      placeholder: words.placeholder,
      error: words.error,
      help: words.note,
      send: words.send,
    };
  },
  examples: [{ disclosed: neutral({ state: 'received' }), now }],
});
