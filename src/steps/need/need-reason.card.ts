/** A written reason: to start a SIP against the table's advice, or to say no to somebody who asked (R4, R7). */
import { z } from 'zod';
import { refusalCodes } from '../../process/refusals.js';
import { defineCard, noteIn } from '../card.js';
import { readDraft } from './answers.js';

const Extra = z.object({ refused: z.enum(refusalCodes).optional() });

export const needReasonCard = defineCard<undefined>({
  name: 'need-reason',
  reads: 'none',
  view: ({ texts, extra, note, values }) => {
    const { reasonFor = 'start' } = readDraft(extra['draft']);
    const { refused } = Extra.parse(extra);
    const words = texts.need.reason;
    const { title, text, press } = reasonFor === 'start' ? words.start : words.end;
    return {
      ...noteIn({ texts, note, refusal: refused && { code: refused } }),
      title,
      text,
      reason: words.label,
      reasonHint: words.hint,
      reasonValue: values['reason'] ?? '',
      press,
      verbId: reasonFor === 'start' ? 'need-reason.start' : 'need-reason.end',
      back: texts.common.back,
      why: texts.common.why,
      whyText: words.whyText,
      whySource: words.whySource,
    };
  },
  examples: [
    example('start', {}),
    example('start', { refused: 'existingSip' }),
    example('nekad', { refused: 'reasonNeededToDenySip' }),
  ],
});

function example(reasonFor: 'start' | 'nekad', more: object) {
  const answers = { ageBand: '21+', sides: ['socialServices', 'regionalHealth'], existing: 'yes' };
  return { disclosed: undefined, extra: { draft: { answers, reasonFor }, ...more } };
}
