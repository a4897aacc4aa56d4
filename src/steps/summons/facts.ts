/** The neutral facts of a summons as rows: nothing that says whom it is about. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { addMinutes, stillAhead } from '../../process/time.js';
import type { About } from '../card.js';
import { capital, row, type Row } from '../row.js';
import { isOver, meetingStands } from './standing.js';

type Told = Pick<About<NeutralFacts>, 'disclosed' | 'texts' | 'format' | 'now' | 'byLink'>;

export function factRows(told: Told): readonly Row[] {
  const { disclosed, texts, format } = told;
  const words = texts.summons;
  if (!disclosed.caseIsOpen || disclosed.state === 'withdrawn') return [];
  if (!disclosed.heldByReader) return [];
  const { answered, toPerson } = disclosed;
  const coming = disclosed.state === 'accepted' || disclosed.state === 'confirmed';
  const progress = words.answeredSoFar(capital(format.number(answered.count)), format.number(answered.of));
  return [
    ...row(words.label.concerns, toPerson ? undefined : concerns(told)),
    ...meetingRows(told),
    ...(coming && !toPerson ? row(words.label.answered, progress) : []),
  ];
}

function concerns({ disclosed, texts }: Told): string {
  const field = disclosed.field ? [texts.summons.field(disclosed.field)] : [];
  const age = disclosed.ageGroup ? [texts.summons.age[disclosed.ageGroup]] : [];
  return [...age, ...field].join(' · ');
}

/** The meeting once it is booked; before that its form and the proposed times. */
function meetingRows(told: Told): readonly Row[] {
  const { disclosed, texts, format, now } = told;
  const words = texts.summons;
  const { meeting, lengthMinutes, phoneIsEnough } = disclosed;
  const ahead = stillAhead(disclosed.proposedTimes, now);
  const form = texts.roles.form[meeting?.form ?? disclosed.form];
  if (meeting && (meetingStands(disclosed) || meeting.state === 'held'))
    return [
      ...row(
        words.label.booked,
        unbroken(format.longSlot(meeting.slot)),
        capital(form),
        ...saidOfIt(disclosed, words),
      ),
      ...row(texts.summons.participant.place, disclosed.place),
      ...row(texts.summons.participant.rings, disclosed.rings ?? whereItStands(told)),
      ...row(words.label.dialIn, meeting.dialIn && words.dialIn(meeting.dialIn)),
    ];
  const answered = disclosed.state === 'refused' || disclosed.state === 'declined';
  if (answered) return [];
  const phone = phoneIsEnough ? words.phoneIsEnough : undefined;
  const works = disclosed.worksOn.length > 0;
  const times = works ? ahead.filter(({ start }) => disclosed.worksOn.includes(start)) : ahead;
  const suggested = disclosed.suggests.map((start) => ({ start, end: addMinutes(start, lengthMinutes) }));
  const own = stillAhead(suggested, now);
  return [
    ...row(words.label.form, words.minutes(lengthMinutes, form), phone),
    ...row(
      words.label.times,
      ...(disclosed.noneWorks ? [words.noneWorks] : times.map((slot) => unbroken(format.slot(slot)))),
      ...own.map((slot) => words.ownTime(unbroken(format.slot(slot)))),
      works || disclosed.noneWorks ? words.waitsForTime : undefined,
    ),
  ];
}

/** Who rings whom is not said on a card that many see; behind a mailed link there is nothing more to open. */
function whereItStands({ disclosed: { ringing }, texts, byLink }: Told): string | undefined {
  return ringing && texts.summons.whoRingsStands({ calendar: ringing.inCalendar, card: byLink !== true });
}

/** What they have answered of the time, so that nobody has to remember. */
function saidOfIt({ ofBooked, toPerson }: NeutralFacts, words: Told['texts']['summons']): readonly string[] {
  return ofBooked === 'yes' ? [toPerson ? words.suitsYou : words.suitsYourUnit] : [];
}

/** Breaks before the hour rather than inside it. */
function unbroken(span: string): string {
  return span.replace('kl. ', 'kl.\u00a0').replace('–', '\u2060–\u2060');
}

/** What those called bring (R46), and what a SIP is not (R73); a person close to the individual is told by phone. */
export function termsOf(told: Told) {
  const { disclosed, texts } = told;
  const { caseIsOpen, heldByReader, toPerson, kind, state } = disclosed;
  const asked = ['sent', 'received', 'accepted', 'confirmed'].includes(state);
  const hasTerms = caseIsOpen && heldByReader && !toPerson && asked && !isOver(told);
  const bring = kind === 'summons' ? [texts.summons.bringAnswers] : [];
  return { hasTerms, terms: [...bring, texts.common.replacesNot].join(' ') };
}
