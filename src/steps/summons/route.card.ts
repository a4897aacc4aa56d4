/** Passing a summons on to the right unit of the same principal, or back (R42, R43); behind a mailed link the unit is proposed to the convener. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { exampleUnits } from '../example-case.js';
import { neutral, now } from './examples.js';
import { contextOf } from './standing.js';

export const routeCard = defineCard<NeutralFacts>({
  name: 'route',
  reads: 'receiver',
  choosesAmong: 'ownPrincipal',
  title: (texts) => texts.summons.route.title,
  view: (about) => {
    const { texts, units, values, disclosed, byLink = false } = about;
    const words = texts.summons.route;
    const mustAsk = byLink || about.refusal?.code === 'cannotBePassedOn';
    return {
      context: contextOf(about),
      ...noteIn(about),
      lead: byLink ? words.byLinkLead : words.lead,
      hasUnknown: disclosed.unknownGoesTo !== undefined,
      unknown: words.unknown(disclosed.unknownGoesTo ?? ''),
      unit: words.unit,
      unitError: words.unitError,
      unitIdValue: values['unitId'] ?? '',
      unitChoices: units.map(({ id, name }) => ({ title: name, value: id })),
      placeholder: words.placeholder,
      // A page has the browser's own list, which every reader knows; Teams' searches the rest.
      listStyle: byLink ? 'compact' : 'filtered',
      send: words.send,
      mayPassOn: !byLink,
      mayAsk: mustAsk,
      askConvener: words.askConvener,
      // Where the consent is in the way, asking is the way on.
      sendStyle: mustAsk ? 'default' : 'positive',
      mayHandBack: !byLink && disclosed.cameFrom !== undefined,
      handBack: words.handBack(disclosed.cameFrom ?? ''),
      why: texts.common.why,
      whyText: words.why,
      whySource: texts.summons.why.source,
    };
  },
  examples: [
    { disclosed: { ...neutral(), unknownGoesTo: 'Partille socialtjänst' }, now, units: exampleUnits },
    { disclosed: neutral({ state: 'received' }), now, units: exampleUnits.slice(2) },
    { disclosed: neutral(), now, refusal: { code: 'unitOutsidePrincipal' }, units: exampleUnits.slice(2) },
    {
      disclosed: neutral({ cameFrom: 'BUP mottagningsfunktion' }),
      now,
      refusal: { code: 'cannotBePassedOn' },
      values: { unitId: 'vc-lindangen' },
      units: exampleUnits.slice(2),
    },
    { disclosed: neutral(), now, byLink: true, units: exampleUnits.slice(2) },
  ],
});
