/** The page behind a mailed link, as HTML: the facts in plain text, which the script then replaces with the card. */
import { escaped } from '../pages/escaped.js';
import type { Language } from '../ports.js';
import type { Texts } from '../texts/sv.js';
import { factsOf, phoneIn } from './card-facts.js';

export interface MailPage {
  readonly language: Language;
  readonly title: string;
  readonly card: object;
  readonly texts: Texts;
}

export function mailPage({ language, title, card, texts }: MailPage): string {
  const { web, common } = texts;
  const lines = factsOf(card);
  const phone = phoneIn(lines);
  const ring = phone ? `${escaped(web.ring)} ${rung(phone)}` : escaped(web.askToRing);
  const other = language === 'sv' ? 'en' : 'sv';
  return document(language, `${title} · ${common.brand}`, [
    `<header><p class="brand">${escaped(common.brand)}</p><a hreflang="${other}" lang="${other}" href="?lang=${other}">${escaped(web.otherLanguage)}</a></header>`,
    '<main>',
    `<h1 class="for-ears">${escaped(title)}</h1>`,
    '<p id="status" role="status"></p>',
    `<section id="place" class="card" tabindex="-1" aria-label="${escaped(title)}">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</section>`,
    `<noscript><p class="note">${escaped(web.noScript)} ${ring}</p></noscript>`,
    nameForm(web.page),
    '<section id="step" class="card" hidden aria-labelledby="step-title"><h2 id="step-title" tabindex="-1"></h2><div></div>' +
      `<button type="button" id="leave-step" class="quiet">${escaped(web.page.leave)}</button></section>`,
    `<p class="about">${escaped(web.about)} ${aboutBy(web, phone)}</p>`,
    '</main>',
    `<script type="application/json" id="card">${json(card)}</script>`,
    `<script type="application/json" id="words">${json(web.page)}</script>`,
    '<script src="/svar/assets/adaptivecards.js" defer></script>',
    '<script src="/svar/assets/page.js" type="module"></script>',
  ]);
}

/** Who it is about is said by whoever called, on the telephone. */
function aboutBy(web: Texts['web'], phone: string | undefined): string {
  return phone ? `${escaped(web.toldOn)} ${rung(phone)}.` : escaped(web.askToRing);
}

function rung(phone: string): string {
  return `<a href="tel:${phone.replace(/[^\d+]/g, '')}">${escaped(phone)}</a>`;
}

/** Swedish first, English under it: whoever stands before a dead link may read either. */
export function plainPage(texts: (language: Language) => Texts, say: (texts: Texts) => PlainWords): string {
  const { title, text } = say(texts('sv'));
  const english = say(texts('en'));
  return document('sv', `${title} · ${texts('sv').common.brand}`, [
    `<header><p class="brand">${escaped(texts('sv').common.brand)}</p></header>`,
    `<main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>`,
    `<section lang="en"><h2>${escaped(english.title)}</h2><p>${escaped(english.text)}</p></section></main>`,
  ]);
}

export interface PlainWords {
  readonly title: string;
  readonly text: string;
}

function nameForm(words: Texts['web']['page']): string {
  return [
    `<form id="who" class="card" hidden novalidate><h2 tabindex="-1">${escaped(words.whoTitle)}</h2>`,
    `<label for="name">${escaped(words.nameLabel)}</label>`,
    '<input id="name" name="name" autocomplete="name" maxlength="80" aria-describedby="name-hint name-error">',
    `<p id="name-hint" class="hint">${escaped(words.nameHint)}</p><p id="name-error" class="error" role="alert"></p>`,
    `<div class="buttons"><button class="primary">${escaped(words.goOn)}</button>`,
    `<button type="button" id="leave-name" class="quiet">${escaped(words.leave)}</button></div></form>`,
    `<p id="as" hidden>${escaped(words.answersAs)} <strong></strong>. <button type="button" class="link">${escaped(words.change)}</button></p>`,
  ].join('');
}

export function document(language: Language, title: string, body: readonly string[]): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">',
    `<title>${escaped(title)}</title><link rel="stylesheet" href="/svar/assets/base.css"><link rel="stylesheet" href="/svar/assets/page.css"></head><body>`,
    ...body,
    '</body></html>',
  ].join('\n');
}

/** In a script element nothing but `</` could end it. */
function json(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
