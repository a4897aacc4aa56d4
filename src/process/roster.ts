/** Who is in a channel, and whom of them it makes dispatchers: own staff, and for neutral moves only (design 8.12). */
import { personKey, type PersonKey } from './ids.js';

/** As Teams tells it. `role`: "user", "owner", "guest" or "anonymous"; some rosters name no owner. */
export interface RosterMember {
  readonly tenantId: string | undefined;
  readonly aadObjectId: string | undefined;
  readonly role: string | undefined;
}

/** Guests, members of a shared channel from other tenants, and whoever has no account are left out. */
export function dispatchersIn(roster: readonly RosterMember[], tenantId: string): readonly PersonKey[] {
  return roster
    .filter((member) => isOwnStaff(member, tenantId))
    .flatMap(({ aadObjectId }) => (aadObjectId ? [personKey(tenantId, aadObjectId.toLowerCase())] : []));
}

/** Whether this person may write a code there; `member` where the roster names no owner at all. */
export function standingIn(
  roster: readonly RosterMember[],
  person: PersonKey,
): 'owner' | 'member' | 'notOwner' | 'notMember' {
  const [tenantId = '', aadObjectId = ''] = person.toLowerCase().split('/');
  const own = roster.find(
    (member) => isOwnStaff(member, tenantId) && member.aadObjectId?.toLowerCase() === aadObjectId,
  );
  if (!own) return 'notMember';
  if (isOwner(own)) return 'owner';
  return roster.some(isOwner) ? 'notOwner' : 'member';
}

function isOwner({ role }: RosterMember): boolean {
  return role?.toLowerCase() === 'owner';
}

function isOwnStaff({ tenantId, aadObjectId, role }: RosterMember, own: string): boolean {
  const outside = ['guest', 'anonymous'].includes(role?.toLowerCase() ?? '');
  return aadObjectId !== undefined && tenantId?.toLowerCase() === own.toLowerCase() && !outside;
}
