/** The list of one's own cases: reference, state and what comes next. */
import { z } from 'zod';
import type { ShownState } from '../../process/shown-state.js';
import { defineCard, noteIn } from '../card.js';

const Listed = z.array(z.object({ ref: z.string(), state: z.string() })).catch([]);

export const casesCard = defineCard<undefined>({
  name: 'cases',
  reads: 'none',
  view: ({ texts, extra }) => {
    const { title, context, none, newSip, next, notFound } = texts.help.cases;
    // The list comes from our own store; a state it does not know would be a fault of ours.
    const listed = Listed.parse(extra['cases']) as readonly { ref: string; state: ShownState }[];
    const cases = listed.map(({ ref, state }) => ({
      ref,
      onId: ref,
      state: texts.states.case[state],
      toneId: texts.states.tone.case[state],
      next: next[state],
    }));
    return {
      ...{ title, context, none, newSip, cases },
      isEmpty: cases.length === 0,
      ...noteIn({ texts, note: extra['notFound'] === true ? notFound : undefined, refusal: undefined }),
    };
  },
  examples: [
    {
      disclosed: undefined,
      extra: {
        cases: [
          { ref: 'SIP-7K4QXM', state: 'called' },
          { ref: 'SIP-3PW9TA', state: 'planActive' },
          { ref: 'SIP-2M8RTC', state: 'allAnswered' },
          { ref: 'SIP-9D3WKA', state: 'needsTime' },
          { ref: 'SIP-Z0C4HD', state: 'pausedConsent' },
        ],
      },
    },
    { disclosed: undefined, extra: { cases: [] } },
    { disclosed: undefined, extra: { cases: [], notFound: true } },
  ],
});
