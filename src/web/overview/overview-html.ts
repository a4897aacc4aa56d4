/** The overview as HTML: what has stopped, the choice, and each group of measures as a chart beside its table. */
import type { OverviewReader, StoppedLine } from '../../overview.js';
import { escaped } from '../../pages/escaped.js';
import type { PrincipalId } from '../../process/ids.js';
import type { Published, Where } from '../../statistics/published.js';
import type { Texts } from '../../texts/sv.js';
import { groupsHtml } from './groups-html.js';

export interface Chosen {
  readonly year: number;
  readonly principal?: PrincipalId;
  readonly area?: string;
}

export interface OverviewPage {
  readonly texts: Texts;
  readonly reader: OverviewReader;
  readonly stopped: readonly StoppedLine[];
  readonly published: Published;
  readonly years: readonly number[];
  readonly principals: readonly { readonly id: PrincipalId; readonly name: string }[];
  readonly chosen: Chosen;
}

export function overviewHtml(page: OverviewPage): string {
  const { texts, published, chosen } = page;
  const { figures } = texts.overview;
  const where: Where = {
    ...(chosen.principal ? { principal: chosen.principal } : {}),
    ...(chosen.area === undefined ? {} : { area: chosen.area }),
  };
  const shown = published.hasAny(where)
    ? groupsHtml(published, where, texts)
    : `<p>${escaped(figures.none)}</p>`;
  return [
    `<h1 tabindex="-1">${escaped(texts.overview.title)}</h1>`,
    stoppedHtml(page),
    `<section aria-labelledby="figures"><h2 id="figures">${escaped(figures.title(String(chosen.year)))}</h2>`,
    filterHtml(page),
    `<p class="quiet">${escaped(figures.small(published.least))}</p>`,
    `${shown}</section>`,
  ].join('\n');
}

function stoppedHtml({ texts, stopped, reader, published }: OverviewPage): string {
  const words = texts.overview.stopped;
  const rows = stopped.map(
    ({ unit, what, count, lasted }) =>
      `<tr><th scope="row">${escaped(unit)}</th><td>${escaped(words.states[what])}</td>` +
      `<td class="number">${escaped(count === 'few' ? texts.statistics.few(published.least) : String(count))}</td>` +
      `<td>${escaped(words.lasted[lasted])}</td></tr>`,
  );
  const heads = [words.unit, words.what, words.count, words.since].map(
    (head) => `<th scope="col">${escaped(head)}</th>`,
  );
  const table = `<div class="wide" tabindex="0" role="region" aria-labelledby="stopped"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  return [
    `<section aria-labelledby="stopped"><h2 id="stopped">${escaped(words.title)}</h2>`,
    `<p class="quiet">${escaped(reader.onlyUnits ? words.leadOwn : words.lead)}</p>`,
    rows.length > 0 ? table : `<p>${escaped(words.none)}</p>`,
    '</section>',
  ].join('');
}

function filterHtml({ texts, principals, published, years, chosen }: OverviewPage): string {
  const words = texts.overview.filter;
  const all = { value: '', name: words.all };
  const byName = principals.map(({ id, name }) => ({ value: id, name }));
  const areas = published.areas.map((area) => ({ value: area, name: area }));
  return [
    `<form id="filter" aria-label="${escaped(words.label)}">`,
    select('principal', words.principal, [all, ...byName], chosen.principal ?? ''),
    select('area', words.area, [all, ...areas], chosen.area ?? ''),
    select(
      'year',
      words.year,
      years.map((year) => ({ value: String(year), name: String(year) })),
      String(chosen.year),
    ),
    `<div class="buttons"><button class="primary">${escaped(words.show)}</button>`,
    `<button type="button" id="csv" data-file="${escaped(texts.statistics.file.name(chosen.year))}">${escaped(words.csv)}</button></div></form>`,
  ].join('');
}

function select(
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly name: string }[],
  chosen: string,
): string {
  const all = options.map(
    (each) =>
      `<option value="${escaped(each.value)}"${each.value === chosen ? ' selected' : ''}>${escaped(each.name)}</option>`,
  );
  return `<label>${escaped(label)} <select name="${name}">${all.join('')}</select></label>`;
}
