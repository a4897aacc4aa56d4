/** The shape of every letter: Swedish and then English, each a few short paragraphs, and one link where there is something to do; safe whatever the values hold. */

export interface LetterWords {
  readonly language: 'sv' | 'en';
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Nothing where the letter says all there is to say. */
  readonly button?: string;
  /** What a reader who cannot press the button does. */
  readonly otherwise: string;
}

const body =
  'font-family:Segoe UI,Arial,sans-serif;font-size:16px;line-height:1.5;color:#242424;max-width:36em';
const press =
  'display:inline-block;padding:12px 20px;background:#5b5fc7;color:#ffffff;text-decoration:none;border-radius:4px;font-weight:600';
const below = 'margin-top:32px;padding-top:8px;border-top:1px solid #d1d1d6;font-size:15px';

/** The second is for those who cannot read the first: the same, smaller, and its link opens the page in that language. */
export function letterHtml(first: LetterWords, second: LetterWords, link: string | undefined): string {
  return [
    `<div lang="${first.language}" style="${body}">`,
    `<h1 style="font-size:20px;line-height:1.3">${escaped(first.subject)}</h1>`,
    ...said(first),
    ...linked(first, link, press),
    `<div lang="${second.language}" style="${below}">`,
    `<h2 style="font-size:17px;line-height:1.3">${escaped(second.subject)}</h2>`,
    ...said(second),
    ...linked(second, link && `${link}?lang=${second.language}`, 'color:#4f52b2'),
    '</div>',
    '</div>',
  ].join('\n');
}

function linked(
  { button, otherwise }: LetterWords,
  link: string | undefined,
  style: string,
): readonly string[] {
  const press =
    link && button ? [`<p><a href="${escaped(link)}" style="${style}">${escaped(button)}</a></p>`] : [];
  return [...press, ...(otherwise ? [`<p style="color:#616161">${escaped(otherwise)}</p>`] : [])];
}

function said({ paragraphs }: LetterWords): readonly string[] {
  return paragraphs.filter((text) => text !== '').map((text) => `<p>${escaped(text)}</p>`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
