/** Triage, later screens: only what these answers still ask for, at most three at a time. */
import { z } from 'zod';
import type { PartialAnswers } from '../../process/triage-answers.js';
import { offeredCircumstances } from '../../process/triage-answers.js';
import { questionsBeyondFirst, type Question } from '../../process/triage-questions.js';
import { defineCard, noteIn } from '../card.js';
import { known, readDraft } from './answers.js';

const Asks = z.array(z.enum(['coercion', 'circumstances', 'existing', 'lssPlan'])).optional();

export const needMoreCard = defineCard<undefined>({
  name: 'need-more',
  reads: 'none',
  view: (about) => {
    const { texts, extra, values } = about;
    const { answers } = readDraft({ answers: extra['answers'] ?? {} });
    const asks: readonly Question[] = Asks.parse(extra['asks']) ?? questionsBeyondFirst(answers);
    const words = texts.need.more;
    const choices = known.map((value) => ({ value, title: words.answers[value] }));
    return {
      ...words,
      title: texts.need.ask.title,
      context: texts.need.ask.context,
      ...noteIn(about),
      // Whether the circumstances stand here says which screen it is.
      screenId: asks.includes('circumstances') ? 'first' : 'last',
      asksCoercion: asks.includes('coercion'),
      coercionValue: values['coercion'] ?? answers.coercion ?? '',
      asksCircumstances: asks.includes('circumstances'),
      circumstanceChoices: offeredCircumstances(answers).map((value) => ({
        value,
        title: words.circumstance[value],
      })),
      circumstancesValue: values['circumstances'] ?? answers.circumstances?.join(',') ?? '',
      asksExisting: asks.includes('existing'),
      existingValue: values['existing'] ?? answers.existing ?? '',
      asksLssPlan: asks.includes('lssPlan'),
      lssPlanValue: values['lssPlan'] ?? answers.lssPlan ?? '',
      choices,
      next: texts.common.next,
      back: texts.common.back,
      why: texts.common.why,
    };
  },
  examples: [
    example({ ageBand: '21+', sides: ['socialServices', 'regionalHealth'] }),
    example({ ageBand: '0-17', sides: ['school', 'regionalHealth'], psychiatry: true }),
    example(
      {
        ageBand: '21+',
        sides: ['socialServices', 'regionalHealth'],
        circumstances: ['discharge', 'lss'],
        existing: 'no',
      },
      ['coercion', 'lssPlan'],
    ),
  ],
});

function example(answers: PartialAnswers, asks?: readonly Question[]) {
  return { disclosed: undefined, extra: { answers, ...(asks ? { asks } : {}) } };
}
