/** Triage, first screen: the two questions that decide most. */
import type { PartialAnswers } from '../../process/triage-answers.js';
import { defineCard, noteIn } from '../card.js';
import { ages, readDraft, sideChoices, tickedOf } from './answers.js';

export const needCard = defineCard<undefined>({
  name: 'need',
  reads: 'none',
  view: (about) => {
    const { texts, extra, values } = about;
    const { answers } = readDraft({ answers: extra['answers'] ?? {} });
    return {
      ...texts.need.ask,
      ...noteIn(about),
      why: texts.common.why,
      ageChoices: ages.map((value) => ({ value, title: texts.need.ask.ages[value] })),
      sideChoices: sideChoices.map((value) => ({
        value,
        title: value === 'psychiatry' ? texts.need.ask.psychiatry : texts.roles.side[value],
      })),
      ageValue: values['ageBand'] ?? answers.ageBand ?? '',
      sidesValue: values['sides'] ?? tickedOf(answers).join(','),
      next: texts.common.next,
    };
  },
  examples: [
    { disclosed: undefined },
    {
      disclosed: undefined,
      extra: {
        answers: {
          ageBand: '0-17',
          sides: ['school', 'regionalHealth'],
          psychiatry: true,
        } satisfies PartialAnswers,
      },
    },
  ],
});
