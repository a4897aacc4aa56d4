/** Kallelser och uppgifter: what waits for one's own units, whose day comes first. Neutral: when, and never for whom. */
import { z } from 'zod';
import { day } from '../../process/ids.js';
import type { TaskState } from '../../process/sip-case.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';

const Rows = z
  .array(
    z.object({
      on: z.string(),
      ref: z.string(),
      day: z.string().transform(day).optional(),
      state: z.string(),
    }),
  )
  .catch([]);

export const waitingCard = defineCard<undefined>({
  name: 'waiting',
  reads: 'none',
  view: (about) => {
    const { texts, extra } = about;
    const what = extra['what'] === 'tasks' ? 'tasks' : 'summonses';
    const { title, context, none } = texts.help.waiting[what];
    const rows = Rows.parse(extra['rows']);
    return {
      ...{ title, context, none },
      isEmpty: rows.length === 0,
      rows: rows.map((row) => ({
        ...rowOf(row, what, about),
        ref: row.ref,
        onId: row.on,
        verbId: `waiting.show-${what}`,
      })),
      ...noteIn({
        texts,
        note: extra['notFound'] === true ? texts.help.waiting.notFound : undefined,
        refusal: undefined,
      }),
    };
  },
  examples: [
    {
      disclosed: undefined,
      extra: {
        what: 'summonses',
        rows: [
          { on: 'r-1', ref: 'SIP-7K4QXM', day: '2026-03-10', state: 'sent' },
          { on: 'r-2', ref: 'SIP-3PW9TA', day: '2026-03-17', state: 'received' },
        ],
      },
    },
    {
      disclosed: undefined,
      extra: {
        what: 'tasks',
        rows: [
          { on: 't-1', ref: 'SIP-7K4QXM', day: '2026-03-09', state: 'open' },
          { on: 't-2', ref: 'SIP-2M8RTC', day: '2026-04-10', state: 'late' },
        ],
      },
    },
    { disclosed: undefined, extra: { what: 'summonses', rows: [] } },
    { disclosed: undefined, extra: { what: 'tasks', rows: [], notFound: true } },
  ],
});

type Row = z.output<typeof Rows>[number];

function rowOf({ day: until, state }: Row, what: 'summonses' | 'tasks', about: About<undefined>) {
  const { texts, format, now } = about;
  const words = texts.help.waiting[what];
  const isPast = until !== undefined && until < dayOf(now);
  return {
    detail: until ? (isPast ? words.was : words.by)(format.day(until)) : '',
    state:
      what === 'tasks'
        ? texts.states.task[state as TaskState]
        : texts.states.recipient[state as 'sent' | 'received'],
    toneId: isPast ? 'Attention' : 'Default',
  };
}
