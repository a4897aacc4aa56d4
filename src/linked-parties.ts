/** Who comes to a joint meeting for the linked cases: their calendars and answers count as those of the case itself, and name nobody. */
import { calendarsOf, type CalendarsNeeds, type KnownParty } from './calendars-of.js';
import { loadWorld } from './load-world.js';
import { seeCase, type LookNeeds } from './look.js';
import type { Seen } from './process/disclosure.js';
import type { CaseId } from './process/ids.js';
import { linkedIds } from './process/linked.js';
import { linkedStandings, type LinkedStanding } from './process/machines/comes-along.js';
import { holdsSummons } from './process/recipient-states.js';
import type { Recipient } from './process/sip-case.js';

/** The linked cases of those ids as they stand; all that it is linked with where none are named. */
export async function linkedSeen(
  needs: LookNeeds,
  { sipCase }: Seen,
  ids: readonly CaseId[] = linkedIds(sipCase),
): Promise<readonly Seen[]> {
  const others = ids.filter((id) => id !== sipCase.id);
  const seen = await Promise.all(others.map((id) => seeCase(needs, id)));
  return seen.filter((each): each is Seen => each !== undefined);
}

/** What a booking from here would make of each linked case, as things stand. */
export async function linkedStandingsOf(
  needs: LookNeeds,
  { sipCase }: Seen,
): Promise<readonly LinkedStanding[]> {
  const ids = linkedIds(sipCase);
  if (ids.length === 0) return [];
  const linked = (await Promise.all(ids.map((id) => needs.cases.load(id)))).filter(
    (each) => each !== undefined,
  );
  const now = needs.clock.now();
  const world = await loadWorld(needs.directory, needs.settings, now, { sipCase, linked });
  return linkedStandings(sipCase, { now, world });
}

/** Those in another case who do not come for this one as well: of whoever comes for both the calendar is read once. */
export async function partiesOnlyOf(
  needs: CalendarsNeeds,
  other: Seen,
  known: readonly KnownParty[],
): Promise<readonly KnownParty[]> {
  const addresses = new Set(known.map(({ mailbox }) => mailbox.address.toLowerCase()));
  const parties = await calendarsOf(needs, other);
  return parties.filter(({ mailbox }) => !addresses.has(mailbox.address.toLowerCase()));
}

/** The obliged units that come for the other case alone. */
export function recipientsOnlyOf({ sipCase: other }: Seen, { sipCase }: Seen): readonly Recipient[] {
  const own = sipCase.recipients.filter(holdsSummons).map(({ atUnitId }) => atUnitId);
  return other.recipients.filter(
    (recipient) =>
      holdsSummons(recipient) && recipient.kind === 'summons' && !own.includes(recipient.atUnitId),
  );
}
