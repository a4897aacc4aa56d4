/** Who answers, where nothing about the case may be shown: behind a mailed link, or after a no that became a yes. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { neutral, now, toFather } from './examples.js';
import { contextOf } from './standing.js';

export const confirmLinkCard = defineCard<NeutralFacts>({
  name: 'confirm-link',
  reads: 'receiver',
  title: (texts) => texts.summons.confirm.linkTitle,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.summons.confirm;
    const { toPerson } = disclosed;
    return {
      context: contextOf(about),
      ...noteIn(about),
      lead: toPerson ? texts.summons.asks.comesPerson[0] : texts.summons.comes(undefined),
      attendee: toPerson ? words.linkAttendee : words.attendee,
      attendeeError: toPerson ? words.linkAttendeeError : words.attendeeError,
      attendeeValue: values['attendee'] ?? '',
      send: words.send,
    };
  },
  examples: [
    { disclosed: neutral({ ...toFather, state: 'accepted' }), now },
    { disclosed: neutral({ kind: 'invitation', state: 'accepted' }), now },
  ],
});
