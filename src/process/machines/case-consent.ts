/** Rules and changes of the consent's scope, its narrowing and its withdrawal. */
import { withConsentTexts } from '../edit.js';
import { instant, type Instant } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { consentIsComplete, isOutsideNow, mayDecide, unitMayKnow } from '../scope.js';
import type { CaseState, Consent, Recipient, SipCase, Task } from '../sip-case.js';
import { unitOf, type World } from '../world.js';
import { calledOff } from './called-off.js';

/** A unit cannot be both covered and excepted, and the unit that carries the case cannot be taken out of it. */
export function scopeFits({ sipCase, move, world }: Ask<'setConsentScope'>): Refusal | undefined {
  const { unitIds, exceptUnitIds } = move.scope;
  // A client may send any words as an id: they would be kept in clear, and called.
  if ([...unitIds, ...exceptUnitIds].some((id) => !unitOf(world, id))) return refuse('consentIncomplete');
  const contradicts =
    unitIds.some((id) => exceptUnitIds.includes(id)) || exceptUnitIds.includes(sipCase.convener.unitId);
  return contradicts ? refuse('consentExcludes') : undefined;
}

/** Something must be taken out; without the unit that carries the case it is the whole consent that is withdrawn. */
export function narrowingFits({ sipCase, move }: Ask<'narrowConsent'>): Refusal | undefined {
  if (move.unitId === sipCase.convener.unitId) return refuse('consentExcludes');
  return move.unitId || move.exception?.trim() ? undefined : refuse('consentIncomplete');
}

/** Only a consent that stands can be withdrawn, else the case would wait for one that nobody has to give back. */
export function consentStands({ sipCase, move }: Ask<'withdrawConsent'>): Refusal | undefined {
  const stands = sipCase.consents.some(({ giver, state }) => giver === move.giver && state === 'given');
  return stands && mayDecide(sipCase, move.giver) ? undefined : refuse('notTheDecider');
}

/** Scope and exceptions are stored with the consent (R23); whoever a narrower one leaves out is taken out (R21). */
export function scopeChanged({ sipCase, move, now, world }: Ask<'setConsentScope'>): SipCase {
  const after = withConsentTexts(
    { ...sipCase, scope: move.scope },
    {
      exceptions: move.exceptions,
      ...(move.informationForm === undefined ? {} : { informationForm: move.informationForm }),
      ...(move.oneGuardianReason === undefined ? {} : { oneGuardianReason: move.oneGuardianReason }),
    },
  );
  return withoutOutsiders(after, instant(now), world);
}

/** Asked of the case as it will be: the scope is set and everybody who decides has said yes. */
export function consentCompleteAfter(ask: Ask<'setConsentScope'>): boolean {
  return consentIsComplete(scopeChanged(ask));
}

/** A new question: those who said no may answer again. */
export function askedAgain({ sipCase, now }: Asking): SipCase {
  return {
    ...sipCase,
    consents: sipCase.consents.map((consent): Consent =>
      consent.state === 'refused'
        ? { giver: consent.giver, state: 'asked', stay: { since: instant(now), fired: [] } }
        : consent,
    ),
  };
}

/** A paused case goes on where it was: with its meeting called off it has to call again (design 8.17). */
const resumesAs: Partial<Record<CaseState, CaseState>> = {
  called: 'readyToCall',
  meetingBooked: 'readyToCall',
};

/** R21: a withdrawn consent stops everything that is not yet sent; what it covered stays in the log. */
export function consentWithdrawn({ sipCase, move, now }: Ask<'withdrawConsent'>): SipCase {
  const since = instant(now);
  const paused = sipCase.state === 'pausedConsent';
  return {
    ...sipCase,
    ...(paused ? {} : { resumeTo: resumesAs[sipCase.state] ?? sipCase.state }),
    consents: sipCase.consents.map((consent) =>
      consent.giver === move.giver ? { ...consent, state: 'withdrawn', stay: { since, fired: [] } } : consent,
    ),
    recipients: sipCase.recipients.map((recipient) => stopped(recipient, since)),
    meetings: calledOff(sipCase.meetings, since),
  };
}

/** R21, in part: one unit, or what one exception names, is taken out; the meeting and the plan stand. */
export function narrowed({ sipCase, move, now, world }: Ask<'narrowConsent'>): SipCase {
  const exception = move.exception?.trim();
  const exceptions = [...sipCase.sealed.consent.exceptions, ...(exception ? [exception] : [])];
  const scope = move.unitId
    ? {
        ...sipCase.scope,
        unitIds: sipCase.scope.unitIds.filter((id) => id !== move.unitId),
        exceptUnitIds: [...sipCase.scope.exceptUnitIds, move.unitId],
      }
    : sipCase.scope;
  return withoutOutsiders(withConsentTexts({ ...sipCase, scope }, { exceptions }), instant(now), world);
}

/** Those whom the consent no longer covers: no more messages, no measure to work on, no plan to own. */
function withoutOutsiders(sipCase: SipCase, since: Instant, world: World): SipCase {
  const { planOwnerUnitId, convener } = sipCase;
  const keepsOwner = planOwnerUnitId === undefined || unitMayKnow(sipCase, planOwnerUnitId, world);
  return {
    ...sipCase,
    ...(keepsOwner ? {} : { planOwnerUnitId: convener.unitId }),
    recipients: sipCase.recipients.map((recipient) =>
      isOutsideNow(sipCase, recipient, world) ? stopped(recipient, since) : recipient,
    ),
    tasks: sipCase.tasks.map((task) =>
      unitMayKnow(sipCase, task.unitId, world) ? task : homeless(task, since),
    ),
  };
}

/** The measure stands, but another unit has to do it: the plan's owner settles which. */
function homeless(task: Task, since: Instant): Task {
  const over = task.state === 'done' || task.state === 'handedOver';
  return over ? task : { ...task, state: 'wrongUnit', stay: { since, fired: [] } };
}

/** Who has attended, stayed away or said no has done so: that stands. */
function stopped(recipient: Recipient, since: Instant): Recipient {
  const live = ['chosen', 'sent', 'received', 'accepted', 'confirmed', 'refused'].includes(recipient.state);
  return live ? { ...recipient, state: 'withdrawn', stay: { since, fired: [] } } : recipient;
}
