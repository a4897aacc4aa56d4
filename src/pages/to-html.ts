/** A document as the inside of a web page: headings, lists and tables that a screen reader knows, and no looks (web/public/document.css). */
import { escaped } from './escaped.js';
import type { Block, Page, Section } from './page.js';

export function pageToHtml(page: Page): string {
  const { title, ref, sections, foot } = page;
  return [
    '<article>',
    `<p class="ref">${escaped(ref)}</p>`,
    `<h1>${escaped(title)}</h1>`,
    ...sections.map((section) => sectionHtml(section, page)),
    ...foot.map((line) => `<p class="foot">${escaped(line)}</p>`),
    '</article>',
  ].join('\n');
}

function sectionHtml({ heading, blocks }: Section, page: Page): string {
  const inside = blocks.map((block) => blockHtml(block, heading ?? page.title, page)).join('\n');
  return heading === undefined
    ? `<div class="lead">${inside}</div>`
    : `<section><h2>${escaped(heading)}</h2>\n${inside}</section>`;
}

function blockHtml(block: Block, heading: string, { words }: Page): string {
  switch (block.kind) {
    case 'text':
      return `<p>${broken(block.text)}</p>`;
    case 'quote':
      return `<blockquote><p>${broken(block.text)}</p></blockquote>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${broken(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl>${block.facts
        .map(
          ({ label, lines }) =>
            `<div><dt>${escaped(label)}</dt>${lines.map((line) => `<dd>${broken(line)}</dd>`).join('')}</div>`,
        )
        .join('')}</dl>`;
    case 'table':
      return tableHtml(block, heading);
    case 'boxes':
      return boxesHtml(block, words);
    case 'lines':
      return `<div class="lines">${block.labels.map(lineHtml).join('')}</div>`;
  }
}

/** The roles stay where a narrow screen lays the cells one under the other. */
function tableHtml({ head, rows }: Extract<Block, { kind: 'table' }>, heading: string): string {
  const heads = head.map((label) => `<th scope="col" role="columnheader">${escaped(label)}</th>`).join('');
  const body = rows.map((cells) => {
    const inRow = cells.map((cell, at) => {
      const label = escaped(head[at] ?? '');
      return at === 0
        ? `<th scope="row" role="rowheader">${broken(cell)}</th>`
        : `<td role="cell" data-label="${label}">${broken(cell)}</td>`;
    });
    return `<tr role="row">${inRow.join('')}</tr>`;
  });
  return (
    `<table role="table" aria-label="${escaped(heading)}"><thead role="rowgroup"><tr role="row">${heads}</tr></thead>` +
    `<tbody role="rowgroup">${body.join('')}</tbody></table>`
  );
}

function boxesHtml({ label, boxes }: Extract<Block, { kind: 'boxes' }>, words: Page['words']): string {
  const items = boxes.map(({ text, isTicked }) => {
    const told = escaped(isTicked ? words.ticked : words.notTicked);
    return `<li><span role="img" aria-label="${told}">${isTicked ? '☒' : '☐'}</span> ${escaped(text)}</li>`;
  });
  const named = label === undefined ? '' : `<p class="label">${escaped(label)}</p>`;
  return `${named}<ul class="boxes">${items.join('')}</ul>`;
}

/** To be written on by hand: a reader hears what belongs there, and nothing of the line itself. */
function lineHtml(label: string): string {
  return label === ''
    ? '<p class="line" aria-hidden="true"></p>'
    : `<p class="line"><span>${escaped(label)}</span></p>`;
}

function broken(text: string): string {
  return escaped(text).replace(/\r?\n/g, '<br>');
}
