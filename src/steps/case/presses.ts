/** TABLE: which buttons the living case card has in each state. The first is the one obvious press; `more` stands behind Mer. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { lacksLateReason } from '../../process/machines/meeting-goal.js';
import { running, unpaused } from '../../process/machines/open-states.js';
import { isInForce } from '../../process/plan-in-hand.js';
import { isPaused, pausedBeforeConsent } from '../../process/machines/paused.js';
import { roomIsTaken } from '../../process/machines/room-taken.js';
import type { Instant } from '../../process/ids.js';
import { firstCallOf } from '../../process/rounds.js';
import type { CaseState } from '../../process/sip-case.js';
import type { Texts } from '../../texts/sv.js';
import { someoneSaidNo } from '../deciders.js';
import { ordered, type BehindMore } from './behind-more.js';
import { planPresses, prints, readsPlan } from './plan-presses.js';
import { canJoin, chosen, hasBegun, joinComesFirst, remindableYet, somebodyComes } from './standing.js';

type Word = keyof Texts['caseCard']['button'];

export interface Press {
  readonly verb: `case.${string}`;
  readonly word: Word;
  readonly more?: BehindMore;
  readonly when?: (facts: ConvenerFacts, now: Instant) => boolean;
}

const changeConsent: Press = { verb: 'case.consent-open', word: 'changeConsent', more: 'change' };
const exits: Press = { verb: 'case.decider-open', word: 'exits', more: 'now', when: someoneSaidNo };
const letters: Press = { verb: 'case.invitations-open', word: 'invitations', more: 'read', when: hasLetters };
const sent: Press = {
  verb: 'case.deliveries-open',
  word: 'deliveries',
  more: 'read',
  when: ({ sipCase }) => firstCallOf(sipCase) !== undefined,
};
const change: readonly Press[] = [
  { verb: 'case.prepare-open', word: 'changePreparation', more: 'change' },
  changeConsent,
];
const withdraw: Press = { verb: 'case.withdraw-open', word: 'withdraw', more: 'end' };
const access: Press = { verb: 'case.access-open', word: 'access', more: 'change' };
/** Siblings, a family: own consent each, one meeting. */
const linked: Press = {
  verb: 'case.linked-open',
  word: 'linked',
  more: 'change',
  when: ({ sipCase }) => sipCase.namedOnly === undefined && unpaused.includes(sipCase.state),
};
/** P4: the guardians never meet, so one of them is met alone. */
const apart: Press = {
  verb: 'case.apart-open',
  word: 'apart',
  more: 'change',
  when: ({ sealed, sipCase }) =>
    sealed.protection?.guardiansApart === true && running.includes(sipCase.state),
};
/** Behind Mer in every state of an open case. */
const always: readonly Press[] = [
  {
    verb: 'case.hand-over-open',
    word: 'handOver',
    more: 'end',
    when: (facts) => isInForce(facts.sipCase) && !isPaused(facts),
  },
  sent,
  access,
  linked,
  apart,
  ...planPresses,
  prints,
  { verb: 'case.support-open', word: 'support', more: 'read' },
  {
    verb: 'case.coercion-open',
    word: 'coercion',
    more: 'end',
    when: ({ state }) => state !== 'pausedCoercion',
  },
];
const close: Press = { verb: 'case.closing-open', word: 'close', more: 'close' };
const wishes: Press = { verb: 'case.wishes-open', word: 'wishes', more: 'now' };
const checklist: Press = {
  verb: 'case.checklist-open',
  word: 'checklist',
  more: 'read',
  when: ({ advice }) => advice.length > 0,
};
const information: Press = { verb: 'case.information-open', word: 'information', more: 'read' };
const choose: Press = { verb: 'case.recipients-open', word: 'choose' };
const remind: readonly Press[] = [
  { verb: 'case.remind', word: 'remind', when: (facts, now) => remindableYet(facts, now).length === 1 },
  { verb: 'case.remind', word: 'remindAll', when: (facts, now) => remindableYet(facts, now).length > 1 },
];
const someChosen = (facts: ConvenerFacts) => chosen(facts).length > 0;
const meetingIs =
  (...states: readonly string[]) =>
  ({ meeting }: ConvenerFacts) =>
    meeting !== undefined && states.includes(meeting.state);
const timeIsTaken = (facts: ConvenerFacts) =>
  meetingIs('failed')(facts) && facts.meeting?.takenFor !== undefined;
/** Two meetings have no place in one room: of a taken one there is nothing to insist on. */
const lacksRoom = (facts: ConvenerFacts) => timeIsTaken(facts) && roomIsTaken(facts.meeting?.takenFor);
const mayInsist = (facts: ConvenerFacts) => timeIsTaken(facts) && !lacksRoom(facts);
const bookingFailed = (facts: ConvenerFacts) => meetingIs('failed')(facts) && !timeIsTaken(facts);
const noMeetingYet = (facts: ConvenerFacts) => !meetingIs('booking', 'booked', 'failed')(facts);
const lacksReason = ({ sipCase, sealed, meeting }: ConvenerFacts) =>
  lacksLateReason(sipCase, sealed.reasons, meeting);
/** What everybody was before it is known, so the record of the meeting can be undone. */
const holdingIsKnown = ({ meeting, sipCase }: ConvenerFacts) =>
  meeting?.state === 'held' &&
  sipCase.namedOnly === undefined &&
  sipCase.recipients.every(
    ({ state, before }) => before !== undefined || !['attended', 'absent'].includes(state),
  );
const notBegun = (facts: ConvenerFacts, now: Instant) => !hasBegun(facts, now);
const mayBook = (facts: ConvenerFacts) => somebodyComes(facts) && noMeetingYet(facts);
/** A meeting was called off and the answers stand: another time is booked without calling again. */
const bookAnew: Press = {
  verb: 'case.book-open',
  word: 'book',
  when: (facts) => mayBook(facts) && facts.missingGivers.length === 0,
};
const chooses: readonly Press[] = [
  { ...choose, when: (facts) => !somebodyComes(facts) },
  { ...choose, word: 'chooseMore', when: somebodyComes },
];
const copyNotGiven = ({ sipCase }: ConvenerFacts) => sipCase.copyGivenOn === undefined;

const isDischarge = ({ discharge }: ConvenerFacts) => discharge !== undefined;
/** R12: whoever is not the fixed care contact asks it to call, unless open care is about to name its own. */
const asks = ({ discharge }: ConvenerFacts) =>
  discharge !== undefined &&
  !discharge.maySend &&
  !discharge.convenerIsOpenCare &&
  discharge.request?.state !== 'asked';
const lacksFacts = (all: ConvenerFacts) =>
  isDischarge(all) && !asks(all) && all.discharge?.convenerIsOpenCare === true && !isKnown(all);
const isKnown = ({ discharge }: ConvenerFacts) =>
  discharge?.lastDayToCall !== undefined && discharge.careContact?.name !== undefined;
const mayCallNow = ({ discharge, consents }: ConvenerFacts) =>
  discharge?.maySend === true && consents.every(({ state }) => state === 'asked');

const facts: Press = { verb: 'case.discharge-open', word: 'discharge', more: 'now', when: isDischarge };
const refuse: Press = {
  verb: 'case.refuse-sip-open',
  word: 'refuseSip',
  more: 'end',
  when: ({ discharge, consents }) =>
    discharge !== undefined && consents.every(({ state }) => state === 'asked'),
};
/** What a discharge needs before all else. */
const first: readonly Press[] = [
  { verb: 'case.discharge-open', word: 'discharge', when: lacksFacts },
  { verb: 'case.ask-call-open', word: 'askToCall', when: asks },
];
const later: readonly Press[] = [
  { ...facts, when: (all) => isDischarge(all) && !lacksFacts(all) },
  { verb: 'case.discharge-call-open', word: 'callNow', more: 'now', when: mayCallNow },
  {
    verb: 'case.sol-hsl-open',
    word: 'callBySolHsl',
    more: 'now',
    when: ({ discharge }) => discharge !== undefined && !discharge.maySend,
  },
  refuse,
];
/** A ward has one button (domain 2.3); behind Mer it can protect whom it is about (R69). */
const onWard: readonly Press[] = [{ verb: 'case.ask-call-open', word: 'askToCall' }, access];

const isFollowUp = ({ sipCase }: ConvenerFacts) => sipCase.followUpCall !== undefined;
const callFollowUp: Press = { verb: 'case.follow-up-call', word: 'callFollowUp' };
const dropFollowUp: Press = {
  verb: 'case.follow-up-drop',
  word: 'dropFollowUp',
  more: 'end',
  when: isFollowUp,
};

// prettier-ignore
const table: Readonly<Record<CaseState, readonly Press[]>> = {
  preparing:        [...first, { verb: 'case.prepare-open', word: 'prepare' }, ...later, checklist, information, close],
  obtainingConsent: [...first, { verb: 'case.consent-open', word: 'consent' }, { verb: 'case.prepare-open', word: 'changePreparation' }, ...later, checklist, exits, information, close],
  consentRefused:   [{ verb: 'case.duties-open', word: 'duties', when: isDischarge }, { verb: 'case.ask-again', word: 'askAgain' }, { verb: 'case.decider-open', word: 'exits' }, checklist, close],
  readyToCall:      [...first, { verb: 'case.call-open', word: 'send', when: someChosen }, bookAnew, ...chooses, ...later, dropFollowUp, checklist, wishes, ...change, withdraw, close],
  called:           [{ verb: 'case.rebook-open', word: 'rebook', when: lacksRoom },
                     { verb: 'case.rebook-open', word: 'otherTime', when: mayInsist },
                     { verb: 'case.retry-booking', word: 'bookAnyway', when: mayInsist },
                     { verb: 'case.retry-booking', word: 'retry', when: bookingFailed },
                     { verb: 'case.rebook-open', word: 'otherTime', when: bookingFailed },
                     { verb: 'case.call-open', word: 'send', when: someChosen },
                     { verb: 'case.book-open', word: 'book', when: mayBook },
                     ...remind,
                     { ...choose, word: 'chooseMore', more: 'now' }, wishes, facts, refuse, dropFollowUp, checklist, letters, changeConsent, withdraw, close],
  meetingBooked:    [{ verb: 'case.hold-open', word: 'hold', when: hasBegun },
                     { verb: 'case.not-held-open', word: 'notHeld', when: hasBegun },
                     { verb: 'case.late-reason-open', word: 'lateReason', when: lacksReason },
                     { verb: 'case.call-open', word: 'send', when: someChosen },
                     ...remind,
                     { verb: 'case.rebook-open', word: 'rebook', when: notBegun },
                     { ...choose, word: 'chooseMore', more: 'now' },
                     { verb: 'case.cancel-open', word: 'cancel', more: 'end', when: notBegun }, checklist, letters, changeConsent, withdraw, close],
  meetingHeld:      [{ verb: 'case.follow-up-open', word: 'followUp', when: isFollowUp }, { verb: 'case.plan-open', word: 'plan', when: (facts) => !isFollowUp(facts) }, { verb: 'case.plan-open', word: 'changePlan', when: isFollowUp }, { verb: 'case.undo-holding', word: 'undoHolding', more: 'change', when: holdingIsKnown }, checklist, withdraw, close],
  planActive:       [{ verb: 'case.copy-open', word: 'copy', when: copyNotGiven }, { verb: 'case.follow-up-open', word: 'followUp' }, { ...callFollowUp, more: 'now' }, checklist, withdraw, close],
  followUpDue:      [{ verb: 'case.follow-up-open', word: 'followUp' }, callFollowUp, { verb: 'case.copy-open', word: 'copy', when: copyNotGiven }, checklist, withdraw, close],
  followUpHeld:     [{ verb: 'case.closing-open', word: 'close' }, { verb: 'case.copy-open', word: 'copy', when: copyNotGiven }, { verb: 'case.follow-up-open', word: 'followUp' }, { ...callFollowUp, more: 'now' }, checklist, withdraw],
  pausedConsent:    [{ verb: 'case.consent-open', word: 'renewConsent' }, close],
  pausedCoercion:   [{ verb: 'case.coercion-ended', word: 'coercionEnded' }, { ...withdraw, when: mayTakeBack }, close],
  closed:           [...readsPlan, prints],
};

/** Also during a pause: what has been said yes to can be taken back. */
function mayTakeBack({ sipCase, consents }: ConvenerFacts): boolean {
  return !pausedBeforeConsent(sipCase) && consents.some(({ state }) => state === 'given');
}

/** A child that may come, or somebody invited, has a text to be handed. */
function hasLetters({ sipCase, sealed, recipients }: ConvenerFacts): boolean {
  const child = sipCase.ageGroup === 'child' && sipCase.childTakesPart !== 'no';
  return child || recipients.some(({ id }) => sealed.recipients[id]?.person !== undefined);
}

/** Verbs that open a dialog end in `-open`; the others are done at once. */
export interface PressView {
  readonly verb: string;
  readonly title: string;
  readonly styleId: 'positive' | 'default';
  readonly modeId: 'primary' | 'secondary';
  readonly typeId: 'Action.Submit' | 'Action.Execute';
}

const mostVisible = 3;

function shownIn(facts: ConvenerFacts): readonly Press[] {
  if (facts.state === 'closed') return table.closed;
  return facts.discharge?.convenerIsWard ? onWard : [...table[facts.state], ...always];
}

export function pressesOf(facts: ConvenerFacts, now: Instant, texts: Texts): readonly PressView[] {
  const room = mostVisible - Number(canJoin(facts));
  const open = shownIn(facts).filter(({ when }) => when?.(facts, now) ?? true);
  const isBehind = ({ more }: Press, index: number) => index > 0 && (more !== undefined || index >= room);
  const shown = open.filter((press, index) => !isBehind(press, index));
  return [...shown, ...ordered(open.filter(isBehind))].map((press, index) => ({
    typeId: press.verb.endsWith('-open') ? 'Action.Submit' : 'Action.Execute',
    verb: press.verb,
    title: texts.caseCard.button[press.word],
    styleId: index === 0 && !joinComesFirst(facts, now) ? 'positive' : 'default',
    modeId: shown.includes(press) ? 'primary' : 'secondary',
  }));
}
