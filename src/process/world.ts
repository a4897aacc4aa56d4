/** What the process needs to know beside the case: plain data, loaded by run-move (design 8.4). */
import type { Membership } from './actor.js';
import type { DoorOrder } from './doors.js';
import type { Day, PersonKey, PrincipalId, UnitId } from './ids.js';
import type { OpeningHours } from './opening-hours.js';
import type { ProcessSettings } from './settings.js';
import type { OutsideBoard, SipCase } from './sip-case.js';

export interface Principal {
  readonly id: PrincipalId;
  readonly name: string;
  readonly sector: 'municipality' | 'region' | 'other';
  readonly tenantId: string | null;
  /** What its tenant has chosen and is stricter than what another principal's case has: it holds for its own part (design 8.13). */
  readonly stricter?: { readonly identity?: 'phone'; readonly planText?: 'reference-only' };
  /** Who is called for somebody without any ongoing contact there (R45): a setting of the directory. */
  readonly defaultUnitId?: UnitId;
  /** The same for one municipality, which goes first: the region's health centre there (R44). */
  readonly defaultUnitIn?: Readonly<Record<string, UnitId>>;
}

export interface Unit {
  readonly id: UnitId;
  readonly principalId: PrincipalId;
  readonly name: string;
  /** "en skola i Partille": what strangers may read; never a name that reveals a problem (domain 5.4). */
  readonly neutralName: string;
  readonly kind:
    | 'school'
    | 'social-services'
    | 'municipal-health'
    | 'regional-health'
    | 'hospital-ward'
    | 'dental'
    | 'state'
    | 'sip-support'
    | 'other';
  /** Obliged to take part when called (R28): a fact of the directory, not of the principal. */
  readonly obliged: boolean;
  /** Coarse word for "rör: …". */
  readonly field: string;
  readonly municipality: string;
  /** When somebody answers there; nothing said is nothing known. */
  readonly openingHours?: OpeningHours;
  /** The unit's receiving function, when another unit receives for it. */
  readonly receivingUnitId: UnitId | null;
  /** The directory no longer has it: named in its cases, never called again. */
  readonly closed?: true;
  readonly mail: string | null;
  readonly phone: string | null;
  readonly channel: { readonly tenantId: string; readonly channelId: string } | null;
  /** Where the unit's own work is written up, in the tenant of its principal. */
  readonly board?: UnitBoard;
  /** Which of them comes first; the channel where nothing is said. */
  readonly doorOrder?: DoorOrder;
  /** Working hours without a receipt after which the other one is tried too; never where nothing is said. */
  readonly fallbackHours?: number;
}

/** A plan in Planner, or a list in somebody's To Do. */
export interface UnitBoard {
  readonly kind: OutsideBoard;
  readonly mailbox: string | null;
  readonly boardId: string;
}

export interface World {
  /** Who works where, of the persons that the move names. */
  readonly members?: Readonly<Record<PersonKey, readonly Membership[]>>;
  readonly settings: ProcessSettings;
  readonly legalVersion: string;
  /** Public holidays, and the eves that Swedish offices keep closed, around now. */
  readonly holidays: readonly Day[];
  /** The units that the case or the move names, and what they need for routing. */
  readonly units: readonly Unit[];
  readonly principals: readonly Principal[];
  /** The cases that this one is linked with, or is to be. */
  readonly linked?: readonly SipCase[];
}

export function unitOf(world: World, id: UnitId | undefined): Unit | undefined {
  return world.units.find((unit) => unit.id === id);
}

export function principalOf(world: World, id: UnitId | undefined): Principal | undefined {
  const unit = unitOf(world, id);
  return world.principals.find((principal) => principal.id === unit?.principalId);
}

/** Whoever supports the work with SIP, as the county's SIP-stöd does, takes part in no SIP: such a unit is never called. */
export function mayTakePart({ kind }: Pick<Unit, 'kind'>): boolean {
  return kind !== 'sip-support';
}
