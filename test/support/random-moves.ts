/** Random conversations: any move, by anybody, at any time, with ids that exist and ids that do not. */
import fc from 'fast-check';
import type { Actor } from '../../src/process/actor.js';
import { decide, type Moved } from '../../src/process/decide.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { Decider, SipCase } from '../../src/process/sip-case.js';
import {
  alexAnswers,
  alexRoad,
  born,
  bup,
  centre,
  father,
  preparation,
  summons,
  when,
  world,
  type Step,
} from './a-case.js';
import { everyMove, oneOfEach } from './moves.js';
import { anna, bupEast, bupWest, clock, healthCentre, maja, sara, system, vera } from './people.js';
import { everybody } from './stages.js';

const wide = { unitIds: [bupEast, healthCentre], exceptUnitIds: [], coversRouting: true };
const ground = { assessor: 'Läkare', will: 'Har sagt ja förut', ground: '26 kap.', decidedBy: 'Chefen' };
const onGround: Move = {
  ...oneOfEach.giveConsent,
  giver: 'legalGround',
  method: 'decision',
  unitIds: [healthCentre],
  ground,
};
const roadMoves = alexRoad.map(([move]) => move);
const more: readonly Move[] = [
  ...[bup, centre, father].flatMap((recipientId): Move[] => [
    { ...oneOfEach.acceptSummons, recipientId },
    { ...oneOfEach.declineSummons, recipientId },
    { ...oneOfEach.removeRecipient, recipientId },
    { ...oneOfEach.routeToUnit, recipientId, unitId: bupEast },
    { ...oneOfEach.addRecipient, recipientId, target: { unitId: healthCentre } },
  ]),
  ...(['individual', 'guardian1', 'guardian2', 'representative', 'socialBoard'] as const).flatMap(
    (giver): Move[] => [
      { kind: 'withdrawConsent', giver },
      { kind: 'narrowConsent', giver, unitId: bupEast, exception: 'inte pappa' },
      { ...oneOfEach.refuseConsent, giver },
      { ...oneOfEach.giveConsent, giver },
      {
        ...oneOfEach.giveConsent,
        giver,
        unitIds: [healthCentre],
        exceptions: ['inte pappa', 'inte om pengar'],
      },
    ],
  ),
  ...(
    ['individual', 'childItself', 'twoGuardians', 'socialBoard', 'representative', 'cannotDecideNow'] as const
  ).map((decider): Move => ({ kind: 'savePreparation', decider, reason: 'Det är bestämt så' })),
  {
    ...oneOfEach.setConsentScope,
    scope: { ...wide, unitIds: [bupEast, healthCentre, bupWest] },
    topics: ['health'],
  },
  { ...oneOfEach.setConsentScope, scope: wide, exceptions: [], oneGuardianReason: 'På sjukhus' },
  { kind: 'narrowConsent', topics: ['economy'] },
  { kind: 'narrowConsent', exception: 'inte om skolan' },
  onGround,
  { ...onGround, unitIds: [bupEast], ground: { ...ground, decidedBy: '' } },
  { kind: 'narrowConsent', unitId: bupEast },
  { kind: 'holdFollowUp', results: [] },
];
const actors: readonly Actor[] = [
  ...everybody.map(({ actor }) => actor),
  sara,
  anna,
  maja,
  vera,
  clock,
  system,
];

export interface Try {
  readonly move: Move;
  readonly actor: Actor;
  readonly hours: number;
  /** Where to begin to look for something that is possible; without it the move is made blindly. */
  readonly guided: number | null;
}

const oneTry: fc.Arbitrary<Try> = fc.record({
  move: fc.constantFrom(...everyMove, ...roadMoves, ...more),
  actor: fc.constantFrom(...actors),
  hours: fc.integer({ min: 0, max: 120 }),
  guided: fc.option(fc.nat(), { freq: 3 }),
});

const pairs = [...everyMove, ...roadMoves, ...more].flatMap((move) =>
  actors.map((actor) => ({ move, actor })),
);

/** Blind attempts mostly fail: three in four are turned into the next thing that somebody may do. */
function possible(tried: Try, sipCase: SipCase, now: Date): Try {
  const { guided } = tried;
  if (guided === null) return tried;
  for (let step = 0; step < pairs.length; step += 1) {
    // A stride without a common factor visits every pair, in an order that mixes moves and actors.
    const pair = pairs[(guided + step * 389) % pairs.length]!;
    if (pair.move.kind !== 'close' && decide(sipCase, pair.move, pair.actor, now, world).ok)
      return { ...tried, ...pair };
  }
  return tried;
}

interface Stage {
  readonly sipCase: SipCase;
  readonly now: Date;
}

/** An adult's road up to the call, for whoever decides there. */
function adultRoad(decider: Decider, yes: Move): readonly Step[] {
  const prepare: Move = { ...(preparation as MoveOf<'savePreparation'>), decider };
  const ready: readonly Move[] = [prepare, { kind: 'finishPreparation' }, oneOfEach.setConsentScope, yes];
  const choose: Move = { ...oneOfEach.addRecipient, recipientId: centre, target: { unitId: healthCentre } };
  return [...ready, choose, summons].map((move) => [move, sara, '2026-03-04 09:00'] as const);
}

function stagesOf(start: SipCase, road: readonly Step[]): readonly Stage[] {
  const found: Stage[] = [{ sipCase: start, now: when('2026-03-02') }];
  for (const [move, actor, text] of road) {
    const decision = decide(found.at(-1)!.sipCase, move, actor, when(text), world);
    if (!decision.ok) throw new Error(`the road stops at ${move.kind}: ${decision.refusal.code}`);
    found.push({ sipCase: decision.sipCase, now: when(text) });
  }
  return found;
}

const grownUp = { ...alexAnswers, ageBand: '18-20' } as const;
const stages: readonly Stage[] = [
  ...stagesOf(born(), alexRoad),
  ...stagesOf(born(grownUp), adultRoad('cannotDecideNow', onGround)),
  ...stagesOf(
    born(grownUp),
    adultRoad('representative', { ...oneOfEach.giveConsent, giver: 'representative' }),
  ),
];

/** Begins anywhere on Alex's road or an adult's, so that late states are met as often as early ones. */
export const conversations: fc.Arbitrary<{ readonly from: number; readonly tries: readonly Try[] }> =
  fc.record({
    from: fc.nat(stages.length - 1),
    tries: fc.array(oneTry, { maxLength: 25 }),
  });

export interface Seen {
  readonly before: SipCase;
  readonly tried: Try;
  readonly now: Date;
  readonly moved: Moved | undefined;
}

/** Plays a conversation and shows each attempt; answers with the case as it stands afterwards. */
export function play(
  { from, tries }: { from: number; tries: readonly Try[] },
  look: (seen: Seen) => void,
): { sipCase: SipCase; now: Date } {
  let { sipCase, now } = stages[from]!;
  for (const blind of tries) {
    now = new Date(now.getTime() + blind.hours * 3_600_000);
    const tried = possible(blind, sipCase, now);
    const decision = decide(sipCase, tried.move, tried.actor, now, world);
    look({ before: sipCase, tried, now, moved: decision.ok ? decision : undefined });
    if (decision.ok) sipCase = decision.sipCase;
  }
  return { sipCase, now };
}
