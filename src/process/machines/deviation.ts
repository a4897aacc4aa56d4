/** One suggested deviation (avvikelse i samverkan): suggested, drafted, registered elsewhere or let be (R61). */
import { unitsIn } from '../case-units.js';
import type { DeviationTexts } from '../deviation-texts.js';
import { sealing } from '../edit.js';
import { instant, type DeviationId } from '../ids.js';
import { refuse, type Ask, type MoveTable } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { Deviation, SipCase } from '../sip-case.js';
import { dayOf } from '../time.js';
import { notClosed, unpaused } from './open-states.js';
import { isBeingWritten } from './prompted.js';

// prettier-ignore
export const deviationMoves = {
  none: {
    startDeviation:    { to: 'prompted',   by: ['convener', 'planOwner', 'chief'], during: notClosed, when: [atADischarge, notTwice], change: started },
  },
  prompted: {
    draftDeviation:    { to: 'drafted',    by: ['convener', 'planOwner', 'chief'], when: [eventHasBeen, unitsOfCase], change: drafted },
    markDispute:       { to: 'disputed',   by: ['convener', 'planOwner', 'chief'], when: [positionsSaid], change: disputed },
    dismissDeviation:  { to: 'dismissed',  by: ['convener', 'planOwner', 'chief'], when: [whyNone], change: letBe },
  },
  drafted: {
    draftDeviation:    { to: 'drafted',    by: ['convener', 'planOwner', 'chief'], when: [eventHasBeen, unitsOfCase], change: drafted },
    registerDeviation: { to: 'registered', by: ['convener', 'planOwner', 'chief'], when: [wasAway, numberGiven], change: registered },
    handOverDeviation: { to: 'registered', by: ['convener', 'planOwner', 'chief'], when: [wasAway, takerGiven], change: handedOver },
    markDispute:       { to: 'disputed',   by: ['convener', 'planOwner', 'chief'], when: [positionsSaid], change: disputed },
    dismissDeviation:  { to: 'dismissed',  by: ['convener', 'planOwner', 'chief'], when: [whyNone], change: letBe },
  },
  disputed: {
    markDispute:       { to: 'disputed',   by: ['convener', 'planOwner', 'chief'], when: [positionsSaid, interimStays], change: disputed },
    askForInterim:     { to: 'disputed',   by: ['clock'], during: unpaused, change: interimAsked },
    resolveDispute:    { to: 'resolved',   by: ['convener', 'planOwner', 'chief'] },
  },
  registered: {},
  dismissed: {},
  resolved: {},
} satisfies MoveTable<'deviation'>;

/** Domain 7.1 T8: what was to come with the individual from the hospital. */
function atADischarge({ sipCase, move }: Ask<'startDeviation'>): Refusal | undefined {
  return move.trigger === 'missingInformation' && !sipCase.discharge ? refuse('notADischarge') : undefined;
}

/** Never two at once for the same trigger; of what is something else there may be several. */
function notTwice({ sipCase, move }: Ask<'startDeviation'>): Refusal | undefined {
  const stands = sipCase.deviations.some(
    ({ trigger, state }) => trigger === move.trigger && isBeingWritten(state),
  );
  return move.trigger !== 'other' && stands ? refuse('deviationStands') : undefined;
}

function started({ sipCase, move, now }: Ask<'startDeviation'>): SipCase {
  const { deviationId: id, trigger } = move;
  const stay = { since: instant(now), fired: [] };
  const deviation: Deviation = {
    id,
    trigger,
    state: 'prompted',
    stay,
    missedOn: dayOf(now),
    notedOn: dayOf(now),
  };
  const after = { ...sipCase, deviations: [...sipCase.deviations, deviation] };
  return sealing(after, 'deviations', { ...after.sealed.deviations, [id]: {} });
}

/** Domain 7: nobody lets a suggestion be without saying why. */
function whyNone({ move }: Ask<'dismissDeviation'>): Refusal | undefined {
  return move.reason.trim() ? undefined : refuse('dismissalNeedsReason');
}

function letBe({ sipCase, move }: Ask<'dismissDeviation'>): SipCase {
  const after = withTexts(sipCase, move.deviationId, { dismissal: move.reason.trim() });
  return withFacts(after, move.deviationId, { dismissedBy: 'choice' });
}

function eventHasBeen({ move, now }: Ask<'draftDeviation'>): Refusal | undefined {
  const { eventOn } = move.texts;
  return eventOn !== undefined && eventOn > dayOf(now) ? refuse('eventAhead') : undefined;
}

/** R62: the place is a unit of the case, never a person's home, and so is the one that it concerns. */
function unitsOfCase({ sipCase, move }: Ask<'draftDeviation'>): Refusal | undefined {
  const named = [move.texts.placeUnitId, move.texts.concernedUnitId].filter((id) => id !== undefined);
  const known = unitsIn(sipCase);
  return named.every((id) => known.includes(id)) ? undefined : refuse('unknownSubject');
}

function drafted({ sipCase, move }: Ask<'draftDeviation'>): SipCase {
  const { level } = move.texts;
  const after = withTexts(sipCase, move.deviationId, move.texts);
  return level === undefined ? after : withLevel(after, move.deviationId, level);
}

/** The level is kept in clear too, so that it can be counted (domain 8): an enum, and no word of what happened. */
function withLevel(sipCase: SipCase, id: DeviationId, level: DeviationTexts['level']): SipCase {
  return {
    ...sipCase,
    deviations: sipCase.deviations.map(({ level: before, ...each }) => {
      if (each.id !== id) return before ? { ...each, level: before } : each;
      return level ? { ...each, level } : each;
    }),
  };
}

/** R63: a dispute has two sides, and both are written down. */
function positionsSaid({ move }: Ask<'markDispute'>): Refusal | undefined {
  return move.ownPosition.trim() && move.otherPosition.trim() ? undefined : refuse('positionsMissing');
}

/** R63: once somebody answers for what the individual needs, somebody does until it is settled. */
function interimStays({ sipCase, move }: Ask<'markDispute'>): Refusal | undefined {
  const before = sipCase.sealed.deviations[move.deviationId]?.interim;
  return before && !move.interim.trim() ? refuse('interimMissing') : undefined;
}

function disputed({ sipCase, move }: Ask<'markDispute'>): SipCase {
  const { ownPosition, otherPosition, interim } = move;
  return withTexts(sipCase, move.deviationId, {
    ownPosition: ownPosition.trim(),
    otherPosition: otherPosition.trim(),
    interim: interim.trim(),
  });
}

function interimAsked({ sipCase, move, now }: Ask<'askForInterim'>): SipCase {
  return withFacts(sipCase, move.deviationId, { interimAsked: instant(now) });
}

function withTexts(sipCase: SipCase, id: DeviationId, texts: DeviationTexts): SipCase {
  const before = sipCase.sealed.deviations[id] ?? {};
  return sealing(sipCase, 'deviations', { ...sipCase.sealed.deviations, [id]: { ...before, ...texts } });
}

/** Drafted of an absence that was only wrongly recorded: whoever was there is reported for nothing. */
function wasAway({
  sipCase,
  move,
}: Ask<'registerDeviation'> | Ask<'handOverDeviation'>): Refusal | undefined {
  const found = sipCase.deviations.find(({ id }) => id === move.deviationId);
  const recipient = sipCase.recipients.find(({ id }) => id === found?.recipientId);
  return found?.trigger === 'absence' && recipient?.state === 'attended' ? refuse('wasThere') : undefined;
}

function numberGiven({ move }: Ask<'registerDeviation'>): Refusal | undefined {
  return move.medControlId.trim() ? undefined : refuse('registrationMissing');
}

/** R64: a named person with a day, and not a day to come. */
function takerGiven({ move, now }: Ask<'handOverDeviation'>): Refusal | undefined {
  return move.to.trim() && move.on <= dayOf(now) ? undefined : refuse('registrationMissing');
}

function handedOver({ sipCase, move }: Ask<'handOverDeviation'>): SipCase {
  const after = withTexts(sipCase, move.deviationId, { sentTo: move.to.trim() });
  return withFacts(after, move.deviationId, { sentOn: move.on });
}

/** R64: it counts as registered only with the number it got in MedControl PRO, or handed to a named person. */
function registered({ sipCase, move }: Ask<'registerDeviation'>): SipCase {
  return withFacts(sipCase, move.deviationId, { medControlId: move.medControlId });
}

function withFacts(sipCase: SipCase, id: DeviationId, facts: Partial<Deviation>): SipCase {
  return {
    ...sipCase,
    deviations: sipCase.deviations.map((each) => (each.id === id ? { ...each, ...facts } : each)),
  };
}
