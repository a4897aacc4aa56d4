/** Those who met once are called anew for the follow-up: in the same case, by whoever convenes now. */
import type { Instant, RecipientId, UnitId } from '../ids.js';
import { kindFor } from '../routing.js';
import type { Recipient, SipCase } from '../sip-case.js';
import { unitOf, type World } from '../world.js';

/** Whoever was called and has not left; the unit that calls now is not called. */
export function calledAgain(
  { recipients }: SipCase,
  convening: UnitId,
  since: Instant,
): readonly Recipient[] {
  return recipients
    .filter(({ state }) => state === 'attended' || state === 'absent')
    .filter(({ target, atUnitId }) => target.kind === 'person' || (atUnitId ?? target.unitId) !== convening)
    .map(({ id, target, kind, atUnitId }) => ({
      ...chosenAnew(id, since),
      kind,
      // The unit that was found in the end, not the one that passed the summons on.
      target: target.kind === 'unit' ? { kind: 'unit', unitId: atUnitId ?? target.unitId } : target,
    }));
}

/** Whoever convened before is called like the others, once another unit convenes. */
export function formerConvener(
  { sipCase, world, since }: { readonly sipCase: SipCase; readonly world: World; readonly since: Instant },
  convening: UnitId,
  as: RecipientId,
): readonly Recipient[] {
  const { unitId } = sipCase.convener;
  if (unitId === convening) return [];
  return [
    {
      ...chosenAnew(as, since),
      kind: kindFor(unitOf(world, unitId)),
      target: { kind: 'unit', unitId },
    },
  ];
}

/** R15: what the individual has said yes to stands, whoever convenes now. */
export function withFormerConvener({
  formerConveners = [],
  convener,
}: SipCase): Pick<SipCase, 'formerConveners'> {
  return { formerConveners: [...new Set([...formerConveners, convener.unitId])] };
}

function chosenAnew(id: RecipientId, since: Instant) {
  return {
    id,
    state: 'chosen',
    stay: { since, fired: [] },
    trail: [],
    worksOn: [],
    question: false,
    substituteAsked: false,
    verified: true,
  } as const;
}
