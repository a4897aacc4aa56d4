/** What a close person answered on the telephone, written down by the convener who rang. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { stillAhead } from '../../process/time.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { noneOfThem } from '../../process/machines/meeting-time.js';
import { now, rung } from './examples.js';

export const phoneAnswerCard = defineCard<ConvenerFacts>({
  name: 'phone-answer',
  reads: 'convener',
  title: (texts) => texts.call.phoneAnswer.title,
  view: (about) => {
    const { disclosed, texts, format, values, on = '' } = about;
    const words = texts.call.phoneAnswer;
    const line = disclosed.recipients.find(({ id, isPerson }) => isPerson && id === on);
    const times = stillAhead(disclosed.sipCase.proposedTimes, about.now);
    const worksOn = line?.state === 'confirmed' ? line.worksOn : [];
    return {
      on,
      context: disclosed.ref,
      ...noteIn(about),
      isThere: line !== undefined,
      lead: line ? words.lead(line.name) : words.nothing,
      hasTimes: line !== undefined && times.length > 0,
      times: words.times,
      timeChoices: [
        ...times.map((slot) => ({ title: format.longSlot(slot), value: slot.start })),
        { title: words.noneOfThem, value: noneOfThem },
      ],
      timesValue: values['times'] ?? worksOn.join(','),
      reason: words.reason,
      reasonValue: values['reason'] ?? '',
      comes: words.comes,
      staysAway: words.staysAway,
      why: texts.common.why,
      whyText: words.why,
      whySource: words.source,
    };
  },
  examples: [
    { disclosed: exampleFacts(rung), on: 'r-pappa', now },
    { disclosed: exampleFacts({ ...rung, proposedTimes: [] }), on: 'r-pappa', now },
    { disclosed: exampleFacts(rung), on: 'r-bup-oster', now },
  ],
});
