/** One case from its preparation to its end, as chance would have it. */
import { meetingId, recipientId, taskId, unitId, type Day, type UnitId } from '../../src/process/ids.js';
import type { ClosingReason } from '../../src/process/sip-case.js';
import { addWorkingDays, at } from '../../src/process/time.js';
import { meetingAgain } from './played-follow-up.js';
import type { Dice, Road, Where } from './played-year.js';
import { defaultOfRegion, holidays, personOf, type Place } from './the-county.js';

export const recipient = (n: number) => recipientId(`r${String(n)}`);
export const slotOn = (on: Day) => ({ start: at(on, '09:00'), end: at(on, '09:30') });
const closings: readonly ClosingReason[] = [
  'goalsReached',
  'individualWantsToStop',
  'consentWithdrawn',
  'moved',
  'deceased',
  'other',
];
const spoken = ['yes', 'partly', 'no', 'unknown', 'unwilling'] as const;

export function prepared(road: Road, roll: Dice, { where, began }: Where): void {
  const by = where.unitId;
  const { sipCase } = road.played;
  const lsu = sipCase.legalBasis === 'lsu';
  const child = sipCase.ageGroup === 'child';
  if (lsu) {
    const facts = { dischargeReadyNoticeAt: at(began, '08:00') };
    road.play({ kind: 'recordDischarge', facts, careContact: { unitId: by, name: 'Lisa' } }, by, began);
  }
  const texts = { whatMatters: 'Lugn', longTermGoal: 'Mål', purpose: 'Plan', questions: ['Vem?'] };
  road.play(
    {
      ...{
        kind: 'savePreparation',
        individual: { name: 'Någon Hittepå' },
        informed: true,
        askedInPrivate: true,
      },
      preparation: { ...texts, ...(child ? { childView: 'Vill vara med' } : {}) },
      ...(child ? { decider: 'oneGuardian', childTakesPart: 'yes' } : { decider: 'individual' }),
      relatives: 'yes',
    },
    by,
    began,
  );
  road.play({ kind: 'finishPreparation' }, by, began);
  const ready = later(began, roll(6));
  const called = others(roll, where);
  const covers = [...new Set([...called, defaultOfRegion, unitId('bup-desk'), unitId('bup-east')])].filter(
    (id) => id !== by,
  );
  const scope = { unitIds: covers, exceptUnitIds: [], coversRouting: true };
  const before = lsu && roll(4) === 0;
  road.play(
    {
      kind: 'setConsentScope',
      scope,
      exceptions: ['inga'],
      ...(child ? { oneGuardianReason: 'På resa' } : {}),
    },
    by,
    ready,
  );
  const giver = child ? 'guardian1' : 'individual';
  if (!before) {
    if (roll(9) === 0) return refusing(road, roll, { by, giver, ready });
    road.play(
      { ...{ kind: 'giveConsent', giver, givenOn: ready, method: 'oral', informedBy: personOf(by) } },
      by,
      ready,
    );
    if (roll(20) === 0) return stopping(road, { by, giver, on: later(ready, 2) });
  }
  calling(road, roll, { by, giver, before, ready: later(ready, roll(5)), called });
}

export function later(on: Day, days: number): Day {
  return addWorkingDays(on, days + 1, holidays);
}

function others(roll: Dice, { unitId: own }: Place): readonly UnitId[] {
  const pool = ['soc-p', 'hem-p', 'soc-s', 'hem-s', 'skola-p', 'vc-s', 'bup-east']
    .map(unitId)
    .filter((id) => id !== own);
  const first = own.startsWith('vc') ? pool[roll(4)]! : roll(2) === 0 ? unitId('bup-east') : unitId('vc-s');
  const extra = pool[roll(pool.length)]!;
  return extra === first || roll(2) === 0 ? [first] : [first, extra];
}

interface Consenting {
  readonly by: UnitId;
  readonly giver: 'guardian1' | 'individual';
}

function refusing(road: Road, roll: Dice, { by, giver, ready }: Consenting & { ready: Day }): void {
  road.play({ kind: 'refuseConsent', giver, on: ready }, by, ready);
  if (roll(2) === 0)
    road.play(
      { kind: 'close', reason: 'individualWantsToStop', evaluation: 'Nej', handOverOpenTasks: true },
      by,
      later(ready, 3),
    );
}

function stopping(road: Road, { by, giver, on }: Consenting & { on: Day }): void {
  road.play({ kind: 'withdrawConsent', giver }, by, on);
  road.play(
    { kind: 'close', reason: 'consentWithdrawn', evaluation: 'Slut', handOverOpenTasks: true },
    by,
    later(on, 1),
  );
}

function calling(
  road: Road,
  roll: Dice,
  {
    by,
    giver,
    before,
    ready,
    called,
  }: Consenting & { before: boolean; ready: Day; called: readonly UnitId[] },
): void {
  const meets = later(ready, 8 + roll(14));
  const form = (['video', 'inPerson', 'phone', 'hybrid'] as const)[roll(4)]!;
  const plain = { form, lengthMinutes: 30, proposedTimes: [slotOn(meets)] };
  if (before) {
    const recipients = called.map((unit, index) => ({ recipientId: recipient(index), unitId: unit }));
    road.play({ kind: 'callAtDischarge', ...plain, recipients, reason: 'Orkar inte svara' }, by, ready);
    road.play(
      { ...{ kind: 'giveConsent', giver, givenOn: ready, method: 'oral', informedBy: personOf(by) } },
      by,
      later(ready, 1),
    );
  } else {
    called.forEach((unit, index) =>
      road.play({ kind: 'addRecipient', recipientId: recipient(index), target: { unitId: unit } }, by, ready),
    );
    if (roll(3) === 0)
      road.play(
        {
          kind: 'addRecipient',
          recipientId: recipient(9),
          target: { person: { label: 'syster', relation: 'relative' } },
        },
        by,
        ready,
      );
    road.play({ kind: 'sendSummons', ...plain, phoneIsEnough: true, inSamsa: true }, by, ready);
  }
  const coming = called
    .map((_unit, index) => recipient(index))
    .filter((id) => answering(road, roll, { id, ready, meets }));
  if (roll(14) === 0) return;
  meeting(road, roll, { by, meets, coming, form });
}

const holderOf = (road: Road, id: ReturnType<typeof recipient>) =>
  road.played.sipCase.recipients.find((each) => each.id === id)?.atUnitId ?? unitId('nobody');

/** Whether somebody comes. */
export function answering(
  road: Road,
  roll: Dice,
  { id, ready, meets }: { id: ReturnType<typeof recipient>; ready: Day; meets: Day },
): boolean {
  const roads = roll(8);
  const on = later(later(ready, 0), roads === 1 ? 6 : roll(4));
  if (on >= meets || on < road.played.lines.at(-1)!.on) return false;
  if (roads === 0) return false;
  road.pass(on);
  let holder = holderOf(road, id);
  if (holder === unitId('bup-desk') && roll(3) > 0) {
    const to = roll(3) === 0 ? defaultOfRegion : unitId('bup-east');
    if (road.played.sipCase.convener.unitId !== to) {
      road.play({ kind: 'routeToUnit', recipientId: id, unitId: to }, holder, on);
      if (roll(4) === 0) return false;
      holder = to;
    }
  }
  if (roads === 2) {
    road.play({ kind: 'declineSummons', recipientId: id, reason: 'Fullt' }, holder, on);
    const mustFind = roll(2) === 0;
    road.play(
      { kind: mustFind ? 'askForSubstitute' : 'acceptRefusal', recipientId: id },
      road.played.sipCase.convener.unitId,
      on,
    );
    return false;
  }
  if (roads === 3) road.play({ kind: 'acknowledge', recipientId: id }, holder, on);
  road.play({ kind: 'acceptSummons', recipientId: id, worksOn: [at(meets, '09:00')] }, holder, on);
  road.play(
    { kind: 'confirmAttendance', recipientId: id, attendee: 'Maja', mandate: true, preparation: true },
    holder,
    on,
  );
  return true;
}

function meeting(
  road: Road,
  roll: Dice,
  {
    by,
    meets,
    coming,
    form,
  }: {
    by: UnitId;
    meets: Day;
    coming: readonly ReturnType<typeof recipient>[];
    form: 'video' | 'inPerson' | 'phone' | 'hybrid';
  },
): void {
  const id = meetingId('m1');
  const last = road.played.lines.at(-1)!.on;
  const booked = last < addWorkingDays(meets, -2, holidays) ? later(last, 0) : last;
  const book = {
    kind: 'bookMeeting',
    meetingId: id,
    meetingKind: 'sip',
    slot: slotOn(meets),
    form,
    organizer: personOf(by),
  } as const;
  road.play(
    {
      ...book,
      onPurpose: true,
      reason: 'Kunde inte förr',
      ...(form === 'inPerson' || form === 'hybrid' ? { place: 'Rum 1' } : {}),
    },
    by,
    booked,
  );
  road.play({ kind: 'meetingBooked', meetingId: id, eventId: 'e' }, 'system', booked);
  const present = coming.filter(() => roll(8) > 0);
  const individualPresent = roll(6) > 0;
  road.play(
    {
      ...{ kind: 'holdMeeting', meetingId: id, present, individualPresent, onlyThoseNeeded: true },
      ...(individualPresent ? {} : { individualAbsentReason: 'Sjuk' }),
      identified: Object.fromEntries(present.map((each) => [each, 'known'])),
    },
    by,
    meets,
  );
  if (roll(10) === 0) return;
  planning(road, roll, { by, held: meets, present });
}

function planning(
  road: Road,
  roll: Dice,
  { by, held, present }: { by: UnitId; held: Day; present: readonly ReturnType<typeof recipient>[] },
): void {
  const [other] = present.map((id) => holderOf(road, id));
  const owner = other && roll(2) === 0 ? other : by;
  const on = roll(2) === 0 ? held : later(held, roll(9));
  const due = later(on, 15 + roll(10));
  const followUpOn = later(on, 30 + roll(60));
  const texts = {
    needs: ['Lugn'],
    shortTermGoals: ['Skola'],
    thirdPartyActions: [],
    ownActions: ['Går'],
    contacts: ['Sara'],
  };
  const measures = [{ taskId: taskId('t1'), what: 'Stöd', unitId: by, role: 'kurator', due }];
  road.play({ kind: 'savePlan', texts, measures, planOwnerUnitId: owner, followUpOn }, by, on);
  road.play({ kind: 'activatePlan', reason: 'En huvudman gör allt' }, by, on);
  const done = addWorkingDays(due, -2, holidays);
  if (roll(2) === 0) road.play({ kind: 'taskDone', taskId: taskId('t1') }, by, done);
  deviating(road, roll, by, later(done, 1));
  following(road, roll, by, later(followUpOn, roll(3) === 0 ? 9 : 0));
}

/** What is made of whatever was suggested. */
function deviating(road: Road, roll: Dice, by: UnitId, on: Day): void {
  for (const { id, state } of road.played.sipCase.deviations) {
    if (state !== 'prompted') continue;
    const chosen = roll(4);
    if (chosen === 0) continue;
    if (chosen === 1) {
      road.play({ kind: 'dismissDeviation', deviationId: id, reason: 'Löst' }, by, on);
      continue;
    }
    const level = (['individual', 'unit', 'system', ''] as const)[roll(4)]!;
    road.play({ kind: 'draftDeviation', deviationId: id, texts: { level } }, by, on);
    const absent = road.played.sipCase.deviations.find((each) => each.id === id)?.trigger;
    if (chosen === 2 && absent)
      road.play({ kind: 'registerDeviation', deviationId: id, medControlId: 'MC-1' }, by, on);
  }
}

function following(road: Road, roll: Dice, convener: UnitId, day: Day): void {
  const { by, on } = roll(6) === 0 ? meetingAgain(road, roll, convener, day) : { by: convener, on: day };
  const owner = road.played.sipCase.planOwnerUnitId ?? by;
  const answer = () => spoken[roll(spoken.length)]!;
  if (roll(4) > 0) {
    const goals = (['all', 'some', 'none'] as const)[roll(3)]!;
    const outcome = {
      involved: answer(),
      knowsWho: answer(),
      ...(roll(2) === 0 ? { better: answer(), goals } : {}),
    };
    road.play({ kind: 'noteFollowUp', results: [], outcome }, owner, on);
  }
  const again = roll(2) === 0;
  const next = later(on, 40);
  const results = [{ taskId: taskId('t1'), done: 'yes' as const }];
  road.play({ kind: 'holdFollowUp', results, ...(again ? { nextFollowUpOn: next } : {}) }, owner, on);
  if (again) return following(road, roll, by, later(next, 0));
  const better = roll(2) === 0 ? { outcome: { better: answer() } } : {};
  const reason = closings[roll(closings.length)]!;
  road.play(
    { kind: 'close', reason, evaluation: 'Bra', handOverOpenTasks: true, ...better },
    owner,
    later(on, roll(10)),
  );
}
