/** Kan inte ta ställning nu: what stands in the place of a consent, and for which units (R24). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts, exampleUnits } from '../example-case.js';
import { grounds } from './save-ground.js';
import { unitChoices } from './unit-choices.js';

export const cannotDecideCard = defineCard<ConvenerFacts>({
  name: 'cannot-decide',
  reads: 'convener',
  choosesAmong: 'obliged',
  title: (texts) => texts.consent.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { grounds: named, ...words } = texts.consent.cannotDecide;
    const kept = disclosed.sealed.consent.ground;
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      unitsMissing: texts.consent.scope.unitsMissing,
      unitsHint: texts.consent.scope.unitsHint,
      unitChoices: unitChoices(disclosed, about.units),
      unitsValue: values['units'] ?? disclosed.askedUnits.map(({ id }) => id).join(','),
      assessorValue: values['assessor'] ?? kept?.assessor ?? '',
      willValue: values['will'] ?? kept?.will ?? '',
      groundChoices: grounds.map((value) => ({ value, title: named[value] })),
      groundValue: values['ground'] ?? kept?.ground ?? '',
      decidedByValue: values['decidedBy'] ?? kept?.decidedBy ?? '',
      why: texts.common.why,
      whyText: texts.rules.R24.text,
      whySource: texts.rules.R24.source,
    };
  },
  examples: [
    {
      disclosed: exampleFacts({ state: 'obtainingConsent', ageGroup: 'adult', decider: 'cannotDecideNow' }),
      units: exampleUnits.slice(1),
    },
  ],
});
