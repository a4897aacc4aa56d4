/** Rosters as the cast has its teams; people come and go, and a roster can be out of reach. */
import { hasTeams, type Cast } from '../../src/local/cast/people.js';
import { OutsideFailure, type Place, type Rosters } from '../../src/ports.js';
import type { RosterMember } from '../../src/process/roster.js';

export class CastRosters implements Rosters {
  /** Beside those of the cast, by channel. */
  readonly visitors = new Map<string, RosterMember[]>();
  readonly left = new Set<string>();
  /** As in rosters where Teams names no owner. */
  namesOwners = true;
  away: 'later' | 'never' | undefined;
  asked = 0;

  constructor(private readonly cast: Cast) {}

  members(place: Place): Promise<readonly RosterMember[]> {
    this.asked += 1;
    if (this.away) return Promise.reject(new OutsideFailure('teams', 'readRoster', this.away));
    const team = this.#team(place);
    const own = this.cast.people.filter(hasTeams).filter(({ id }) => team.members.includes(id));
    const here = own
      .filter(({ id }) => !this.left.has(id))
      .map(({ id, tenantId, aadObjectId }) => ({
        tenantId,
        aadObjectId,
        role: this.namesOwners && team.owners.includes(id) ? 'owner' : 'user',
      }));
    return Promise.resolve([...here, ...(this.visitors.get(place.address) ?? [])]);
  }

  async channel(place: Place) {
    const team = this.#team(place);
    const channelName = team.channels.find(({ id }) => id === place.address)?.name ?? '';
    return { teamName: team.name, channelName, memberCount: (await this.members(place)).length };
  }

  #team({ address }: Place) {
    const team = this.cast.teams.find(({ channels }) => channels.some(({ id }) => id === address));
    if (!team) throw new Error(`no team has the channel ${address}`);
    return team;
  }
}
