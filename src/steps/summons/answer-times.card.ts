/** After a yes: which of the proposed times work, said again, while none is booked. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { noneOfThem } from '../../process/machines/meeting-time.js';
import { timesView } from './accept.card.js';
import { booked, neutral, now, toFather } from './examples.js';
import { contextOf } from './standing.js';

export const answerTimesCard = defineCard<NeutralFacts>({
  name: 'answer-times',
  reads: 'receiver',
  title: (texts) => texts.summons.answerTimes.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.summons.answerTimes;
    return {
      context: contextOf(about),
      ...noteIn(about),
      ...timesView(about, words.booked),
      // As it was answered, so that what is not changed stands.
      timesValue: values['times'] ?? (disclosed.noneWorks ? noneOfThem : disclosed.worksOn.join(',')),
      after: disclosed.toPerson ? words.afterPerson : words.after,
      send: words.send,
    };
  },
  examples: [
    { disclosed: neutral({ state: 'confirmed', worksOn: [neutral().proposedTimes[1]?.start ?? now] }), now },
    { disclosed: neutral({ ...toFather, state: 'accepted', noneWorks: true }), now },
    { disclosed: neutral({ state: 'confirmed', meeting: booked }), now },
  ],
});
