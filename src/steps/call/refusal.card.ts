/** A no that waits for the convener: an obliged unit's, to accept or to ask for a substitute (R40), and any that came by a link, to confirm. */
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
    const byLink = line?.verified === false && (isRefused || line.state === 'declined');
    const isOpen = isRefused || byLink;
    return {
      on,
      context: disclosed.ref,
      ...noteIn(about),
      isRefused,
      byLink,
      isOpen,
      lead: isOpen ? words.from(line.heldBy ?? line.name) : words.nothing,
      ask: words.ask(line?.signedBy, line?.phone),
      hasReason: isOpen && Boolean(line.reason),
      reasonTitle: words.reason,
      reason: line?.reason ?? '',
      choose: words.choose,
      after: words.after,
      substitute: words.substitute,
      accept: isRefused ? words.accept : words.confirm,
      // Where a substitute can be asked for, that is the first way on.
      acceptStyle: isRefused ? 'default' : 'positive',
      why: texts.common.why,
      whyText: byLink ? words.whyByLink : words.why,
      whySource: byLink ? words.sourceByLink : words.source,
    };
  },
  examples: [
    { disclosed: exampleFacts(taken({ state: 'refused' }, said)), on: 'r-bup-oster', now },
    { disclosed: exampleFacts(taken({ state: 'declined' }, said)), on: 'r-bup-oster', now },
    {
      disclosed: exampleFacts(
        taken({ state: 'refused', verified: false }, { ...said, signedBy: 'Karin Ek' }),
      ),
      on: 'r-bup-oster',
      now,
    },
    { disclosed: exampleFacts(taken({ state: 'declined', verified: false }, said)), on: 'r-bup-oster', now },
  ],
});
