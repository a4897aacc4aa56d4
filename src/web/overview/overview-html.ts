/** The overview as HTML: what has stopped, the choice, and each group of measures as a chart beside its table. */
import type { OverviewReader } from '../../overview.js';
import { escaped } from '../../pages/escaped.js';
import type { PrincipalId } from '../../process/ids.js';
import type { StoppedLine } from '../../process/stopped.js';
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
  readonly withoutDispatcher: readonly string[];
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
    lackingHtml(page),
    `<section aria-labelledby="figures"><h2 id="figures">${escaped(figures.title(String(chosen.year)))}</h2>`,
    filterHtml(page),
    `<p class="quiet">${escaped(figures.small(published.least))}</p>`,
    `${shown}</section>`,
  ].join('\n');
}

/** Where it is narrow each row is a block: the roles are said, since a table that is drawn otherwise may lose them. */
function stoppedHtml({ texts, stopped, reader, published }: OverviewPage): string {
  const words = texts.overview.stopped;
  const cell = (head: string, text: string, more = '') =>
    `<td role="cell" data-head="${escaped(head)}"${more}>${escaped(text)}</td>`;
  const rows = stopped.map(({ unit, what, count, lasted }) => {
    const number = count === 'few' ? texts.statistics.few(published.least) : String(count);
    return [
      `<tr role="row"><th scope="row" role="rowheader">${escaped(unit)}</th>`,
      cell(words.what, words.states[what]),
      cell(words.count, number, ' class="number"'),
      `${cell(words.since, words.lasted[lasted])}</tr>`,
    ].join('');
  });
  const heads = [words.unit, words.what, words.count, words.since].map(
    (head) => `<th scope="col" role="columnheader">${escaped(head)}</th>`,
  );
  const table = `<table role="table" class="stacked" aria-labelledby="stopped"><thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table>`;
  return [
    `<section aria-labelledby="stopped"><h2 id="stopped">${escaped(words.title)}</h2>`,
    `<p class="quiet">${escaped(reader.onlyUnits ? words.leadOwn : words.lead)}</p>`,
    rows.length > 0 ? `<div class="sheet">${table}</div>` : `<p>${escaped(words.none)}</p>`,
    '</section>',
  ].join('');
}

/** Folded in where they are many: the list may be as long as the county. */
const mostUnfolded = 10;

function lackingHtml({ texts, withoutDispatcher }: OverviewPage): string {
  if (withoutDispatcher.length === 0) return '';
  const words = texts.overview.lacking;
  const list = `<ul>${withoutDispatcher.map((name) => `<li>${escaped(name)}</li>`).join('')}</ul>`;
  const number = String(withoutDispatcher.length);
  const folded = `<details><summary>${escaped(words.all(number))}</summary>${list}</details>`;
  return [
    `<section aria-labelledby="lacking"><h2 id="lacking">${escaped(words.title)}</h2>`,
    `<p class="quiet">${escaped(words.lead)}</p>`,
    withoutDispatcher.length > mostUnfolded ? folded : list,
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
