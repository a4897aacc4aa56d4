/** The meeting was moved past the aim by hand: the reason is asked for afterwards (R30). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { lacksLateReason } from '../../process/machines/meeting-goal.js';
import { defineCard, noteIn } from '../card.js';
import { answered, booked, movedPastGoal, now } from './examples.js';

export const meetingLateCard = defineCard<ConvenerFacts>({
  name: 'meeting-late',
  reads: 'convener',
  title: (texts) => texts.meeting.late.title,
  view: (about) => {
    const { disclosed, texts, format, values } = about;
    const { meeting, meetingGoal, sipCase, sealed } = disclosed;
    const words = texts.meeting.late;
    const isAsked = lacksLateReason(sipCase, sealed.reasons, meeting);
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      lead:
        isAsked && meeting && meetingGoal
          ? words.lead(format.longSlot(meeting.slot), format.day(meetingGoal))
          : words.none,
      isAsked,
      reason: texts.meeting.time.reason,
      reasonValue: values['reason'] ?? '',
      reasonError: texts.refusals.lateNeedsReason,
      after: words.after,
      save: words.save,
    };
  },
  examples: [
    { disclosed: movedPastGoal(), now },
    { disclosed: movedPastGoal(), now, refusal: { code: 'lateNeedsReason' } },
    { disclosed: booked(), now },
    { disclosed: answered(), now },
  ],
});
