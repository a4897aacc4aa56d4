/** A card as a reader of Alex's case gets it: disclosed, worded and rendered - for asking what may stand on it. */
import assert from 'node:assert/strict';
import { disclose, type Disclosed, type Reader } from '../../src/process/disclosure.js';
import { instant } from '../../src/process/ids.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { renderCard } from '../../src/render-card.js';
import type { About, Card } from '../../src/steps/card.js';
import { anAbout } from './about.js';
import { when, world } from './a-case.js';
import { anna, maja, sara } from './people.js';

const names = { [anna.person]: 'Anna', [maja.person]: 'Maja', [sara.person]: 'Sara' };
const row = { c: 'sent-card-1', v: 1, s: 'signature' };

export interface SeenCard {
  readonly view: Readonly<Record<string, unknown>>;
  /** All of the rendered card, as text. */
  readonly text: string;
  /** The heading of a dialog with it. */
  readonly title: string | undefined;
}

export interface Seeing {
  readonly sipCase: SipCase;
  readonly reader: Reader;
  readonly now: string;
}

export function seenCard<D extends Disclosed>(
  card: Card<D>,
  { sipCase, reader, now }: Seeing,
  more: Partial<About<Disclosed>> = {},
): SeenCard {
  const disclosed = disclose({ sipCase, world, names }, reader);
  assert.ok(disclosed, 'this reader may see nothing of the case');
  const about = anAbout<Disclosed>(disclosed, { now: instant(when(now)), ...more });
  // The card reads what this reader was given: the tests choose the two together.
  const view = card.view(about as About<D>);
  return {
    view,
    text: JSON.stringify(renderCard(card.name, view, row)),
    title: card.title?.(about.texts, about.disclosed as D),
  };
}
