/** Mer om planen: what it may say beside what the law asks. Opened from the last screen by whoever wants to. */
import { relatedPlans } from '../../process/advice.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { clashIn, defineCard, noteIn } from '../card.js';
import { reconfirmIn } from '../reconfirm.js';
import { afterMeeting, byReference, plannedFacts, unplannedFacts } from './examples.js';
import { inHand } from './in-hand.js';
import { sides } from './save-more.js';

export const planMoreCard = defineCard<ConvenerFacts>({
  name: 'plan-more',
  reads: 'convener',
  title: (texts) => texts.plan.title,
  view: (read) => {
    const about = inHand(read);
    const { texts, disclosed, values } = about;
    const { kinds, ...words } = texts.plan.more;
    const { currentSituation = '', wayForward = '', ownResources = '' } = disclosed.sealed.plan;
    return {
      ...words,
      ...noteIn(about),
      ...reconfirmIn(about),
      ...clashIn(about, [
        { id: 'currentSituation', label: words.currentSituation, saved: currentSituation },
        { id: 'wayForward', label: words.wayForward, saved: wayForward },
        { id: 'ownResources', label: words.ownResources, saved: ownResources },
      ]),
      context: `${disclosed.ref} · ${kinds[disclosed.planKind]}`,
      storesTexts: keepsPlanTexts(disclosed.sipCase),
      planChoices: relatedPlans.map((value) => ({ value, title: texts.advice.plans[value] })),
      sideChoices: sides.map((value) => ({ value, title: texts.roles.side[value] })),
      currentSituationValue: values['currentSituation'] ?? currentSituation,
      wayForwardValue: values['wayForward'] ?? wayForward,
      ownResourcesValue: values['ownResources'] ?? ownResources,
      relatedPlansValue: values['relatedPlans'] ?? (disclosed.sipCase.relatedPlans ?? []).join(','),
      spottedByValue: values['spottedBy'] ?? disclosed.needSpottedBy.join(','),
    };
  },
  examples: [
    { disclosed: unplannedFacts(), now: afterMeeting },
    { disclosed: plannedFacts({ relatedPlans: ['schoolActionProgramme'] }), now: afterMeeting },
    { disclosed: byReference(plannedFacts), now: afterMeeting },
  ],
});
