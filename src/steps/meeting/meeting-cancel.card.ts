/** Calls off the meeting; the answers stand. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { heldWith } from '../joint-with.js';
import { answered, booked, now } from './examples.js';

export const meetingCancelCard = defineCard<ConvenerFacts>({
  name: 'meeting-cancel',
  reads: 'convener',
  title: (texts) => texts.meeting.cancel.title,
  view: (about) => {
    const { disclosed, texts, format } = about;
    const { meeting } = disclosed;
    const words = texts.meeting.cancel;
    const others = heldWith(disclosed, meeting, texts);
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      lead: meeting ? words.lead(format.longSlot(meeting.slot)) : words.none,
      hasMeeting: meeting !== undefined,
      after: [words.after, ...(others ? [words.alsoOff(others)] : [])].join(' '),
      cancel: words.cancel,
    };
  },
  examples: [
    { disclosed: booked(), now },
    { disclosed: answered(), now },
  ],
});
