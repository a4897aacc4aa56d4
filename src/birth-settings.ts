/** The settings that a case keeps from its birth: the deployment's, and over them those of the convener's tenant (design 8.14). */
import type { Tenants } from './ports.js';
import type { UnitId } from './process/ids.js';
import type { ProcessSettings } from './process/settings.js';
import { settingsFor } from './process/tenant.js';
import { principalOf, type World } from './process/world.js';

export async function birthSettings(
  tenants: Tenants,
  world: World,
  convenerUnitId: UnitId,
): Promise<ProcessSettings> {
  const tenantId = principalOf(world, convenerUnitId)?.tenantId;
  return settingsFor(world.settings, tenantId ? await tenants.find(tenantId) : undefined);
}
