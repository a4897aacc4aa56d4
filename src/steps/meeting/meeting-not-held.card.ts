/** The meeting was never held: why, for the convener alone, and what happens next. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { heldWith } from '../joint-with.js';
import { answered, booked, duringMeeting } from './examples.js';

export const meetingNotHeldCard = defineCard<ConvenerFacts>({
  name: 'meeting-not-held',
  reads: 'convener',
  title: (texts) => texts.meeting.notHeld.title,
  view: (about) => {
    const { disclosed, texts, format, values } = about;
    const { meeting } = disclosed;
    const words = texts.meeting.notHeld;
    const others = heldWith(disclosed, meeting, texts);
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      lead: meeting ? words.lead(format.longSlot(meeting.slot)) : words.none,
      hasMeeting: meeting !== undefined,
      reason: words.reason,
      reasonHint: words.reasonHint,
      reasonValue: values['reason'] ?? '',
      reasonError: texts.refusals.notHeldNeedsReason,
      after: [words.after, ...(others ? [words.ownOnly(others)] : [])].join(' '),
      save: words.save,
    };
  },
  examples: [
    { disclosed: booked(), now: duringMeeting },
    { disclosed: booked(), now: duringMeeting, refusal: { code: 'notHeldNeedsReason' } },
    { disclosed: answered(), now: duringMeeting },
  ],
});
