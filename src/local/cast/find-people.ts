/** Look-ups in the cast: by id, by what Microsoft calls them, and who sits in which conversation. */
import type { Cast, CastPerson, CastRoom, CastTeam, TeamsPerson } from './people.js';
import { hasTeams } from './people.js';

/** A place where the bot can be spoken to. */
export type Place =
  | {
      readonly type: 'personal';
      readonly id: string;
      readonly tenantId: string;
      readonly person: TeamsPerson;
    }
  | {
      readonly type: 'channel';
      readonly id: string;
      readonly tenantId: string;
      readonly team: CastTeam;
      readonly channelName: string;
    };

export interface People {
  readonly cast: Cast;
  byId(id: string): CastPerson | undefined;
  byMri(mri: string): TeamsPerson | undefined;
  byMail(address: string): CastPerson | undefined;
  place(conversationId: string): Place | undefined;
  placesOf(person: CastPerson): readonly Place[];
  membersOf(place: Place): readonly TeamsPerson[];
  places(): readonly Place[];
  teamById(teamId: string): CastTeam | undefined;
  /** The room with that address. */
  room(address: string): CastRoom | undefined;
  /** Has this tenant a mailbox with the address (or the object id)? Gives its proper address. */
  mailbox(tenantId: string, name: string): { readonly address: string; readonly name: string } | undefined;
}

export function findPeople(cast: Cast): People {
  const teamsPeople = cast.people.filter(hasTeams);
  const people = new Map(cast.people.map((one) => [one.id, one]));
  const mris = new Map(teamsPeople.map((one) => [one.mri, one]));
  const mails = new Map(cast.people.map((one) => [one.mail, one]));
  const places = new Map([...personalPlaces(teamsPeople), ...channelPlaces(cast.teams)]);
  const membersOf = (place: Place): readonly TeamsPerson[] =>
    place.type === 'personal'
      ? [place.person]
      : teamsPeople.filter((one) => place.team.members.includes(one.id));
  return {
    cast,
    byId: (id) => people.get(id),
    byMri: (mri) => mris.get(mri),
    byMail: (address) => mails.get(address.toLowerCase()),
    place: (conversationId) => places.get(conversationId),
    places: () => [...places.values()],
    placesOf: (person) => [...places.values()].filter((place) => membersOf(place).some(same(person))),
    membersOf,
    teamById: (teamId) => cast.teams.find((team) => team.id === teamId),
    room: (address) => cast.rooms.find((one) => one.address === address.toLowerCase()),
    mailbox: (tenantId, name) => mailboxIn(cast, tenantId, name.toLowerCase()),
  };
}

const same =
  (person: CastPerson) =>
  (other: CastPerson): boolean =>
    other.id === person.id;

function personalPlaces(people: readonly TeamsPerson[]): [string, Place][] {
  return people.map((person) => [
    person.chatId,
    { type: 'personal', id: person.chatId, tenantId: person.tenantId, person },
  ]);
}

function channelPlaces(teams: readonly CastTeam[]): [string, Place][] {
  return teams.flatMap((team) =>
    team.channels.map(({ id, name }): [string, Place] => [
      id,
      { type: 'channel', id, tenantId: team.tenantId, team, channelName: name },
    ]),
  );
}

function mailboxIn(
  cast: Cast,
  tenantId: string,
  name: string,
): { address: string; name: string } | undefined {
  const person = cast.people.find(
    (one) => one.tenantId === tenantId && (one.mail === name || one.aadObjectId === name),
  );
  if (person) return { address: person.mail, name: person.name };
  return [...cast.mailboxes, ...cast.rooms].find((one) => one.tenantId === tenantId && one.address === name);
}
