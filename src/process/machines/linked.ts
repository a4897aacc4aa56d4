/** Cases that meet together (siblings, a family): linked by the unit that convenes both, each with its own consent. */
import { isLinked, linkedIds, together } from '../linked.js';
import { refuse, type Ask, type MoveTable } from '../machine.js';
import { isProtected } from '../protection.js';
import type { Refusal } from '../refusals.js';
import type { LinkedCase, SipCase } from '../sip-case.js';
import { unpaused } from './open-states.js';

const during = unpaused;

const link = {
  to: 'linked',
  by: ['convener'],
  during,
  when: [isOwnCase, neitherIsProtected],
  change: linked,
} as const;
const back = { to: 'linked', by: ['system'], during, when: [notProtected], change: linkedBack } as const;
/** Also when the case is paused or closed: the other one must not stay linked with it. */
const end = { to: 'alone', by: ['convener'], when: [notJoint], change: unlinked } as const;
const endBack = { to: 'alone', by: ['system'], change: unlinkedBack } as const;

export const linkedMoves = {
  alone: { linkCase: link, linkedBack: back, unlinkedBack: endBack },
  linked: { linkCase: link, linkedBack: back, unlinkCase: end, unlinkedBack: endBack },
} satisfies MoveTable<'linked'>;

/** One convening unit books one meeting; of other units' cases it is not even said whether they exist (R68). */
function isOwnCase({ sipCase, move, world }: Ask<'linkCase'>): Refusal | undefined {
  const other = otherOf(move, world.linked);
  const own = other && other.convener.unitId === sipCase.convener.unitId && other.id !== sipCase.id;
  return own && unpaused.includes(other.state) ? undefined : refuse('noSuchCase');
}

/** R69: a link would say of a protected case whose family it belongs to. */
function neitherIsProtected({ sipCase, move, world }: Ask<'linkCase'>): Refusal | undefined {
  const other = otherOf(move, world.linked);
  // Of somebody else's protected case it is not said that it is one.
  if (other && isProtected(other)) return refuse('noSuchCase');
  return isProtected(sipCase) ? refuse('linkedIsProtected') : undefined;
}

function notProtected({ sipCase }: Ask<'linkedBack'>): Refusal | undefined {
  return isProtected(sipCase) ? refuse('linkedIsProtected') : undefined;
}

/** A joint meeting is called off, or moved, as what it is before the cases go their own ways. */
function notJoint({ sipCase, move, world }: Ask<'unlinkCase'>): Refusal | undefined {
  const other = (world.linked ?? []).find(({ id }) => id === move.caseId);
  // The other one may have booked for both, and this case is about to hear of it.
  const joint = together(sipCase, move.caseId) ?? (other && together(other, sipCase.id));
  return joint ? refuse('stillJoint') : undefined;
}

function otherOf({ ref }: Ask<'linkCase'>['move'], cases: readonly SipCase[] = []): SipCase | undefined {
  return cases.find((other) => other.ref === ref);
}

function linked({ sipCase, move, world }: Ask<'linkCase'>): SipCase {
  const other = otherOf(move, world.linked);
  return other ? withLink(sipCase, { caseId: other.id, ref: other.ref }) : sipCase;
}

function linkedBack({ sipCase, move: { caseId, ref } }: Ask<'linkedBack'>): SipCase {
  return withLink(sipCase, { caseId, ref });
}

function withLink(sipCase: SipCase, link: LinkedCase): SipCase {
  if (linkedIds(sipCase).includes(link.caseId)) return sipCase;
  return { ...sipCase, linked: [...(sipCase.linked ?? []), link] };
}

function unlinked({ sipCase, move }: Ask<'unlinkCase'>): SipCase {
  return withoutLink(sipCase, move.caseId);
}

function unlinkedBack({ sipCase, move }: Ask<'unlinkedBack'>): SipCase {
  return withoutLink(sipCase, move.caseId);
}

function withoutLink(sipCase: SipCase, caseId: LinkedCase['caseId']): SipCase {
  const { linked: links = [], ...alone } = sipCase;
  const left = links.filter((each) => each.caseId !== caseId);
  const after: SipCase = left.length > 0 ? { ...alone, linked: left } : alone;
  return isLinked(after) ? after : alone;
}
