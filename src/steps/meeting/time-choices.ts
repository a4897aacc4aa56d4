/** The proposed times that are still ahead, each with who can come, who cannot and who has not said. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { RecipientLine } from '../../process/disclosure/recipient-line.js';
import { timesInQuestion } from '../../process/times-in-question.js';
import { timesByAnswers } from '../../process/best-time.js';
import type { Instant } from '../../process/ids.js';
import { individualAnswers } from '../../process/machines/meeting-time.js';
import { movedFrom } from '../../process/machines/meeting-anew.js';
import { meetingMinutes } from '../../process/meeting-length.js';
import { comes, holdsSummons } from '../../process/recipient-states.js';
import type { Slot } from '../../process/sip-case.js';
import { addMinutes } from '../../process/time.js';
import type { About } from '../card.js';
import { listed } from '../listed.js';
import { afterAim, offHours } from '../off-hours.js';
import { saysNoTo } from '../says-no-to.js';
import { takenIn } from '../taken-in.js';
import { freeTimes } from './free-times.js';
import { roomsIn } from './room-words.js';
import { ownStart, startOf } from './chosen-time.js';
import { isOut, leftTime } from './times-left.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'now' | 'values' | 'times'> &
  Partial<Pick<About, 'on' | 'note' | 'refusal'>>;

export interface TimeChoice {
  readonly title: string;
  readonly value: string;
}

export function timeChoices(about: Reading): readonly TimeChoice[] {
  const { format, texts } = about;
  const words = texts.meeting.time;
  const offered = pressedSuggestion(about) ? besideSuggestion(about) : allTimes(about);
  const own = ownSlot(about);
  const isOffered = offered.some(({ value }) => value === own?.start);
  return [
    ...offered,
    ...(own && !isOffered
      ? [
          {
            title: [
              format.longSlot(own),
              ...offHours(about, own),
              ...afterAim(about, own),
              words.yourOwn,
              ...roomsIn(about, own),
            ].join(' · '),
            value: own.start,
          },
        ]
      : []),
  ];
}

function allTimes(about: Reading): readonly TimeChoice[] {
  const proposed = slotsAhead(about).map((slot) => inQuestion(about, slot));
  const { sipCase, meeting } = about.disclosed;
  const standing = [...asNow(about), ...proposed];
  const left = meeting ? movedFrom(sipCase, meeting).map(({ slot }) => slot.start) : [];
  const but = [...standing.map(({ value }) => value), ...(meeting ? [meeting.slot.start] : []), ...left];
  // Where one of the times suits everybody, another that nobody has been asked about is in the way.
  if (slotsAhead(about).some((slot) => suitsAll(about, slot) && !leftTime(about, slot.start)))
    return standing;
  const othersOpen = slotsAhead(about).some((slot) => takenIn(about, slot).length === 0);
  return [...standing, ...freeTimes(about, { but, othersOpen })];
}

/** Whoever has pressed one suggestion reads of that one, and of what somebody else can come to: more is another question. */
function besideSuggestion(about: Reading): readonly TimeChoice[] {
  const suggested = pressedSuggestion(about);
  const slots = slotsAhead(about);
  const others = slots.filter(({ start }) => start !== suggested?.start && somebodyCan(about, start));
  return [...(suggested ? [suggested] : []), ...others].map((slot) => inQuestion(about, slot));
}

/** The suggestion whose button has just opened the dialog; a form that comes back with a sentence has been filled in since. */
export function pressedSuggestion(about: Reading): Slot | undefined {
  const { on, note, refusal } = about;
  return note === undefined && refusal === undefined
    ? slotsAhead(about).find(({ start }) => start === on)
    : undefined;
}

function inQuestion(about: Reading, slot: Slot): TimeChoice {
  const facts = [
    ...offHours(about, slot),
    ...afterAim(about, slot),
    ...(leftTime(about, slot.start) ? [about.texts.meeting.time.movedFrom] : []),
    ...whoCan(about, slot.start),
    ...takenIn(about, slot),
    ...roomsIn(about, slot),
  ];
  return { title: [about.format.longSlot(slot), ...facts].join(' · '), value: slot.start };
}

/** The time that is booked, for whoever changes only how or where. */
function asNow(about: Reading): readonly TimeChoice[] {
  const { disclosed, format, texts, now } = about;
  const { slot } = disclosed.meeting ?? {};
  if (!slot || slot.start !== bookedStart(about) || slot.start <= now) return [];
  const { sameTime, cannot } = texts.meeting.time;
  const no = saysNoTo(about, slot.start);
  const title = [
    format.longSlot(slot),
    ...offHours(about, slot),
    ...afterAim(about, slot),
    sameTime,
    ...(no.length > 0 ? [cannot(listed(no, texts.meeting.and))] : []),
    ...roomsIn(about, slot),
  ];
  return [{ title: title.join(' · '), value: slot.start }];
}

/** The booked time; else the one that no calendar speaks against and that suits best by the answers. */
export function likelyTime(about: Reading): string {
  const [now] = asNow(about);
  if (now) return now.value;
  const open = slotsAhead(about).map(({ start }) => start);
  const byAnswers = timesByAnswers(about.disclosed.sipCase, about.now);
  const ranked = leftLast(
    about,
    byAnswers.filter(({ start }) => open.includes(start)),
  );
  const { chosen, chosenIs } = about.times?.rooms ?? {};
  const hasRoom = (slot: Slot) => !chosen || chosenIs?.(slot) !== 'taken';
  // A weekend, an early hour or a day after the aim is chosen by hand, where there is another.
  const usual = ranked.filter((slot) => [...offHours(about, slot), ...afterAim(about, slot)].length === 0);
  const free = [...usual, ...ranked].find((slot) => takenIn(about, slot).length === 0 && hasRoom(slot));
  return (free ?? usual[0] ?? ranked[0])?.start ?? '';
}

/** A day and a time that were typed stand among the choices when the form is shown again. */
export function ownSlot({ values, disclosed }: Reading): Slot | undefined {
  const typed = ownStart({ day: values['day'] ?? '', from: values['from'] ?? '' });
  // Chosen once more from the list, a time of one's own comes back by its value alone.
  const start = typed ?? ownAgain(values['time'], disclosed);
  return start && { start, end: addMinutes(start, meetingMinutes(disclosed.sipCase)) };
}

/** "BUP Öster: torsdag efter kl. 13", for everybody who may still come. */
export function otherTimes({ disclosed, texts }: Reading): readonly { readonly text: string }[] {
  const { wishes } = disclosed.sealed.meeting;
  const said = awaited(disclosed).flatMap((line) =>
    line.otherTime ? [{ text: texts.meeting.time.otherTime(nameOf(line), line.otherTime) }] : [],
  );
  return wishes
    ? [{ text: texts.meeting.time.otherTime(texts.roles.giver.individual, wishes) }, ...said]
    : said;
}

function ownAgain(time: string | undefined, { sipCase, meeting }: ConvenerFacts): Instant | undefined {
  const start = startOf({ time: time ?? '', day: '', from: '' });
  const known = [...sipCase.proposedTimes, ...(meeting ? [meeting.slot] : [])];
  return start && !known.some((slot) => slot.start === start) ? start : undefined;
}

function bookedStart({ disclosed: { meeting } }: Reading): Instant | undefined {
  return meeting?.state === 'booked' ? meeting.slot.start : undefined;
}

function slotsAhead(about: Reading): readonly Slot[] {
  const { disclosed, now } = about;
  const booked = bookedStart(about);
  const open = timesInQuestion(disclosed.sipCase, now).filter(
    ({ start }) => start !== booked && !isOut(about, start),
  );
  return leftLast(about, open);
}

function leftLast(about: Reading, slots: readonly Slot[]): readonly Slot[] {
  const isLeft = ({ start }: Slot) => leftTime(about, start) !== undefined;
  return [...slots.filter((slot) => !isLeft(slot)), ...slots.filter(isLeft)];
}

/** Everybody who has been asked can, the individual has not said no, and no calendar that can be read speaks against it. */
function suitsAll(about: Reading, slot: Slot): boolean {
  const { sipCase } = about.disclosed;
  const all = awaited(about.disclosed);
  return (
    all.length > 0 &&
    all.every(({ worksOn }) => worksOn.includes(slot.start)) &&
    individualAnswers(sipCase, slot.start) !== 'no' &&
    (about.times?.takenFor(slot) ?? []).length === 0
  );
}

function somebodyCan({ disclosed }: Reading, start: Instant): boolean {
  const can = awaited(disclosed).some(({ worksOn }) => worksOn.includes(start));
  return can || individualAnswers(disclosed.sipCase, start) === 'yes';
}

function whoCan({ disclosed, texts }: Reading, start: Instant): readonly string[] {
  const words = texts.meeting.time;
  const all = awaited(disclosed);
  const can = all.filter(({ worksOn }) => worksOn.includes(start));
  const cannot = all.filter((line) => comes(line) && line.saidNoTo.includes(start));
  const silent = all.filter((line) => !can.includes(line) && !cannot.includes(line));
  if (can.length + cannot.length === 0) return [words.noAnswers];
  if (can.length === all.length) return [words.allCan];
  const say = (lines: readonly RecipientLine[], word: (names: string) => string) =>
    lines.length > 0 ? [word(listed(lines.map(nameOf), texts.meeting.and))] : [];
  return [...say(can, words.can), ...say(cannot, words.cannot), ...say(silent, words.silent)];
}

/** Who comes, and who has not answered. */
function awaited({ recipients }: ConvenerFacts) {
  return recipients.filter((line) => holdsSummons(line));
}

function nameOf({ heldBy, name }: RecipientLine): string {
  return heldBy ?? name;
}
