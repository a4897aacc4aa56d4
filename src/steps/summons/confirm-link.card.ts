/** Who answers, where nothing about the case may be shown: behind a mailed link, or after a no that became a yes. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, noteIn, type About } from '../card.js';
import { neutral, now, toFather } from './examples.js';
import { contextOf } from './standing.js';

export const confirmLinkCard = defineCard<NeutralFacts>({
  name: 'confirm-link',
  reads: 'receiver',
  title: (texts, disclosed) =>
    changes(disclosed) ? texts.summons.confirm.changeTitle : texts.summons.confirm.linkTitle,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.summons.confirm;
    const { toPerson } = disclosed;
    return {
      context: contextOf(about),
      ...noteIn(about),
      lead: leadOf(about),
      attendee: toPerson ? words.linkAttendee : words.attendee,
      attendeeError: toPerson ? words.linkAttendeeError : words.attendeeError,
      attendeeValue: values['attendee'] ?? '',
      asksMore: !toPerson,
      role: words.role,
      roleValue: values['role'] ?? '',
      mandate: words.mandate,
      mandateValue: values['mandate'] ?? 'false',
      preparation: words.preparation,
      preparationValue: values['preparation'] ?? 'false',
      send: changes(disclosed) ? words.sendChange : words.send,
    };
  },
  examples: [
    { disclosed: neutral({ ...toFather, state: 'accepted' }), now },
    { disclosed: neutral({ kind: 'invitation', state: 'accepted' }), now },
    { disclosed: neutral({ state: 'confirmed' }), now, byLink: true },
  ],
});

function changes({ state, toPerson }: NeutralFacts): boolean {
  return state === 'confirmed' && !toPerson;
}

/** Behind a link the name that was given is not shown: whoever opens it may be somebody else. */
function leadOf({ disclosed, texts }: About<NeutralFacts>): string {
  if (changes(disclosed)) return texts.summons.confirm.changeByLink;
  const { asks, comes } = texts.summons;
  if (disclosed.ofBooked === 'no') return asks[disclosed.toPerson ? 'comesNotThenPerson' : 'comesNotThen'][0];
  return disclosed.toPerson ? asks.comesPerson[0] : comes(undefined);
}
