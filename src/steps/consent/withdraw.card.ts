/** Återkallat samtycke: what stops, and what cannot be undone (R21). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleConsent, exampleFacts } from '../example-case.js';
import { giverName } from '../giver-names.js';
import { topics } from './topics.js';
import { mayWithdraw } from './who-withdraws.js';

export const withdrawCard = defineCard<ConvenerFacts>({
  name: 'withdraw',
  reads: 'convener',
  title: (texts) => texts.consent.withdraw.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const given = mayWithdraw(disclosed);
    return {
      ...texts.consent.withdraw,
      ...noteIn(about),
      ref: disclosed.ref,
      asksWho: given.length > 1,
      giverChoices: given.map((value) => ({ value, titleRaw: giverName(value, disclosed, texts) })),
      // Of several nobody is preset: a wrong guardian's no would stop the case.
      giverValue: values['giver'] ?? (given.length === 1 ? (given[0] ?? '') : ''),
      hasPart: disclosed.state !== 'pausedConsent',
      showsPart: values['what'] !== undefined || values['exception'] !== undefined,
      whatChoices: [
        ...disclosed.scopeUnits.map(({ id, name }) => ({ value: `unit:${id}`, titleRaw: name })),
        ...topics.map((topic) => ({ value: `topic:${topic}`, titleRaw: texts.consent.topics[topic] })),
      ],
      whatValue: values['what'] ?? '',
      exceptionValue: values['exception'] ?? '',
      why: texts.common.why,
    };
  },
  examples: [
    {
      disclosed: exampleFacts({
        state: 'called',
        consents: [exampleConsent('guardian1'), exampleConsent('guardian2')],
      }),
    },
    {
      disclosed: exampleFacts({
        state: 'planActive',
        ageGroup: 'adult',
        decider: 'individual',
        consents: [exampleConsent('individual')],
      }),
    },
  ],
});
