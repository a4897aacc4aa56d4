/** What somebody outside the convening circle meets: the need is pointed out to a unit that convenes (R14). */
import { z } from 'zod';
import { defineCard, noteIn } from '../card.js';
import { exampleUnits } from '../example-case.js';

const Extra = z.object({
  pointedOut: z.object({ told: z.boolean(), unit: z.string(), phone: z.string().nullable() }).optional(),
});

export const pointOutCard = defineCard<undefined>({
  name: 'point-out',
  reads: 'none',
  choosesAmong: 'obliged',
  view: (about) => {
    const { pointedOut } = Extra.parse(about.extra);
    const words = about.texts.need.pointOut;
    const { title, context, text, unit, unitMissing, unitHint, send, whyText, whySource } = words;
    const done =
      pointedOut &&
      (pointedOut.told
        ? words.sent(pointedOut.unit)
        : words.ring(pointedOut.unit, pointedOut.phone ?? words.noPhone));
    return {
      ...noteIn(about),
      ...(done ?? { title, text }),
      context,
      asks: done === undefined,
      unit,
      unitMissing,
      unitHint,
      unitChoices: about.units.map(({ id, name }) => ({ value: id, title: name })),
      send,
      why: about.texts.common.why,
      whyText,
      whySource,
    };
  },
  examples: [
    { disclosed: undefined, units: exampleUnits },
    { disclosed: undefined, extra: { pointedOut: { told: true, unit: 'Ekdalsskolan', phone: null } } },
    {
      disclosed: undefined,
      extra: { pointedOut: { told: false, unit: 'Ekdalsskolan', phone: '031-390 06 01' } },
    },
  ],
});
