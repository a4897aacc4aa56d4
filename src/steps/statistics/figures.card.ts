/** Årets statistik i chatten: the main figures of all huvudmän, as a chart where Teams draws one; small numbers are not shown (R70). */
import type { MeasureKey } from '../../statistics/measures.js';
import type { Shown } from '../../statistics/published.js';
import type { ShareKey } from '../../statistics/shares.js';
import type { Texts } from '../../texts/sv.js';
import { defineCard, noteIn } from '../card.js';
import type { ReadFigures } from '../follows-work.js';

type MainFigures = ReadFigures['figures'];

/** In the order of the work, whichever of them may be shown. */
const counted = ['needs', 'called', 'meetings', 'made', 'followedUp', 'closed', 'deviations'] as const;
/** Those that say most of how the work goes; the rest is in the tab. */
const shared = [
  'calledInTime',
  'withinAim',
  'individualPresent',
  'answered',
  'involved',
] as const satisfies readonly ShareKey[];

const nothingYet: ReadFigures = {
  figures: figuresFor(2026, {}, {}),
  tabUrl: 'https://teams.microsoft.com',
  digestIsOff: false,
};

export const figuresCard = defineCard<undefined>({
  name: 'figures',
  reads: 'none',
  view: ({ texts, extra }) => {
    const words = texts.statistics;
    // Reckoned by our own store for this reader.
    const { figures, tabUrl, digestIsOff } = (extra['read'] ?? nothingYet) as ReadFigures;
    const counts = counted.map((measure) => ({
      title: words.measures[measure],
      value: figures.count(measure, 'total', {}),
    }));
    // A chart has no place for what may not be shown: then all of them stand as rows.
    const hasBars = counts.every(({ value }) => typeof value === 'number');
    const works = [...durationFacts(figures, words.durations), ...shareFacts(figures, words.shares)];
    return {
      title: words.card.title(figures.year),
      context: words.card.context(figures.least),
      chartTitle: words.card.chart,
      bars: hasBars ? counts : [],
      rows: counts.map(({ title, value }) => ({ title, value: inWords(value, figures.least, words) })),
      ...{ hasBars, hasRows: !hasBars },
      worksTitle: words.card.works,
      works,
      hasWorks: works.length > 0,
      ...{ open: texts.overview.digest.open, url: tabUrl },
      ...noteIn({
        texts,
        note: extra['resumed'] === true ? texts.overview.digest.resumed : undefined,
        refusal: undefined,
      }),
      ...{ digestIsOff, isOff: texts.overview.digest.isOff, resume: texts.overview.digest.resume },
    };
  },
  examples: [
    {
      disclosed: undefined,
      extra: {
        read: {
          ...nothingYet,
          figures: figuresFor(
            2026,
            { needs: 179, called: 96, meetings: 75, made: 64, followedUp: 49, closed: 57, deviations: 12 },
            {
              calledInTime: 0.94,
              withinAim: 0.82,
              individualPresent: 0.85,
              answered: 0.91,
              involved: 0.7,
            },
          ),
        },
      },
    },
    {
      disclosed: undefined,
      extra: {
        read: {
          ...nothingYet,
          figures: figuresFor(2026, { needs: 6, called: 'few', meetings: 'few', deviations: 'hidden' }, {}),
        },
        resumed: true,
      },
    },
    { disclosed: undefined, extra: { read: { ...nothingYet, digestIsOff: true } } },
  ],
});

function inWords(value: Shown, least: number, words: Texts['statistics']): string {
  if (typeof value === 'number') return String(value);
  return value === 'few' ? words.fewInWords(least) : words.hidden;
}

function durationFacts(
  figures: MainFigures,
  words: Readonly<Record<'needToCall' | 'callToMeeting', string>>,
) {
  return (['needToCall', 'callToMeeting'] as const).flatMap((duration) => {
    const days = figures.median(duration, {});
    return days === undefined ? [] : [{ title: words[duration], value: String(Math.round(days)) }];
  });
}

/** Those that something can be said of: nobody may have been asked yet. */
function shareFacts(figures: MainFigures, words: Readonly<Record<ShareKey, string>>) {
  return shared.flatMap((share) => {
    const of = figures.share(share, {});
    return of === undefined ? [] : [{ title: words[share], value: `${String(Math.round(of * 100))} %` }];
  });
}

function figuresFor(
  year: number,
  counts: Readonly<Partial<Record<MeasureKey, Shown>>>,
  shares: Readonly<Partial<Record<ShareKey, number>>>,
): MainFigures {
  return {
    ...{ year, least: 5 },
    count: (measure) => counts[measure] ?? 0,
    share: (share) => shares[share],
    median: () => (counts.needs ? 6 : undefined),
  };
}
