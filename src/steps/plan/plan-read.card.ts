/** Planen att läsa: all of it as it is in force, for those who hold it together. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { defineCard, noteIn, type About } from '../card.js';
import { capital, row } from '../row.js';
import { afterMeeting, byReference, plannedFacts } from './examples.js';
import { detailOf } from './said-measure.js';

export const planReadCard = defineCard<ConvenerFacts>({
  name: 'plan-read',
  reads: 'convener',
  title: (texts) => texts.plan.title,
  view: (about) => {
    const { texts, disclosed } = about;
    return {
      ...noteIn(about),
      context: `${disclosed.ref} · ${texts.plan.more.kinds[disclosed.planKind]}`,
      keptOutside: texts.plan.needs.keptOutside,
      keepsOutside: !keepsPlanTexts(disclosed.sipCase),
      rows: [...wordsOf(about), ...measuresOf(about), ...responsibilityOf(about)],
    };
  },
  examples: [
    { disclosed: plannedFacts({ state: 'planActive', relatedPlans: ['carePlan'] }), now: afterMeeting },
    { disclosed: byReference(plannedFacts), now: afterMeeting },
  ],
});

/** What the plan says, in the order of the form. */
function wordsOf({ texts, disclosed }: About<ConvenerFacts>) {
  const { read, more, needs: words } = texts.plan;
  const { preparation, plan } = disclosed.sealed;
  const others = plan.thirdPartyActions;
  return [
    ...row(more.spottedBy, ...disclosed.needSpottedBy.map((side) => texts.roles.side[side])),
    ...row(words.quoteLabel, preparation.whatMatters),
    ...row(more.currentSituation, plan.currentSituation),
    ...row(more.wayForward, plan.wayForward),
    ...row(words.longTermGoal, preparation.longTermGoal),
    ...row(read.shortTermGoals, ...plan.shortTermGoals),
    ...row(read.needs, ...plan.needs),
    ...row(read.thirdPartyActions, ...(others?.length === 0 ? [words.none] : (others ?? []))),
    ...row(read.ownActions, ...plan.ownActions),
    ...row(more.ownResources, plan.ownResources),
  ];
}

function measuresOf(about: About<ConvenerFacts>) {
  const { texts, disclosed } = about;
  return disclosed.tasks.flatMap((task, index) => {
    const numbered = texts.plan.measures.byReference(index + 1);
    return row(numbered, task.what, detailOf(task, about));
  });
}

function responsibilityOf({ texts, disclosed, format }: About<ConvenerFacts>) {
  const { read, more } = texts.plan;
  const { sipCase, sealed, planOwner } = disclosed;
  const { followUpOn, followUpForm, relatedPlans = [] } = sipCase;
  return [
    ...row(read.principal, planOwner?.principal),
    ...row(read.owner, planOwner?.name, sealed.plan.ownerPerson),
    ...row(read.contacts, ...sealed.plan.contacts),
    ...row(
      read.followUp,
      followUpOn && format.day(followUpOn),
      followUpForm && capital(texts.roles.form[followUpForm]),
    ),
    ...row(more.relatedPlans, ...relatedPlans.map((plan) => texts.advice.plans[plan])),
  ];
}
