/** The summons (or invitation) as the receiving side has it: living, neutral, the same for all who see it. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, type About } from '../card.js';
import { notice } from '../parts.js';
import { buttonsOf, whyOf } from './buttons.js';
import { booked, neutral, now, passedOn, saidYes, toFather, took } from './examples.js';
import { factRows } from './facts.js';
import { contextOf, headingOf, standingOf } from './standing.js';
import { trailSentences } from './trail.js';

export const summonsCard = defineCard<NeutralFacts>({
  name: 'summons',
  reads: 'receiver',
  title: (texts) => texts.summons.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const trail = disclosed.caseIsOpen ? trailSentences(about) : [];
    const extra = extraOf(about);
    return {
      title: headingOf(about),
      context: disclosed.caseIsOpen ? contextOf(about) : disclosed.ref,
      ...standingOf(about),
      ...notice(about),
      hasExtra: extra !== '',
      extra,
      hasTrail: trail.length > 0,
      trail,
      rows: factRows(about),
      ...buttonsOf(disclosed, texts),
      ...whyOf(disclosed, texts),
    };
  },
  examples: [
    { disclosed: neutral(), now },
    { disclosed: neutral({ state: 'received', trail: [took] }), now },
    { disclosed: neutral({ trail: [took, passedOn], heldByReader: false }), now },
    { disclosed: neutral({ trail: [took, passedOn] }), now },
    { disclosed: neutral({ state: 'accepted', trail: [took, passedOn, saidYes] }), now },
    { disclosed: neutral({ state: 'confirmed', attendeeRole: 'sjuksköterska', trail: [saidYes] }), now },
    { disclosed: neutral({ state: 'confirmed', attendeeRole: 'sjuksköterska', meeting: booked }), now },
    { disclosed: neutral({ state: 'refused' }), now },
    { disclosed: neutral({ substituteAsked: true }), now },
    { disclosed: neutral(toFather), now },
    { disclosed: neutral({ ...toFather, state: 'accepted', meeting: booked }), now },
    { disclosed: neutral({ kind: 'invitation', field: 'arbete' }), now },
    { disclosed: neutral({ state: 'attended', caseIsOpen: false }), now },
  ],
});

/** What the convener asks just now, or that a question is on its way. */
function extraOf({ disclosed, texts }: About<NeutralFacts>): string {
  if (!disclosed.caseIsOpen || !disclosed.heldByReader) return '';
  if (disclosed.substituteAsked) return texts.summons.substitute;
  return disclosed.question ? texts.summons.questionSent : '';
}
