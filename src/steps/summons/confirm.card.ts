/** Who comes from a unit that has said yes, above what the meeting is about. */
import type { ParticipantFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import { caseView } from './case-facts.js';
import { now, participant } from './examples.js';

export const confirmCard = defineCard<ParticipantFacts>({
  name: 'confirm',
  reads: 'participant',
  title: (texts) => texts.summons.confirm.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.summons.confirm;
    return {
      ...caseView(about),
      attendee: words.attendee,
      attendeeError: words.attendeeError,
      attendeeValue: values['attendee'] ?? '',
      role: words.role,
      roleValue: values['role'] ?? disclosed.attendeeRole ?? '',
      mandate: words.mandate,
      mandateValue: values['mandate'] ?? 'true',
      preparation: words.preparation,
      preparationValue: values['preparation'] ?? 'true',
      later: words.later,
      send: words.send,
    };
  },
  examples: [
    { disclosed: participant(), now },
    { disclosed: participant({ individual: {}, toldByPhone: true }), now },
  ],
});
