/** A case's logs for its log reviewer: who opened and did what and when, day by day, with what stands out marked. */
import type { Day, Instant } from '../../process/ids.js';
import type { Mark } from '../../process/log-review.js';
import { dayOf } from '../../process/time.js';
import type { LogPage, LogReview, ReviewedLine, Who } from '../action.js';
import { defineCard, noteIn, type About } from '../card.js';
import { placeOf } from './case-log.js';
import { quietReview, review } from './examples.js';

const marks: readonly Mark[] = ['outside', 'afterClosing', 'atNight', 'refused'];

export const caseLogCard = defineCard<undefined>({
  name: 'case-log',
  reads: 'none',
  view: (about) => {
    // The review is made by our own store for this reader.
    const found = about.extra['review'] as LogReview | undefined;
    return found ? logView(found, about) : noLog(about);
  },
  examples: [
    { disclosed: undefined, now: '2026-03-20T09:00:00.000Z' as Instant, extra: { review } },
    { disclosed: undefined, now: '2026-03-20T09:00:00.000Z' as Instant, extra: { review: quietReview } },
    { disclosed: undefined, extra: {} },
  ],
});

function logView(found: LogReview, about: About) {
  const { texts } = about;
  const words = texts.caseLog;
  const { page, broken, lines } = found;
  const standsOut = marks.filter((mark) => found.marked[mark] > 0);
  const breaks = [
    ...(broken.openings === undefined ? [] : [words.broken.openings(broken.openings)]),
    ...(broken.moves === undefined ? [] : [words.broken.moves(broken.moves)]),
  ];
  return {
    ...{ hasNote: false, title: words.title(page.ref), context: words.context },
    breaks: breaks.map((text) => ({ text })),
    isBroken: breaks.length > 0,
    brokenLead: words.broken.lead,
    total: words.total(found.total),
    standsOut: standsOut.map((mark) => ({ text: words.counted[mark](found.marked[mark]) })),
    hasStanding: standsOut.length > 0,
    nothing: words.nothing,
    isQuiet: standsOut.length === 0,
    without: words.withoutUnits,
    isWithoutUnits: found.withoutUnits,
    days: daysOf(lines, about),
    ...pressesOf(found, words),
  };
}

function pressesOf(
  { page: { ref, only, before }, older, marked }: LogReview,
  words: About['texts']['caseLog'],
) {
  const other = only === 'all' ? 'marked' : 'all';
  const hasOther = only === 'marked' || marks.some((mark) => marked[mark] > 0);
  const to = (page: LogPage, title: string) => ({ onId: placeOf(page), title });
  const presses = [
    ...(older === undefined ? [] : [to({ ref, only, before: older }, words.older)]),
    ...(before === undefined ? [] : [to({ ref, only }, words.newest)]),
    ...(hasOther ? [to({ ref, only: other }, words.only[other])] : []),
  ];
  return { presses, hasPresses: presses.length > 0 };
}

/** Whoever may review no more, or presses what is no place in a log. */
function noLog({ texts }: About) {
  const empty = { breaks: [], standsOut: [], days: [], presses: [] };
  const none = {
    ...{ isBroken: false, hasStanding: false, isQuiet: false, isWithoutUnits: false, hasPresses: false },
    ...{ brokenLead: '', total: '', nothing: '', without: '' },
  };
  const note = noteIn({ texts, note: texts.heart.noSuchLog, refusal: undefined });
  return { ...empty, ...none, title: texts.caseLog.noTitle, context: texts.caseLog.noContext, ...note };
}

function daysOf(lines: readonly ReviewedLine[], about: About) {
  const days = [...new Set(lines.map(({ at }) => dayOf(at)))];
  return days.map((day: Day) => ({
    day: about.format.day(day),
    lines: runsOf(lines.filter(({ at }) => dayOf(at) === day)).map((run) => lineOf(run, about)),
  }));
}

/** Openings of the same by the same person, one after the other, are told as one line: each press shows its card anew. */
function runsOf(lines: readonly ReviewedLine[]): readonly (readonly ReviewedLine[])[] {
  const runs: ReviewedLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0] && line.done.did === 'opened' && sameBut(run[0], line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function sameBut(one: ReviewedLine, other: ReviewedLine): boolean {
  const of = ({ who, done, marks: marked }: ReviewedLine) => JSON.stringify([who, done, marked]);
  return of(one) === of(other);
}

function lineOf(run: readonly ReviewedLine[], { texts, format }: About) {
  const words = texts.caseLog;
  const [line, ...more] = run as readonly [ReviewedLine, ...ReviewedLine[]];
  const { done } = line;
  const first = more.at(-1);
  const answer = done.did === 'refused' && done.refusal ? texts.refusals[done.refusal] : undefined;
  return {
    time: format.time(line.at),
    who: nameOf(line.who, words),
    what: whatOf(done, texts),
    times: first ? words.times(run.length, format.time(first.at)) : '',
    isRun: first !== undefined,
    answer: answer === undefined ? '' : words.answered(answer),
    hasAnswer: answer !== undefined,
    marks: `! ${line.marks.map((mark) => words.mark[mark]).join(' · ')}`,
    hasMarks: line.marks.length > 0,
  };
}

function whatOf(done: ReviewedLine['done'], { caseLog: words, moves, pages }: About['texts']): string {
  if (done.did !== 'opened') return words.did[done.did](moves[done.kind]);
  return done.document ? words.fetched(pages.logged[done.document]) : words.opened(words.as[done.as]);
}

function nameOf(who: Who, words: About['texts']['caseLog']): string {
  if (who === 'link' || who === 'product') return words.who[who];
  return [who.name ?? words.who.unknown, ...who.units].join(', ');
}
