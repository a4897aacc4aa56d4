/** The link to a document and its code, shown once. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { wantedIn } from '../../process/documents.js';
import { instant } from '../../process/ids.js';
import { defineCard, noteIn } from '../card.js';
import type { LinkedDocument } from '../linked-document.js';
import { afterMeeting, inForce } from './examples.js';
import { titleOf } from './title-of.js';

const example: LinkedDocument = {
  url: 'https://example.com/dokument/mQ3bX0a9cD_eF-gH1iJ2kL',
  code: '482913',
  until: instant(new Date('2026-03-19T09:40:00.000Z')),
};

export const printLinkCard = defineCard<ConvenerFacts>({
  name: 'print-link',
  reads: 'convener',
  title: (texts) => texts.pages.link.title,
  view: (about) => {
    const { texts, disclosed, format, extra } = about;
    const words = texts.pages.link;
    // Both made by our own store for this reader.
    const { url, code, until } = extra['linked'] as LinkedDocument;
    const wanted = wantedIn(disclosed, String(extra['wanted']));
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      document: wanted ? titleOf(wanted, disclosed, texts) : '',
      how: words.how,
      codeLabel: words.code,
      // In two groups, which are easier to read and to write.
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      until: words.until(format.time(until)),
      keep: words.keep,
      open: words.open,
      url,
      another: words.another,
    };
  },
  examples: [{ disclosed: inForce(), now: afterMeeting, extra: { linked: example, wanted: 'ownPlan' } }],
});
