/** Whether something can be written at a place in Teams now: the bot is there, and the tenant has not been paused. */
import type { Messenger, Place, Tenants } from './ports.js';

export async function isReached(
  { messenger, tenants }: { readonly messenger: Messenger; readonly tenants: Tenants },
  place: Place,
): Promise<boolean> {
  if (!(await messenger.reaches(place))) return false;
  return (await tenants.find(place.tenantId))?.status !== 'paused';
}
