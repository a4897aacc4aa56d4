/** One measure of the plan, to be changed: also when it begins, which nobody has to fill in on the way. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { defineCard, noteIn } from '../card.js';
import { reconfirmIn } from '../reconfirm.js';
import { afterMeeting, byReference, plannedFacts } from './examples.js';
import { inHand } from './in-hand.js';
import { decisions } from './typed-measure.js';

export const planMeasureCard = defineCard<ConvenerFacts>({
  name: 'plan-measure',
  reads: 'convener',
  title: (texts) => texts.plan.title,
  view: (read) => {
    const about = inHand(read);
    const { texts, disclosed, values, on } = about;
    const { what, role, due, dueMissing, decision, decisionMissing, ...words } = texts.plan.measures;
    const place = disclosed.tasks.findIndex(({ id }) => id === on);
    const task = disclosed.tasks[place];
    const storesTexts = keepsPlanTexts(disclosed.sipCase);
    return {
      ...texts.plan.measure,
      ...{ what, role, due, dueMissing, decision, decisionMissing },
      ...noteIn(about),
      ...reconfirmIn(about),
      ref: disclosed.ref,
      isThere: task !== undefined,
      isGone: task === undefined,
      named: task?.what || words.byReference(place + 1),
      unit: task ? words.by(task.unitName, task.principal) : '',
      storesTexts,
      decisionChoices: decisions.map((value) => ({ value, title: words.decisions[value] })),
      whatValue: values['what'] ?? task?.what ?? '',
      roleValue: values['role'] ?? task?.role ?? '',
      startValue: values['start'] ?? task?.start ?? '',
      dueValue: values['due'] ?? task?.due ?? '',
      decisionValue: values['decision'] ?? task?.decision ?? 'decided',
      remove: texts.common.remove,
      back: texts.common.back,
      onId: on ?? '',
    };
  },
  examples: [
    { disclosed: plannedFacts(), now: afterMeeting, on: 't-1' },
    { disclosed: byReference(plannedFacts), now: afterMeeting, on: 't-2' },
    { disclosed: plannedFacts(), now: afterMeeting, on: 't-gone' },
  ],
});
