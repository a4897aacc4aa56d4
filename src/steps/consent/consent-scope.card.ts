/** Samtycke, first screen: whom and what it covers, and what it does not. */
import type { ConvenerFacts, UnitName } from '../../process/disclosure.js';
import { unitId } from '../../process/ids.js';
import { nothingSealed } from '../../process/sealed.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts, exampleUnits } from '../example-case.js';

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
      unitChoices: together(disclosed.askedUnits, about.units).map(({ id, name }) => ({
        value: id,
        titleRaw: name,
      })),
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

/** Those that the consent already names stand first, so that what was chosen is always in the list. */
function together(chosen: readonly UnitName[], likely: readonly UnitName[]): readonly UnitName[] {
  return [...chosen, ...likely.filter(({ id }) => !chosen.some((unit) => unit.id === id))];
}
