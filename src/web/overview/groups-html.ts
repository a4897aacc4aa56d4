/** The five groups of measures, each as a chart and a table with the same figures; the parts of each measure folded in. */
import { escaped } from '../../pages/escaped.js';
import { partsOf } from '../../statistics/cube.js';
import { durationKeys, durations, measureGroups, measureKeys, measures } from '../../statistics/measures.js';
import type { MeasureGroup, MeasureKey } from '../../statistics/measures.js';
import type { Published, Shown, Where } from '../../statistics/published.js';
import { shares, type ShareKey } from '../../statistics/shares.js';
import type { Texts } from '../../texts/sv.js';
import { barChart, type Bar } from './bar-chart.js';

interface Line {
  readonly title: string;
  readonly value: Shown;
}

export function groupsHtml(published: Published, where: Where, texts: Texts): string {
  return measureGroups.map((group) => groupHtml({ published, where, texts }, group)).join('\n');
}

interface Read {
  readonly published: Published;
  readonly where: Where;
  readonly texts: Texts;
}

function groupHtml(read: Read, group: MeasureGroup): string {
  const { texts, published, where } = read;
  const title = texts.statistics.groups[group];
  const own = measureKeys.filter((measure) => measures[measure].group === group);
  const lines = own.map((measure) => ({
    title: texts.statistics.measures[measure],
    value: published.count(measure, 'total', where),
  }));
  return [
    `<section class="group" aria-labelledby="group-${group}"><h3 id="group-${group}">${escaped(title)}</h3>`,
    `<div class="beside">${chartHtml(lines, title, texts)}<div>${tableHtml(read, title, lines)}</div></div>`,
    sharesHtml(read, group),
    ...own.map((measure) => partsHtml(read, measure)),
    '</section>',
  ].join('\n');
}

function chartHtml(lines: readonly Line[], group: string, { overview }: Texts): string {
  const bars = lines.flatMap(({ title, value }): Bar[] =>
    typeof value === 'number' ? [{ title, value, said: String(value) }] : [],
  );
  if (!bars.some(({ value }) => value > 0))
    return `<p class="quiet">${escaped(overview.figures.noChart)}</p>`;
  const alt = escaped(overview.figures.chart(group));
  return (['light', 'dark'] as const)
    .map((theme) => `<img class="chart in-${theme}" alt="${alt}" src="${barChart(bars, theme)}">`)
    .join('');
}

function tableHtml({ texts, published }: Read, caption: string, lines: readonly Line[]): string {
  const words = texts.overview.figures;
  const rows = lines.map(
    ({ title, value }) =>
      `<tr><th scope="row">${escaped(title)}</th><td class="number">${escaped(said(value, texts, published.least))}</td></tr>`,
  );
  return `<table><caption class="for-ears">${escaped(caption)}</caption><thead><tr><th scope="col">${escaped(words.measure)}</th><th scope="col" class="number">${escaped(words.value)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function said(value: Shown, { statistics }: Texts, least: number): string {
  if (value === 'few') return statistics.few(least);
  return value === 'hidden' ? statistics.hidden : String(value);
}

function partsHtml(read: Read, measure: MeasureKey): string {
  const { texts, published, where } = read;
  const lines = partsOf(measure)
    .filter((part) => part !== 'total')
    .map((part) => ({
      title: texts.statistics.parts[part] ?? part,
      value: published.count(measure, part, where),
    }))
    .filter(({ value }) => value !== 0);
  if (lines.length === 0) return '';
  const name = texts.overview.figures.partsOf(texts.statistics.measures[measure]);
  return `<details><summary>${escaped(name)}</summary>${tableHtml(read, name, lines)}</details>`;
}

/** Those that can be reckoned from what is shown. */
function sharesHtml({ texts, published, where }: Read, group: MeasureGroup): string {
  const { statistics, overview } = texts;
  const medians = durationKeys.flatMap((duration) => {
    const days = measures[durations[duration]].group === group && published.median(duration, where);
    return typeof days === 'number' ? [[statistics.durations[duration], String(days)] as const] : [];
  });
  const some = (Object.keys(shares) as ShareKey[]).flatMap((key) => {
    const share = measures[shares[key].of].group === group ? published.share(key, where) : undefined;
    return share === undefined
      ? []
      : [[statistics.shares[key], `${String(Math.round(share * 100))} %`] as const];
  });
  const rows = [...medians, ...some].map(
    ([title, value]) =>
      `<tr><th scope="row">${escaped(title)}</th><td class="number">${escaped(value)}</td></tr>`,
  );
  if (rows.length === 0) return '';
  const head = `<thead><tr><th scope="col">${escaped(overview.figures.shares)}</th><th scope="col" class="number">${escaped(overview.figures.share)}</th></tr></thead>`;
  return `<table>${head}<tbody>${rows.join('')}</tbody></table>`;
}
