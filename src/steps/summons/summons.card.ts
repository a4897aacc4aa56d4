/** The summons (or invitation) as the receiving side has it: living, neutral, the same for all who see it. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { buttonsOf, whyOf } from './buttons.js';
import { booked, neutral, now, passedOn, saidYes, toFather, took, wentBack } from './examples.js';
import { factRows, termsOf } from './facts.js';
import { contextOf, headingOf, standingOf } from './standing.js';
import { trailSentences } from './trail.js';

const one = { count: 1, of: 2 };

export const summonsCard = defineCard<NeutralFacts>({
  name: 'summons',
  reads: 'receiver',
  title: (texts, disclosed) => headingOf({ texts, disclosed }),
  view: (about) => {
    const { disclosed, texts } = about;
    const trail = disclosed.caseIsOpen ? trailSentences(about) : [];
    return {
      title: headingOf(about),
      context: disclosed.caseIsOpen ? contextOf(about) : disclosed.ref,
      ...standingOf(about),
      ...noteIn(about),
      hasTrail: trail.length > 0,
      trail,
      rows: factRows(about),
      ...termsOf(about),
      ...buttonsOf(about),
      ...whyOf(disclosed, texts),
    };
  },
  examples: [
    { disclosed: neutral(), now },
    { disclosed: neutral({ state: 'received', trail: [took] }), now },
    { disclosed: neutral({ trail: [took, passedOn], heldByReader: false }), now },
    { disclosed: neutral({ trail: [took, passedOn] }), now },
    { disclosed: neutral({ trail: [took, passedOn, wentBack] }), now: wentBack.at },
    { disclosed: neutral({ state: 'accepted', answered: one, trail: [took, passedOn, saidYes] }), now },
    {
      disclosed: neutral({
        state: 'confirmed',
        answered: one,
        attendeeRole: 'sjuksköterska',
        trail: [saidYes],
      }),
      now,
    },
    {
      disclosed: neutral({
        state: 'confirmed',
        answered: one,
        attendeeRole: 'sjuksköterska',
        meeting: booked,
        ofBooked: 'yes',
      }),
      now,
    },
    {
      disclosed: neutral({
        state: 'accepted',
        meeting: { ...booked, form: 'phone', joinUrl: undefined, dialIn: undefined },
        ringing: { inCalendar: true },
      }),
      now,
    },
    // Has said yes, and not yet who comes.
    { disclosed: neutral({ state: 'accepted', answered: one, meeting: booked, trail: [saidYes] }), now },
    { disclosed: neutral({ state: 'refused' }), now },
    { disclosed: neutral({ state: 'received', meeting: booked, trail: [took] }), now: booked.slot.end },
    { disclosed: neutral({ substituteAsked: true }), now },
    { disclosed: neutral(toFather), now },
    { disclosed: neutral({ ...toFather, state: 'accepted', meeting: booked, place: 'Rum 3, plan 2' }), now },
    { disclosed: neutral({ ...toFather, state: 'accepted', meeting: booked, ofBooked: 'no' }), now },
    { disclosed: neutral({ state: 'confirmed', meeting: booked, ofBooked: 'no' }), now },
    // Booked at a time that nobody has asked them about.
    { disclosed: neutral({ ...toFather, state: 'accepted', meeting: booked, ofBooked: 'none' }), now },
    { disclosed: neutral({ state: 'accepted', meeting: booked, ofBooked: 'none' }), now },
    { disclosed: neutral({ kind: 'invitation', field: 'arbete' }), now, byLink: true },
    { disclosed: neutral({ state: 'attended', caseIsOpen: false }), now },
    { disclosed: neutral({ state: 'withdrawn' }), now },
  ],
});
