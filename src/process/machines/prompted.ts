/** Suggests a deviation of the case as it stood when something did not come, never two at once for the same trigger and recipient; nothing is ever filed by itself (R61). */
import { sealing } from '../edit.js';
import { deviationId, instant, type RecipientId } from '../ids.js';
import type { Deviation, SipCase } from '../sip-case.js';

export function prompted(
  sipCase: SipCase,
  trigger: Deviation['trigger'],
  recipientId: RecipientId | undefined,
  now: Date,
): SipCase {
  const missed = missedIn(sipCase, trigger, recipientId);
  const known = sipCase.deviations.some(
    (deviation) =>
      isAlso(trigger, deviation.trigger) &&
      deviation.recipientId === recipientId &&
      deviation.unitId === missed.unitId &&
      ['prompted', 'drafted', 'disputed'].includes(deviation.state),
  );
  if (known) return sipCase;
  const id = deviationId(`d${sipCase.deviations.length + 1}`);
  const deviation: Deviation = {
    id,
    trigger,
    state: 'prompted',
    stay: { since: instant(now), fired: [] },
    ...(recipientId ? { recipientId } : {}),
    ...missed,
  };
  const after = { ...sipCase, deviations: [...sipCase.deviations, deviation] };
  return sealing(after, 'deviations', { ...after.sealed.deviations, [id]: {} });
}

/** A unit that said no and found no substitute is reported for its no, and not for its silence as well. */
function isAlso(trigger: Deviation['trigger'], known: Deviation['trigger']): boolean {
  return known === trigger || (trigger === 'noAnswer' && known === 'refusal');
}

/** Whose answer or presence did not come, or which day of follow-up passed. */
function missedIn(
  { recipients, followUpOn }: SipCase,
  trigger: Deviation['trigger'],
  recipientId: RecipientId | undefined,
): Pick<Deviation, 'unitId' | 'missedOn'> {
  const recipient = recipients.find(({ id }) => id === recipientId);
  const missedOn = trigger === 'noFollowUp' ? followUpOn : recipient?.answerBy;
  return {
    ...(recipient?.atUnitId ? { unitId: recipient.atUnitId } : {}),
    ...(missedOn ? { missedOn } : {}),
  };
}
