/** Tre frågor till den enskilde: voluntary, answered with one press each, and kept as nothing but what can be counted (domain 8). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { goalsReached, outcomeAnswers, outcomeQuestions } from '../../process/outcome.js';
import { defineCard, noteIn } from '../card.js';
import { screenAt, screenBefore } from '../follow-up-pages.js';
import { dueFacts, onFollowUpDay } from './examples.js';

export const followUpAsksCard = defineCard<ConvenerFacts>({
  name: 'follow-up-asks',
  reads: 'convener',
  title: (texts) => texts.followUp.form.title,
  view: (about) => {
    const { texts, disclosed, values, on } = about;
    const { questions, answers, goals, goalAnswers, ...words } = texts.followUp.asks;
    const noted = disclosed.sealed.followUp.notedOutcome ?? {};
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      questions: outcomeQuestions.map((id) => ({
        id,
        label: questions[id],
        value: values[id] ?? noted[id] ?? '',
      })),
      answerChoices: outcomeAnswers.map((value) => ({ value, title: answers[value] })),
      goals,
      goalChoices: goalsReached.map((value) => ({ value, title: goalAnswers[value] })),
      goalsValue: values['goals'] ?? noted.goals ?? '',
      // Where the last screen of the form begins.
      onId: on ?? '0',
      next: texts.common.next,
      step: texts.common.step(...screenAt(disclosed.tasks.length, on, true)),
      back: texts.common.back,
      goesBack: screenBefore(disclosed.tasks.length, on, true) !== undefined,
      why: texts.common.why,
    };
  },
  examples: [
    { disclosed: dueFacts(), now: onFollowUpDay, on: '2' },
    {
      disclosed: dueFacts(),
      now: onFollowUpDay,
      on: '2',
      values: { involved: 'yes', knowsWho: 'partly', better: 'unknown', goals: 'some' },
    },
  ],
});
