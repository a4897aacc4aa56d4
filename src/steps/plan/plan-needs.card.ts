/** Planen, first screen: what matters, needs and goals, and who else does something. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { clashIn, defineCard, noteIn } from '../card.js';
import { reconfirmIn } from '../reconfirm.js';
import { byReference, plannedFacts, unplannedFacts } from './examples.js';
import { inHand } from './in-hand.js';

export const planNeedsCard = defineCard<ConvenerFacts>({
  name: 'plan-needs',
  reads: 'convener',
  title: (texts) => texts.plan.title,
  view: (read) => {
    const about = inHand(read);
    const { texts, disclosed, values } = about;
    const { preparation, plan } = disclosed.sealed;
    const { quote, none, otherPlans, ...words } = texts.plan.needs;
    const others = plan.thirdPartyActions?.length === 0 ? [none] : (plan.thirdPartyActions ?? []);
    const plans = (disclosed.sipCase.relatedPlans ?? []).map((each) => texts.advice.plans[each]);
    const isWorded =
      preparation.longTermGoal && preparation.longTermGoal !== texts.prepare.matters.goalPreset;
    return {
      ...words,
      ...noteIn(about),
      ...reconfirmIn(about),
      ...clashIn(about, [
        { id: 'needs', label: words.needs, saved: plan.needs.join('\n') },
        { id: 'shortTermGoals', label: words.shortTermGoals, saved: plan.shortTermGoals.join('\n') },
        { id: 'ownActions', label: words.ownActions, saved: plan.ownActions.join('\n') },
        { id: 'thirdPartyActions', label: words.thirdPartyActions, saved: others.join('\n') },
      ]),
      ref: disclosed.ref,
      step: texts.common.step(1, 3),
      saved: texts.plan.saved,
      replacesNot: texts.common.replacesNot,
      hasOtherPlans: plans.length > 0,
      otherPlans: otherPlans(plans.join(', ')),
      hasQuote: preparation.whatMatters !== undefined && preparation.whatMatters !== '',
      quote: quote(preparation.whatMatters ?? ''),
      storesTexts: keepsPlanTexts(disclosed.sipCase),
      keepsOutside: !keepsPlanTexts(disclosed.sipCase),
      longTermGoalValue: values['longTermGoal'] ?? (isWorded ? preparation.longTermGoal : ''),
      needsValue: values['needs'] ?? plan.needs.join('\n'),
      shortTermGoalsValue: values['shortTermGoals'] ?? plan.shortTermGoals.join('\n'),
      ownActionsValue: values['ownActions'] ?? plan.ownActions.join('\n'),
      thirdPartyActionsValue: values['thirdPartyActions'] ?? others.join('\n'),
      next: texts.common.next,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: unplannedFacts() },
    { disclosed: plannedFacts({ relatedPlans: ['schoolActionProgramme', 'carePlan'] }) },
    { disclosed: byReference(unplannedFacts) },
  ],
});
