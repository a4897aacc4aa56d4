/** "Vi deltar": which of the proposed times work. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { neutral, now, toFather } from './examples.js';
import { contextOf } from './standing.js';

export const acceptCard = defineCard<NeutralFacts>({
  name: 'accept',
  reads: 'receiver',
  title: (texts) => texts.summons.accept.title,
  view: (about) => {
    const { disclosed, texts, format, values, byLink } = about;
    const words = texts.summons.accept;
    const { proposedTimes, toPerson } = disclosed;
    const toldByPhone = toPerson || byLink === true;
    return {
      context: contextOf(about),
      ...noteIn(about),
      hasTimes: proposedTimes.length > 0,
      question: words.question,
      timeChoices: proposedTimes.map((slot) => ({ title: format.longSlot(slot), value: slot.start })),
      timesValue: values['times'] ?? proposedTimes.map(({ start }) => start).join(','),
      none: words.none,
      after: toldByPhone ? words.afterByPhone : words.after,
      send: words.send,
    };
  },
  examples: [
    { disclosed: neutral(), now },
    { disclosed: neutral(toFather), now },
    { disclosed: neutral({ proposedTimes: [] }), now },
  ],
});
