/** "Vi deltar": which of the proposed times work, and who comes, prepared and with a mandate (R46), where that is known. */
import type { NeutralFacts } from '../../process/disclosure.js';
import type { Slot } from '../../process/sip-case.js';
import { stillAhead } from '../../process/time.js';
import { noneOfThem } from '../../process/machines/meeting-time.js';
import { offHours } from '../off-hours.js';
import { at } from '../example-case.js';
import { defineCard, noteIn, type About } from '../card.js';
import { acceptTitle } from './buttons.js';
import { booked, neutral, now, offHoursProposed, toFather } from './examples.js';
import { contextOf, meetingStands } from './standing.js';

export const acceptCard = defineCard<NeutralFacts>({
  name: 'accept',
  reads: 'receiver',
  title: (texts, disclosed) => acceptTitle(disclosed, texts.summons.button),
  view: (about) => {
    const { disclosed, texts, values, byLink } = about;
    const words = texts.summons.accept;
    const { toPerson } = disclosed;
    const asked = timesView(about, words.booked);
    const toldByPhone = toPerson || byLink === true;
    return {
      context: contextOf(about),
      ...noteIn(about),
      ...asked,
      asked: asked.hasTimes ? askedTimes : bookedOn(disclosed),
      timesValue: values['times'] ?? '',
      none: words.none(toPerson),
      ...whoView(about),
      after: toldByPhone ? words.afterByPhone : words.after,
      send: words.send,
    };
  },
  examples: [
    { disclosed: neutral(), now },
    { disclosed: neutral(), now, byLink: true },
    { disclosed: neutral(toFather), now },
    { disclosed: neutral({ proposedTimes: [] }), now },
    { disclosed: neutral({ meeting: booked }), now },
    // Few are at work at the first two.
    { disclosed: neutral(offHoursProposed), now },
    // Two of the three times have passed.
    { disclosed: neutral(), now: at('2026-03-21T08:00:00.000Z') },
  ],
});

/** On the button where times were asked about: none of them is then an answer, and other times are asked for. */
export const askedTimes = 'times';

/** The time that is booked goes with the button, so that a yes is to the one that was read. */
function bookedOn(facts: NeutralFacts): string {
  return meetingStands(facts) ? (facts.meeting?.slot.start ?? '') : '';
}

/** The proposed times that are still asked about, or why there are none: once one is booked the others are not any more. */
export function timesView(about: About<NeutralFacts>, isBooked: (time: string) => string) {
  const { disclosed, texts, format, now: today } = about;
  const words = texts.summons.accept;
  const standing = meetingStands(disclosed) ? disclosed.meeting : undefined;
  const times = standing ? [] : stillAhead(disclosed.proposedTimes, today);
  const passed = disclosed.proposedTimes.length > 0 && times.length === 0 ? words.passed : '';
  const told = standing ? isBooked(format.longSlot(standing.slot)) : passed;
  return {
    hasTold: told !== '',
    told,
    hasTimes: times.length > 0,
    question: words.question,
    questionError: words.questionError,
    timeChoices: timesToTick(times, about),
  };
}

/** Nothing is ticked beforehand: an untouched yes would say that every time works. That none does is an answer too. */
function timesToTick(times: readonly Slot[], about: About<NeutralFacts>) {
  const { format, texts } = about;
  return [
    ...times.map((slot) => ({
      title: [format.longSlot(slot), ...offHours(about, slot)].join(' · '),
      value: slot.start,
    })),
    { title: texts.summons.accept.noneOfThem, value: noneOfThem },
  ];
}

/** Behind a mailed link whoever answers has signed by name, and comes where nobody else is named. What is promised is ticked by hand. */
function whoView({ disclosed, texts, values, byLink = false }: About<NeutralFacts>) {
  const words = texts.summons.confirm;
  return {
    asksWho: !disclosed.toPerson,
    attendee: byLink ? texts.summons.accept.attendeeByLink : texts.summons.accept.attendee,
    attendeeValue: values['attendee'] ?? '',
    role: words.role,
    roleValue: values['role'] ?? '',
    mandate: words.mandate,
    mandateValue: values['mandate'] ?? 'false',
    preparation: words.preparation,
    preparationValue: values['preparation'] ?? 'false',
  };
}
