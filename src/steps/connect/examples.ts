/** A question and a unit's doors as the examples show them. */
import { unitId } from '../../process/ids.js';
import type { ConnectQuestion, UnitDoors } from '../action.js';

export function aQuestion(changes: Partial<ConnectQuestion> = {}): ConnectQuestion {
  return {
    id: 'k1',
    unit: 'BUP Väster',
    now: 'none',
    teamName: 'BUP Väster',
    channelName: 'Kallelser',
    memberCount: 4,
    by: 'Hanna Brink',
    byOwner: true,
    state: 'asked',
    ...changes,
  };
}

export function someDoors(changes: Partial<UnitDoors> = {}): UnitDoors {
  return {
    id: unitId('bup-vaster'),
    name: 'BUP Väster',
    channel: { teamName: 'BUP Väster', channelName: 'Kallelser', reached: true },
    mail: 'bup-vaster@vgr.example',
    order: 'channelThenMail',
    fallbackHours: 8,
    ...changes,
  };
}
