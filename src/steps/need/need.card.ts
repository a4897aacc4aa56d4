/** Triage: four short questions about whether a SIP is right. */
import { defineCard, noteIn } from '../card.js';
import { ages, existings, readAnswers, sides } from './answers.js';

export const needCard = defineCard<undefined>({
  name: 'need',
  reads: 'none',
  view: (about) => {
    const { texts, extra, values } = about;
    const before = readAnswers(extra['answers']);
    return {
      ...texts.need.ask,
      ...noteIn(about),
      why: texts.common.why,
      ageChoices: ages.map((value) => ({ value, title: texts.need.ask.ages[value] })),
      sideChoices: sides.map((value) => ({ value, title: texts.roles.side[value] })),
      existingChoices: existings.map((value) => ({ value, title: texts.need.ask.existings[value] })),
      ageValue: values['ageBand'] ?? before?.ageBand ?? '',
      sidesValue: values['sides'] ?? before?.sides.join(',') ?? '',
      existingValue: values['existing'] ?? before?.existing ?? '',
      requestedValue: values['requested'] ?? String(before?.requested ?? false),
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
          requested: true,
          existing: 'unknown',
        },
      },
    },
  ],
});
