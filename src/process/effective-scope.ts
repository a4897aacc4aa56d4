/** What the consents cover together: with several givers the strictest counts (R17, R22, R23). */
import { expectedGivers, mayDecide } from './givers.js';
import type { UnitId } from './ids.js';
import type { Topic } from './sealed.js';
import type { Consent, ConsentScope, SipCase } from './sip-case.js';

export interface EffectiveScope extends ConsentScope {
  /** Asked for or allowed by somebody, but not by all: not covered by the line about routing either. */
  readonly leftOutUnitIds: readonly UnitId[];
  readonly exceptions: readonly string[];
}

/** The units that all who have said yes say yes to, and the exceptions of any of them. */
export function effectiveScope(sipCase: SipCase): EffectiveScope {
  const { scope, sealed } = sipCase;
  const own = given(sipCase).flatMap((consent) => (consent.scope ? [consent.scope] : []));
  const named = [...new Set([scope.unitIds, ...own.map(({ unitIds }) => unitIds)].flat())];
  const unitIds = named.filter((id) => [scope, ...own].every((each) => each.unitIds.includes(id)));
  return {
    ...scope,
    unitIds,
    exceptUnitIds: [...scope.exceptUnitIds, ...takenBackUnits(sipCase)],
    leftOutUnitIds: named.filter((id) => !unitIds.includes(id)),
    coversRouting: [scope, ...own].every(({ coversRouting }) => coversRouting),
    exceptions: united(sealed.consent.exceptions, sealed.consent.exceptionsBy, sipCase),
  };
}

/** Matters that must not be taken up: chosen ones, and those worded as "inte om …" among the exceptions. */
export function topicsLeftOut(sipCase: SipCase): {
  readonly chosen: readonly Topic[];
  readonly worded: readonly string[];
} {
  const { topics = [], topicsBy } = sipCase.sealed.consent;
  return {
    chosen: united(topics, topicsBy, sipCase),
    worded: effectiveScope(sipCase)
      .exceptions.filter((exception) => aboutTopic.test(exception))
      .map((exception) => exception.replace(aboutTopic, '').trim()),
  };
}

const aboutTopic = /^\s*(inte\s+)?om\s+/iu;

/** Who has still to say yes: to the whole, or to what the case has come to ask for since (R22). */
export function giversToAsk(sipCase: SipCase): readonly Consent['giver'][] {
  const stands = (giver: Consent['giver']) =>
    sipCase.consents.some(
      (consent) => consent.giver === giver && consent.state === 'given' && !saysLess(sipCase, consent),
    );
  return expectedGivers(sipCase).filter((giver) => !stands(giver));
}

function saysLess(sipCase: SipCase, consent: Consent): boolean {
  const { scope } = consent;
  if (!scope) return false;
  return (
    sipCase.scope.unitIds.some((id) => !scope.unitIds.includes(id)) ||
    (sipCase.scope.coversRouting && !scope.coversRouting)
  );
}

/** Also by one who has taken back the whole since: until they say yes again, the unit is let in nowhere (R21). */
function takenBackUnits(sipCase: SipCase): readonly UnitId[] {
  return sipCase.consents
    .filter(({ giver }) => mayDecide(sipCase, giver))
    .flatMap(({ scope }) => scope?.exceptUnitIds ?? []);
}

function given(sipCase: SipCase): readonly Consent[] {
  const counts = (giver: Consent['giver']) =>
    giver === 'legalGround' ? expectedGivers(sipCase).includes(giver) : mayDecide(sipCase, giver);
  return sipCase.consents.filter(({ giver, state }) => state === 'given' && counts(giver));
}

function united<T>(
  common: readonly T[],
  byGiver: Readonly<Partial<Record<Consent['giver'], readonly T[]>>> | undefined,
  sipCase: SipCase,
): readonly T[] {
  return [...new Set([...common, ...given(sipCase).flatMap(({ giver }) => byGiver?.[giver] ?? [])])];
}
