/** Puts the first administrator of the settings into the directory that the product asks, and says in the log how that stands. */
import type { Config } from '../config.js';
import { withFirstAdministrator, type FirstStanding } from '../first-administrator.js';
import type { Store } from '../store/open-store.js';
import type { Log } from './log.js';

const words: Readonly<Record<FirstStanding, string>> = {
  inEffect:
    'FIRST_ADMINISTRATOR administers the units of the tenant until the directory names an administrator there',
  named:
    'FIRST_ADMINISTRATOR is without effect: the directory names an administrator there. It can be taken away.',
  noUnits: 'FIRST_ADMINISTRATOR is without effect: the directory has no unit of that tenant yet',
};

export function withFirst(store: Store, { firstAdministrator }: Config, log: Log) {
  if (!firstAdministrator) return { store, check: () => Promise.resolve() };
  const [tenant] = firstAdministrator.split('/');
  const { directory, standing } = withFirstAdministrator(store.directory, firstAdministrator, (how) => {
    if (how === 'inEffect') log.info({ tenant }, words[how]);
    else log.warn({ tenant }, words[how]);
  });
  return { store: { ...store, directory }, check: async () => void (await standing()) };
}
