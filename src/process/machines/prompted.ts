/** Suggests a deviation of the case as it stood when something did not come, never two at once for the same trigger and recipient; nothing is ever filed by itself (R61). */
import { sealing } from '../edit.js';
import { deviationId, instant, type RecipientId, type TaskId } from '../ids.js';
import { planWithoutOwner } from '../owner.js';
import type { Deviation, SipCase } from '../sip-case.js';
import { dueOf } from '../task-due.js';
import { dayOf } from '../time.js';

type Trigger = Deviation['trigger'];

/** The summons or the measure that it is about; neither where it is about the case. */
export interface Missed {
  readonly recipientId?: RecipientId;
  readonly taskId?: TaskId;
}

/** Suggested, written or disputed: not yet registered, settled or let be. */
export function isBeingWritten(state: Deviation['state']): boolean {
  return ['prompted', 'drafted', 'disputed'].includes(state);
}

export function prompted(sipCase: SipCase, trigger: Trigger, about: Missed, now: Date): SipCase {
  const missed = missedIn(sipCase, trigger, about, now);
  const same = sipCase.deviations.filter(
    (deviation) =>
      deviation.recipientId === about.recipientId &&
      deviation.taskId === about.taskId &&
      deviation.unitId === missed.unitId &&
      isBeingWritten(deviation.state),
  );
  const silent = same.find((known) => goesOnAs(trigger, known));
  if (silent) return replaced(sipCase, { ...silent, trigger, ...missed });
  if (same.some((known) => isAlso(trigger, known.trigger))) return sipCase;
  const id = deviationId(`d${sipCase.deviations.length + 1}`);
  const stay = { since: instant(now), fired: [] };
  const deviation: Deviation = {
    id,
    trigger,
    state: 'prompted',
    stay,
    ...about,
    ...missed,
    notedOn: dayOf(now),
  };
  const after = { ...sipCase, deviations: [...sipCase.deviations, deviation] };
  return sealing(after, 'deviations', { ...after.sealed.deviations, [id]: {} });
}

/** One silence is one suggestion: what began as no receipt is told as no answer, unless somebody has begun to write of it. */
function goesOnAs(trigger: Trigger, known: Deviation): boolean {
  const isSilence = trigger === 'noAnswer' || trigger === 'wrongUnit';
  return isSilence && known.trigger === 'noReceipt' && known.state === 'prompted';
}

/** A unit that said no and found no substitute is reported for its no, and not for its silence as well. */
function isAlso(trigger: Trigger, known: Trigger): boolean {
  const coverSilence: readonly Trigger[] = ['refusal', 'noReceipt', 'noAnswer', 'wrongUnit'];
  const isSilence = trigger === 'noAnswer' || trigger === 'wrongUnit' || trigger === 'noReceipt';
  return known === trigger || (isSilence && coverSilence.includes(known));
}

function replaced(sipCase: SipCase, changed: Deviation): SipCase {
  const deviations = sipCase.deviations.map((each) => (each.id === changed.id ? changed : each));
  return { ...sipCase, deviations };
}

/** Whose answer, presence or measure did not come, or which day passed. */
function missedIn(
  sipCase: SipCase,
  trigger: Trigger,
  { recipientId, taskId }: Missed,
  now: Date,
): Pick<Deviation, 'unitId' | 'missedOn'> {
  const recipient = sipCase.recipients.find(({ id }) => id === recipientId);
  const task = sipCase.tasks.find(({ id }) => id === taskId);
  const gone = trigger === 'ownerGone' ? planWithoutOwner(sipCase) : undefined;
  const unitId = recipient?.atUnitId ?? task?.unitId ?? gone?.unitId;
  const byTrigger: Partial<Record<Trigger, Deviation['missedOn']>> = {
    noFollowUp: sipCase.followUpOn,
    ownerGone: gone && dayOf(gone.since),
    noReceipt: dayOf(now),
  };
  const missedOn = byTrigger[trigger] ?? (task && dueOf(task)) ?? recipient?.answerBy;
  return { ...(unitId ? { unitId } : {}), ...(missedOn ? { missedOn } : {}) };
}
