/** Veckobrevet till SIP-samordnaren: what has stopped where, the most first; units and numbers, no reference and no content (R68, R70). */
import type { StoppedLine } from '../../process/stopped.js';
import { defineCard } from '../card.js';
import type { Digest } from '../follows-work.js';

/** More is in the tab. */
const mostLines = 10;
const mostUnits = 5;

const none: Digest = {
  stopped: [],
  withoutDispatcher: [],
  least: 5,
  tabUrl: 'https://teams.microsoft.com',
  wanted: true,
};

export const digestCard = defineCard<undefined>({
  name: 'digest',
  reads: 'none',
  view: ({ texts, format, extra }) => {
    const words = texts.overview.digest;
    const { title, states, lasted, none: nothing } = texts.overview.stopped;
    // Reckoned by our own store for this reader.
    const { stopped, withoutDispatcher, least, tabUrl, wanted } = (extra['digest'] ?? none) as Digest;
    const more = stopped.length - mostLines;
    const moreUnits = withoutDispatcher.length - mostUnits;
    return {
      title,
      context: words.lead,
      lines: stopped.slice(0, mostLines).map((line) => ({
        unit: line.unit,
        what: `${states[line.what]} · ${lasted[line.lasted]}`,
        count: line.count === 'few' ? texts.statistics.fewInWords(least) : String(line.count),
      })),
      isEmpty: stopped.length === 0,
      none: nothing,
      hasMore: more > 0,
      more: words.more(format.number(more)),
      hasLacking: withoutDispatcher.length > 0,
      lackingTitle: texts.overview.lacking.title,
      lacking: words.units(
        withoutDispatcher.slice(0, mostUnits),
        moreUnits > 0 ? format.number(moreUnits) : undefined,
      ),
      open: words.open,
      url: tabUrl,
      ...{ wanted, unwanted: !wanted, stop: words.stop, resume: words.resume },
      why: wanted ? words.why : words.stopped,
    };
  },
  examples: [
    { disclosed: undefined, extra: { digest: { ...none, ...anExample(13, 8) } } },
    { disclosed: undefined, extra: { digest: { ...none, ...anExample(3, 0), wanted: false } } },
    { disclosed: undefined },
  ],
});

function anExample(lines: number, lacking: number): Pick<Digest, 'stopped' | 'withoutDispatcher'> {
  const some: readonly StoppedLine[] = [
    { unit: 'Vårdcentralen Ekdalen', what: 'answer', count: 14, lasted: 'month' },
    { unit: 'Socialtjänsten Mellersta Lindangen', what: 'plan', count: 9, lasted: 'week' },
    { unit: 'Barn- och ungdomspsykiatri, mottagning Öster', what: 'refusal', count: 5, lasted: 'longer' },
    { unit: 'Vårdcentralen Ekdalen', what: 'followUp', count: 'few', lasted: 'longer' },
    { unit: 'Ekdalsskolan', what: 'task', count: 'few', lasted: 'week' },
  ];
  return {
    stopped: Array.from({ length: lines }, (_none, at) => some[Math.min(at, some.length - 1)]).filter(
      (line) => line !== undefined,
    ),
    withoutDispatcher: [
      'Hemtjänst Öster',
      'Medicin Norr',
      'Rehab Sjön',
      'Vårdcentralen Älven',
      'Gymnasiet Söder',
    ]
      .concat(['Vårdcentralen Backa', 'Elevhälsan Norr', 'Avdelning 12'])
      .slice(0, lacking),
  };
}
