/** What a unit that takes part may read before the meeting. */
import type { ParticipantFacts } from '../../process/disclosure.js';
import { defineCard } from '../card.js';
import { caseView } from './case-facts.js';
import { now, participant } from './examples.js';

export const participantCard = defineCard<ParticipantFacts>({
  name: 'participant',
  reads: 'participant',
  title: (texts) => texts.summons.participant.title,
  view: (about) => {
    const words = about.texts.summons.participant;
    return {
      ...caseView(about),
      own: words.own,
      logged: words.logged,
    };
  },
  examples: [
    {
      disclosed: participant({
        answer: 'Ja, det räcker att ni är med sista halvtimmen.',
        place: 'Rum 3, plan 2',
      }),
      now,
    },
    { disclosed: participant({ individual: {}, toldByPhone: true, rings: 'Ring 031-000 00 00' }), now },
  ],
});
