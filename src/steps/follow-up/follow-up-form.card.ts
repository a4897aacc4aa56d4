/** Följ upp: how each measure went, what the individual thinks, and when next. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { defaultSettings } from '../../process/settings.js';
import { addDays, dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';
import { exampleTask } from '../example-case.js';
import { dueFacts, onFollowUpDay } from './examples.js';
import { pageFrom, screenAt, screenBefore, type Page } from '../follow-up-pages.js';
import { answers, places } from './results.js';

export const followUpFormCard = defineCard<ConvenerFacts>({
  name: 'follow-up-form',
  reads: 'convener',
  title: (texts) => texts.followUp.form.title,
  view: (about) => {
    const { texts, disclosed, values, now } = about;
    const { answers: answerWords, detail: _detail, title: _title, quote, ...words } = texts.followUp.form;
    const { whatMatters } = disclosed.sealed.preparation;
    const said = disclosed.sealed.followUp.notedSaid;
    const page = pageFrom(disclosed.tasks.length, about.on);
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      hasQuote: Boolean(whatMatters),
      quote: quote(whatMatters ?? ''),
      measures: measuresOf(about, page),
      isLast: page.isLast,
      goesOn: !page.isLast,
      step: texts.common.step(...screenAt(disclosed.tasks.length, about.on, false)),
      back: texts.common.back,
      goesBack: !page.isLast && screenBefore(disclosed.tasks.length, about.on, false) !== undefined,
      keepsBack: page.isLast,
      next: texts.common.next,
      // Where this screen begins: the next one begins after it.
      onId: String(page.from),
      answerChoices: answers.map((value) => ({ value, title: answerWords[value] })),
      storesTexts: keepsPlanTexts(disclosed.sipCase),
      individualViewValue: values['individualView'] ?? said?.individualView ?? '',
      nextValue: values['nextFollowUpOn'] ?? (said ? (said.nextFollowUpOn ?? '') : plannedNext(about)),
      tomorrowValue: addDays(dayOf(now), 1),
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: dueFacts(), now: onFollowUpDay },
    { disclosed: dueFacts(), now: onFollowUpDay, on: '2' },
    {
      disclosed: dueFacts({
        tasks: Array.from({ length: 10 }, (_none, n) => exampleTask(`t-${n}`, 'bup-oster', {})),
      }),
      now: onFollowUpDay,
      values: { done0: 'no', reason0: 'Inget besök bokat' },
    },
    {
      disclosed: dueFacts({
        tasks: ['t-1', 't-2', 't-3'].map((id) => exampleTask(id, 'bup-oster', {})),
      }),
      now: onFollowUpDay,
      on: '2',
    },
    {
      disclosed: dueFacts({ settings: { ...defaultSettings, planText: 'reference-only' } }),
      now: onFollowUpDay,
    },
  ],
});

/** The day that stands already, where it lies ahead: nobody loses it by saving. */
function plannedNext({ disclosed, now }: About<ConvenerFacts>): string {
  const { followUpOn } = disclosed.sipCase;
  return followUpOn && followUpOn > dayOf(now) ? followUpOn : '';
}

function measuresOf({ texts, format, disclosed, values }: About<ConvenerFacts>, { from, to }: Page) {
  const words = texts.followUp.form;
  const stored = keepsPlanTexts(disclosed.sipCase);
  const noted = disclosed.sealed.followUp.noted ?? [];
  return places.slice(from, to).flatMap((place) => {
    const task = disclosed.tasks[place];
    if (!task) return [];
    const before = noted.find(({ taskId }) => taskId === task.id);
    const why = values[`reason${place}`] ?? before?.reason ?? '';
    return {
      what: task.what || words.measure(place + 1),
      detail: words.detail(task.unitName, task.role ?? '', format.day(task.due)),
      doneId: `done${place}`,
      doneValue: values[`done${place}`] ?? before?.done ?? (task.state === 'done' ? 'yes' : ''),
      reasonId: `reason${place}`,
      reasonValue: why,
      boxId: `why${place}`,
      // A toggle can only be pressed by somebody who sees it: what was typed before stands open.
      showsReason: why !== '',
      asksReason: stored,
    };
  });
}
