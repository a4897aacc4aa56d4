/** Whether something new can be written at a place in Teams now: the bot is there, and its tenant is neither paused nor leaving. */
import type { Messenger, Place, Tenants } from './ports.js';

export async function isReached(
  { messenger, tenants }: { readonly messenger: Messenger; readonly tenants: Tenants },
  place: Place,
): Promise<boolean> {
  if (!(await messenger.reaches(place))) return false;
  const tenant = await tenants.find(place.tenantId);
  return !tenant || tenant.status === 'allowed';
}
