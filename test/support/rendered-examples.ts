/** Every card's examples, rendered in a language: what the contract test checks and the gallery draws. */
import { renderCard, type AdaptiveCard } from '../../src/render-card.js';
import type { About, Card } from '../../src/steps/card.js';
import { cards } from '../../src/steps/cards.js';
import { en } from '../../src/texts/en.js';
import { sv } from '../../src/texts/sv.js';
import { anAbout, type Language } from './about.js';

export const handle = { c: 'sent-card-1', v: 7, s: 'signature' };

export const languages: readonly Language[] = ['sv', 'en'];

export interface Rendered {
  readonly card: string;
  readonly language: Language;
  readonly example: number;
  readonly title: string;
  readonly view: Readonly<Record<string, unknown>>;
  readonly json: AdaptiveCard;
}

export function renderedExamples(name: string, language: Language): readonly Rendered[] {
  const card = cards.find((each) => each.name === name);
  if (!card) throw new Error(`there is no card named ${name}`);
  return card.examples.map((_example, index) => rendered(card, index, language));
}

function rendered(card: Card, index: number, language: Language): Rendered {
  const view = card.view(aboutOf(card, index, language));
  const json = renderCard(card.name, view, handle);
  const title = card.title?.(language === 'sv' ? sv : en, card.examples[index]?.disclosed) ?? '';
  return { card: card.name, language, example: index + 1, title, view, json };
}

function aboutOf(card: Card, index: number, language: Language): About {
  const example = card.examples[index];
  return anAbout(example?.disclosed, example, language);
}
