/** How each one was identified on video, one tap each (R51). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { notesOf } from '../../process/machines/meeting-held.js';
import { identityWays } from '../../process/sealed.js';
import { defineCard, noteIn } from '../card.js';
import { attended, duringMeeting } from './examples.js';
import { peopleAfter, peopleOn, wayIdOf } from './people-known.js';
import { holdWord } from './after-meeting.js';

export const meetingKnownCard = defineCard<ConvenerFacts>({
  name: 'meeting-known',
  reads: 'convener',
  title: (texts) => texts.meeting.held.title,
  view: (about) => {
    const { disclosed, texts, values, on, refusal } = about;
    const words = texts.meeting.held;
    const noted = notesOf(disclosed.sealed, disclosed.meeting).identified ?? {};
    const goesOn = peopleAfter(disclosed, on).length > 0;
    return {
      ...noteIn(about),
      context: disclosed.ref,
      lead: words.identified,
      people: peopleOn(disclosed, on).map((line) => ({
        who: line.title,
        wayId: wayIdOf(line.id),
        wayValue: values[wayIdOf(line.id)] ?? noted[line.id] ?? '',
      })),
      wayChoices: [...identityWays, 'unknown' as const].map((value) => ({ title: words.ways[value], value })),
      wayError: words.identifiedError,
      asksReason: refusal?.code === 'identityNeedsReason' || (values['unidentifiedReason'] ?? '') !== '',
      reason: words.unknownReason,
      reasonError: words.unknownReasonError,
      reasonValue: values['unidentifiedReason'] ?? '',
      // Where this screen begins: the next one begins after it.
      onId: on ?? '',
      hold: goesOn ? texts.common.next : holdWord(disclosed, words),
      why: texts.common.why,
      whyText: texts.rules.R51.text,
      whySource: texts.rules.R51.source,
    };
  },
  examples: [
    { disclosed: attended(), now: duringMeeting },
    {
      disclosed: attended(),
      now: duringMeeting,
      values: { 'way-r-vc-lindangen': 'unknown' },
      refusal: { code: 'identityNeedsReason' },
    },
  ],
});
