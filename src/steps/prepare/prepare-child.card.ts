/** Förbered, for a child: its own part and view, and who decides (R17-R19). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { nothingSealed } from '../../process/sealed.js';
import { clashIn, defineCard, noteIn, type ClashField } from '../card.js';
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
    const { childTakesPart, decider } = disclosed.sipCase;
    const { takesParts: answers, ...words } = texts.prepare.child;
    return {
      ...words,
      ...noteIn(about),
      ...clashIn(about, [
        choice('childTakesPart', words.takesPart, answers, childTakesPart),
        { id: 'childView', label: words.view, saved: preparation.childView ?? '' },
        choice('decider', words.decider, texts.roles.decider, decider),
        { id: 'maturity', label: words.maturity, saved: preparation.maturity ?? '' },
        { id: 'assessor', label: words.assessor, saved: preparation.assessor ?? '' },
      ]),
      ref: disclosed.ref,
      step: texts.common.step(...stepOf('prepare-child', disclosed)),
      saved: texts.prepare.saved,
      takesPartChoices: takesParts.map((value) => ({ value, title: answers[value] })),
      deciderChoices: forChildren.map((value) => ({ value, title: texts.roles.decider[value] })),
      takesPartValue: values['childTakesPart'] ?? childTakesPart ?? '',
      viewValue: values['childView'] ?? preparation.childView ?? '',
      deciderValue: values['decider'] ?? decider ?? 'twoGuardians',
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

/** A choice is compared by its value, and told by its words. */
function choice<Value extends string>(
  id: string,
  label: string,
  titles: Readonly<Record<Value, string>>,
  saved: Value | undefined,
): ClashField {
  return { id, label, saved: saved ?? '', ...(saved ? { told: titles[saved] } : {}) };
}
