/** Avvikelse, begun by whoever saw what happened: in which of one's own cases, and what it is about. */
import { z } from 'zod';
import { startedTriggers } from '../../process/sip-case.js';
import type { ShownState } from '../../process/shown-state.js';
import type { RefusalCode } from '../../process/refusals.js';
import { defineCard, noteIn } from '../card.js';
import { noCase } from './start.js';

const Listed = z.array(z.object({ ref: z.string(), state: z.string() })).catch([]);

export const deviationStartCard = defineCard<undefined>({
  name: 'deviation-start',
  reads: 'none',
  view: ({ texts, extra, refusal, values }) => {
    const words = texts.deviation.start;
    // The list comes from our own store, and so does why it was refused.
    const listed = Listed.parse(extra['cases']) as readonly { ref: string; state: ShownState }[];
    const refused = extra['refused'] as RefusalCode | undefined;
    const note = refused === 'notYours' ? words.notYours : refused && texts.refusals[refused];
    return {
      ...words,
      ...noteIn({ texts, note, refusal }),
      whyTitle: texts.common.why,
      cases: [
        ...listed.map(({ ref, state }) => ({ value: ref, title: `${ref} · ${texts.states.case[state]}` })),
        { value: noCase, title: words.noCase },
      ],
      caseValue: values['case'] ?? '',
      kinds: startedTriggers.map((value) => ({ value, title: texts.deviation.trigger[value] })),
      kindValue: values['kind'] ?? '',
    };
  },
  examples: [
    {
      disclosed: undefined,
      extra: {
        cases: [
          { ref: 'SIP-7K4QXM', state: 'called' },
          { ref: 'SIP-3PW9TA', state: 'planActive' },
        ],
      },
    },
    { disclosed: undefined, extra: { cases: [] } },
    {
      disclosed: undefined,
      extra: { cases: [{ ref: 'SIP-7K4QXM', state: 'called' }], refused: 'notYours' },
    },
    {
      disclosed: undefined,
      extra: { cases: [{ ref: 'SIP-7K4QXM', state: 'called' }], refused: 'deviationStands' },
    },
  ],
});
