/** The chief's list: what is late or refused in the own units' cases, since when, and who could convene instead. */
import type { Day } from '../../process/ids.js';
import { caseRef } from '../../process/ids.js';
import type { ChiefsUnits, UnitsCase } from '../action.js';
import { defineCard, noteIn, type About } from '../card.js';

const nothingCounted = { newSips: 0, followedUp: 0, discharges: 0, summonses: 0, passedOn: 0 };
const nothingHeld: ChiefsUnits = { cases: [], thisYear: nothingCounted };

export const myUnitsCard = defineCard<undefined>({
  name: 'my-units',
  reads: 'none',
  view: (about) => {
    const { texts, extra } = about;
    const { title, context, none } = texts.help.myUnits;
    // The list is made by our own store for this reader.
    const { cases: held, thisYear } = (extra['chiefsUnits'] ?? nothingHeld) as ChiefsUnits;
    const cases = held.map((one) => rowOf(one, about));
    const note = extra['notFound'] === true ? texts.help.cases.notFound : undefined;
    return {
      ...{ title, context, none, cases },
      isEmpty: cases.length === 0,
      hasCounts: thisYear.newSips + thisYear.discharges > 0,
      counts: countsOf(thisYear, about),
      ...noteIn({ texts, note, refusal: undefined }),
    };
  },
  examples: [
    {
      disclosed: undefined,
      extra: {
        chiefsUnits: {
          thisYear: { newSips: 4, discharges: 3, followedUp: 1, summonses: 9, passedOn: 2 },
          cases: [
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
          ],
        } satisfies ChiefsUnits,
      },
    },
    {
      disclosed: undefined,
      extra: { chiefsUnits: { ...nothingHeld, thisYear: { ...nothingCounted, newSips: 1 } } },
    },
    { disclosed: undefined, extra: { chiefsUnits: nothingHeld } },
  ],
});

/** S4: a SIP that existed and was followed up at a discharge is no new one. */
function countsOf(
  { newSips, discharges, followedUp, summonses, passedOn }: ChiefsUnits['thisYear'],
  { texts, format }: Pick<About, 'texts' | 'format'>,
): string {
  const { begun, atDischarge, passedOn: passed } = texts.help.myUnits;
  const sentences = [begun(format.number(newSips), newSips)];
  if (discharges > 0)
    sentences.push(atDischarge(format.number(discharges), format.number(followedUp), followedUp));
  if (summonses > 0) sentences.push(passed(format.number(summonses), format.number(passedOn), passedOn));
  return sentences.join(' ');
}

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
