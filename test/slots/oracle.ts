/** What `findSlots` should answer, said as plainly as can be: every start is tried, and the calendar library asked about each. */
import { DateTime } from 'luxon';
import type { Instant } from '../../src/process/ids.js';
import { readOpeningHours } from '../../src/process/opening-hours.js';
import type { FoundSlots, Proposal, Reason } from '../../src/slots/proposal.js';
import { slotRules, type Calendared, type Party, type SlotQuestion } from '../../src/slots/question.js';

type Standing = 'yes' | 'free' | 'tentative' | 'unknown' | 'saidNo' | 'busy' | 'closed';
type Stands = readonly { readonly id: string; readonly is: Standing }[];

interface Candidate {
  readonly start: DateTime;
  readonly end: DateTime;
  readonly day: string;
  readonly half: string;
  readonly overLunch: boolean;
  /** Less is better, the first number first. */
  readonly rank: readonly number[];
  readonly reasons: () => readonly Reason[];
  readonly room: string | undefined;
}

interface Span {
  readonly from: DateTime;
  readonly to: DateTime;
}

const zone = 'Europe/Stockholm';
const usual = readOpeningHours('mån-fre 08.00-17.00')!;
const surest: readonly Standing[] = ['yes', 'free', 'tentative', 'unknown'];
const inSweden = (at: string | Date) => DateTime.fromJSDate(new Date(at), { zone });
const midnight = (day: string) => DateTime.fromISO(day, { zone });

export function oracle(question: SlotQuestion): FoundSlots {
  const limit = question.rules?.limit ?? slotRules.limit;
  const all = startsFor(question)
    .flatMap((start) => candidateAt(question, start))
    .sort(compare);
  const free = all.filter(({ rank }) => rank[0] === 0);
  const inTime = ({ day }: Candidate) => !question.goal || day <= question.goal.day;

  let chosen = oneOfEachHalfDay(free).slice(0, limit);
  for (const each of free)
    if (chosen.length < limit && !chosen.some((other) => overlap(each, other))) chosen.push(each);
  chosen.sort(compare);
  const keepsGoal = free.find(inTime);
  if (limit > 0 && keepsGoal && !chosen.some(inTime))
    chosen = [...chosen.slice(0, -1), keepsGoal].sort(compare);

  let nearly: Candidate[] = [];
  if (chosen.length === 0) nearly = all;
  else if (!chosen.some(inTime)) nearly = all.filter(inTime);
  return {
    proposals: chosen.map(told),
    nearly: oneOfEachHalfDay(nearly).slice(0, limit).sort(compare).map(told),
  };
}

/** The best of each, all mornings and afternoons in their order, but of equal rank the better half of each day first. */
function oneOfEachHalfDay(all: readonly Candidate[]): Candidate[] {
  const best = all.filter((each) => all.find(({ half }) => half === each.half) === each);
  const isBestOfDay = (each: Candidate) => (all.find(({ day }) => day === each.day) === each ? 0 : 1);
  return [...best].sort(
    (one, other) =>
      compareRanks(one.rank, other.rank) || isBestOfDay(one) - isBestOfDay(other) || compare(one, other),
  );
}

function startsFor(question: SlotQuestion): readonly DateTime[] {
  const { stepMinutes, leadMinutes, leadWorkingDays } = { ...slotRules, ...question.rules };
  let leadDay = inSweden(question.now).startOf('day');
  for (let left = leadWorkingDays; left > 0;) {
    leadDay = leadDay.plus({ days: 1 });
    if (leadDay.weekday <= 5 && !isHoliday(question, leadDay)) left -= 1;
  }
  const opens = DateTime.max(
    inSweden(question.now).plus({ minutes: leadMinutes }),
    leadWorkingDays > 0 ? leadDay : inSweden(question.now),
    midnight(question.earliest),
  );
  const closes = midnight(question.latest).plus({ days: 1 });
  const fits = (start: DateTime) =>
    start >= opens && start.plus({ minutes: question.durationMinutes }) <= closes;
  const onStep: DateTime[] = [];
  for (let start = opens.startOf('hour'); start < closes; start = start.plus({ minutes: stepMinutes }))
    if (fits(start)) onStep.push(start);
  const { required, optional = [], groups = [] } = question;
  const parties = [...required, ...optional, ...groups.flatMap(({ members }) => members)];
  const answered = parties.flatMap(({ yes = [] }) => yes).map(inSweden);
  const beside = answered.filter((start) => fits(start) && !onStep.some((other) => +other === +start));
  return [...onStep, ...new Map(beside.map((start) => [+start, start])).values()];
}

/** None where somebody who must come is not in. */
function candidateAt(question: SlotQuestion, start: DateTime): Candidate[] {
  const { required, optional = [], groups = [], rooms = [], goal } = question;
  const end = start.plus({ minutes: question.durationMinutes });
  const span = { from: start, to: end };
  const stands = (parties: readonly Party[]): Stands =>
    parties.map((party) => ({ id: party.id, is: standingOf(question, party, span) }));
  const nobodyMust = required.length === 0 && groups.every(({ atLeast }) => atLeast <= 0);
  if (nobodyMust && !isIn(question, undefined, span)) return [];
  const must = stands(required);
  if (must.some(({ is }) => is === 'closed')) return [];
  const may = stands(optional);
  const some = groups.map(({ id, atLeast, members }) => ({ id, ...surestOf(stands(members), atLeast) }));
  const room =
    rooms.length > 0
      ? surestOf(
          rooms.map((each) => ({ id: each.id, is: calendarSays(each, span, 0) })),
          1,
        )
      : undefined;
  if (some.some(({ lacks, hindered }) => lacks > hindered)) return [];

  const day = start.toISODate()!;
  const comes = some.flatMap((group) => group.comes);
  const needed = [...must, ...comes, ...(room?.comes ?? [])];
  const count = (among: Stands, ...these: Standing[]) => among.filter(({ is }) => these.includes(is)).length;
  const lacks = [...some, ...(room ? [room] : [])].reduce((sum, group) => sum + group.lacks, 0);
  const noon = start.set({ hour: 12, minute: 0 });
  return [
    {
      start,
      end,
      day,
      half: `${day} ${start.hour < 12 ? 'morning' : 'afternoon'}`,
      overLunch: start < noon.plus({ hours: 1 }) && end > noon,
      rank: [
        count(must, 'saidNo', 'busy') + lacks,
        count(needed, 'unknown'),
        count(needed, 'tentative'),
        goal && day > goal.day ? 1 : 0,
        count(may, 'saidNo', 'busy', 'closed'),
        count(may, 'unknown', 'tentative'),
      ],
      room: room?.comes[0]?.id,
      reasons: () => [
        ...inTheWay(must, some, room?.lacks === 1),
        ...aboutPeople(must, may, some),
        ...aboutRoom(room?.comes[0]),
        ...aboutDay(question, start, start < noon.plus({ hours: 1 }) && end > noon),
      ],
    },
  ];
}

interface Surest {
  readonly comes: Stands;
  readonly lacks: number;
  readonly hindered: number;
}

function surestOf(stands: Stands, atLeast: number): Surest {
  const comes = surest
    .flatMap((standing) => stands.filter(({ is }) => is === standing))
    .slice(0, Math.max(0, atLeast));
  const hindered = stands.filter(({ is }) => is === 'busy' || is === 'saidNo').length;
  return { comes, lacks: Math.max(0, atLeast) - comes.length, hindered };
}

function inTheWay(must: Stands, some: readonly (Surest & { id: string })[], noRoom: boolean): Reason[] {
  const saidNo = must.filter(({ is }) => is === 'saidNo').map(({ id }) => id);
  const busy = must.filter(({ is }) => is === 'busy').map(({ id }) => id);
  const lacking = some.filter(({ lacks }) => lacks > 0);
  const alone = saidNo.length + busy.length + lacking.length + Number(noRoom) === 1;
  const found: Reason[] = [];
  if (saidNo.length > 0) found.push({ code: 'saidNo', who: saidNo, alone });
  if (busy.length > 0) found.push({ code: 'busy', who: busy, alone });
  for (const { id, lacks } of lacking) found.push({ code: 'groupLacks', group: id, lacks, alone });
  if (noRoom) found.push({ code: 'noRoom', alone });
  return found;
}

function aboutPeople(must: Stands, may: Stands, some: readonly (Surest & { id: string })[]): Reason[] {
  const needed = [...must, ...some.flatMap(({ comes }) => comes)];
  const asked = [...needed, ...may];
  const sure = (among: Stands) => among.every(({ is }) => is === 'yes' || is === 'free');
  const found: Reason[] = [];
  const complete = some.every(({ lacks }) => lacks === 0);
  const allYes = asked.length > 0 && asked.every(({ is }) => is === 'yes');
  if (complete && allYes) found.push({ code: 'allSaidYes' });
  else if (complete && asked.length > 0 && sure(asked)) found.push({ code: 'allFree' });
  else if (complete && needed.length > 0 && sure(needed)) found.push({ code: 'requiredFree' });
  const who = (among: Stands, ...these: Standing[]) =>
    among.filter(({ is }) => these.includes(is)).map(({ id }) => id);
  const say = (code: 'unknown' | 'tentative' | 'saidYes' | 'optionalCannot', ids: string[]) => {
    if (ids.length > 0) found.push({ code, who: ids });
  };
  say('unknown', who(asked, 'unknown'));
  say('tentative', who(asked, 'tentative'));
  say('optionalCannot', who(may, 'saidNo', 'busy', 'closed'));
  if (!allYes) say('saidYes', who(asked, 'yes'));
  for (const { id, comes } of some)
    if (comes.length > 0) found.push({ code: 'groupComes', group: id, who: comes.map((each) => each.id) });
  return found;
}

function aboutRoom(room: Stands[number] | undefined): Reason[] {
  if (!room) return [];
  if (room.is === 'unknown') return [{ code: 'roomUnknown', room: room.id }];
  return [{ code: room.is === 'tentative' ? 'roomTentative' : 'room', room: room.id }];
}

function aboutDay(question: SlotQuestion, start: DateTime, overLunch: boolean): Reason[] {
  const { goal } = question;
  const day = start.toISODate()!;
  const found: Reason[] = [];
  if (goal && day === goal.day) found.push({ code: 'lastDay', why: goal.why, day: goal.day });
  if (goal && day > goal.day) found.push({ code: 'afterGoal', why: goal.why, day: goal.day });
  if (isBeforeHoliday(question, start)) found.push({ code: 'dayBeforeHoliday' });
  if (overLunch) found.push({ code: 'overLunch' });
  return found;
}

function standingOf(question: SlotQuestion, party: Party, span: Span): Standing {
  if (party.yes?.some((yes) => +inSweden(yes) === +span.from)) return 'yes';
  if (!isIn(question, party, span)) return 'closed';
  const refused = (party.no ?? []).map(inSweden);
  const { durationMinutes } = question;
  if (refused.some((no) => no < span.to && no.plus({ minutes: durationMinutes }) > span.from))
    return 'saidNo';
  return calendarSays(party, span, question.rules?.bufferMinutes ?? slotRules.bufferMinutes);
}

function calendarSays({ calendar }: Calendared, span: Span, bufferMinutes: number): Standing {
  if (calendar === 'unknown' || calendar.busy.some(({ start, end }) => start > end)) return 'unknown';
  const from = span.from.minus({ minutes: bufferMinutes }).toJSDate();
  const to = span.to.plus({ minutes: bufferMinutes }).toJSDate();
  const hits = calendar.busy.filter(({ start, end }) => start < end && start < to && end > from);
  if (hits.some(({ kind }) => kind !== 'tentative')) return 'busy';
  if (hits.length > 0) return 'tentative';
  return calendar.from <= from && to <= calendar.to ? 'free' : 'unknown';
}

/** The whole meeting lies in open hours, however they are cut in pieces. */
function isIn(question: SlotQuestion, party: Party | undefined, { from, to }: Span): boolean {
  const open = openFrom(question, party, from);
  let reached = +from;
  const covering = () => open.find((span) => span.from <= reached && reached < span.to);
  for (let span = covering(); span && reached < +to; span = covering()) reached = span.to;
  return reached >= +to;
}

const openThen = new WeakMap<SlotQuestion, Map<string, readonly { from: number; to: number }[]>>();

/** That day and the next ones; kept for the question, since the library is slow. */
function openFrom(question: SlotQuestion, party: Party | undefined, start: DateTime) {
  const kept = openThen.get(question) ?? new Map<string, readonly { from: number; to: number }[]>();
  openThen.set(question, kept);
  const key = `${start.toISODate()!} ${JSON.stringify(party?.hours)}`;
  const open =
    kept.get(key) ??
    [0, 1, 2]
      .map((more) => start.startOf('day').plus({ days: more }))
      .flatMap((day) => readOpenOn(question, party?.hours, day))
      .map(({ from, to }) => ({ from: +from, to: +to }));
  kept.set(key, open);
  return open;
}

function readOpenOn(question: SlotQuestion, hours: Party['hours'], day: DateTime): readonly Span[] {
  const week = hours?.some((spans) => spans.length > 0) ? hours : usual;
  const spans = week[day.weekday - 1]!;
  const neverCloses = spans.some(({ from, to }) => from === '00.00' && to === '24.00');
  if (isHoliday(question, day) && !neverCloses) return [];
  const early = question.rules?.dayBeforeHolidayEnds;
  return spans.map(({ from, to }) => {
    const ends =
      early !== undefined && !neverCloses && isBeforeHoliday(question, day) && early < to ? early : to;
    return { from: clock(day, from), to: clock(day, ends) };
  });
}

function clock(day: DateTime, time: string): DateTime {
  if (time === '24.00') return day.plus({ days: 1 });
  return DateTime.fromISO(`${day.toISODate()!}T${time.replace('.', ':')}`, { zone });
}

function isHoliday({ holidays }: SlotQuestion, day: DateTime): boolean {
  return holidays.some((holiday) => holiday === day.toISODate());
}

function isBeforeHoliday(question: SlotQuestion, day: DateTime): boolean {
  return !isHoliday(question, day) && isHoliday(question, day.plus({ days: 1 }));
}

function overlap(one: Candidate, other: Candidate): boolean {
  return one.start < other.end && other.start < one.end;
}

function compare(one: Candidate, other: Candidate): number {
  return (
    compareRanks(one.rank, other.rank) ||
    one.day.localeCompare(other.day) ||
    Number(one.overLunch) - Number(other.overLunch) ||
    +one.start - +other.start
  );
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((each, n) => each !== other[n]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

function told({ start, end, room, ...told }: Candidate): Proposal {
  const slot = {
    start: start.toJSDate().toISOString() as Instant,
    end: end.toJSDate().toISOString() as Instant,
  };
  const reasons = told.reasons();
  return room === undefined ? { slot, reasons } : { slot, reasons, room };
}
