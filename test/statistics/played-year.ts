/** Two hundred cases of a year, each played move by move with the clock in between: what was played is written down, and nothing else. */
import type { Actor } from '../../src/process/actor.js';
import { dueMoves } from '../../src/process/deadlines.js';
import { decide } from '../../src/process/decide.js';
import { caseId, caseRef, day } from '../../src/process/ids.js';
import type { Day, UnitId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SeenBy, Side, SipCase } from '../../src/process/sip-case.js';
import { addDays, at, dayOf, workingDayFrom } from '../../src/process/time.js';
import { prepared } from './played-case.js';
import { startCase } from '../../src/process/triage.js';
import type { TriageAnswers } from '../../src/process/triage-answers.js';
import { at8, holidays, personOf, places, staffOf, world, type Place } from './the-county.js';

/** One line of what was played, in the order of it. */
export type Line =
  | {
      readonly on: Day;
      readonly what: 'began';
      readonly unitId: UnitId;
      readonly answers: TriageAnswers;
      readonly seenBy: SeenBy;
    }
  | {
      readonly on: Day;
      readonly what: 'moved';
      readonly move: Move;
      readonly to: string;
      /** Whose staff pressed; none where the clock or the product itself moved. */
      readonly by: UnitId | undefined;
    };

export interface PlayedCase {
  readonly lines: Line[];
  sipCase: SipCase;
}

export interface PlayedYear {
  readonly cases: readonly PlayedCase[];
  readonly redirects: readonly { readonly process: string; readonly unitId: UnitId; readonly on: Day }[];
  /** Moves that the process said no to: a road that stops early. */
  readonly refused: readonly string[];
  readonly until: Day;
}

export type Dice = (sides: number) => number;

/** Mulberry32: the same seed gives the same year. */
function dice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

class Refused extends Error {}

/** One case under way: whoever plays it says a move and a day, and the clock passes in between. */
export class Road {
  readonly played: PlayedCase;
  constructor(
    sipCase: SipCase,
    first: Line,
    private readonly until: Day,
  ) {
    this.played = { sipCase, lines: [first] };
  }

  /** Everything that the clock has to say by then. */
  pass(on: Day): void {
    for (;;) {
      const [next] = dueMoves(this.played.sipCase, world);
      if (!next || next.at > at(on, '09:59')) return;
      this.move(next.move, { kind: 'clock' }, new Date(next.at), undefined);
    }
  }

  play(move: Move, by: UnitId | 'system', on: Day): void {
    if (on > this.until) throw new Refused('the year is over');
    this.pass(on);
    const pressed = by === 'system' ? undefined : by;
    this.move(move, pressed ? staffOf(pressed) : { kind: 'system' }, at8(on), pressed);
  }

  private move(move: Move, actor: Actor, now: Date, by: UnitId | undefined): void {
    const decision = decide(this.played.sipCase, move, actor, now, world);
    if (!decision.ok)
      throw new Refused(`${move.kind}: ${decision.refusal.code} in ${this.played.sipCase.state}`);
    this.played.sipCase = decision.sipCase;
    this.played.lines.push({ on: dayOf(now), what: 'moved', move, to: decision.sipCase.state, by });
  }
}

export function playYear(seed: number, count: number): PlayedYear {
  const roll = dice(seed);
  const until = day('2027-01-31');
  const cases: PlayedCase[] = [];
  const redirects: { process: string; unitId: UnitId; on: Day }[] = [];
  const refused: string[] = [];
  const endings = [
    'uppfoljning',
    'patientkontrakt',
    'kommunen',
    'information',
    'nekad',
    'tackat-nej',
    'lss-plan',
    'samordnad-vardplan',
    'patalat',
  ];
  for (let n = 0; n < count; n += 1) {
    const began = workingDayFrom(addDays(day('2025-11-15'), roll(400)), holidays);
    const where = places[[0, 1, 5, 5, 6, 8, 9, 10][roll(8)]!]!;
    if (roll(7) === 0)
      redirects.push({ process: endings[roll(endings.length)]!, unitId: where.unitId, on: began });
    const road = begin(roll, { n, where, began, until });
    cases.push(road.played);
    try {
      prepared(road, roll, { where, began });
      road.pass(until);
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      if (problem.message !== 'the year is over') refused.push(problem.message);
      else road.pass(until);
    }
  }
  return { cases, redirects, refused, until };
}

export interface Where {
  readonly where: Place;
  readonly began: Day;
}

function begin(roll: Dice, { n, where, began, until }: Where & { n: number; until: Day }): Road {
  const discharge = where.kind === 'regional-health' && roll(2) === 0;
  const sides: Side[] = discharge
    ? ['municipalHealth', 'regionalHealth']
    : where.kind === 'school'
      ? ['school', 'regionalHealth']
      : ['socialServices', 'regionalHealth'];
  const ageBand = discharge ? '21+' : (['0-17', '18-20', '21+'] as const)[roll(3)]!;
  const answers: TriageAnswers = {
    ...{ ageBand, sides, existing: 'no' },
    ...(discharge ? { circumstances: ['discharge'], coercion: 'no' } : {}),
  };
  const seenBy = (['ownUnit', 'ownUnit', 'individual', 'relative', 'otherUnit', 'dentalCare'] as const)[
    roll(6)
  ]!;
  const birth = {
    ...{ id: caseId(`c${String(n)}`), ref: caseRef('SIP-7K4QXM'), answers, seenBy, reason: 'Så här' },
    ...{ unitId: where.unitId, person: personOf(where.unitId) },
  };
  const started = startCase(birth, staffOf(where.unitId), at8(began), world);
  if (!started.ok) throw new Error(started.refusal);
  return new Road(
    started.sipCase,
    { on: began, what: 'began', unitId: where.unitId, answers, seenBy },
    until,
  );
}
