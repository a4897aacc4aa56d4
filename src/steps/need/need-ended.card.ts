/** A triage that became no SIP: what is done in its place, and words for one's own record. Nothing but a count is kept. */
import { z } from 'zod';
import { dayOf } from '../../process/time.js';
import { defineCard } from '../card.js';
import { Endings } from './answers.js';

const Extra = z.object({ ending: Endings, reason: z.string().default('') });

export const needEndedCard = defineCard<undefined>({
  name: 'need-ended',
  reads: 'none',
  view: ({ texts, extra, now }) => {
    const { ending, reason } = Extra.parse(extra);
    const words = texts.need.ended;
    const { title, text, record } = words.endings[ending];
    return {
      title,
      text,
      context: words.context,
      copy: words.copy,
      copyValue: words.because(record(dayOf(new Date(now))), reason),
      copyHint: words.copyHint,
    };
  },
  examples: [
    { disclosed: undefined, extra: { ending: 'patientkontrakt' } },
    { disclosed: undefined, extra: { ending: 'samordnad-vardplan' } },
    {
      disclosed: undefined,
      extra: { ending: 'nekad', reason: 'En kontakt räcker, och det vill den enskilde.' },
    },
  ],
});
