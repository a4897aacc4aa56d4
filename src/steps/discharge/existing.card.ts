/** A SIP that exists is followed up: those of one's own unit, by reference and days (R7, R68). */
import { z } from 'zod';
import { refusalCodes } from '../../process/refusals.js';
import { day, type Instant } from '../../process/ids.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn } from '../card.js';
import { at } from '../example-case.js';

const Extra = z.object({
  refused: z.enum(refusalCodes).optional(),
  sips: z
    .array(
      z.object({
        ref: z.string(),
        owner: z.string(),
        from: z.string().optional(),
        followUpOn: z.string().optional(),
      }),
    )
    .default([]),
});

export const existingCard = defineCard<undefined>({
  name: 'existing',
  reads: 'none',
  view: ({ texts, format, extra, values, note }) => {
    const { sips, refused } = Extra.parse(extra);
    const words = texts.discharge.existing;
    const { text, source } = texts.rules.R7;
    return {
      ...noteIn({ texts, note, refusal: refused && { code: refused } }),
      lead: sips.length > 0 ? words.lead : words.none,
      hasCases: sips.length > 0,
      ask: words.ask,
      cases: sips.map(({ ref, owner, from, followUpOn }, index) => ({
        name: ref,
        detail: words.detail(
          owner,
          from ? format.shortDay(dayOf(from as Instant)) : '',
          followUpOn ? format.shortDay(day(followUpOn)) : '',
        ),
        follow: words.follow,
        styleId: index === 0 ? 'positive' : 'default',
        onId: ref,
      })),
      careName: words.careName,
      careNameValue: values['careName'] ?? '',
      careNameError: words.careNameError,
      ...{ why: texts.common.why, whyText: text, whySource: source },
    };
  },
  examples: [
    { disclosed: undefined, extra: {} },
    {
      disclosed: undefined,
      now: at('2026-03-10T08:00:00.000Z'),
      extra: {
        sips: [
          {
            ref: 'SIP-7K4QXM',
            owner: 'Hemsjukvård Trollhättan',
            from: '2025-11-12T10:00:00.000Z',
            followUpOn: '2026-05-12',
          },
        ],
        refused: 'onlyCareContactCalls',
      },
    },
  ],
});
