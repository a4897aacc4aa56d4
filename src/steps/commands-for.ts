/** Which chat commands are told of in the greeting: those that give this reader something. */
import type { UnitRole } from '../process/actor.js';
import type { Texts } from '../texts/sv.js';

export type ToldCommand = keyof Texts['help']['welcome']['commands'];

const inWork: readonly ToldCommand[] = ['newSip', 'myCases', 'summonses', 'tasks', 'deviation'];

const byRole: Readonly<Partial<Record<UnitRole, readonly ToldCommand[]>>> = {
  staff: inWork,
  dispatcher: inWork,
  chief: [...inWork, 'myUnits', 'figures'],
  'sip-coordinator': ['figures'],
};

/** Somebody of no unit yet is told of all that anybody there would use. */
export function commandsFor(roles: readonly UnitRole[]): readonly ToldCommand[] {
  const told = roles.length === 0 ? inWork : roles.flatMap((role) => byRole[role] ?? []);
  return [...new Set([...told, 'language' as const])];
}
