/** Samtycke on one screen: what is covered, by whom, when and how - for one who decides, and to confirm again (R22, R23). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { unitId } from '../../process/ids.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';
import { at, exampleConsent, exampleFacts, exampleUnits } from '../example-case.js';
import { giverName } from '../giver-names.js';
import { exceptionsOf } from './own-exceptions.js';
import { methods } from './typed-consent.js';
import { unitChoices, unitsToAsk } from './unit-choices.js';

export const consentCard = defineCard<ConvenerFacts>({
  name: 'consent',
  reads: 'convener',
  choosesAmong: 'obliged',
  title: (texts) => texts.consent.title,
  view: (about) => {
    const { texts, disclosed, values } = about;
    const { scope, givers, law } = texts.consent;
    const { sipCase, sealed, expectedGivers } = disclosed;
    const several = expectedGivers.length > 1;
    return {
      ...texts.consent.quick,
      ...noteIn(about),
      ref: disclosed.ref,
      informed: givers.informed,
      law: sipCase.decider ? law[sipCase.decider] : '',
      units: scope.units,
      unitsMissing: scope.unitsMissing,
      unitsHint: scope.unitsHint,
      unitChoices: unitChoices(disclosed, about.units),
      unitsValue:
        values['units'] ??
        unitsToAsk(disclosed)
          .map(({ id }) => id)
          .join(','),
      hasRouting: !several,
      coversRouting: scope.coversRouting,
      coversRoutingValue: values['coversRouting'] ?? String(sipCase.scope.coversRouting),
      hasGivers: several,
      ...giversView(about),
      exceptionsValue:
        values['exceptions'] ??
        [...sealed.consent.exceptions, ...exceptionsOf(expectedGivers, disclosed, texts)].join('\n'),
      mayRefuse: disclosed.state === 'obtainingConsent',
      hasFull: disclosed.state !== 'pausedConsent',
      mayChange: ['obtainingConsent', 'readyToCall'].includes(disclosed.state),
      why: texts.common.why,
      whyText: scope.whyText,
      whySource: scope.whySource,
    };
  },
  examples: [
    {
      disclosed: exampleFacts({ state: 'obtainingConsent', ageGroup: 'adult', decider: 'individual' }),
      now: at('2026-03-04T09:00:00.000Z'),
      units: exampleUnits.slice(1),
    },
    {
      disclosed: exampleFacts({
        state: 'called',
        scope: {
          unitIds: [unitId('bup-oster'), unitId('vc-lindangen')],
          exceptUnitIds: [],
          coversRouting: true,
        },
        consents: [exampleConsent('guardian1'), exampleConsent('guardian2')],
      }),
      now: at('2026-09-04T09:00:00.000Z'),
      units: exampleUnits.slice(1),
    },
  ],
});

function giversView({ texts, disclosed, values, now }: About<ConvenerFacts>) {
  const words = texts.consent.givers;
  return {
    givers: words.givers,
    giversMissing: words.giversMissing,
    giverChoices: disclosed.expectedGivers.map((value) => ({
      value,
      titleRaw: giverName(value, disclosed, texts),
    })),
    giversValue: values['givers'] ?? disclosed.expectedGivers.join(','),
    givenOn: words.givenOn,
    givenOnMissing: words.givenOnMissing,
    givenOnValue: values['givenOn'] ?? dayOf(now),
    method: words.method,
    methodChoices: methods.map((value) => ({ value, title: words.methods[value] })),
    methodValue: values['method'] ?? 'oral',
    give: words.give,
    refuse: words.refuse,
  };
}
