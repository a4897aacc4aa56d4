/** The meeting as it is held: the first question, who came, and how one knows that it was they. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { notesOf } from '../../process/machines/meeting-held.js';
import { onVideo } from '../../process/machines/meeting-place.js';
import { comes } from '../../process/recipient-states.js';
import { identityWays } from '../../process/sealed.js';
import { defineCard, noteIn, type About } from '../card.js';
import { cannotAt } from '../says-no-to.js';
import { reminderIn } from '../reminder.js';
import { alsoAskedView } from './also-asked.js';
import { rolesTogether, theIndividual } from './attendance.js';
import { booked, duringMeeting } from './examples.js';
import { personTitle } from './people-known.js';
import { holdWord } from './after-meeting.js';

export const meetingCard = defineCard<ConvenerFacts>({
  name: 'meeting',
  reads: 'convener',
  title: (texts) => texts.meeting.held.title,
  view: (about) => {
    const { disclosed, texts, format } = about;
    const { meeting, sealed } = disclosed;
    const words = texts.meeting.held;
    const matters = sealed.preparation.whatMatters;
    return {
      ...noteIn(about),
      ...reminderIn(about),
      context: [disclosed.ref, meeting ? format.longSlot(meeting.slot) : ''].filter(Boolean).join(' · '),
      first: words.first,
      matters: words.matters,
      mattersWords: matters ? `”${matters}”` : words.noMatters,
      harmTest: words.harmTest,
      ...alsoAskedView(about),
      ...whoCame(about),
      ...videoView(about),
      hold: holdWord(disclosed, words),
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
      values: { present: 'r-bup-oster', alsoPresent: 'mamma, tolk' },
      refusal: { code: 'absenceNeedsReason' },
    },
    { disclosed: booked('inPerson'), now: duringMeeting },
    {
      disclosed: booked(),
      now: duringMeeting,
      values: { identified: 'known' },
      refusal: { code: 'othersMayHear' },
    },
    {
      disclosed: booked(),
      now: duringMeeting,
      values: { identified: 'known', onlyThoseNeeded: 'true', alsoPresent: 'Mormor, tolk' },
      refusal: { code: 'alsoExcepted' },
    },
    {
      disclosed: booked('inPerson'),
      now: duringMeeting,
      values: { alsoPresent: 'mamma 19800101-0000' },
      refusal: { code: 'alsoIsNumber' },
    },
  ],
});

/** What was typed, else what was noted before, else those who said that they would come. */
function whoCame({ disclosed, texts, values }: About<ConvenerFacts>) {
  const words = texts.meeting.held;
  const noted = notesOf(disclosed.sealed, disclosed.meeting);
  const called = disclosed.recipients.filter(({ state }) => state !== 'chosen');
  // Whoever has said that the time does not suit is ticked by hand, if they came after all.
  const start = disclosed.meeting?.slot.start;
  const coming = called.filter((line) => comes(line) && !(start && cannotAt(line, disclosed, start)));
  return {
    present: words.present,
    presentChoices: [
      ...called.map((line) => ({ title: personTitle(line), value: line.id })),
      { title: words.individual, value: theIndividual },
    ],
    presentValue:
      values['present'] ??
      [
        ...(noted.present ?? coming.map(({ id }) => id)),
        ...((noted.individualPresent ?? true) ? [theIndividual] : []),
      ].join(','),
    alsoPresent: words.alsoPresent,
    alsoHint: words.alsoHint,
    alsoValue: values['alsoPresent'] ?? rolesTogether(noted.alsoPresent ?? []),
    absentReason: words.absentReason,
    absentReasonError: words.absentReasonError,
    absentReasonValue: values['individualAbsentReason'] ?? noted.individualAbsentReason ?? '',
  };
}

/** On video: how they were identified, and that nobody else sees or hears (R50, R51). */
function videoView({ disclosed, texts, values }: About<ConvenerFacts>) {
  const words = texts.meeting.held;
  const { meeting } = disclosed;
  return {
    onVideo: meeting !== undefined && onVideo(meeting.form),
    identified: words.identified,
    identifiedError: words.identifiedError,
    identifiedChoices: [...identityWays, 'unknown' as const].map((value) => ({
      title: words.ways[value],
      value,
    })),
    // Nobody has said so yet: what is not chosen is asked of each one (R51).
    identifiedValue: values['identified'] ?? '',
    recording: words.recording,
    onlyThoseNeeded: words.onlyThoseNeeded,
    // Whoever leads the meeting answers for it in person: nothing is ticked until they have (R50).
    onlyThoseNeededValue:
      values['onlyThoseNeeded'] ?? String(notesOf(disclosed.sealed, meeting).onlyThoseNeeded ?? false),
    each: words.each,
  };
}
