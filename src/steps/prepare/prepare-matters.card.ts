/** Förbered, second screen: what matters to the individual, and what the meeting is for. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { nothingSealed } from '../../process/sealed.js';
import { clashIn, defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { stepOf } from './screens.js';

export const prepareMattersCard = defineCard<ConvenerFacts>({
  name: 'prepare-matters',
  reads: 'convener',
  title: (texts) => texts.prepare.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { preparation } = disclosed.sealed;
    const { goalPreset, ...words } = texts.prepare.matters;
    return {
      ...words,
      ...noteIn(about),
      ...clashIn(about, [
        { id: 'whatMatters', label: words.whatMatters, saved: preparation.whatMatters ?? '' },
        { id: 'longTermGoal', label: words.longTermGoal, saved: preparation.longTermGoal ?? '' },
        { id: 'purpose', label: words.purpose, saved: preparation.purpose ?? '' },
        { id: 'questions', label: words.questions, saved: (preparation.questions ?? []).join('\n') },
        { id: 'adaptations', label: words.adaptations, saved: preparation.adaptations ?? '' },
      ]),
      ref: disclosed.ref,
      step: texts.common.step(...stepOf('prepare-matters', disclosed)),
      saved: texts.prepare.saved,
      whatMattersValue: values['whatMatters'] ?? preparation.whatMatters ?? '',
      longTermGoalValue: values['longTermGoal'] ?? preparation.longTermGoal ?? goalPreset,
      purposeValue: values['purpose'] ?? preparation.purpose ?? '',
      questionsValue: values['questions'] ?? (preparation.questions ?? []).join('\n'),
      adaptationsValue: values['adaptations'] ?? preparation.adaptations ?? '',
      next: texts.common.next,
      back: texts.common.back,
      why: texts.common.why,
    };
  },
  examples: [{ disclosed: exampleFacts({ sealed: nothingSealed }) }, { disclosed: exampleFacts() }],
});
