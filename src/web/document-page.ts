/** The page behind a link to a document: a field for the code and nothing of anybody; and the document itself. */
import { escaped } from '../pages/escaped.js';
import type { Page } from '../pages/page.js';
import { pageToHtml } from '../pages/to-html.js';
import type { Language } from '../ports.js';
import type { Texts } from '../texts/sv.js';
import { document } from './mail-page.js';

export const formats = ['html', 'docx'] as const;
export type DocumentFormat = (typeof formats)[number];

interface CodePage {
  readonly language: Language;
  readonly texts: Texts;
  /** The code was wrong: the form again, with what was chosen. */
  readonly wrong?: { readonly format: DocumentFormat };
}

export function codePage({ language, texts, wrong }: CodePage): string {
  const words = texts.pages.door;
  const other = language === 'sv' ? 'en' : 'sv';
  const chosen = wrong?.format ?? 'html';
  const choices = formats.map(
    (format) =>
      `<label class="choice"><input type="radio" name="format" value="${format}"${format === chosen ? ' checked' : ''}> ${escaped(words.formats[format])}</label>`,
  );
  const error = wrong ? `${escaped(words.wrong)} ${escaped(words.tries)}` : '';
  return document(language, `${words.title} · ${texts.common.brand}`, [
    `<header><p class="brand">${escaped(texts.common.brand)}</p><a hreflang="${other}" lang="${other}" href="?lang=${other}">${escaped(texts.web.otherLanguage)}</a></header>`,
    `<main><h1>${escaped(words.title)}</h1>`,
    `<form class="card" method="post" action="?lang=${language}" autocomplete="off">`,
    `<p>${escaped(words.lead)}</p>`,
    `<label for="code">${escaped(words.code)}</label>`,
    `<input id="code" name="code" class="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required${wrong ? ' autofocus aria-invalid="true"' : ''} aria-describedby="code-error">`,
    `<p id="code-error" class="error" role="alert">${error}</p>`,
    `<fieldset><legend>${escaped(words.format)}</legend>${choices.join('')}</fieldset>`,
    `<div class="buttons"><button class="primary">${escaped(words.fetch)}</button></div></form>`,
    `<p class="about">${escaped(words.care)}</p></main>`,
  ]);
}

export function documentPage(
  page: Page,
  { texts, large }: { readonly texts: Texts; readonly large: boolean },
): string {
  const words = texts.pages.door;
  const { language, title, ref } = page;
  return [
    `<!doctype html><html lang="${language}"${large ? ' class="large"' : ''}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">',
    `<title>${escaped(`${title} ${ref}`)}</title><link rel="stylesheet" href="/svar/assets/base.css"><link rel="stylesheet" href="/svar/assets/document.css"></head><body>`,
    `<header><p>${escaped(words.care)} ${escaped(words.done)}</p>`,
    `<span class="presses">${page.copies ? `<button type="button" id="copy" data-done="${escaped(words.copied)}" hidden>${escaped(words.copy)}</button>` : ''}`,
    `<button type="button" id="print" hidden>${escaped(words.print)}</button></span></header>`,
    `<main>${pageToHtml(page)}</main>`,
    '<script src="/svar/assets/print.js" type="module"></script></body></html>',
  ].join('\n');
}
