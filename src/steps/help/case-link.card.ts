/** What the message extension puts in a chat, where anybody may read it: the reference, and where to open the case. */
import { z } from 'zod';
import { defineCard } from '../card.js';

const Linked = z.object({ ref: z.string(), url: z.string() });

export const caseLinkCard = defineCard<undefined>({
  name: 'case-link',
  reads: 'none',
  view: ({ texts, extra }) => ({ ...texts.help.caseLink, ...Linked.parse(extra) }),
  examples: [
    {
      disclosed: undefined,
      extra: {
        ref: 'SIP-7K4QXM',
        url: 'https://teams.microsoft.com/l/chat/0/0?users=28:example&message=SIP-7K4QXM',
      },
    },
  ],
});
