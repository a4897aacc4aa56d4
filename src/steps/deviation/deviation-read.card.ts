/** The text of a deviation, to read and to copy once more: also after it is registered. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { day } from '../../process/ids.js';
import { defineCard, noteIn } from '../card.js';
import { deviationOf, named, now } from './examples.js';
import { reportOf } from './lines.js';

export const deviationReadCard = defineCard<ConvenerFacts>({
  name: 'deviation-read',
  reads: 'convener',
  title: (texts) => texts.deviation.read.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const { lead, print } = texts.deviation.read;
    const { warning, json } = texts.deviation.text;
    const { names, rows } = reportOf(about);
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      hasNames: names.length > 0,
      warning: warning(names.join(', ')),
      ...{ lead, print, json },
      rows: rows.map(([label, text]) => ({ label, text })),
    };
  },
  examples: [
    { disclosed: deviationOf({ state: 'registered' }), now, on: 'd1' },
    { disclosed: deviationOf({ state: 'registered', sentOn: day('2026-03-17') }), now, on: 'd1' },
    { disclosed: named('registered'), now, on: 'd1' },
  ],
});
