/** Which buttons a summons offers in each state, to a unit and to a person. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { comes as hasSaidYes, isUnanswered } from '../../process/recipient-states.js';
import type { Texts } from '../../texts/sv.js';
import type { About } from '../card.js';
import { stillAhead } from '../../process/time.js';
import { asksAboutBooked, isAhead, isOver, meetingStands } from './standing.js';

type Told = Pick<About<NeutralFacts>, 'disclosed' | 'texts' | 'now' | 'byLink'>;

export function buttonsOf(told: Told) {
  const may = mayPress(told);
  const { disclosed, texts } = told;
  return {
    ...may,
    bookedStart: disclosed.meeting?.slot.start ?? '',
    hasButtons: Object.values(may).some(Boolean),
    joinUrl: disclosed.meeting?.joinUrl ?? '',
    acceptStyle: may.canAcknowledge ? 'default' : 'positive',
    // Who comes is asked first.
    joinStyle: may.canConfirm || may.canSuit ? 'default' : 'positive',
    ...titles(disclosed, texts.summons.button),
  };
}

/** `byLink`: behind a mailed link nothing about the case is shown, and nothing is passed on. */
function mayPress(told: Told) {
  const { disclosed: facts, byLink = false } = told;
  const { state, toPerson, kind } = facts;
  const acts = facts.caseIsOpen && facts.heldByReader && state !== 'withdrawn';
  // What was said of a meeting that has been stands.
  const answers = acts && !isOver(told);
  const waits = answers && isUnanswered(facts);
  const comes = answers && hasSaidYes(facts);
  const inTeams = !toPerson && !byLink;
  const suits = comes && asksAboutBooked(told);
  return {
    canAcknowledge: waits && state === 'sent' && !toPerson && kind === 'summons',
    // Whoever is free to come is asked first whether they do.
    canAcknowledgeLast: waits && state === 'sent' && !toPerson && kind === 'invitation',
    canAccept: waits,
    canAcceptAfterAll: answers && (state === 'refused' || (state === 'declined' && kind === 'invitation')),
    canSuit: suits,
    // One thing is asked at a time: who comes, once the time is said.
    canConfirm: comes && state === 'accepted' && inTeams && !suits,
    canConfirmLast: comes && state === 'accepted' && inTeams && suits,
    canTakeBack: comes && facts.ofBooked === 'yes' && isAhead(told),
    canChangeTimes: comes && !meetingStands(facts) && stillAhead(facts.proposedTimes, told.now).length > 0,
    canChangeWho: comes && state === 'confirmed' && !toPerson,
    canSee: acts && hasSaidYes(facts) && inTeams,
    canRoute: waits && kind === 'summons' && inTeams,
    canNameUnit: waits && kind === 'summons' && byLink,
    canAsk: acts && (isUnanswered(facts) || hasSaidYes(facts)),
    canProposeTime: waits || comes,
    canDeclineFirst: waits && kind === 'invitation',
    canDecline: (waits && kind === 'summons') || comes,
    canJoin: comes && meetingStands(facts) && Boolean(facts.meeting?.joinUrl),
  };
}

function titles(facts: NeutralFacts, words: Texts['summons']['button']) {
  const { toPerson } = facts;
  return {
    join: words.join,
    acknowledge: words.acknowledge,
    accept: acceptTitle(facts, words),
    acceptAfterAll: afterAllTitle(facts, words),
    confirm: words.confirm,
    changeWho: words.changeWho,
    changeTimes: words.changeTimes,
    suitsNot: words.suitsNot,
    suits: toPerson ? words.suitsPerson : words.suits,
    see: words.see,
    route: words.route,
    wrongUnit: words.wrongUnit,
    ask: words.ask,
    otherTime: words.otherTime,
    decline: toPerson ? words.declinePerson : words.decline,
    facts: words.facts,
  };
}

/** The same on the button and over the step that it opens. */
export function acceptTitle({ toPerson, kind }: NeutralFacts, words: Texts['summons']['button']): string {
  if (toPerson) return words.acceptPerson;
  return kind === 'summons' ? words.accept : words.acceptInvitation;
}

function afterAllTitle({ toPerson, kind }: NeutralFacts, words: Texts['summons']['button']): string {
  if (toPerson) return words.acceptPersonAfterAll;
  return kind === 'summons' ? words.acceptAfterAll : words.acceptInvitationAfterAll;
}

/** The rule behind the card, in plain words, with its source. */
export function whyOf(facts: NeutralFacts, texts: Texts) {
  const { why } = texts.summons;
  const rule = facts.kind === 'summons' ? why.summons : why.invitation;
  return {
    why: texts.common.why,
    whyText: `${rule} ${facts.toPerson ? why.person : why.neutral}`,
    whySource: why.source,
  };
}
