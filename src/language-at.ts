/** In which language a chat or a channel is written to: the person's own choice, else the tenant's. */
import type { Directory, Language, Place, Tenants } from './ports.js';
import { personKey } from './process/ids.js';

export interface LanguageNeeds {
  readonly directory: Pick<Directory, 'person'>;
  readonly tenants: Pick<Tenants, 'find'>;
}

export async function languageAt({ directory, tenants }: LanguageNeeds, place: Place): Promise<Language> {
  const person = personKey(place.tenantId, place.address);
  const chosen = place.door === 'personal' ? (await directory.person(person))?.language : undefined;
  return chosen ?? (await tenants.find(place.tenantId))?.language ?? 'sv';
}
