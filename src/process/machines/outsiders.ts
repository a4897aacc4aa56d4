/** Takes out those whom the consent no longer covers (R21). */
import type { Instant } from '../ids.js';
import { isOutsideNow, unitMayKnow } from '../scope.js';
import type { Recipient, SipCase, Task } from '../sip-case.js';
import type { World } from '../world.js';

/** Those whom the consent no longer covers: no more messages, no measure to work on, no plan to own. */
export function withoutOutsiders(sipCase: SipCase, since: Instant, world: World): SipCase {
  const { ownershipOffer, ...rest } = sipCase;
  const { planOwnerUnitId, convener } = sipCase;
  const keepsOwner = planOwnerUnitId === undefined || unitMayKnow(sipCase, planOwnerUnitId, world);
  const keepsOffer = ownershipOffer && unitMayKnow(sipCase, ownershipOffer.unitId, world);
  return {
    ...rest,
    ...(keepsOffer ? { ownershipOffer } : {}),
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
export function stopped(recipient: Recipient, since: Instant): Recipient {
  const live = ['chosen', 'sent', 'received', 'accepted', 'confirmed', 'refused'].includes(recipient.state);
  return live ? { ...recipient, state: 'withdrawn', stay: { since, fired: [] } } : recipient;
}
