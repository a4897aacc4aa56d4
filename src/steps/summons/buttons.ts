/** Which buttons a summons offers in each state, to a unit and to a person. */
import type { NeutralFacts } from '../../process/disclosure.js';
import type { Texts } from '../../texts/sv.js';
import { meetingStands } from './standing.js';

export function buttonsOf(facts: NeutralFacts, texts: Texts) {
  const words = texts.summons.button;
  const { state, toPerson, kind } = facts;
  const acts = facts.caseIsOpen && facts.heldByReader && state !== 'withdrawn';
  const waits = acts && (state === 'sent' || state === 'received');
  const comes = acts && (state === 'accepted' || state === 'confirmed');
  const canAcknowledge = waits && state === 'sent' && !toPerson;
  const joinUrl = (meetingStands(facts) && facts.meeting?.joinUrl) || '';
  const flags = {
    canAcknowledge,
    canAccept: waits,
    canAcceptAfterAll: acts && (state === 'refused' || (state === 'declined' && kind === 'invitation')),
    canConfirm: comes && state === 'accepted' && !toPerson,
    canChangeWho: comes && state === 'confirmed' && !toPerson,
    canSee: comes && !toPerson,
    canRoute: waits && kind === 'summons' && !toPerson,
    canAsk: waits || comes,
    canDeclineFirst: waits && kind === 'invitation',
    canDecline: (waits && kind === 'summons') || comes,
    canJoin: comes && joinUrl !== '',
  };
  return {
    ...flags,
    hasButtons: Object.values(flags).some(Boolean),
    joinUrl,
    acceptStyle: canAcknowledge ? 'default' : 'positive',
    join: words.join,
    acknowledge: words.acknowledge,
    accept: toPerson ? words.acceptPerson : kind === 'summons' ? words.accept : words.acceptInvitation,
    acceptAfterAll: words.acceptAfterAll,
    confirm: words.confirm,
    changeWho: words.changeWho,
    see: words.see,
    route: words.route,
    ask: words.ask,
    otherTime: words.otherTime,
    decline: toPerson ? words.declinePerson : words.decline,
    facts: words.facts,
  };
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
