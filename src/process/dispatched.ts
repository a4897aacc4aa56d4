/** Whether there is somebody to take a summons in at a unit (domain 8, systemmått "mottagare utan fördelare"). */
import { doorsOf } from './doors.js';
import type { Unit } from './world.js';

/** A unit that receives summonses, its own or others', and how many dispatch there: by the directory or by its channel's roster. */
export interface Receiving {
  readonly unit: Unit;
  readonly dispatchers: number;
}

/** Without channel and mailbox a summons has to be phoned; in a channel without anybody who dispatches it may be left lying. */
export function lacksDispatcher({ unit, dispatchers }: Receiving): boolean {
  const doors = doorsOf(unit);
  return doors.length === 0 || (!doors.includes('mail') && dispatchers === 0);
}
