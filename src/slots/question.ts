/** What the slot finder is asked: plain data, so that whoever asks decides where each fact comes from. */
import type { FreeBusy } from '../ports.js';
import type { Day, Instant } from '../process/ids.js';
import type { OpeningHours } from '../process/opening-hours.js';

/** A mailbox's time between two instants. Outside them nothing is known, and what is not known is never free. */
export interface KnownTime {
  readonly from: Date;
  readonly to: Date;
  /** In any order, and they may overlap; recurring events stand here one by one, all-day events as the whole of their day. */
  readonly busy: FreeBusy['busy'];
}

/** A room, or whoever has no hours of their own. */
export interface Calendared {
  readonly id: string;
  readonly calendar: KnownTime | 'unknown';
}

/** Somebody who is to come. */
export interface Party extends Calendared {
  /** Monday to Friday 08-17 where nothing is said. */
  readonly hours?: OpeningHours | undefined;
  /** Starts that they have answered yes to: their own word goes before their calendar and their hours. */
  readonly yes?: readonly Instant[];
  /** Starts that they have answered no to: no to every meeting that would overlap that one. */
  readonly no?: readonly Instant[];
}

/** Some of several: "one of the two doctors". */
export interface Group {
  readonly id: string;
  readonly atLeast: number;
  readonly members: readonly Party[];
}

/** The day by which the meeting should be held. An aim, never a block (R30): later times are proposed, and say so. */
export interface Goal {
  readonly day: Day;
  readonly why: 'threeWeeks' | 'discharge' | 'followUp';
}

export interface SlotRules {
  /** Minutes between two starts; divides the hour, so that a start is one on everybody's clock. */
  readonly stepMinutes: 5 | 10 | 15 | 20 | 30 | 60;
  /** Real minutes from now to the first start. */
  readonly leadMinutes: number;
  /** Working days from today to the first day: 0 is today itself, 1 the next working day. */
  readonly leadWorkingDays: number;
  /** Real minutes that each person has free before and after: to get there, to read. Rooms need none. */
  readonly bufferMinutes: number;
  /** `HH.MM` at which all but those who never close go home on the day before a holiday; nothing: a day like others. */
  readonly dayBeforeHolidayEnds?: string | undefined;
  /** Most proposals. */
  readonly limit: number;
}

/** Settings: no source fixes any of these (domain 0.1). */
export const slotRules: SlotRules = {
  stepMinutes: 30,
  leadMinutes: 0,
  leadWorkingDays: 1,
  bufferMinutes: 0,
  limit: 5,
};

export interface SlotQuestion {
  readonly now: Instant;
  /** Real minutes, whatever the clocks do meanwhile. */
  readonly durationMinutes: number;
  /** The first and the last day, both counted: the meeting has ended when the last one has. */
  readonly earliest: Day;
  readonly latest: Day;
  readonly goal?: Goal | undefined;
  /** Public holidays, and the eves that offices keep closed (`world.holidays`). */
  readonly holidays: readonly Day[];
  readonly required: readonly Party[];
  readonly optional?: readonly Party[];
  readonly groups?: readonly Group[];
  /** The first one that is free is taken, so the best stands first; none, and no room is looked for. */
  readonly rooms?: readonly Calendared[];
  readonly rules?: Partial<SlotRules>;
}
