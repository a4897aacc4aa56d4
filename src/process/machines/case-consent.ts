/** Rules and changes of the consent's scope, its narrowing and its withdrawal. */
import { withConsentTexts } from '../edit.js';
import { yesesThatStand } from '../givers.js';
import { instant, type UnitId } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import type { MoveOf } from '../moves.js';
import type { Refusal } from '../refusals.js';
import { consentIsComplete } from '../scope.js';
import type { Consent, Giver, SipCase } from '../sip-case.js';
import { dayOf } from '../time.js';
import { mayTakePart, unitOf } from '../world.js';
import { stopped, withoutOutsiders } from './outsiders.js';
import { paused, pausedBeforeConsent } from './paused.js';

/** A unit cannot be both covered and excepted, and the unit that carries the case cannot be taken out of it. */
export function scopeFits({ sipCase, move, world }: Ask<'setConsentScope'>): Refusal | undefined {
  const { unitIds, exceptUnitIds } = move.scope;
  // A client may send any words as an id: they would be kept in clear, and called.
  const units = [...unitIds, ...exceptUnitIds].map((id) => unitOf(world, id));
  if (units.includes(undefined)) return refuse('consentIncomplete');
  if (units.some((unit) => unit && !mayTakePart(unit))) return refuse('supportUnit');
  const contradicts =
    unitIds.some((id) => exceptUnitIds.includes(id)) || exceptUnitIds.includes(sipCase.convener.unitId);
  return contradicts ? refuse('consentExcludes') : undefined;
}

/** Something must be taken out; without the unit that carries the case it is the whole consent that is withdrawn. */
export function narrowingFits({ sipCase, move, world }: Ask<'narrowConsent'>): Refusal | undefined {
  const { giver, unitId } = move;
  if (unitId === sipCase.convener.unitId) return refuse('consentExcludes');
  if (unitId && !unitOf(world, unitId)) return refuse('consentIncomplete');
  if (giver && !yesStands(sipCase, giver)) return refuse('notTheDecider');
  return move.unitId || move.exception?.trim() || move.topics?.length
    ? undefined
    : refuse('consentIncomplete');
}

/** Only a consent that stands can be withdrawn, else the case would wait for one that nobody has to give back. */
export function consentStands({ sipCase, move }: Ask<'withdrawConsent'>): Refusal | undefined {
  return yesStands(sipCase, move.giver) ? undefined : refuse('notTheDecider');
}

function yesStands(sipCase: SipCase, giver: Giver): boolean {
  return yesesThatStand(sipCase).includes(giver);
}

/** Scope and exceptions are stored with the consent (R23); whoever a narrower one leaves out is taken out (R21). */
export function scopeChanged({ sipCase, move, now, world }: Ask<'setConsentScope'>): SipCase {
  const after = withConsentTexts(
    {
      ...sipCase,
      scope: { ...keptAnswer(sipCase), ...move.scope },
      consents: sipCase.consents.map((consent) => withOwnScope(consent, sipCase)),
    },
    {
      exceptions: move.exceptions,
      ...(move.topics === undefined ? {} : { topics: move.topics }),
      ...(move.informationForm === undefined ? {} : { informationForm: move.informationForm }),
      ...(move.oneGuardianReason === undefined ? {} : { oneGuardianReason: move.oneGuardianReason }),
    },
  );
  return withoutOutsiders(withLessFromGivers(after), instant(now), world);
}

/** The child's answer about its guardians is asked elsewhere: a form about units does not take it away (R19). */
function keptAnswer({ scope: { guardiansMayKnow } }: SipCase) {
  return guardiansMayKnow === undefined ? {} : { guardiansMayKnow };
}

/** A yes from before scopes were kept with it was a yes to what the case asked for then, and to no more (R22). */
function withOwnScope(consent: Consent, { scope }: SipCase): Consent {
  if (consent.state !== 'given' || consent.scope || scope.unitIds.length === 0) return consent;
  return { ...consent, scope: { unitIds: scope.unitIds, coversRouting: scope.coversRouting } };
}

/** What is taken back is taken back from every yes: a form that asks for it again does not give it back (R22, R23). */
function withLessFromGivers(sipCase: SipCase): SipCase {
  const { scope, sealed, consents } = sipCase;
  const { exceptions, topics = [], exceptionsBy, topicsBy } = sealed.consent;
  const given = consents.filter(({ state }) => state === 'given').map(({ giver }) => giver);
  const byAll = <T>(common: readonly T[], own: Readonly<Partial<Record<Giver, readonly T[]>>> = {}) => ({
    ...own,
    ...Object.fromEntries(given.map((giver) => [giver, both(common, own[giver])])),
  });
  return withConsentTexts(
    { ...sipCase, consents: consents.map((consent) => withinScope(consent, scope)) },
    { exceptionsBy: byAll(exceptions, exceptionsBy), topicsBy: byAll(topics, topicsBy) },
  );
}

function withinScope(consent: Consent, asked: SipCase['scope']): Consent {
  if (!consent.scope) return consent;
  const unitIds = consent.scope.unitIds.filter((id) => asked.unitIds.includes(id));
  const coversRouting = consent.scope.coversRouting && asked.coversRouting;
  return { ...consent, scope: { ...consent.scope, unitIds, coversRouting } };
}

/** Asked of the case as it will be: the scope is set and everybody who decides has said yes. */
export function consentCompleteAfter(ask: Ask<'setConsentScope'>): boolean {
  return consentIsComplete(scopeChanged(ask));
}

/** A new question: those who said no may answer again, and it is kept that they did (R20). */
export function askedAgain({ sipCase, now }: Asking): SipCase {
  return {
    ...sipCase,
    consents: sipCase.consents.map((consent): Consent =>
      consent.state === 'refused'
        ? {
            giver: consent.giver,
            state: 'asked',
            stay: { since: instant(now), fired: [] },
            saidNoOn: consent.saidNoOn ?? consent.givenOn ?? dayOf(now),
          }
        : consent,
    ),
  };
}

/** A case that waits for compulsory care to end, and had not come to its consent, asks for it afterwards: there is none to take back. */
export function consentWasAnswered({ sipCase }: Asking): Refusal | undefined {
  return pausedBeforeConsent(sipCase) ? refuse('notNow') : undefined;
}

/** R21: a withdrawn consent stops everything that is not yet sent; what it covered stays in the log. */
export function consentWithdrawn({ sipCase, move, now }: Ask<'withdrawConsent'>): SipCase {
  const since = instant(now);
  return {
    ...paused(sipCase, since),
    consents: sipCase.consents.map((consent) =>
      consent.giver === move.giver ? { ...consent, state: 'withdrawn', stay: { since, fired: [] } } : consent,
    ),
    recipients: sipCase.recipients.map((recipient) => stopped(recipient, since)),
  };
}

/** R21, in part: one unit, what one exception names, or a topic is taken out; the meeting and the plan stand. */
export function narrowed({ sipCase, move, now, world }: Ask<'narrowConsent'>): SipCase {
  const less = move.giver ? lessFromOne(sipCase, move, move.giver) : lessFromAll(sipCase, move);
  return withoutOutsiders(less, instant(now), world);
}

type TakenBack = MoveOf<'narrowConsent'>;

function lessFromAll(sipCase: SipCase, { unitId, exception, topics }: TakenBack): SipCase {
  const { consent } = sipCase.sealed;
  const left = both(consent.topics, topics);
  const scope = unitId
    ? {
        ...sipCase.scope,
        unitIds: sipCase.scope.unitIds.filter((id) => id !== unitId),
        exceptUnitIds: [...sipCase.scope.exceptUnitIds, unitId],
      }
    : sipCase.scope;
  const texts = {
    exceptions: both(consent.exceptions, wordsOf(exception)),
    ...(left.length > 0 ? { topics: left } : {}),
  };
  return withLessFromGivers(withConsentTexts({ ...sipCase, scope }, texts));
}

/** What one of several takes back: the others' yes stands as it was, and the strictest counts (R17, R21). */
function lessFromOne(sipCase: SipCase, { unitId, exception, topics }: TakenBack, giver: Giver): SipCase {
  const { exceptionsBy, topicsBy } = sipCase.sealed.consent;
  const consents = sipCase.consents.map((consent) =>
    consent.giver === giver && unitId ? withoutUnit(consent, sipCase, unitId) : consent,
  );
  return withConsentTexts(
    { ...sipCase, consents },
    {
      exceptionsBy: { ...exceptionsBy, [giver]: both(exceptionsBy?.[giver], wordsOf(exception)) },
      topicsBy: { ...topicsBy, [giver]: both(topicsBy?.[giver], topics) },
    },
  );
}

/** Also where the unit was covered by the line about routing alone, so it is named among those excepted. */
function withoutUnit(consent: Consent, sipCase: SipCase, unitId: UnitId): Consent {
  const { scope: own = { unitIds: [], coversRouting: false } } = withOwnScope(consent, sipCase);
  return {
    ...consent,
    scope: {
      ...own,
      unitIds: own.unitIds.filter((id) => id !== unitId),
      exceptUnitIds: both(own.exceptUnitIds, [unitId]),
    },
  };
}

function both<T>(some: readonly T[] = [], more: readonly T[] = []): readonly T[] {
  return [...new Set([...some, ...more])];
}

function wordsOf(exception = ''): readonly string[] {
  return exception.trim() ? [exception.trim()] : [];
}
