/** How hard a Swedish text is to read, and every such text that a person meets. */
import { newsNames } from '../../src/process/follow-ups.js';
import { cards } from '../../src/steps/cards.js';
import { sv } from '../../src/texts/sv.js';
import { renderedExamples } from './rendered-examples.js';

export interface ReadText {
  /** Where it stands. */
  readonly where: string;
  readonly text: string;
}

const readKeys = ['text', 'title', 'label', 'placeholder', 'errorMessage'];
const words = (text: string) => text.match(/[\p{L}\d]+(?:[-:’][\p{L}\d]+)*/gu) ?? [];

/** Sentences end at a full stop or a question mark before a capital; a colon or a slash in between does not. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?])\s+(?=[\p{Lu}”])|\n+/u).filter((sentence) => sentence !== '');
}

export function wordCount(text: string): number {
  return words(text).length;
}

/** LIX: words to a sentence plus the share of words longer than six letters. Below 30 is very easy, 40 is a newspaper. */
export function lix(text: string): number {
  const all = words(text);
  const long = all.filter((word) => word.length > 6).length;
  return all.length / sentencesOf(text).length + (100 * long) / all.length;
}

/** A source names statutes and guidelines as they are called. */
function isSource({ where, text }: ReadText): boolean {
  return /source/i.test(where) || text.includes('§') || /^(Källa|Länets|Inställning\.)/.test(text);
}

/** The words of `src/texts/sv` as they stand there, and as the cards, news and letters say them. */
export function everySwedishText(): readonly ReadText[] {
  const written = stringsIn(sv, 'texts');
  const onCards = cards.flatMap(({ name }) =>
    renderedExamples(name, 'sv').flatMap(({ json, example }) => textsOn(json, `${name} ${String(example)}`)),
  );
  const facts = { ref: 'SIP-7K4QXM', unit: 'BUP Öster', day: 'onsdag 11 mars', time: 'torsdag', joinUrl: '' };
  const news = newsNames.map((name) => ({ where: `news ${name}`, text: sv.news[name](facts) }));
  const letters = (['summons', 'reminder', ...newsNames] as const).flatMap((kind) => lettersOf(kind, facts));
  const unique = new Map([...onCards, ...news, ...letters, ...written].map((each) => [each.text, each]));
  return [...unique.values()].filter((each) => !isSource(each));
}

function lettersOf(
  kind: Parameters<typeof sv.mail.letter>[0]['kind'],
  facts: Parameters<typeof sv.news.routedOn>[0],
): ReadText[] {
  const about = { ...facts, phone: '031-000 00 00', from: 'en skola i Partille', invited: false };
  return [true, false].flatMap((toPerson) => {
    const { subject, paragraphs, button, otherwise } = sv.mail.letter({ ...about, kind, toPerson });
    return [subject, ...paragraphs, button ?? '', otherwise]
      .filter((text) => text.trim() !== '')
      .map((text) => ({ where: `letter ${kind}`, text: text.trim() }));
  });
}

function stringsIn(value: unknown, where: string): ReadText[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${where}.${key}`));
}

function textsOn(node: unknown, where: string): ReadText[] {
  if (Array.isArray(node)) return node.flatMap((item) => textsOn(item, where));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) =>
    typeof inner === 'string' && readKeys.includes(key)
      ? [{ where: `${where} ${key}`, text: inner.replace(/\\(.)/g, '$1') }]
      : textsOn(inner, where),
  );
}
