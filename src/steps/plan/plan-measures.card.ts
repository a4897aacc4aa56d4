/** Planen, second screen: who does what, and by when. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { isInForce } from '../../process/plan-in-hand.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { addDays, dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';
import { reconfirmIn } from '../reconfirm.js';
import { afterMeeting, byReference, changedFacts, plannedFacts, unplannedFacts } from './examples.js';
import { inHand } from './in-hand.js';
import { detailOf } from './said-measure.js';
import { decisions, mostMeasures } from './typed-measure.js';
import { workingDayFrom } from './working-day.js';

const daysToDo = 28;

export const planMeasuresCard = defineCard<ConvenerFacts>({
  name: 'plan-measures',
  reads: 'convener',
  title: (texts) => texts.plan.title,
  view: (read) => {
    const about = inHand(read);
    const { texts, disclosed } = about;
    const { detail: _detail, by, byReference: _number, ...words } = texts.plan.measures;
    const { decisions: decisionWords, doneBy: _by, between: _days, ...shown } = words;
    const storesTexts = keepsPlanTexts(disclosed.sipCase);
    return {
      ...shown,
      ...noteIn(about),
      ...reconfirmIn(about),
      ...listOf(about),
      ...fieldsOf(about),
      ref: disclosed.ref,
      isInForce: isInForce(disclosed.sipCase),
      goesOn: texts.plan.changes.goesOn,
      step: texts.common.step(2, 3),
      storesTexts,
      keepsOutside: !storesTexts,
      unitChoices: disclosed.partyUnits.map(({ id, name, principal }) => ({
        value: id,
        title: by(name, principal),
      })),
      decisionChoices: decisions.map((value) => ({ value, title: decisionWords[value] })),
      next: texts.common.next,
      back: texts.common.back,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: unplannedFacts(), now: afterMeeting },
    { disclosed: plannedFacts(), now: afterMeeting },
    { disclosed: changedFacts(), now: afterMeeting },
    { disclosed: plannedFacts(), now: afterMeeting, refusal: { code: 'outsideConsent' } },
    {
      disclosed: byReference(plannedFacts),
      now: afterMeeting,
    },
  ],
});

function listOf(about: About<ConvenerFacts>) {
  const { tasks } = about.disclosed;
  return {
    isEmpty: tasks.length === 0,
    takesMore: tasks.length < mostMeasures,
    isFull: tasks.length >= mostMeasures,
    measures: tasks.map((task, index) => ({
      what: task.what || about.texts.plan.measures.byReference(index + 1),
      detail: detailOf(task, about),
      change: about.texts.plan.measures.change,
      onId: task.id,
    })),
  };
}

/** What was just added is in the list; only a form that was answered with a no keeps what stood in its fields. */
function fieldsOf({ values, refusal, note, now, disclosed }: About<ConvenerFacts>) {
  const kept = refusal || note ? values : {};
  return {
    whatValue: kept['what'] ?? '',
    unitValue: kept['unitId'] ?? disclosed.convenerUnit.id,
    roleValue: kept['role'] ?? '',
    decisionValue: kept['decision'] ?? 'decided',
    dueValue: kept['due'] ?? workingDayFrom(addDays(dayOf(now), daysToDo)),
    todayValue: dayOf(now),
  };
}
