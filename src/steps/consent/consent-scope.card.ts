/** Samtycke, first screen: whom and what it covers, and what it does not. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { unitId } from '../../process/ids.js';
import { nothingSealed } from '../../process/sealed.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts, exampleUnits } from '../example-case.js';
import { topics } from './topics.js';
import { unitChoices } from './unit-choices.js';

export const consentScopeCard = defineCard<ConvenerFacts>({
  name: 'consent-scope',
  reads: 'convener',
  choosesAmong: 'obliged',
  title: (texts) => texts.consent.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { scope } = disclosed.sipCase;
    const { consent } = disclosed.sealed;
    const { informationPreset, ...words } = texts.consent.scope;
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      step: texts.common.step(1, 2),
      unitChoices: unitChoices(disclosed, about.units),
      topicChoices: topics.map((value) => ({ value, title: texts.consent.topics[value] })),
      topicsValue: values['topics'] ?? (consent.topics ?? []).join(','),
      unitsValue: values['units'] ?? scope.unitIds.join(','),
      coversRoutingValue: values['coversRouting'] ?? String(scope.coversRouting),
      exceptionsValue: values['exceptions'] ?? consent.exceptions.join('\n'),
      informationFormValue: values['informationForm'] ?? consent.informationForm ?? informationPreset,
      next: texts.common.next,
      why: texts.common.why,
    };
  },
  examples: [
    {
      disclosed: exampleFacts({ state: 'obtainingConsent', sealed: nothingSealed }),
      units: exampleUnits.slice(1),
    },
    {
      disclosed: exampleFacts({
        state: 'obtainingConsent',
        scope: {
          unitIds: [unitId('bup-oster'), unitId('vc-lindangen')],
          exceptUnitIds: [],
          coversRouting: true,
        },
      }),
      units: exampleUnits.slice(1),
    },
  ],
});
