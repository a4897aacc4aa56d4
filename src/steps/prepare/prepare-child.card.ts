/** Förbered, for a child: its own part and view, and who decides (R17-R19). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { nothingSealed } from '../../process/sealed.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { forChildren } from '../deciders.js';
import { takesParts } from './save-child.js';
import { stepOf } from './screens.js';

export const prepareChildCard = defineCard<ConvenerFacts>({
  name: 'prepare-child',
  reads: 'convener',
  title: (texts) => texts.prepare.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { preparation } = disclosed.sealed;
    const { takesParts: answers, ...words } = texts.prepare.child;
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      step: texts.common.step(...stepOf('prepare-child', disclosed)),
      saved: texts.prepare.saved,
      takesPartChoices: takesParts.map((value) => ({ value, title: answers[value] })),
      deciderChoices: forChildren.map((value) => ({ value, title: texts.roles.decider[value] })),
      takesPartValue: values['childTakesPart'] ?? disclosed.sipCase.childTakesPart ?? '',
      viewValue: values['childView'] ?? preparation.childView ?? '',
      deciderValue: values['decider'] ?? disclosed.sipCase.decider ?? 'twoGuardians',
      maturityValue: values['maturity'] ?? preparation.maturity ?? '',
      assessorValue: values['assessor'] ?? preparation.assessor ?? '',
      next: texts.common.next,
      back: texts.common.back,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: { ...exampleFacts({ sealed: nothingSealed }) } },
    { disclosed: exampleFacts({ decider: 'childItself' }), refusal: { code: 'deciderMissing' } },
  ],
});
