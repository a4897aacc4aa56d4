/** The shape of every letter: a few short paragraphs and one link, readable everywhere and safe whatever the values hold. */

export interface LetterParts {
  readonly language: 'sv' | 'en';
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: string;
  readonly link: string;
  /** What a reader who cannot press the button does. */
  readonly otherwise: string;
}

const body =
  'font-family:Segoe UI,Arial,sans-serif;font-size:16px;line-height:1.5;color:#242424;max-width:36em';
const press =
  'display:inline-block;padding:12px 20px;background:#5b5fc7;color:#ffffff;text-decoration:none;border-radius:4px;font-weight:600';

export function letterHtml(parts: LetterParts): string {
  const said = parts.paragraphs.filter((text) => text !== '').map((text) => `<p>${escaped(text)}</p>`);
  return [
    `<div lang="${parts.language}" style="${body}">`,
    `<h1 style="font-size:20px;line-height:1.3">${escaped(parts.heading)}</h1>`,
    ...said,
    `<p><a href="${escaped(parts.link)}" style="${press}">${escaped(parts.button)}</a></p>`,
    `<p style="color:#616161">${escaped(parts.otherwise)}</p>`,
    '</div>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
