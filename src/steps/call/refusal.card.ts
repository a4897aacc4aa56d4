/** An obliged unit's no, for the convener to accept or to ask for a substitute (R40, domain 7.1 T3). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { now, taken } from './examples.js';

const said = { reason: 'Vi har ingen som kan den veckan.' };

export const refusalCard = defineCard<ConvenerFacts>({
  name: 'refusal',
  reads: 'convener',
  title: (texts) => texts.call.refusal.title,
  view: (about) => {
    const { disclosed, texts, on = '' } = about;
    const words = texts.call.refusal;
    const line = disclosed.recipients.find(({ id }) => id === on);
    const isRefused = line?.state === 'refused';
    return {
      on,
      context: disclosed.ref,
      ...noteIn(about),
      isRefused,
      lead: isRefused ? words.from(line.heldBy ?? line.name) : words.nothing,
      hasReason: isRefused && Boolean(line.reason),
      reasonTitle: words.reason,
      reason: line?.reason ?? '',
      choose: words.choose,
      after: words.after,
      substitute: words.substitute,
      accept: words.accept,
      why: texts.common.why,
      whyText: words.why,
      whySource: words.source,
    };
  },
  examples: [
    { disclosed: exampleFacts(taken({ state: 'refused' }, said)), on: 'r-bup-oster', now },
    { disclosed: exampleFacts(taken({ state: 'declined' }, said)), on: 'r-bup-oster', now },
  ],
});
