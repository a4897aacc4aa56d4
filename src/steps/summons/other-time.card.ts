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
    const { disclosed, texts, values, extra } = about;
    const words = texts.summons.otherTime;
    const noneWorked = extra['noneWorked'] === true;
    return {
      context: contextOf(about),
      ...noteIn(about),
      hasLead: noneWorked,
      lead: disclosed.toPerson ? words.noneWorkedPerson : words.noneWorked,
      day: words.day,
      day2: words.day2,
      from: words.from,
      dayValue: values['day'] ?? '',
      fromValue: values['from'] ?? '',
      day2Value: values['day2'] ?? '',
      from2Value: values['from2'] ?? '',
      label: words.words,
      wordsValue: values['words'] ?? '',
      placeholder: words.placeholder,
      neutral: texts.summons.ask.neutral,
      help: words.note,
      send: words.send,
    };
  },
  examples: [
    { disclosed: neutral({ state: 'received' }), now },
    { disclosed: neutral({ state: 'accepted' }), now, extra: { noneWorked: true } },
  ],
});
