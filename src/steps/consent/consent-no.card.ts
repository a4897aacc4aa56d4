/** A no: whose, when, and a day to ask again if one was agreed. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn } from '../card.js';
import { at, exampleConsent, exampleFacts } from '../example-case.js';
import { giverName } from '../giver-names.js';

export const consentNoCard = defineCard<ConvenerFacts>({
  name: 'consent-no',
  reads: 'convener',
  title: (texts) => texts.consent.title,
  view: (about) => {
    const { texts, disclosed, values, now } = about;
    // An adult who cannot take a position may yet say no (R24).
    const may =
      disclosed.sipCase.decider === 'cannotDecideNow' ? ['individual' as const] : disclosed.expectedGivers;
    return {
      ...texts.consent.no,
      ...noteIn(about),
      ref: disclosed.ref,
      giverChoices: may.map((value) => ({ value, titleRaw: giverName(value, disclosed, texts) })),
      giverValue:
        values['giver'] ?? disclosed.missingGivers.find((giver) => may.includes(giver)) ?? may[0] ?? '',
      onValue: values['on'] ?? dayOf(now),
      askAgainOnValue: values['askAgainOn'] ?? '',
      back: texts.common.back,
      why: texts.common.why,
    };
  },
  examples: [
    {
      disclosed: exampleFacts({ state: 'obtainingConsent', consents: [exampleConsent('guardian1')] }),
      now: at('2026-03-04T09:00:00.000Z'),
    },
    {
      disclosed: exampleFacts({ state: 'obtainingConsent', ageGroup: 'adult', decider: 'individual' }),
      now: at('2026-03-04T09:00:00.000Z'),
      values: { askAgainOn: '2026-03-04' },
      refusal: { code: 'timeHasPassed' },
    },
  ],
});
