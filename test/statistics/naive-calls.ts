/** Who was called to what, and what became of it, followed from line to line of what was played. */
import type { Day, UnitId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { Line } from './played-year.js';
import { isFree, places, type Place } from './the-county.js';

export type Moves = readonly Extract<Line, { what: 'moved' }>[];

interface Called {
  readonly unit: UnitId;
  readonly first: UnitId;
  holder: UnitId;
  answerBy: Day;
  answer: string;
  way: string;
  passes: number;
  saidNo: boolean;
}

export const placeOf = (unit: UnitId): Place => places.find(({ unitId }) => unitId === unit)!;
export const next = (on: Day): Day =>
  new Date(Date.parse(`${on}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as Day;

function workingDaysAfter(on: Day, count: number): Day {
  let found = on;
  for (let left = count; left > 0;) {
    found = next(found);
    if (!isFree(found)) left -= 1;
  }
  return found;
}

interface Round {
  readonly called: Map<string, Called>;
  sentOn?: Day;
  over?: true;
}

/** What each unit that was called did, followed from line to line: the calling that runs comes last. */
export function follow(moves: Moves): {
  readonly rounds: readonly Round[];
  readonly called: Map<string, Called>;
  readonly away: readonly (readonly [Day, UnitId, string, boolean])[];
} {
  const chosen = new Map<string, UnitId>();
  const over: Round[] = [];
  const before: Round[] = [];
  let round: Round = { called: new Map() };
  let convener: UnitId | undefined;
  const away: [Day, UnitId, string, boolean][] = [];
  for (const { on, move, by } of moves) {
    convener ??= by;
    if (move.kind === 'callToFollowUp') {
      chosen.clear();
      for (const [id, { saidNo, holder }] of round.called)
        if (!saidNo && holder !== by) chosen.set(id, holder);
      if (by !== convener) chosen.set(move.formerConvenerAs, convener!);
      before.push(round);
      round = { called: new Map() };
      convener = by;
    }
    if (move.kind === 'dropFollowUpCall') {
      over.push(round);
      round = before.pop()!;
    }
    if (move.kind === 'addRecipient' && 'unitId' in move.target)
      chosen.set(move.recipientId, move.target.unitId);
    if (move.kind === 'callAtDischarge')
      for (const each of move.recipients) chosen.set(each.recipientId, each.unitId);
    if (move.kind === 'sendSummons' || move.kind === 'callAtDischarge') {
      round.sentOn = on;
      for (const [id, unit] of chosen) {
        const first = placeOf(unit).receiving ?? unit;
        round.called.set(id, {
          unit,
          first,
          holder: first,
          answerBy: workingDaysAfter(on, 5),
          answer: '',
          way: 'direct',
          passes: 0,
          saidNo: false,
        });
      }
    }
    const id = 'recipientId' in move ? move.recipientId : undefined;
    const one = id === undefined ? undefined : round.called.get(id);
    if (one) heard(one, move, on);
    if (move.kind === 'holdMeeting') {
      round.over = true;
      for (const [each, { saidNo, holder }] of round.called) {
        const came = move.present.some((present) => present === each);
        if (came || !saidNo) away.push([on, holder, each, came]);
      }
    }
  }
  for (const each of [...over, ...before]) each.over = true;
  return { rounds: [...over, ...before, round], called: round.called, away };
}

/** A call that has been taken back is in force until the end of its day. */
export function convenedOn(first: UnitId, moves: Moves, on: Day): UnitId {
  const units = [first];
  for (const [index, { on: when, move, by }] of moves.entries()) {
    if (when >= on) break;
    if (move.kind === 'callToFollowUp') {
      const end = moves.slice(index).find((each) => each.move.kind === 'dropFollowUpCall');
      const sent = moves
        .slice(index, end && moves.indexOf(end))
        .some((each) => each.move.kind === 'sendSummons');
      units.push(sent || end === undefined ? by! : units.at(-1)!);
    }
    if (move.kind === 'dropFollowUpCall') units.pop();
  }
  return units.at(-1)!;
}

export const isAgain = (
  booked: readonly { readonly move: Extract<Move, { kind: 'bookMeeting' }> }[],
  id: string,
) => booked.some(({ move }) => move.meetingId === id && move.meetingKind === 'followUp');

function heard(one: Called, move: Move, on: Day): void {
  const answered = ['acceptSummons', 'confirmAttendance', 'declineSummons'].includes(move.kind);
  if (answered && one.answer === '') one.answer = on;
  if (move.kind === 'acceptRefusal') one.saidNo = true;
  if (move.kind === 'routeToUnit') {
    one.holder = move.unitId;
    one.passes += 1;
    if (move.unitId === 'vc-g') one.way = 'personUnknown';
    else if (one.way === 'direct') one.way = 'passedOn';
    const tomorrow = workingDaysAfter(on, 1);
    if (tomorrow > one.answerBy) one.answerBy = tomorrow;
  }
  if (move.kind === 'returnToFirst') {
    one.holder = one.first;
    one.answerBy = workingDaysAfter(on, 3);
  }
  if (move.kind === 'askForSubstitute') one.answerBy = workingDaysAfter(on, 3);
}
