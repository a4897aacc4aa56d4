/** The chief's list: what is late or refused in the own units' cases, since when, and who could convene instead. */
import type { Day } from '../../process/ids.js';
import { caseRef } from '../../process/ids.js';
import type { UnitsCase } from '../action.js';
import { defineCard, noteIn, type About } from '../card.js';

export const myUnitsCard = defineCard<undefined>({
  name: 'my-units',
  reads: 'none',
  view: (about) => {
    const { texts, extra } = about;
    const { title, context, none } = texts.help.myUnits;
    // The list is made by our own store for this reader.
    const cases = ((extra['unitsCases'] ?? []) as readonly UnitsCase[]).map((one) => rowOf(one, about));
    const note = extra['notFound'] === true ? texts.help.cases.notFound : undefined;
    return {
      ...{ title, context, none, cases },
      isEmpty: cases.length === 0,
      ...noteIn({ texts, note, refusal: undefined }),
    };
  },
  examples: [
    {
      disclosed: undefined,
      extra: {
        unitsCases: [
          {
            ref: caseRef('SIP-7K4QXM'),
            overdue: [
              { what: 'answer', since: '2026-03-11' as Day },
              { what: 'refusal', since: '2026-03-09' as Day },
            ],
            convenerGone: false,
            mayShow: true,
            mayChange: true,
          },
          { ref: caseRef('SIP-3PW9TA'), overdue: [], convenerGone: true, mayShow: true, mayChange: true },
          { ref: caseRef('SIP-Z0C4HD'), overdue: [], convenerGone: false, mayShow: false, mayChange: true },
        ] satisfies readonly UnitsCase[],
      },
    },
    { disclosed: undefined, extra: { unitsCases: [] } },
  ],
});

function rowOf(
  { ref, overdue, convenerGone, mayShow, mayChange }: UnitsCase,
  { texts, format }: Pick<About, 'texts' | 'format'>,
) {
  const words = texts.help.myUnits;
  const lines = overdue.map(({ what, since }) => words.overdue[what](format.day(since)));
  const all = [...lines, ...(convenerGone ? [words.convenerGone] : []), ...(mayShow ? [] : [words.hidden])];
  return {
    ref,
    onId: ref,
    lines: all.map((text) => ({ text })),
    mayShow,
    mayChange,
    show: words.show,
    change: words.change,
  };
}
