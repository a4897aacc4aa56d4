/** Vem bestämmer? The exits, also after a no, with the law behind each (R17, R20, R24). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleConsent, exampleFacts } from '../example-case.js';
import { decidersFor, someoneSaidNo } from '../deciders.js';
import { knownName } from '../../process/disclosure/known-giver.js';

export const consentDeciderCard = defineCard<ConvenerFacts>({
  name: 'consent-decider',
  reads: 'convener',
  title: (texts) => texts.consent.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { afterNo, ordinary, childHeading, adultHeading, ...words } = texts.consent.decider;
    const aboutAdult = disclosed.sipCase.ageGroup === 'adult';
    const saidNo = someoneSaidNo(disclosed);
    const choices = decidersFor(disclosed);
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      heading: aboutAdult ? adultHeading : childHeading,
      text: saidNo && !aboutAdult ? afterNo : ordinary,
      deciderChoices: choices.map((value) => ({ value, title: texts.roles.decider[value] })),
      deciderValue: values['decider'] ?? disclosed.sipCase.decider ?? '',
      aboutAdult,
      nameValue: values['name'] ?? knownName('representative', disclosed) ?? '',
      needsReason: saidNo,
      reasonValue: values['reason'] ?? '',
      laws: choices.map((value) => ({ text: texts.consent.law[value] })),
      why: texts.common.why,
    };
  },
  examples: [
    {
      disclosed: exampleFacts({
        state: 'consentRefused',
        consents: [exampleConsent('guardian1'), { ...exampleConsent('guardian2'), state: 'refused' }],
      }),
    },
    { disclosed: exampleFacts({ state: 'obtainingConsent', ageGroup: 'adult', decider: 'individual' }) },
  ],
});
