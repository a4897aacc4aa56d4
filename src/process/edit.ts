/** Small pure edits of a case that several machines share. */
import type { ConsentTexts, RecipientTexts, Sealed } from './sealed.js';
import type { RecipientId } from './ids.js';
import type { RuleId } from './rules.js';
import type { Recipient, SipCase, TrailStep } from './sip-case.js';

export function sealing<Section extends keyof Sealed>(
  sipCase: SipCase,
  section: Section,
  texts: Sealed[Section],
): SipCase {
  return { ...sipCase, sealed: { ...sipCase.sealed, [section]: texts } };
}

export function withConsentTexts(sipCase: SipCase, texts: Partial<ConsentTexts>): SipCase {
  return sealing(sipCase, 'consent', { ...sipCase.sealed.consent, ...texts });
}

export function withRecipient(
  sipCase: SipCase,
  id: RecipientId,
  change: (recipient: Recipient) => Recipient,
): SipCase {
  return {
    ...sipCase,
    recipients: sipCase.recipients.map((recipient) => (recipient.id === id ? change(recipient) : recipient)),
  };
}

export function withRecipientTexts(sipCase: SipCase, id: RecipientId, texts: RecipientTexts): SipCase {
  const before = sipCase.sealed.recipients[id] ?? {};
  return sealing(sipCase, 'recipients', { ...sipCase.sealed.recipients, [id]: { ...before, ...texts } });
}

export function onTrail(recipient: Recipient, step: TrailStep): Recipient {
  return { ...recipient, trail: [...recipient.trail, step] };
}

/** The holder answers for itself, or another has it: no unit is asked about any more. */
export function withoutProposal({ proposedUnitId: _proposed, ...recipient }: Recipient): Recipient {
  return recipient;
}

/** A warned rule that was gone past: which one in clear, so that it can be counted, and why under seal (type W). */
export function withReason(sipCase: SipCase, rule: RuleId, reason: string | undefined): SipCase {
  if (!reason?.trim()) return sipCase;
  const warned = [...(sipCase.warned ?? []).filter((other) => other !== rule), rule];
  return sealing({ ...sipCase, warned }, 'reasons', { ...sipCase.sealed.reasons, [rule]: reason.trim() });
}
