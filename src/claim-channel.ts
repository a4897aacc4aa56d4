/** `koppla KOD` in a channel: who may write it there, what the code is good for, and the sentence that answers. */
import { OutsideFailure, type Connections, type Directory, type Rosters } from './ports.js';
import type { Heard } from './answer.js';
import {
  codeMinutes,
  countsAsTry,
  minutesAfter,
  questionHours,
  readCode,
  whyNotChannel,
  whyNotCode,
  wrongTries,
  type ClaimRefusal,
  type Connection,
} from './process/connection.js';
import { instant } from './process/ids.js';
import { standingIn } from './process/roster.js';
import { codeHash } from './connect-notes.js';
import { textsFor } from './show.js';
import { tendChannels, type TendNeeds } from './tend-connections.js';

export interface ClaimNeeds extends TendNeeds {
  readonly connections: Connections;
  readonly rosters: Rosters;
  readonly directory: Directory;
}

type Claimed = ClaimRefusal | 'claimed' | 'noCode' | 'outOfReach';

/** The answer in the channel; it names no unit, and is the same for a wrong code whatever codes there are. */
export async function claimChannel(needs: ClaimNeeds, heard: Heard, typed: string): Promise<string> {
  const said = await claim(needs, heard, typed).catch(outOfReach);
  if (said === 'claimed') await tendChannels(needs);
  return textsFor(heard.language).connect.claim[said];
}

/** Teams does not tell who is there just now: nothing is used up. */
function outOfReach(error: unknown): 'outOfReach' {
  if (error instanceof OutsideFailure) return 'outOfReach';
  throw error;
}

async function claim(needs: ClaimNeeds, heard: Heard, typed: string): Promise<Claimed> {
  const { connections, clock } = needs;
  const { tenantId, address } = heard.at;
  if (heard.actor.kind !== 'person') return 'notMember';
  if (typed === '') return 'noCode';
  const now = clock.now();
  const since = minutesAfter(now, -codeMinutes);
  if ((await connections.tries(tenantId, address, since)) >= wrongTries) return 'tooManyTries';
  const standing = standingIn(await needs.rosters.members(heard.at), heard.actor.person);
  if (standing === 'notMember' || standing === 'notOwner') return standing;
  const code = readCode(typed);
  const found = code === undefined ? undefined : await connections.byCode(codeHash(needs.seal, code));
  const refusal = whyNotCode(found, { tenantId, now }) ?? (await whyNotHere(needs, heard, found));
  if (refusal && countsAsTry(refusal)) await connections.noteTry(tenantId, address, instant(now));
  if (refusal) return refusal;
  return found ? take(needs, heard, found, standing === 'owner') : 'unknownCode';
}

async function whyNotHere(
  { directory }: ClaimNeeds,
  { at }: Heard,
  found: Connection | undefined,
): Promise<ClaimRefusal | undefined> {
  return found && whyNotChannel(found, await directory.unitOfChannel(at.tenantId, at.address));
}

async function take(needs: ClaimNeeds, heard: Heard, found: Connection, byOwner: boolean): Promise<Claimed> {
  const { at, actor, teamId = at.address } = heard;
  if (actor.kind !== 'person') return 'notMember';
  const facts = await needs.rosters.channel(at, teamId);
  const now = needs.clock.now();
  const channel = { ...facts, channelId: at.address, teamId, by: actor.person, byOwner };
  const until = minutesAfter(now, questionHours * 60);
  const won = await needs.connections.claim(found.id, channel, until, instant(now));
  // Another channel was a moment before.
  return won ? 'claimed' : 'usedCode';
}
