/** Årets statistik i chatten: the main figures of all huvudmän, as a chart where Teams draws one; small numbers are not shown (R70). */
import type { MeasureKey } from '../../statistics/measures.js';
import type { Shown } from '../../statistics/published.js';
import type { ShareKey } from '../../statistics/shares.js';
import { defineCard } from '../card.js';
import type { ReadFigures } from '../follows-work.js';

type MainFigures = ReadFigures['figures'];

const counted = ['needs', 'made', 'followedUp', 'closed', 'meetings', 'deviations'] as const;
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
    const bars = counts.filter(({ value }) => typeof value === 'number');
    const works = [...durationFacts(figures, words.durations), ...shareFacts(figures, words.shares)];
    return {
      title: words.card.title(figures.year),
      context: words.card.context(figures.least),
      chartTitle: words.card.chart,
      bars,
      barRows: bars.map(({ title, value }) => ({ title, value: String(value) })),
      hasBars: bars.length > 0,
      unshown: counts
        .filter(({ value }) => typeof value !== 'number')
        .map(({ title, value }) => ({
          title,
          value: value === 'few' ? words.few(figures.least) : words.hidden,
        })),
      worksTitle: words.card.works,
      works,
      hasWorks: works.length > 0,
      ...{ open: texts.overview.digest.open, url: tabUrl },
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
            { needs: 179, made: 64, followedUp: 49, closed: 57, meetings: 75, deviations: 'hidden' },
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
    { disclosed: undefined, extra: { read: { ...nothingYet, digestIsOff: true } } },
  ],
});

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
