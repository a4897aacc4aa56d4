/** Other times that suit a receiver better; the convener decides. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { oddIn } from '../../process/odd-time.js';
import type { Slot } from '../../process/sip-case.js';
import { addMinutes, dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About, type View } from '../card.js';
import { listed } from '../listed.js';
import { capital } from '../row.js';
import { neutral, now } from './examples.js';
import { contextOf } from './standing.js';
import { suggestedIn, TypedProposal } from './typed-proposal.js';

export const otherTimeCard = defineCard<NeutralFacts>({
  name: 'other-time',
  reads: 'receiver',
  title: (texts) => texts.summons.otherTime.title,
  view: (about) => {
    const { disclosed, texts, values, extra } = about;
    const words = texts.summons.otherTime;
    const noneWorked = extra['noneWorked'] === true;
    return {
      context: contextOf(about),
      ...noteIn(about),
      ...oddView(about),
      hasLead: noneWorked,
      lead: disclosed.toPerson ? words.noneWorkedPerson : words.noneWorked,
      day: words.day,
      day2: words.day2,
      from: words.from,
      dayValue: values['day'] ?? '',
      fromValue: values['from'] ?? '',
      day2Value: values['day2'] ?? '',
      from2Value: values['from2'] ?? '',
      label: words.words,
      wordsValue: values['words'] ?? '',
      placeholder: words.placeholder,
      neutral: texts.summons.ask.neutral,
      help: words.note,
      send: words.send,
    };
  },
  examples: [
    { disclosed: neutral({ state: 'received' }), now },
    { disclosed: neutral({ state: 'accepted' }), now, extra: { noneWorked: true } },
    {
      disclosed: neutral({ state: 'received' }),
      now,
      refusal: { code: 'oddTime' },
      values: { day: '2026-03-21', from: '09:00', day2: '2026-03-26', from2: '04:00' },
    },
  ],
});

/** The first press of a time that may be a slip names it; the next one sends it. */
function oddView(about: About<NeutralFacts>): View {
  const { disclosed, texts, format, refusal, values } = about;
  const words = texts.summons.otherTime.odd;
  const typed = TypedProposal.safeParse(values);
  if (refusal?.code !== 'oddTime' || !typed.success) return { seenTimes: '' };
  const slots = suggestedIn(typed.data)
    .map((start) => ({ start, end: addMinutes(start, disclosed.lengthMinutes) }))
    .filter((slot) => oddIn(slot, disclosed.holidays) !== undefined);
  const said = (which: 'closedDay' | 'oddHours', named: (slot: Slot) => string) => {
    const those = slots.filter((slot) => oddIn(slot, disclosed.holidays) === which).map(named);
    return those.length > 0 ? [words[which](capital(listed([...new Set(those)], texts.meeting.and)))] : [];
  };
  return {
    note: [
      ...said('closedDay', ({ start }) => format.day(dayOf(start))),
      ...said('oddHours', (slot) => format.longSlot(slot)),
      words.meant(slots.length, disclosed.toPerson),
    ].join(' '),
    seenTimes: slots.map(({ start }) => start).join(','),
  };
}
