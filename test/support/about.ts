/** What a card's view is given, for tests: in Swedish, one working Wednesday in S1, with nothing typed and nothing refused. */
import type { Disclosed } from '../../src/process/disclosure.js';
import { instant, type Instant } from '../../src/process/ids.js';
import type { About } from '../../src/steps/card.js';
import { formatFor } from '../../src/texts/format.js';
import { en } from '../../src/texts/en.js';
import { sv } from '../../src/texts/sv.js';

export type Language = 'sv' | 'en';

const someWednesday = instant(new Date('2026-03-04T09:00:00.000Z'));

export function anAbout<D extends Disclosed | undefined>(
  disclosed: D,
  more: Partial<About<D>> = {},
  language: Language = 'sv',
): About<D> {
  const now: Instant = more.now ?? someWednesday;
  return {
    disclosed,
    texts: language === 'sv' ? sv : en,
    format: formatFor(language, now),
    now,
    on: undefined,
    note: undefined,
    refusal: undefined,
    values: {},
    units: [],
    readerName: undefined,
    extra: {},
    ...more,
  };
}
