/** Byt sammankallande: who of the unit takes over (R60). */
import type { PersonKey } from '../../process/ids.js';
import { refusalCodes } from '../../process/refusals.js';
import type { Colleague } from '../action.js';
import { defineCard, noteIn } from '../card.js';

export const newConvenerCard = defineCard<undefined>({
  name: 'new-convener',
  reads: 'none',
  title: (texts) => texts.help.newConvener.heading,
  view: ({ texts, extra, on = '' }) => {
    // The list is made by our own directory for this reader.
    const colleagues = (extra['colleagues'] ?? []) as readonly Colleague[];
    const code = refusalCodes.find((one) => one === extra['refused']);
    return {
      ...texts.help.newConvener,
      ...noteIn({ texts, note: undefined, refusal: code && { code } }),
      ref: on,
      onId: on,
      hasChoices: colleagues.length > 0,
      isEmpty: colleagues.length === 0,
      personChoices: colleagues.map(({ person, name }) => ({ value: person, titleRaw: name })),
      personValue: colleagues[0]?.person ?? '',
      why: texts.common.why,
      whyText: texts.rules.R60.text,
      whySource: texts.rules.R60.source,
    };
  },
  examples: [
    {
      disclosed: undefined,
      on: 'SIP-7K4QXM',
      extra: { colleagues: [{ person: 'tenant/rut' as PersonKey, name: 'Rut Berg' }] },
    },
    { disclosed: undefined, on: 'SIP-7K4QXM', extra: { colleagues: [], refused: 'notOfTheUnit' } },
  ],
});
