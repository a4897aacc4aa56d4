/** The guides as pages: nobody signs in, nothing of anybody stands there, and each can be printed. */
import { escaped } from '../../pages/escaped.js';
import type { Language } from '../../ports.js';
import type { GuideName, GuidePicture, GuideStep } from '../../texts/guide.js';
import type { Texts } from '../../texts/sv.js';
import { pictureName, type DrawnPictures } from './pictures.js';

type PlainName = 'privacy' | 'terms';

const paths: Readonly<Record<GuideName | PlainName, string>> = {
  convener: 'sammankallande',
  receivingUnit: 'mottagande-enhet',
  coordinator: 'samordnare',
  administrator: 'administrator',
  individual: 'enskild',
  privacy: 'personuppgifter',
  terms: 'villkor',
};
const root = '/guide';
const guideNames = ['convener', 'receivingUnit', 'coordinator', 'administrator', 'individual'] as const;
const plainNames = ['privacy', 'terms'] as const;

export interface GuidePages {
  readonly language: Language;
  readonly texts: Texts;
  readonly drawn: DrawnPictures;
}

export function guideIndex(at: GuidePages): string {
  const { index, of } = at.texts.guides;
  const guides = guideNames.map((name) => link(at, paths[name], of[name].title, of[name].lead));
  const plain = plainNames.map((name) => link(at, paths[name], at.texts.guides[name].title));
  return whole(at, root, index.title, [
    `<h1>${escaped(index.title)}</h1><p class="lead">${escaped(index.lead)}</p><ul class="guides">${guides.join('')}</ul>`,
    `<section><h2>${escaped(index.also)}</h2><ul class="guides">${plain.join('')}</ul></section>`,
  ]);
}

/** Undefined where there is no such page. */
export function guidePage(at: GuidePages, path: string): string | undefined {
  const guide = guideNames.find((name) => paths[name] === path);
  if (guide) return stepsPage(at, guide);
  const plain = plainNames.find((name) => paths[name] === path);
  return plain && textPage(at, plain);
}

function stepsPage(at: GuidePages, name: GuideName): string {
  const { of, goodToKnow } = at.texts.guides;
  const guide = of[name];
  return whole(at, `${root}/${paths[name]}`, guide.title, [
    `<h1>${escaped(guide.title)}</h1><p class="lead">${escaped(guide.lead)}</p>`,
    `<ol class="steps">${guide.steps.map((step) => stepHtml(step, at)).join('')}</ol>`,
    `<section><h2>${escaped(goodToKnow)}</h2><ul>${guide.goodToKnow.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul></section>`,
  ]);
}

function textPage(at: GuidePages, name: PlainName): string {
  const { title, lead, sections } = at.texts.guides[name];
  return whole(at, `${root}/${paths[name]}`, title, [
    `<h1>${escaped(title)}</h1><p class="lead">${escaped(lead)}</p>`,
    ...sections.map(
      ({ heading, text }) => `<section><h2>${escaped(heading)}</h2><p>${escaped(text)}</p></section>`,
    ),
  ]);
}

function stepHtml({ do: text, picture }: GuideStep, at: GuidePages): string {
  const words = `<p>${escaped(text)}</p>`;
  return picture
    ? `<li><div class="shown">${words}${pictureHtml(picture, at)}</div></li>`
    : `<li>${words}</li>`;
}

function pictureHtml(picture: GuidePicture, { language, texts, drawn }: GuidePages): string {
  const file = pictureName(picture, language);
  const size = drawn[file];
  const room = size ? ` width="${size.width}" height="${size.height}"` : '';
  return `<img src="/svar/assets/${file}" alt="${escaped(texts.guides.pictures[picture])}"${room}>`;
}

function link({ language }: GuidePages, path: string, title: string, lead = ''): string {
  const about = lead === '' ? '' : `<br><span>${escaped(lead)}</span>`;
  return `<li><a href="${root}/${path}?lang=${language}">${escaped(title)}</a>${about}</li>`;
}

function whole(
  { language, texts }: GuidePages,
  path: string,
  title: string,
  inside: readonly string[],
): string {
  const { guides, common, web, pages } = texts;
  const other = language === 'sv' ? 'en' : 'sv';
  const back = path === root ? '' : `<a href="${root}?lang=${language}">${escaped(guides.all)}</a>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">',
    `<title>${escaped(`${title} · ${common.brand}`)}</title><link rel="stylesheet" href="/svar/assets/base.css"><link rel="stylesheet" href="/svar/assets/document.css"><link rel="stylesheet" href="/svar/assets/guide.css"></head><body>`,
    `<header><p>${escaped(common.brand)}</p><nav>${back}<a hreflang="${other}" lang="${other}" href="${path}?lang=${other}">${escaped(web.otherLanguage)}</a></nav>`,
    `<button type="button" id="print" hidden>${escaped(pages.door.print)}</button></header>`,
    `<main><article>${inside.join('\n')}</article></main>`,
    '<script src="/svar/assets/print.js" type="module"></script></body></html>',
  ].join('\n');
}
