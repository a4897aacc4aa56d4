/** The meeting as it is held: the first question, who came, and how one knows that it was they. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineCard, noteIn } from '../card.js';
import { reminderIn } from '../reminder.js';
import { booked, duringMeeting } from './examples.js';
import { ways } from './ways.js';

export const meetingCard = defineCard<ConvenerFacts>({
  name: 'meeting',
  reads: 'convener',
  title: (texts) => texts.meeting.held.title,
  view: (about) => {
    const { disclosed, texts, format, values } = about;
    const { meeting, recipients, sealed } = disclosed;
    const words = texts.meeting.held;
    const called = recipients.filter(({ state }) => state !== 'chosen');
    const coming = called.filter(({ state }) => state === 'accepted' || state === 'confirmed');
    const matters = sealed.preparation.whatMatters;
    return {
      ...noteIn(about),
      ...reminderIn(about),
      context: [disclosed.ref, meeting ? format.longSlot(meeting.slot) : ''].filter(Boolean).join(' · '),
      first: words.first,
      matters: words.matters,
      mattersWords: matters ? `”${matters}”` : words.noMatters,
      present: words.present,
      presentChoices: called.map((line) => ({
        title: [line.heldBy ?? line.name, line.attendee].filter(Boolean).join(' · '),
        value: line.id,
      })),
      hasPresent: called.length > 0,
      presentValue: values['present'] ?? coming.map(({ id }) => id).join(','),
      individualPresent: words.individualPresent,
      individualPresentValue: values['individualPresent'] ?? 'true',
      absentReason: words.absentReason,
      absentReasonError: words.absentReasonError,
      absentReasonValue: values['individualAbsentReason'] ?? '',
      identified: words.identified,
      identifiedError: words.identifiedError,
      identifiedChoices: ways.map((value) => ({ title: words.ways[value], value })),
      identifiedValue: values['identified'] ?? 'known',
      hold: meeting?.kind === 'sip' ? words.hold : words.holdOther,
      why: texts.common.why,
      whyText: words.why,
      whySource: words.whySource,
    };
  },
  examples: [
    { disclosed: booked(), now: duringMeeting },
    {
      disclosed: booked(),
      now: duringMeeting,
      values: { individualPresent: 'false' },
      refusal: { code: 'absenceNeedsReason' },
    },
  ],
});
