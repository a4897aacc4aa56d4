/** The first administrator, by setting: somebody has to connect the first units before the directory names anybody (design 8.12). */
import type { Directory } from './ports.js';
import type { Membership } from './process/actor.js';
import type { PersonKey } from './process/ids.js';

/** `named`: the directory has an administrator there, so the setting is without effect. `noUnits`: no unit is that tenant's. */
export type FirstStanding = 'inEffect' | 'named' | 'noUnits';

export interface FirstAdministrator {
  readonly directory: Directory;
  /** How it stands now; told whenever it is another than last time. */
  standing(): Promise<FirstStanding>;
}

export function withFirstAdministrator(
  directory: Directory,
  person: PersonKey,
  tell: (standing: FirstStanding) => void,
): FirstAdministrator {
  let last: FirstStanding | undefined;
  const look = async (): Promise<readonly Membership[]> => {
    const { standing, memberships } = await lookAt(directory, person);
    if (standing !== last) tell(standing);
    last = standing;
    return memberships;
  };
  return {
    async standing() {
      await look();
      return last ?? 'noUnits';
    },
    directory: {
      ...directory,
      async membershipsOf(asked) {
        const own = await directory.membershipsOf(asked);
        return asked.toLowerCase() === person ? [...own, ...(await look())] : own;
      },
      async peopleOf(unitId, roles) {
        const own = await directory.peopleOf(unitId, roles);
        if (own.length > 0 || !roles.includes('administrator')) return own;
        return (await look()).some((membership) => membership.unitId === unitId) ? [person] : own;
      },
    },
  };
}

/** One unit of each principal stands for all: an administrator is the principal's. */
async function lookAt(directory: Directory, person: PersonKey) {
  const [tenantId] = person.split('/');
  const own = (await directory.principals()).filter((one) => one.tenantId?.toLowerCase() === tenantId);
  const units = await Promise.all(own.map(({ id }) => directory.unitsOfPrincipal(id)));
  const all = units.flat();
  if (all.length === 0) return { standing: 'noUnits', memberships: [] } as const;
  const named = await Promise.all(all.map(({ id }) => directory.peopleOf(id, ['administrator'])));
  if (named.flat().length > 0) return { standing: 'named', memberships: [] } as const;
  const memberships = units.flatMap(([first]): Membership[] =>
    first ? [{ unitId: first.id, role: 'administrator' }] : [],
  );
  return { standing: 'inEffect', memberships } as const;
}
