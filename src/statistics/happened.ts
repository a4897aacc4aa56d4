/** From one case to what it counts as; each definition stands with its measure in measures.ts. */
import { lastDayToCall } from '../process/discharge.js';
import type { Day } from '../process/ids.js';
import { outcomeQuestions, type Outcome } from '../process/outcome.js';
import type { Meeting } from '../process/sip-case.js';
import { dayOf, daysBetween } from '../process/time.js';
import type { Unit } from '../process/world.js';
import type { Around, Counted, CountedCase, CountedRedirect, Happened, Lasted } from './counted.js';
import type { MeasureKey } from './measures.js';
import { summonsesOf } from './summonses.js';

type Parts = Counted['parts'];

export function happenedIn(sipCase: CountedCase, around: Around): Happened {
  const own = (measure: MeasureKey, on: Day, parts: Parts = {}): Counted => ({
    ...{ measure, on, parts, times: 1 },
    unitId: sipCase.convener.unitId,
  });
  return {
    counted: [
      own('needs', dayOf(sipCase.startedAt), needParts(sipCase, around)),
      ...madeIn(sipCase).map(([on, parts]) => own('made', on, parts)),
      ...followedUpIn(sipCase).map((on) => own('followedUp', on)),
      ...(sipCase.closing ? [own('closed', sipCase.closing.on, { reason: sipCase.closing.reason })] : []),
      ...dischargesIn(sipCase).map(([on, parts]) => own('discharges', on, parts)),
      ...outcomesIn(sipCase).flatMap((said) => saidParts(said, own)),
      ...calledIn(sipCase).map(([on, parts]) => own('called', on, parts)),
      ...dischargeCallsIn(sipCase, around).map(([on, parts]) => own('dischargeCalls', on, parts)),
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
  const { seenBy = 'ownUnit', ageGroup, young, convener } = sipCase;
  const asked = seenBy === 'individual' || seenBy === 'relative';
  const seen = seenBy === 'ownUnit' ? sourceOf(kindOf(convener.unitId)) : asked ? seenBy : 'other';
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
  const owner = sipCase.planOwnerUnitId ? 'withOwner' : 'withoutOwner';
  return [[on, { basis: basisOf(sipCase), owner, timing: atMeeting ? 'atMeeting' : 'later' }]];
}

/** A discharge after the plan was made makes the call one by LSU, and not the SIP that existed (R7). */
function basisOf({ discharge, decision, legalBasis }: CountedCase): CountedCase['legalBasis'] {
  if (!discharge?.followsUp) return legalBasis;
  if (decision === 'D2') return 'lsu';
  return decision === 'D3' ? 'childrenAgreement' : 'solHsl';
}

/** The first of each year. */
function followedUpIn({ followUps = [] }: CountedCase): readonly Day[] {
  const days = followUps.map(({ on }) => on).sort();
  return days.filter((on, index) => on.slice(0, 4) !== days[index - 1]?.slice(0, 4));
}

function dischargesIn({ discharge, startedAt }: CountedCase): [Day, Parts][] {
  if (!discharge) return [];
  const sip = discharge.followsUp ? 'existingSip' : 'newSip';
  return [[dayOf(discharge.followsUpSince ?? startedAt), { sip }]];
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

const firstCall = ({ firstSummonedAt, summonedAt }: CountedCase) => firstSummonedAt ?? summonedAt;

function calledIn(sipCase: CountedCase): [Day, Parts][] {
  const at = firstCall(sipCase);
  if (!at) return [];
  const relatives = sipCase.recipients.some(({ target, answerBy }) => target.kind === 'person' && answerBy);
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

function dischargeCallsIn(sipCase: CountedCase, { holidays }: Around): [Day, Parts][] {
  const last = lastDayToCall(sipCase, { holidays });
  if (!last || !sipCase.summonedAt) return [];
  const on = dayOf(sipCase.summonedAt);
  return [[on, { call: on <= last.on ? 'calledInTime' : 'calledLate' }]];
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
  const called = firstCall(sipCase);
  if (!first || !called) return [];
  const days = daysBetween(dayOf(called), first);
  const inAim = days <= sipCase.settings.youngMeetingDays ? 'withinAim' : 'afterAim';
  return [{ on: first, days, within: sipCase.young ? inAim : 'noAim' }];
}

function lastedIn(sipCase: CountedCase): readonly Lasted[] {
  const { unitId } = sipCase.convener;
  const called = firstCall(sipCase);
  const toCall = called
    ? [{ on: dayOf(called), days: daysBetween(dayOf(sipCase.startedAt), dayOf(called)) }]
    : [];
  return [
    ...toCall.map((each) => ({ ...each, unitId, duration: 'needToCall' as const })),
    ...firstMeetingIn(sipCase).map(({ on, days }) => ({
      on,
      days,
      unitId,
      duration: 'callToMeeting' as const,
    })),
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
    dismissed: dismissedBy === 'followUpHeld' ? 'cameAfterAll' : 'letBe',
  }[state];
  return [[notedOn ?? missedOn ?? dayOf(stay.since), { trigger, level: level ?? 'noLevel', became }]];
}
