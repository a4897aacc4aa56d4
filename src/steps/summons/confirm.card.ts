/** Who comes from a unit that has said yes, above what the meeting is about. */
import type { ParticipantFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import { caseView } from './case-facts.js';
import { now, participant } from './examples.js';

export const confirmCard = defineCard<ParticipantFacts>({
  name: 'confirm',
  reads: 'participant',
  title: (texts, { state }) =>
    state === 'confirmed' ? texts.summons.confirm.changeTitle : texts.summons.confirm.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.summons.confirm;
    const changes = disclosed.state === 'confirmed';
    return {
      ...caseView(about),
      attendee: words.attendee,
      attendeeError: words.attendeeError,
      attendeeValue: values['attendee'] ?? disclosed.attendee ?? '',
      role: words.role,
      roleValue: values['role'] ?? disclosed.attendeeRole ?? '',
      mandate: words.mandate,
      mandateValue: values['mandate'] ?? String(disclosed.mandate),
      preparation: words.preparation,
      preparationValue: values['preparation'] ?? String(disclosed.preparation),
      // Whoever changes it knows already.
      hasLater: !changes,
      later: words.later,
      send: changes ? words.sendChange : words.send,
    };
  },
  examples: [
    { disclosed: participant(), now },
    { disclosed: participant({ individual: {}, toldByPhone: true }), now },
    {
      disclosed: participant({
        state: 'confirmed',
        attendee: 'Maja Lind',
        attendeeRole: 'sjuksköterska',
        mandate: true,
      }),
      now,
    },
  ],
});
