/** Påminnelser: what the clock reminds its reader of, why it came, and where one press solves it; neutral, by reference. */
import { day } from '../../process/ids.js';
import type { NudgeName } from '../../process/nudges.js';
import { defineCard, noteIn } from '../card.js';
import type { NudgeRow, ReadNudges } from '../nudged.js';

/** A card bears no more; the rest stands in Mina ärenden. */
const mostRows = 12;
const nothing: ReadNudges = { rows: [], mayWait: false };

export const nudgesCard = defineCard<undefined>({
  name: 'nudges',
  reads: 'none',
  view: ({ texts, format, extra }) => {
    const words = texts.nudges;
    // Looked up by our own store for this reader.
    const { rows, mayWait, putOffTo } = (extra['read'] ?? nothing) as ReadNudges;
    const isEmpty = rows.length === 0;
    const note = isEmpty
      ? words.nothingLeft
      : putOffTo
        ? words.putOff(format.day(putOffTo))
        : extra['notFound'] === true
          ? words.notFound
          : undefined;
    return {
      title: words.title(format.number(rows.length), rows.length),
      context: mayWait ? words.onceADay : words.today,
      rows: rows.slice(0, mostRows).map(({ on, ref, says, name }) => ({
        ...{ says, why: words.why[name] },
        ...{ open: words.open, openRef: words.openRef(ref) },
        ...{ onId: on, verbId: 'nudges.open' },
      })),
      ...{ hasMore: rows.length > mostRows, more: words.more(format.number(rows.length - mostRows)) },
      canWait: mayWait && !isEmpty,
      ...{ later: words.later, tomorrow: words.tomorrow },
      ...{ threeDays: words.threeDays, nextWeek: words.nextWeek },
      ...{ isPutOff: putOffTo !== undefined, back: words.back },
      hasContext: !isEmpty && !putOffTo,
      ...noteIn({ texts, note, refusal: undefined }),
    };
  },
  examples: [
    {
      disclosed: undefined,
      extra: {
        read: {
          mayWait: true,
          rows: [
            anExample('n-1', 'SIP-7K4QXM', 'timeToBook'),
            anExample('n-2', 'SIP-3PW9TA', 'noAnswer'),
            anExample('n-3', 'SIP-2M8RTC', 'heldUnknown'),
          ],
        },
      },
    },
    {
      disclosed: undefined,
      extra: { read: { mayWait: false, rows: [anExample('n-1', 'SIP-7K4QXM', 'callDue')] } },
    },
    {
      disclosed: undefined,
      extra: {
        read: {
          mayWait: false,
          putOffTo: day('2026-03-12'),
          rows: [anExample('n-1', 'SIP-7K4QXM', 'timeToBook')],
        },
      },
    },
    { disclosed: undefined, extra: { notFound: true } },
  ],
});

function anExample(on: string, ref: string, name: NudgeName): NudgeRow {
  const said: Partial<Record<NudgeName, string>> = {
    timeToBook: `${ref}: Svarsdagen har gått. Boka mötet från ärendekortet.`,
    noAnswer: `${ref}: BUP Öster har inte svarat. Sista svarsdag var tisdag 10 mars.`,
    heldUnknown: `${ref}: Det är inte antecknat om mötet tisdag 3 mars kl. 09.00–10.00 hölls. Prata med den som sammankallar.`,
    callDue: `${ref}: Kallelsen ska skickas senast i morgon.`,
  };
  return { on, ref, name, says: said[name] ?? ref };
}
