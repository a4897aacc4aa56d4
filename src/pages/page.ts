/** A document before it is a web page or a Word file: what stands in it, in order, and nothing of how it looks. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Language } from '../ports.js';
import type { Format } from '../texts/format.js';
import type { Texts } from '../texts/sv.js';

export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'boxes';
      readonly label?: string;
      readonly boxes: readonly { readonly text: string; readonly isTicked: boolean }[];
    }
  /** Lines to write on by hand, each with what is to be written there; an empty word is a bare line. */
  | { readonly kind: 'lines'; readonly labels: readonly string[] };

export interface Section {
  /** None for what stands right under the title. */
  readonly heading?: string;
  readonly blocks: readonly Block[];
}

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** The reference, which says nothing of anybody. */
  readonly ref: string;
  readonly sections: readonly Section[];
  /** Quiet lines at the end. */
  readonly foot: readonly string[];
  /** Its text is also pasted into another system: the web page has a button for it. */
  readonly copies?: true;
  /** What a reader hears of a box, and the word before a page's number. */
  readonly words: { readonly page: string; readonly ticked: string; readonly notTicked: string };
}

/** What every document is made from: the disclosed facts of whoever fetches it, in the language of the document. */
export interface PageAbout {
  readonly language: Language;
  readonly facts: ConvenerFacts;
  readonly texts: Texts;
  readonly format: Format;
}

/** A section with what there is to say; none when there is nothing. */
export function section(heading: string | undefined, ...blocks: readonly (Block | undefined)[]): Section[] {
  const said = blocks.filter((block) => block !== undefined);
  if (said.length === 0) return [];
  return [heading === undefined ? { blocks: said } : { heading, blocks: said }];
}

export function text(words: string | undefined): Block | undefined {
  return words ? { kind: 'text', text: words } : undefined;
}

export function quote(words: string | undefined): Block | undefined {
  return words ? { kind: 'quote', text: words } : undefined;
}

export function list(items: readonly (string | undefined)[]): Block | undefined {
  const said = items.filter((item) => item !== undefined && item !== '') as readonly string[];
  return said.length > 0 ? { kind: 'list', items: said } : undefined;
}

/** Rows of a label and what is known; what nobody has said has no row. */
export function facts(rows: readonly (readonly [string, ...(string | undefined)[]])[]): Block | undefined {
  const said = rows.flatMap(([label, ...lines]) => {
    const known = lines.filter((line) => line !== undefined && line !== '') as readonly string[];
    return known.length > 0 ? [{ label, lines: known }] : [];
  });
  return said.length > 0 ? { kind: 'facts', facts: said } : undefined;
}

export function lines(...labels: readonly string[]): Block {
  return { kind: 'lines', labels };
}

/** Two bare lines to write on. */
export const toWriteOn = lines('', '');

export function pageOf(
  about: PageAbout,
  title: string,
  sections: readonly Section[],
  foot: readonly string[],
): Page {
  const { language, facts: of, texts } = about;
  const { page, ticked, notTicked } = texts.pages.shared;
  return { language, title, ref: of.ref, sections, foot, words: { page, ticked, notTicked } };
}
