/** Checklistan: what is advised at this step, at most five questions a screen, each with its why. */
import { relatedPlans, adviceTable, type AdviceId } from '../../process/advice.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleFacts, exampleMeeting } from '../example-case.js';
import { afterScreen, answerIdOf, onScreen } from './screens.js';

export const checklistCard = defineCard<ConvenerFacts>({
  name: 'checklist',
  reads: 'convener',
  title: (texts) => texts.advice.title,
  view: (about) => {
    const { disclosed, texts, values, on } = about;
    const words = texts.advice;
    const shown = onScreen(disclosed.advice, on);
    const goesOn = afterScreen(disclosed.advice, on).length > 0;
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      lead: shown.length > 0 ? words.lead : words.empty,
      items: shown.filter((id) => id !== 'relatedPlans').map((id) => itemOf(id, about)),
      answerChoices: (['left', 'done', 'notNeeded'] as const).map((value) => ({
        value,
        title: words.answers[value],
      })),
      answerError: words.answerError,
      asksPlans: shown.includes('relatedPlans'),
      plans: words.items.relatedPlans,
      plansValue: values['relatedPlans'] ?? (disclosed.sipCase.relatedPlans ?? []).join(','),
      planChoices: [
        ...relatedPlans.map((value) => ({ value, title: words.plans[value] })),
        { value: 'none', title: words.noOtherPlans },
      ],
      plansWhyText: words.own.relatedPlans.text,
      plansWhySource: words.own.relatedPlans.source,
      hasItems: shown.length > 0,
      save: goesOn ? words.next : words.save,
      // Where this screen begins: the next one begins after it.
      onId: on ?? '',
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: exampleFacts() },
    { disclosed: exampleFacts(), on: 'careContact' },
    { disclosed: exampleFacts({ state: 'called', inSamsa: true }) },
    { disclosed: exampleFacts({ state: 'meetingBooked', meetings: [exampleMeeting({ form: 'hybrid' })] }) },
    { disclosed: exampleFacts({ state: 'closed' }) },
  ],
});

function itemOf(id: AdviceId, { texts, values }: About<ConvenerFacts>) {
  const { text, source } = whyOf(id, texts);
  return {
    item: texts.advice.items[id],
    answerId: answerIdOf(id),
    answerValue: values[answerIdOf(id)] ?? 'left',
    boxId: `why-${id}`,
    whyText: text,
    whySource: source,
  };
}

/** The rule that advises it, in words; advice without a rule has words of its own. */
function whyOf(id: AdviceId, texts: About['texts']) {
  const rule = adviceTable.find((row) => row.id === id)?.rule;
  if (rule) return texts.rules[rule];
  return id === 'relatedPlans' ? texts.advice.own.relatedPlans : texts.advice.own.interpreter;
}
