/** Opens the Teams edge: the handler of incoming activities, and the messenger. */
import type { Heart } from '../answer.js';
import type { Conversations, Directory, Language, Messenger, Rosters, Tenants } from '../ports.js';
import type { Texts } from '../texts/sv.js';
import { openAdapter, type TeamsSettings } from './adapter.js';
import { openBot } from './bot.js';
import { openDoor, type HandleMessage } from './door.js';
import { noteFaults, noteUnheardIn, type TeamsLog } from './faults.js';
import { openHomeTenants } from './home-tenants.js';
import { openMessenger } from './messenger.js';
import { openPacing } from './pacing.js';
import { openRosters } from './rosters.js';

export interface TeamsNeeds {
  readonly settings: TeamsSettings;
  /** Asked for at each press: the heart needs the messenger, which is made here. */
  readonly heart: () => Heart;
  readonly directory: Directory;
  readonly tenants: Pick<Tenants, 'find'>;
  readonly conversations: Conversations;
  readonly texts: (language: Language) => Texts;
  readonly log: TeamsLog;
}

export interface Teams {
  readonly handle: HandleMessage;
  readonly messenger: Messenger;
  readonly rosters: Rosters;
}

export function openTeams({ settings, log, ...needs }: TeamsNeeds): Teams {
  const adapter = openAdapter(settings);
  const noteFault = noteFaults(log);
  const { conversations } = needs;
  const talking = { cloud: adapter.cloud, appId: settings.appId, conversations, pacing: openPacing() };
  const messenger = openMessenger(talking);
  const answerWithinMs = settings.answerWithinMs ?? 2_500;
  const homeTenant = openHomeTenants(talking);
  const noteUnheard = noteUnheardIn(log);
  const run = openBot({ ...needs, messenger, homeTenant, noteFault, noteUnheard, answerWithinMs });
  return {
    handle: openDoor({ settings, adapter, run, noteFault }),
    messenger,
    rosters: openRosters(talking),
  };
}
