/** Connecting a unit: a one-time code, the channel in which it was written, and the administrator's yes (design 8.12). */
import type { Actor } from './actor.js';
import { belongs } from './capacity.js';
import type { Instant, PersonKey, PrincipalId, UnitId } from './ids.js';
import type { Principal, Unit } from './world.js';

/** A code waits for a channel, a claimed one for the administrator; an approved one is the unit's channel until it ends. */
export type ConnectionState = 'waiting' | 'claimed' | 'approved' | 'refused' | 'replaced' | 'ended';

/** `lost`: the bot was removed or the channel is gone. `directory`: a newer directory file names another channel. */
export type EndedWhy = 'moved' | 'disconnected' | 'lost' | 'directory';

/** The channel in which the code was written, as Teams describes it. */
export interface ClaimedChannel {
  readonly channelId: string;
  readonly channelName: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly memberCount: number;
  readonly by: PersonKey;
  /** Teams says of nobody in some rosters that they own the team: then the administrator's yes is the guard. */
  readonly byOwner: boolean;
}

export interface Connection {
  readonly id: string;
  /** The tenant of whoever made the code: no other tenant may use it. */
  readonly tenantId: string;
  readonly unitId: UnitId;
  readonly madeBy: PersonKey;
  /** Of the code while it waits, of the question while it is claimed. */
  readonly expiresAt: Instant;
  readonly state: ConnectionState;
  readonly channel: ClaimedChannel | undefined;
  readonly endedWhy: EndedWhy | undefined;
}

/** Why a code that was written in a channel came to nothing. */
export type ClaimRefusal =
  | 'tooManyTries'
  | 'notMember'
  | 'notOwner'
  | 'unknownCode'
  | 'otherTenant'
  | 'expiredCode'
  | 'usedCode'
  | 'alreadyThere'
  | 'channelTaken';

/** A code is read aloud or pasted, and used at once. */
export const codeMinutes = 15;
/** Wrong codes from one channel, within the life of a code: counted there, so that nobody burns somebody else's. */
export const wrongTries = 5;
/** The administrator may have gone home. */
export const questionHours = 24;
/** Forty bits, without letters that are mistaken for each other (Crockford base 32). */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 8;

/** A code as it was typed: case, spaces and dashes do not matter, nor O for 0 and I or L for 1. Undefined when it can be none. */
export function readCode(text: string): string | undefined {
  const code = text
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const sound = code.length === codeLength && [...code].every((sign) => codeAlphabet.includes(sign));
  return sound ? code : undefined;
}

/** As it is shown: two groups, which are easier to read aloud. */
export function writeCode(code: string): string {
  return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;
}

export function minutesAfter(now: Date, minutes: number): Instant {
  return new Date(now.getTime() + minutes * 60_000).toISOString() as Instant;
}

/** What a code that exists can no longer do. Whoever has it whole was told it, and may know why; a wrong one tells nothing. */
export function whyNotCode(
  found: Connection | undefined,
  { tenantId, now }: { readonly tenantId: string; readonly now: Date },
): ClaimRefusal | undefined {
  if (!found) return 'unknownCode';
  if (found.tenantId !== tenantId) return 'otherTenant';
  if (found.state !== 'waiting') return found.state === 'replaced' ? 'expiredCode' : 'usedCode';
  return new Date(found.expiresAt) <= now ? 'expiredCode' : undefined;
}

/** One channel, one unit: a channel that receives for another has to be disconnected first. */
export function whyNotChannel(
  found: Pick<Connection, 'unitId'>,
  holder: Pick<Unit, 'id'> | undefined,
): ClaimRefusal | undefined {
  if (!holder) return undefined;
  return holder.id === found.unitId ? 'alreadyThere' : 'channelTaken';
}

/** A wrong code counts as a try; what is right but too late, or in the wrong place, is no guess - but in another tenant. */
export function countsAsTry(refusal: ClaimRefusal): boolean {
  return refusal === 'unknownCode' || refusal === 'otherTenant';
}

/** The principals whose units an administrator may connect: those where the role is, in the administrator's own tenant. */
export function principalsConnected(
  actor: Actor,
  units: readonly Unit[],
  principals: readonly Principal[],
): readonly PrincipalId[] {
  if (actor.kind !== 'person') return [];
  const [tenantId] = actor.person.split('/');
  const held = units.filter(({ id }) => belongs(actor, id, ['administrator']));
  return principals
    .filter((principal) => principal.tenantId === tenantId)
    .map(({ id }) => id)
    .filter((id) => held.some(({ principalId }) => principalId === id));
}
