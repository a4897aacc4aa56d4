/** Whether the meeting was held, with both answers to press: a new message, since an edited card notifies nobody. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Meeting } from '../../process/sip-case.js';
import { defineCard, noteIn, type About } from '../card.js';
import { at, exampleMeeting } from '../example-case.js';
import { answered, booked, duringMeeting } from './examples.js';

export const wasHeldCard = defineCard<ConvenerFacts>({
  name: 'was-held',
  reads: 'convener',
  title: (texts) => texts.meeting.wasHeld.title,
  view: (about) => {
    const { disclosed, texts } = about;
    return {
      ...noteIn(about),
      title: texts.meeting.wasHeld.title,
      context: disclosed.ref,
      ...standing(about),
      hold: texts.caseCard.button.hold,
      notHeld: texts.caseCard.button.notHeld,
    };
  },
  examples: [
    { disclosed: booked(), now: duringMeeting },
    { disclosed: asked(2), now: duringMeeting },
    { disclosed: asked(3), now: duringMeeting },
    { disclosed: asked(2), now: duringMeeting, sentAt: at('2026-03-19T09:00:00.000Z') },
    { disclosed: answered(), now: duringMeeting },
  ],
});

function standing(about: About<ConvenerFacts>) {
  const { disclosed, texts, format, now } = about;
  const { meeting, state } = disclosed;
  const words = texts.meeting.wasHeld;
  const waits = state === 'meetingBooked' && meeting?.state === 'booked' && meeting.slot.start <= now;
  if (!waits || isOfAnother(about, meeting))
    return { waits: false, state: words.answered, toneId: 'good', lead: words.thanks };
  if (askedAnew(about, meeting))
    return {
      waits: false,
      state: texts.summons.noLonger,
      toneId: 'default',
      lead: texts.caseCard.meeting.askedAnew,
    };
  const lead = words.lead[timesAsked(meeting.heldAsked?.length)](format.longSlot(meeting.slot));
  return { waits, state: words.waits, toneId: 'warning', lead };
}

/** Sent before this meeting was over, it asked about one before it, or about the time before: that is answered. */
function isOfAnother({ sentAt }: About<ConvenerFacts>, { slot }: Meeting): boolean {
  return sentAt !== undefined && sentAt < slot.end;
}

/** The question stands anew further down: one place to answer is enough. */
function askedAnew({ sentAt }: About<ConvenerFacts>, { heldAsked = [] }: Meeting): boolean {
  const last = heldAsked.at(-1);
  return sentAt !== undefined && last !== undefined && sentAt < last;
}

/** The same words again would not be read. */
function timesAsked(times = 1) {
  if (times > 2) return 'again';
  return times === 2 ? 'nextDay' : 'first';
}

function asked(times: number): ConvenerFacts {
  const heldAsked = Array.from({ length: times }, () => at('2026-03-20T07:00:00.000Z'));
  return answered({ state: 'meetingBooked', meetings: [exampleMeeting({ heldAsked })] });
}
