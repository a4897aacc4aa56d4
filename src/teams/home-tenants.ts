/** The tenant that somebody in a channel belongs to, asked of the roster: an activity need not say it (platform: federated users). */
import { TeamsInfo } from 'botbuilder';
import { z } from 'zod';
import type { Place } from '../ports.js';
import { talk, type TalkNeeds } from './talk.js';

/** Undefined where the roster does not say. Throws OutsideFailure. */
export type HomeTenant = (place: Place, accountId: string) => Promise<string | undefined>;

const Member = z.looseObject({ tenantId: z.string().nullish() });

/** Machine time. Somebody who changes organisation meanwhile has another account, and is another. */
const rememberedMs = 30 * 60 * 1000;
const mostRemembered = 1000;

export function openHomeTenants(needs: TalkNeeds, now: () => number = Date.now): HomeTenant {
  const known = new Map<string, { readonly tenantId: string | undefined; readonly until: number }>();
  return async (place, accountId) => {
    const key = `${place.tenantId} ${place.address} ${accountId}`;
    const found = known.get(key);
    if (found && found.until > now()) return found.tenantId;
    const tenantId = await ask(needs, place, accountId);
    // The oldest goes first: a map keeps the order of its keys.
    const [oldest] = known.keys();
    if (known.size >= mostRemembered && oldest !== undefined) known.delete(oldest);
    known.delete(key);
    known.set(key, { tenantId, until: now() + rememberedMs });
    return tenantId;
  };
}

function ask(needs: TalkNeeds, place: Place, accountId: string): Promise<string | undefined> {
  return talk(needs, { operation: 'readMember', place }, async (context) => {
    const { tenantId } = Member.parse(await TeamsInfo.getMember(context, accountId));
    return tenantId?.toLowerCase() ?? undefined;
  });
}
