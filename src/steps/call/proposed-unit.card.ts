/** A unit to which a recipient wants the summons sent: what the consent says of it, and the convener's yes or no (R22, R42). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { unitId } from '../../process/ids.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts } from '../example-case.js';
import { reconfirmIn } from '../reconfirm.js';
import { now, taken } from './examples.js';
import { signedIn } from './signed.js';

export const proposedUnitCard = defineCard<ConvenerFacts>({
  name: 'proposed-unit',
  reads: 'convener',
  title: (texts) => texts.call.proposedUnit.title,
  view: (about) => {
    const { disclosed, texts, on = '' } = about;
    const words = texts.call.proposedUnit;
    const line = disclosed.recipients.find(({ id }) => id === on);
    const proposed = line?.proposedUnit;
    return {
      on,
      ...signedIn(line, texts),
      context: disclosed.ref,
      ...noteIn(about),
      ...reconfirmIn(about),
      isOpen: proposed !== undefined,
      lead: line && proposed ? words.from(line.heldBy ?? line.name, proposed.name) : words.nothing,
      consent: proposed ? words.consent[proposed.consent] : '',
      passOn: words.passOn,
      decline: words.decline,
      declineStyle: proposed?.consent === 'excepts' ? 'positive' : 'default',
      passOnStyle: proposed?.consent === 'excepts' ? 'default' : 'positive',
      after: words.after,
      why: texts.common.why,
      whyText: words.why,
      whySource: words.source,
    };
  },
  examples: [
    { disclosed: exampleFacts(proposing('vc-lindangen')), on: 'r-bup-oster', now },
    {
      disclosed: exampleFacts(proposing('bup-mottagning')),
      on: 'r-bup-oster',
      now,
      refusal: { code: 'outsideConsent' },
    },
    { disclosed: exampleFacts(taken({ state: 'received' }, {})), on: 'r-bup-oster', now },
  ],
});

function proposing(id: string) {
  const scope = {
    unitIds: [unitId('bup-oster'), unitId('vc-lindangen')],
    exceptUnitIds: [],
    coversRouting: false,
  };
  return { ...taken({ state: 'received', proposedUnitId: unitId(id) }, {}), scope };
}
