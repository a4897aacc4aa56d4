/** Which times suit the individual, written down by the convener who has asked. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { timesInQuestion } from '../../process/times-in-question.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { now, rung } from './examples.js';

export const wishesCard = defineCard<ConvenerFacts>({
  name: 'wishes',
  reads: 'convener',
  title: (texts) => texts.call.wishes.title,
  view: (about) => {
    const { disclosed, texts, format, values } = about;
    const words = texts.call.wishes;
    const times = timesInQuestion(disclosed.sipCase, about.now);
    const noted = disclosed.sipCase.individualTimes?.worksOn ?? [];
    return {
      context: disclosed.ref,
      ...noteIn(about),
      lead: words.lead,
      hasTimes: times.length > 0,
      times: words.times,
      timeChoices: times.map((slot) => ({ title: format.longSlot(slot), value: slot.start })),
      timesValue: values['times'] ?? noted.join(','),
      none: words.none,
      words: words.words,
      placeholder: words.placeholder,
      wordsValue: values['words'] ?? disclosed.sealed.meeting.wishes ?? '',
      neutral: words.neutral,
      save: words.save,
    };
  },
  examples: [
    { disclosed: exampleFacts(rung), now },
    { disclosed: exampleFacts({ ...rung, proposedTimes: [] }), now, values: { words: 'Efter skolan' } },
  ],
});
