/** The cast: the fictional people, teams and mailboxes that the stage plays. The product imports directory.json instead. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const tenant = z.strictObject({
  id: z.guid(),
  name: z.string(),
  domain: z.string(),
  /** The app has not been given Place.Read.All there. */
  hidesRooms: z.boolean().optional(),
});

const person = z.strictObject({
  /** Short ASCII: the {id} of the local API. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string(),
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  /** What they are, in Swedish: shown beside the name. */
  role: z.string(),
  /** Null for those who live by mail: no tenant, no Teams. */
  tenantId: z.guid().nullable(),
  aadObjectId: z.guid().nullable(),
  mri: z.string().startsWith('29:').nullable(),
  /** The personal chat with the bot. */
  chatId: z.string().nullable(),
  mail: z.email(),
});

const team = z.strictObject({
  id: z.string(),
  tenantId: z.guid(),
  unitId: z.string(),
  name: z.string(),
  aadGroupId: z.guid(),
  channels: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  members: z.array(z.string()),
  /** Whoever is first where none is named. */
  owners: z.array(z.string()).default([]),
  /** Those of the members who are guests there. */
  guests: z.array(z.string()).default([]),
});

/** A function mailbox: nobody's own, opened by its address. */
const mailbox = z.strictObject({ address: z.email(), name: z.string(), tenantId: z.guid() });

/** A room mailbox: accepts by itself what does not clash. */
const room = z.strictObject({
  address: z.email(),
  name: z.string(),
  tenantId: z.guid(),
  capacity: z.number(),
  building: z.string(),
  floorLabel: z.string(),
  isWheelChairAccessible: z.boolean(),
});

const cast = z.strictObject({
  tenants: z.array(tenant),
  people: z.array(person),
  teams: z.array(team),
  mailboxes: z.array(mailbox),
  rooms: z.array(room).default([]),
});

export type Cast = z.infer<typeof cast>;
export type CastPerson = z.infer<typeof person>;
export type CastRoom = z.infer<typeof room>;
export type CastTeam = z.infer<typeof team>;

/** Somebody who has Teams. */
export type TeamsPerson = { [K in keyof CastPerson]: NonNullable<CastPerson[K]> };

export function readCast(): Cast {
  return cast.parse(JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8')));
}

export function hasTeams(one: CastPerson): one is TeamsPerson {
  return one.tenantId !== null;
}
