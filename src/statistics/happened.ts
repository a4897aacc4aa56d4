/** From one case to what it counts as; each definition stands with its measure in measures.ts. */
import { lastDayToCall } from '../process/discharge.js';
import type { Day } from '../process/ids.js';
import { outcomeQuestions, type Outcome } from '../process/outcome.js';
import { convenedAt, firstCallOf, roundAt, roundsOf } from '../process/rounds.js';
import type { Meeting } from '../process/sip-case.js';
import { at, dayOf, daysBetween } from '../process/time.js';
import type { Unit } from '../process/world.js';
import type { Around, Counted, CountedCase, CountedRedirect, Happened, Lasted } from './counted.js';
import type { DurationKey, MeasureKey } from './measures.js';
import { summonsesOf } from './summonses.js';

type Parts = Counted['parts'];

const convenedOn = (sipCase: CountedCase, on: Day) => convenedAt(sipCase, at(on, '00:00'));

export function happenedIn(sipCase: CountedCase, around: Around): Happened {
  // Whoever convened on that day: a follow-up called by another unit moves nothing that was before it.
  const own = (measure: MeasureKey, on: Day, parts: Parts = {}): Counted => ({
    ...{ measure, on, parts, times: 1 },
    unitId: convenedOn(sipCase, on),
  });
  return {
    counted: [
      own('needs', dayOf(sipCase.startedAt), needParts(sipCase, around)),
      ...madeIn(sipCase).map(([on, parts]) => own('made', on, parts)),
      ...followedUpIn(sipCase).map((on) => own('followedUp', on)),
      ...(sipCase.closing ? [own('closed', sipCase.closing.on, { reason: sipCase.closing.reason })] : []),
      ...dischargesIn(sipCase),
      ...outcomesIn(sipCase).flatMap((said) => saidParts(said, own)),
      ...calledIn(sipCase).map(([on, parts]) => own('called', on, parts)),
      ...dischargeCallsIn(sipCase, around),
      ...firstMeetingIn(sipCase).map(({ on, within }) => own('firstMeetings', on, { within })),
      ...heldIn(sipCase).map((each) => own('meetings', dayOf(each.slot.start), meetingParts(each))),
      ...sipCase.deviations.flatMap((each) =>
        deviationParts(each).map(([on, parts]) => own('deviations', on, parts)),
      ),
      ...summonsesOf(sipCase, around),
    ],
    lasted: lastedIn(sipCase),
  };
}

/** A triage without a case; to have pointed a need out to another unit is that unit's need, and counts there. */
export function redirectCounted(
  { process, unitId, on, times }: CountedRedirect,
  { kindOf }: Around,
): Counted[] {
  if (process === 'patalat') return [];
  const ending = process === 'tackat-nej' ? 'refused' : process;
  const parts = { source: sourceOf(kindOf(unitId)), age: 'unknownAge', ending };
  return [{ measure: 'needs', unitId, on, times, parts }];
}

const sources: Readonly<Partial<Record<Unit['kind'], string>>> = {
  school: 'school',
  'social-services': 'socialServices',
  'municipal-health': 'municipalHealth',
  'regional-health': 'regionalHealth',
  'hospital-ward': 'regionalHealth',
};

function sourceOf(kind: Unit['kind'] | undefined): string {
  return (kind && sources[kind]) ?? 'other';
}

function needParts(sipCase: CountedCase, { kindOf }: Around): Parts {
  const { seenBy = 'ownUnit', ageGroup, young, startedAt } = sipCase;
  const asked = seenBy === 'individual' || seenBy === 'relative';
  const seen =
    seenBy === 'ownUnit' ? sourceOf(kindOf(convenedOn(sipCase, dayOf(startedAt)))) : asked ? seenBy : 'other';
  const age = ageGroup === 'child' ? '0-17' : young ? '18-20' : '21+';
  return { source: seen, age, ending: isRefused(sipCase) ? 'refused' : 'accepted' };
}

/** The individual said no before there was a plan. */
function isRefused({ state, closing, planActivatedAt }: CountedCase): boolean {
  if (planActivatedAt) return false;
  const byNo = closing?.reason === 'individualWantsToStop' || closing?.reason === 'consentWithdrawn';
  return state === 'consentRefused' || byNo;
}

function madeIn(sipCase: CountedCase): [Day, Parts][] {
  const at = sipCase.firstActivatedAt ?? sipCase.planActivatedAt;
  if (!at) return [];
  const on = dayOf(at);
  const atMeeting = heldIn(sipCase).some(({ kind, slot }) => kind === 'sip' && dayOf(slot.start) === on);
  const { legalBasis } = roundAt(sipCase, at) ?? sipCase;
  const owner = sipCase.planOwnerUnitId ? 'withOwner' : 'withoutOwner';
  return [[on, { basis: legalBasis, owner, timing: atMeeting ? 'atMeeting' : 'later' }]];
}

/** The first of each year. */
function followedUpIn({ followUps = [] }: CountedCase): readonly Day[] {
  const days = followUps.map(({ on }) => on).sort();
  return days.filter((on, index) => on.slice(0, 4) !== days[index - 1]?.slice(0, 4));
}

/** The calling after it keeps what is known of a discharge, and is not another. */
function dischargesIn(sipCase: CountedCase): readonly Counted[] {
  const rounds = roundsOf(sipCase);
  const since = rounds.map(({ discharge }) => discharge && (discharge.followsUpSince ?? sipCase.startedAt));
  return rounds.flatMap(({ discharge, unitId }, index) => {
    const began = since[index];
    if (!began || since.indexOf(began) < index) return [];
    const sip = discharge?.followsUp ? 'existingSip' : 'newSip';
    return [{ measure: 'discharges', unitId, on: dayOf(began), parts: { sip }, times: 1 }];
  });
}

type Said = Outcome & { readonly on: Day };

function outcomesIn({ followUps = [], closing }: CountedCase): readonly Said[] {
  return closing ? [...followUps, closing] : followUps;
}

function saidParts(
  said: Said,
  own: (measure: MeasureKey, on: Day, parts?: Parts) => Counted,
): readonly Counted[] {
  const asked = outcomeQuestions.flatMap((question) => {
    const answer = said[question];
    return answer ? [own(question, said.on, { answer })] : [];
  });
  return said.goals ? [own('goals', said.on, { reached: said.goals }), ...asked] : asked;
}

function calledIn(sipCase: CountedCase): [Day, Parts][] {
  const at = firstCallOf(sipCase);
  if (!at) return [];
  const { recipients } = roundAt(sipCase, at) ?? sipCase;
  const relatives = recipients.some(({ target, answerBy }) => target.kind === 'person' && answerBy);
  return [
    [
      dayOf(at),
      {
        consent: sipCase.warned?.includes('R15') ? 'beforeAnswer' : 'consentFirst',
        relatives: relatives ? 'relativesInvited' : 'noRelatives',
      },
    ],
  ];
}

function dischargeCallsIn(sipCase: CountedCase, { holidays }: Around): readonly Counted[] {
  const { settings } = sipCase;
  return roundsOf(sipCase).flatMap((round) => {
    const last = lastDayToCall({ ...round, settings }, { holidays });
    if (!last || !round.summonedAt) return [];
    const on = dayOf(round.summonedAt);
    const parts = { call: on <= last.on ? 'calledInTime' : 'calledLate' };
    return [{ measure: 'dischargeCalls', unitId: round.unitId, on, parts, times: 1 }];
  });
}

function heldIn({ meetings }: CountedCase): readonly Meeting[] {
  return meetings.filter(({ kind, state }) => state === 'held' && kind !== 'preMeeting');
}

function meetingParts({ individualPresent, form }: Meeting): Parts {
  return { individual: individualPresent ? 'individualPresent' : 'individualAbsent', form };
}

function firstMeetingIn(sipCase: CountedCase): { on: Day; days: number; within: string }[] {
  const [first] = heldIn(sipCase)
    .filter(({ kind }) => kind === 'sip')
    .map(({ slot }) => dayOf(slot.start))
    .sort();
  const called = firstCallOf(sipCase);
  if (!first || !called) return [];
  const days = daysBetween(dayOf(called), first);
  const inAim = days <= sipCase.settings.youngMeetingDays ? 'withinAim' : 'afterAim';
  return [{ on: first, days, within: sipCase.young ? inAim : 'noAim' }];
}

function lastedIn(sipCase: CountedCase): readonly Lasted[] {
  const called = firstCallOf(sipCase);
  const toCall = called
    ? [{ on: dayOf(called), days: daysBetween(dayOf(sipCase.startedAt), dayOf(called)) }]
    : [];
  const lasted = (duration: DurationKey, { on, days }: { on: Day; days: number }): Lasted => ({
    ...{ duration, on, days },
    unitId: convenedOn(sipCase, on),
  });
  return [
    ...toCall.map((each) => lasted('needToCall', each)),
    ...firstMeetingIn(sipCase).map((each) => lasted('callToMeeting', each)),
  ];
}

function deviationParts(each: CountedCase['deviations'][number]): [Day, Parts][] {
  const { trigger, level, state, dismissedBy, notedOn, missedOn, stay } = each;
  if (dismissedBy === 'undone') return [];
  const became = {
    prompted: 'open',
    drafted: 'open',
    disputed: 'open',
    registered: 'registered',
    resolved: 'settled',
    dismissed: dismissedBy === 'followUpHeld' || dismissedBy === 'takenOver' ? 'cameAfterAll' : 'letBe',
  }[state];
  return [[notedOn ?? missedOn ?? dayOf(stay.since), { trigger, level: level ?? 'noLevel', became }]];
}
