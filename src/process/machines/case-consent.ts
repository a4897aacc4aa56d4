/** Rules and changes of the consent's scope, its narrowing and its withdrawal. */
import { withConsentTexts } from '../edit.js';
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { consentIsComplete, exceptionNames } from '../scope.js';
import { instant } from '../ids.js';
import type { Recipient, SipCase } from '../sip-case.js';

/** A unit cannot be both covered and excepted. */
export function scopeFits({ move }: Ask<'setConsentScope'>): Refusal | undefined {
  const both = move.scope.unitIds.some((id) => move.scope.exceptUnitIds.includes(id));
  return both ? refuse('consentExcludes') : undefined;
}

/** Scope and exceptions are stored with the consent (R23). */
export function scopeChanged({ sipCase, move }: Ask<'setConsentScope'>): SipCase {
  return withConsentTexts(
    { ...sipCase, scope: move.scope },
    {
      exceptions: move.exceptions,
      ...(move.informationForm === undefined ? {} : { informationForm: move.informationForm }),
      ...(move.oneGuardianReason === undefined ? {} : { oneGuardianReason: move.oneGuardianReason }),
    },
  );
}

/** Asked of the case as it will be: the scope is set and everybody who decides has said yes. */
export function consentCompleteAfter(ask: Ask<'setConsentScope'>): boolean {
  return consentIsComplete(scopeChanged(ask));
}

/** R21: a withdrawn consent stops everything that is not yet sent; what it covered stays in the log. */
export function consentWithdrawn({ sipCase, move, now }: Ask<'withdrawConsent'>): SipCase {
  return {
    ...sipCase,
    resumeTo: sipCase.state === 'meetingBooked' || sipCase.state === 'called' ? 'readyToCall' : sipCase.state,
    consents: sipCase.consents.map((consent) =>
      consent.giver === move.giver
        ? { ...consent, state: 'withdrawn', stay: { since: instant(now), fired: [] } }
        : consent,
    ),
    recipients: sipCase.recipients.map((recipient) => stopped(recipient, instant(now))),
    meetings: sipCase.meetings.map((meeting) =>
      meeting.state === 'booked' || meeting.state === 'booking'
        ? { ...meeting, state: 'cancelled', stay: { since: instant(now), fired: [] } }
        : meeting,
    ),
  };
}

/** R21, in part: one recipient or one person is taken out; the meeting stands. */
export function narrowed({ sipCase, move, now }: Ask<'narrowConsent'>): SipCase {
  const exceptions = [...sipCase.sealed.consent.exceptions, ...(move.exception ? [move.exception] : [])];
  const scope = move.unitId
    ? {
        ...sipCase.scope,
        unitIds: sipCase.scope.unitIds.filter((id) => id !== move.unitId),
        exceptUnitIds: [...sipCase.scope.exceptUnitIds, move.unitId],
      }
    : sipCase.scope;
  const leaves = (recipient: Recipient) =>
    recipient.target.kind === 'unit'
      ? recipient.target.unitId === move.unitId ||
        (move.unitId !== undefined && recipient.atUnitId === move.unitId)
      : exceptionNames(exceptions, sipCase.sealed.recipients[recipient.id]?.person?.label ?? '');
  const recipients = sipCase.recipients.map((recipient) =>
    leaves(recipient) ? stopped(recipient, instant(now)) : recipient,
  );
  return withConsentTexts({ ...sipCase, scope, recipients }, { exceptions });
}

function stopped(recipient: Recipient, since: Recipient['stay']['since']): Recipient {
  const live = ['chosen', 'sent', 'received', 'accepted', 'confirmed'].includes(recipient.state);
  return live ? { ...recipient, state: 'withdrawn', stay: { since, fired: [] } } : recipient;
}
