/** One sentence in place of a card that has been dealt with. */
import { z } from 'zod';
import { defineCard } from '../card.js';

const Said = z.object({
  says: z.enum([
    'caseStarted',
    'followsUp',
    'inSwedish',
    'inEnglish',
    'noLongerYours',
    'convenerChanged',
    'deviationStarted',
    'deviationOutside',
    'coordinatesNoLonger',
  ]),
  ref: z.string().default(''),
});

export const messageCard = defineCard<undefined>({
  name: 'message',
  reads: 'none',
  view: ({ texts, extra }) => {
    const { says, ref } = Said.parse(extra);
    const { title, text } = texts.help.message[says];
    return { title: title(ref), text };
  },
  examples: [
    { disclosed: undefined, extra: { says: 'caseStarted', ref: 'SIP-7K4QXM' } },
    { disclosed: undefined, extra: { says: 'followsUp', ref: 'SIP-7K4QXM' } },
    { disclosed: undefined, extra: { says: 'inEnglish' } },
    { disclosed: undefined, extra: { says: 'noLongerYours' } },
    { disclosed: undefined, extra: { says: 'convenerChanged', ref: 'SIP-7K4QXM' } },
    { disclosed: undefined, extra: { says: 'deviationStarted', ref: 'SIP-7K4QXM' } },
    { disclosed: undefined, extra: { says: 'deviationOutside' } },
    { disclosed: undefined, extra: { says: 'coordinatesNoLonger' } },
  ],
});
