/** The year's figures counted by hand from what was played: line by line, without a look into any case. */
import type { Day, UnitId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { convenedOn, follow, isAgain, next, placeOf, type Moves } from './naive-calls.js';
import { type Line, type PlayedCase, type PlayedYear } from './played-year.js';
import { isFree } from './the-county.js';

export type Tally = Map<string, number>;

export interface Counts {
  readonly tally: Tally;
  readonly days: Map<string, number[]>;
}

interface Deviation {
  trigger: string;
  readonly about: string;
  readonly on: Day;
  level: string;
  became: string;
}

const daysFrom = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export function countByHand({ cases, redirects, until }: PlayedYear, year: string): Counts {
  const counts: Counts = { tally: new Map(), days: new Map() };
  for (const { process, unitId, on } of redirects) {
    if (process === 'patalat') continue;
    const ending = process === 'tackat-nej' ? 'refused' : process;
    add(counts, { year, unit: unitId, on }, 'needs', [
      `source.${sourceOf(unitId)}`,
      'age.unknownAge',
      `ending.${ending}`,
    ]);
  }
  for (const played of cases) countCase(counts, played, { year, until });
  return counts;
}

function add(
  { tally }: Counts,
  { year, unit, on }: { year: string; unit: UnitId; on: Day },
  measure: string,
  parts: readonly string[],
  times = 1,
): void {
  if (!on.startsWith(year)) return;
  for (const place of placesOfOne(unit, on))
    for (const part of ['total', ...parts]) {
      const key = `${measure} ${part} ${place}`;
      tally.set(key, (tally.get(key) ?? 0) + times);
    }
}

function addDays(
  { days }: Counts,
  { year, unit, on }: { year: string; unit: UnitId; on: Day },
  what: string,
  count: number,
): void {
  if (!on.startsWith(year)) return;
  for (const place of placesOfOne(unit, on))
    days.set(`${what} ${place}`, [...(days.get(`${what} ${place}`) ?? []), count]);
}

function placesOfOne(unit: UnitId, on: Day): readonly string[] {
  const { principalId, area } = placeOf(unit);
  const quarter =
    {
      '01': 'q1',
      '02': 'q1',
      '03': 'q1',
      '04': 'q2',
      '05': 'q2',
      '06': 'q2',
      '07': 'q3',
      '08': 'q3',
      '09': 'q3',
    }[on.slice(5, 7)] ?? 'q4';
  const found: string[] = [];
  for (const principal of ['all', principalId])
    for (const where of ['all', area])
      for (const when of ['year', quarter]) found.push(`${principal} ${where} ${when}`);
  return found;
}

function sourceOf(unit: UnitId): string {
  const { kind } = placeOf(unit);
  if (kind === 'school') return 'school';
  if (kind === 'social-services') return 'socialServices';
  return kind === 'municipal-health' ? 'municipalHealth' : 'regionalHealth';
}

function countCase(
  counts: Counts,
  { lines }: PlayedCase,
  { year, until }: { year: string; until: Day },
): void {
  const began = lines[0] as Extract<Line, { what: 'began' }>;
  const unit = began.unitId;
  const moves = lines.flatMap((line) => (line.what === 'moved' ? [line] : []));
  const of = <K extends Move['kind']>(kind: K) =>
    moves.flatMap(({ on, move }) =>
      move.kind === kind ? [{ on, move: move as Extract<Move, { kind: K }> }] : [],
    );
  const unitOn = (on: Day) => convenedOn(unit, moves, on);
  const one = (on: Day, measure: string, parts: readonly string[] = []) =>
    add(counts, { year, unit: unitOn(on), on }, measure, parts);

  const [made] = of('activatePlan');
  const [ended] = of('close');
  const state = moves.at(-1)?.to ?? 'preparing';
  const saidNo =
    !made &&
    (state === 'consentRefused' ||
      ['individualWantsToStop', 'consentWithdrawn'].includes(ended?.move.reason ?? ''));
  const source =
    began.seenBy === 'ownUnit'
      ? sourceOf(unit)
      : ['individual', 'relative'].includes(began.seenBy)
        ? began.seenBy
        : 'other';
  one(began.on, 'needs', [
    `source.${source}`,
    `age.${began.answers.ageBand}`,
    `ending.${saidNo ? 'refused' : 'accepted'}`,
  ]);

  const discharge = began.answers.circumstances?.includes('discharge') ?? false;
  const young = began.answers.ageBand !== '21+';
  const basis = discharge
    ? 'lsu'
    : young && began.answers.sides.includes('school')
      ? 'childrenAgreement'
      : 'solHsl';
  if (of('recordDischarge').length > 0) one(began.on, 'discharges', ['sip.newSip']);

  const sends = [...of('sendSummons'), ...of('callAtDischarge')].sort((a, b) => a.on.localeCompare(b.on));
  const [called] = sends;
  if (called) {
    const early = of('callAtDischarge').length > 0;
    const relative = of('addRecipient').some(({ move }) => 'person' in move.target);
    one(called.on, 'called', [
      `consent.${early ? 'beforeAnswer' : 'consentFirst'}`,
      `relatives.${relative ? 'relativesInvited' : 'noRelatives'}`,
    ]);
    addDays(
      counts,
      { year, unit: unitOn(called.on), on: called.on },
      'needToCall',
      daysFrom(began.on, called.on),
    );
    if (discharge) {
      let last = next(next(next(began.on)));
      while (isFree(last)) last = next(last);
      one(called.on, 'dischargeCalls', [`call.${called.on <= last ? 'calledInTime' : 'calledLate'}`]);
    }
  }

  const held = of('holdMeeting');
  const booked = of('bookMeeting');
  for (const { on, move } of held) {
    const form = booked.find(({ move: { meetingId } }) => meetingId === move.meetingId)!.move.form;
    one(on, 'meetings', [
      `individual.${move.individualPresent ? 'individualPresent' : 'individualAbsent'}`,
      `form.${form}`,
    ]);
  }
  const first = held.find(({ move }) => !isAgain(booked, move.meetingId));
  if (first && called) {
    const days = daysFrom(called.on, first.on);
    one(first.on, 'firstMeetings', [`within.${young ? (days <= 21 ? 'withinAim' : 'afterAim') : 'noAim'}`]);
    addDays(counts, { year, unit: unitOn(first.on), on: first.on }, 'callToMeeting', days);
  }
  if (made)
    one(made.on, 'made', [
      `basis.${basis}`,
      'owner.withOwner',
      `timing.${held.some(({ on }) => on === made.on) ? 'atMeeting' : 'later'}`,
    ]);

  const inYear = of('holdFollowUp').filter(({ on }) => on.startsWith(year));
  if (inYear[0]) one(inYear[0].on, 'followedUp');
  if (ended) one(ended.on, 'closed', [`reason.${ended.move.reason}`]);
  countAnswers(moves, one);
  countCalled(counts, moves, { year, until });
  for (const { on, trigger, level, became } of deviationsIn(moves))
    one(on, 'deviations', [`trigger.${trigger}`, `level.${level}`, `became.${became}`]);
}

function countAnswers(moves: Moves, one: (on: Day, measure: string, parts: readonly string[]) => void): void {
  let waiting: Readonly<Record<string, string>> = {};
  const said = (on: Day, outcome: Readonly<Record<string, string>>) => {
    for (const [question, answer] of Object.entries(outcome))
      one(on, question, [question === 'goals' ? `reached.${answer}` : `answer.${answer}`]);
  };
  for (const { on, move } of moves) {
    if (move.kind === 'noteFollowUp') waiting = { ...move.outcome };
    if (move.kind === 'holdFollowUp') {
      said(on, waiting);
      waiting = {};
    }
    if (move.kind === 'close') said(on, { ...move.outcome });
  }
}

function countCalled(counts: Counts, moves: Moves, { year, until }: { year: string; until: Day }): void {
  const { rounds, away } = follow(moves);
  const isClosed = moves.some(({ move }) => move.kind === 'close');
  for (const { called, sentOn, over } of rounds) {
    if (!sentOn) continue;
    for (const one of called.values()) {
      const waits = !isClosed && !over && until <= one.answerBy;
      const answer =
        one.answer === ''
          ? waits
            ? 'waiting'
            : 'notAnswered'
          : one.answer <= one.answerBy
            ? 'answeredInTime'
            : 'answeredLate';
      add(counts, { year, unit: one.holder, on: sentOn }, 'summonses', [
        `answer.${answer}`,
        `way.${one.way}`,
      ]);
      if (one.passes > 0) add(counts, { year, unit: one.holder, on: sentOn }, 'passes', [], one.passes);
    }
  }
  for (const [on, holder, , came] of away)
    add(counts, { year, unit: holder, on }, 'attendance', [came ? 'came.came' : 'came.away']);
}

const ofCase: Readonly<Partial<Record<Move['kind'], string>>> = {
  remindPlan: 'noPlan',
  escalateFollowUp: 'noFollowUp',
  reportOwnerGone: 'ownerGone',
  reportLateMeeting: 'lateMeeting',
  reportLateSummons: 'lateCall',
};
const ofUnit: Readonly<Partial<Record<Move['kind'], string>>> = {
  reportNoReceipt: 'noReceipt',
  reportNoAnswer: 'noAnswer',
  returnToFirst: 'noAnswer',
  askForSubstitute: 'refusal',
};

/** What the clock and the meetings suggest, in the order in which they get their numbers. */
function deviationsIn(moves: Moves): readonly Deviation[] {
  const found: Deviation[] = [];
  const written = new Set<Deviation>();
  const suggest = (trigger: string, about: string, on: Day) => {
    const same = found.filter((each) => each.about === about && each.became === 'open');
    const silence = ['noReceipt', 'noAnswer'].includes(trigger);
    const begun = same.find((each) => each.trigger === 'noReceipt' && !written.has(each));
    if (trigger === 'noAnswer' && begun) begun.trigger = trigger;
    else if (
      !same.some(
        (each) =>
          each.trigger === trigger ||
          (silence && ['refusal', 'noReceipt', 'noAnswer'].includes(each.trigger)),
      )
    )
      found.push({ trigger, about, on, level: 'noLevel', became: 'open' });
  };
  for (const [index, { on, move }] of moves.entries()) {
    const before = follow(moves.slice(0, index));
    const trigger = ofUnit[move.kind];
    // A close person's silence is no unit's.
    const silent = 'recipientId' in move ? before.called.get(move.recipientId) : undefined;
    if (trigger && silent && 'recipientId' in move)
      suggest(trigger, `${move.recipientId} at ${silent.holder}`, on);
    if (ofCase[move.kind]) suggest(ofCase[move.kind]!, 'the case', on);
    if (move.kind === 'reportTaskSilent') suggest('taskNotDone', move.taskId, on);
    if (move.kind === 'holdMeeting')
      for (const [id, one] of before.called)
        if (!one.saidNo && !move.present.some((each) => each === id))
          suggest('absence', `${id} at ${one.holder}`, on);
    if (move.kind === 'holdFollowUp')
      for (const each of found)
        if (
          each.became === 'open' &&
          !written.has(each) &&
          (each.trigger === 'noFollowUp' || each.trigger === 'taskNotDone')
        )
          each.became = 'cameAfterAll';
    if (!('deviationId' in move)) continue;
    const one = found[Number(move.deviationId.slice(1)) - 1]!;
    if (move.kind === 'dismissDeviation') one.became = 'letBe';
    if (move.kind === 'registerDeviation') one.became = 'registered';
    if (move.kind === 'draftDeviation') {
      written.add(one);
      one.level = move.texts.level === '' ? 'noLevel' : (move.texts.level ?? one.level);
    }
  }
  return found;
}
