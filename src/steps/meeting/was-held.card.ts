/** Whether the meeting was held, with both answers to press: a new message, since an edited card notifies nobody. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { instant } from '../../process/ids.js';
import { defineCard, noteIn } from '../card.js';
import { exampleMeeting } from '../example-case.js';
import { answered, booked, duringMeeting } from './examples.js';

export const wasHeldCard = defineCard<ConvenerFacts>({
  name: 'was-held',
  reads: 'convener',
  title: (texts) => texts.meeting.wasHeld.title,
  view: (about) => {
    const { disclosed, texts, format, now } = about;
    const { meeting, state } = disclosed;
    const words = texts.meeting.wasHeld;
    const waits = state === 'meetingBooked' && meeting?.state === 'booked' && meeting.slot.start <= now;
    return {
      ...noteIn(about),
      title: words.title,
      context: disclosed.ref,
      state: waits ? words.waits : words.answered,
      toneId: waits ? 'warning' : 'good',
      lead: waits
        ? words.lead[timesAsked(meeting.heldAsked?.length)](format.longSlot(meeting.slot))
        : words.thanks,
      waits,
      hold: texts.caseCard.button.hold,
      notHeld: texts.caseCard.button.notHeld,
    };
  },
  examples: [
    { disclosed: booked(), now: duringMeeting },
    { disclosed: asked(2), now: duringMeeting },
    { disclosed: asked(3), now: duringMeeting },
    { disclosed: answered(), now: duringMeeting },
  ],
});

/** The same words again would not be read. */
function timesAsked(times = 1) {
  if (times > 2) return 'again';
  return times === 2 ? 'nextDay' : 'first';
}

function asked(times: number): ConvenerFacts {
  const heldAsked = Array.from({ length: times }, () => instant(new Date(duringMeeting)));
  return answered({ state: 'meetingBooked', meetings: [exampleMeeting({ heldAsked })] });
}
