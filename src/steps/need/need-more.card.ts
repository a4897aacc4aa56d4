/** Triage, later screens: only what these answers still ask for, at most three at a time. */
import { z } from 'zod';
import type { PartialAnswers } from '../../process/triage-answers.js';
import { offeredCircumstances } from '../../process/triage-answers.js';
import { questionsBeyondFirst, type Question } from '../../process/triage-questions.js';
import type { ShownState } from '../../process/shown-state.js';
import { defineCard, noteIn, type About } from '../card.js';
import { known, readDraft } from './answers.js';

/** The newest ones; the whole list is a phrase away. */
const mostShown = 12;

const Open = z.array(z.object({ ref: z.string(), state: z.string() })).optional();

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
      ...openCases(about, asks.includes('existing')),
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
    example({ ageBand: '21+', sides: ['socialServices', 'regionalHealth'] }, undefined, [
      { ref: 'SIP-7K4QXM', state: 'called' },
      { ref: 'SIP-3PW9TA', state: 'planActive' },
    ]),
    example({ ageBand: '0-17', sides: ['school', 'regionalHealth'], psychiatry: true }, undefined, []),
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

/** Of one's own units: references and states, to look among before the answer (R7). */
function openCases({ texts, format, extra }: About<undefined>, isAsked: boolean) {
  const { open, openOne, openNone, openShow, openHint, openMore } = texts.need.own;
  const cases = Open.parse(extra['open']);
  const shown = (cases ?? []).slice(0, mostShown);
  return {
    hasOpenLine: isAsked && cases !== undefined,
    openLine:
      shown.length > 0 ? (shown.length === 1 ? openOne : open(format.number(cases?.length ?? 0))) : openNone,
    hasOpenCases: isAsked && shown.length > 0,
    openShow,
    openHint: (cases?.length ?? 0) > mostShown ? openMore(mostShown) : openHint,
    openCases: shown.map(({ ref, state }) => ({ ref, state: texts.states.case[state as ShownState] })),
  };
}

function example(
  answers: PartialAnswers,
  asks?: readonly Question[],
  open?: readonly { readonly ref: string; readonly state: ShownState }[],
) {
  return { disclosed: undefined, extra: { answers, ...(asks ? { asks } : {}), ...(open ? { open } : {}) } };
}
