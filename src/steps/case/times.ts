/** The times in question on the living case card: who can when, who cannot, who has not said; and a suggestion's own button. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { RecipientLine } from '../../process/disclosure/recipient-line.js';
import { comes, holdsSummons } from '../../process/recipient-states.js';
import type { Instant } from '../../process/ids.js';
import { individualAnswers } from '../../process/machines/meeting-time.js';
import type { Slot } from '../../process/sip-case.js';
import { timesInQuestion } from '../../process/times-in-question.js';
import type { About } from '../card.js';
import { mayTakeAtOnce } from '../at-once.js';
import { listed } from '../listed.js';
import { afterAim, offHours } from '../off-hours.js';
import { hasBegun, somebodyComes } from './standing.js';

type Reading = About<ConvenerFacts>;

/** More would bury what is next; the booking dialog shows all. */
const most = 6;

export function timesView(about: Reading) {
  const { disclosed, texts, format } = about;
  const slots = slotsShown(about);
  const rows = firstOf(slots, disclosed).map((slot) => timeRow(slot, about));
  const more = slots.length - rows.length;
  const { wishes = '' } = disclosed.sealed.meeting;
  return {
    times: rows,
    hasTimes: rows.length > 0,
    hasMoreTimes: more > 0,
    moreTimes: more > 0 ? texts.caseCard.times.more(format.number(more), more === 1) : '',
    hasWishes: rows.length > 0 && wishes !== '',
    wishes: texts.meeting.time.otherTime(texts.roles.giver.individual, wishes),
    timesTitle: isBooked(disclosed) ? texts.meeting.time.otherTimes : texts.caseCard.times.title,
  };
}

/** While there is a time to find all of them; once one is booked, what has been suggested in its place. */
function slotsShown({ disclosed, now }: Reading): readonly Slot[] {
  const { sipCase, meeting } = disclosed;
  const slots = timesInQuestion(sipCase, now);
  const looks =
    disclosed.state === 'called' || (disclosed.state === 'readyToCall' && somebodyComes(disclosed));
  if (looks && meeting?.state !== 'booking') return slots;
  if (!isBooked(disclosed) || hasBegun(disclosed, now)) return [];
  return slots.filter(
    ({ start }) => start !== meeting?.slot.start && suggesting(disclosed, start).length > 0,
  );
}

/** By the clock. Where there is not room for all, a suggestion that waits for an answer is never the one left out. */
function firstOf(slots: readonly Slot[], facts: ConvenerFacts): readonly Slot[] {
  const waits = ({ start }: Slot) => (suggesting(facts, start).length > 0 ? 0 : 1);
  const byClock = (one: Slot, other: Slot) => one.start.localeCompare(other.start);
  const kept = [...slots].sort((one, other) => waits(one) - waits(other) || byClock(one, other));
  return kept.slice(0, most).sort(byClock);
}

function isBooked({ state, meeting }: ConvenerFacts): boolean {
  return state === 'meetingBooked' && meeting?.state === 'booked';
}

function timeRow(slot: Slot, about: Reading) {
  const { disclosed, texts, format } = about;
  const words = texts.caseCard.times;
  const { start } = slot;
  const { can, cannot, silent } = answersTo(start, about);
  const suggested = suggesting(disclosed, start);
  const detail = [
    ...offHours(about, slot),
    ...afterAim(about, slot),
    ...said(
      suggested.map((line) => signed(line, texts)),
      words.suggestedBy,
      texts,
    ),
    ...said(cannot, words.cannot, texts),
    ...said(silent, words.silent, texts),
  ];
  // Before enough have said yes nothing can be booked.
  const isOffered = suggested.length > 0 && disclosed.minimumMissing.length === 0;
  const atOnce = isOffered && mayTakeAtOnce(disclosed, start);
  return {
    time: format.slot(slot),
    start,
    count:
      can.length + cannot.length === 0
        ? words.nobodyYet
        : can.length === 0
          ? words.nobodyCan
          : words.can(format.number(can.length), format.number(can.length + cannot.length + silent.length)),
    toneId: cannot.length > 0 ? 'warning' : silent.length === 0 ? 'good' : 'default',
    detail: detail.join(' · '),
    hasDetail: detail.length > 0,
    takesAtOnce: atOnce,
    opens: isOffered && !atOnce && !isBooked(disclosed),
    opensMove: isOffered && !atOnce && isBooked(disclosed),
    take: isBooked(disclosed) ? words.move : words.book,
  };
}

/** Everybody who may still come, and the individual where the convener has asked. */
function answersTo(start: Instant, { disclosed, texts }: Reading) {
  const lines = disclosed.recipients.filter((line) => holdsSummons(line));
  const { individualTimes: asked } = disclosed.sipCase;
  const own = individualAnswers(disclosed.sipCase, start);
  const individual = [texts.meeting.individual];
  const can = lines.filter(({ worksOn }) => worksOn.includes(start));
  const cannot = lines.filter((line) => comes(line) && line.saidNoTo.includes(start));
  const silent = lines.filter((line) => !can.includes(line) && !cannot.includes(line));
  return {
    can: [...can.map(nameOf), ...(own === 'yes' ? individual : [])],
    cannot: [...cannot.map(nameOf), ...(own === 'no' ? individual : [])],
    silent: [
      ...silent.map((line) =>
        line.kind === 'invitation' ? texts.caseCard.times.invited(nameOf(line)) : nameOf(line),
      ),
      // Asked about other times: what they say of this one is not known.
      ...(asked && own === 'none' ? individual : []),
    ],
  };
}

function suggesting({ recipients }: ConvenerFacts, start: Instant): readonly RecipientLine[] {
  return recipients.filter((line) => holdsSummons(line) && line.suggests.includes(start));
}

function said(names: readonly string[], word: (names: string) => string, { meeting }: Reading['texts']) {
  return names.length > 0 ? [word(listed(names, meeting.and))] : [];
}

/** Behind a mailed link also by the name that was signed there, which nobody has checked. */
function signed(line: RecipientLine, { caseCard }: Reading['texts']): string {
  return line.signedBy ? caseCard.times.signed(nameOf(line), line.signedBy) : nameOf(line);
}

function nameOf({ heldBy, name }: RecipientLine): string {
  return heldBy ?? name;
}
