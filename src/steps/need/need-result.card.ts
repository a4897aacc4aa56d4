/** What the answers lead to, and why: start, say no, or change the answers. */
import { z } from 'zod';
import { refusalCodes } from '../../process/refusals.js';
import { conclude } from '../../process/triage.js';
import type { TriageAnswers } from '../../process/triage.js';
import type { Texts } from '../../texts/sv.js';
import { defineCard, noteIn } from '../card.js';
import { readAnswers } from './answers.js';

const Extra = z.object({ refused: z.enum(refusalCodes).optional(), reason: z.string().optional() });

const nothingAnswered: TriageAnswers = { ageBand: '21+', sides: [], requested: false, existing: 'unknown' };

export const needResultCard = defineCard<undefined>({
  name: 'need-result',
  reads: 'none',
  view: ({ texts, extra, note }) => {
    const answers = readAnswers(extra['answers']) ?? nothingAnswered;
    const { refused, reason = '' } = Extra.parse(extra);
    const { row, advice } = conclude(answers);
    const words = texts.need.result;
    const exists = row === 'D0';
    return {
      ...words.rows[row],
      ...noteIn({ texts, note, refusal: refused && { code: refused } }),
      toneId: exists || row === 'oneSide' ? 'warning' : 'good',
      context: words.context(
        texts.need.ask.ages[answers.ageBand],
        answers.sides.map((side) => texts.roles.side[side].toLocaleLowerCase('sv')).join(', '),
      ),
      advice: advice.map((code) => ({ text: words.advice[code] })),
      asksReason: exists || answers.requested,
      reasonLabel: reasonLabel(exists, answers.requested, words),
      reasonHint: words.reasonHint,
      reasonValue: reason,
      // An existing SIP is followed up: starting another is not the obvious press.
      followsUp: exists,
      startStyleId: exists ? 'default' : 'positive',
      denyModeId: exists ? 'secondary' : 'primary',
      myCases: texts.help.cases.title,
      start: exists ? words.startAnyway : words.start,
      ...{ deny: words.deny, back: words.back, why: texts.common.why, whyDeny: words.whyDeny },
    };
  },
  examples: [
    { disclosed: undefined, extra: { answers: answered({}) } },
    { disclosed: undefined, extra: { answers: answered({ ageBand: '21+', requested: true }) } },
    { disclosed: undefined, extra: { answers: answered({ existing: 'yes' }), refused: 'existingSip' } },
    {
      disclosed: undefined,
      extra: {
        answers: answered({ sides: ['regionalHealth'], requested: true }),
        refused: 'reasonNeededToDenySip',
      },
    },
  ],
});

/** One field serves both presses where both want a reason. */
function reasonLabel(exists: boolean, requested: boolean, words: Texts['need']['result']): string {
  if (exists && requested) return words.reasonEitherWay;
  return exists ? words.reasonForSecond : words.reasonToDeny;
}

function answered(changes: Partial<TriageAnswers>): TriageAnswers {
  return {
    ageBand: '0-17',
    sides: ['school', 'regionalHealth'],
    requested: false,
    existing: 'no',
    ...changes,
  };
}
