/** Opens the Teams edge: the handler of incoming activities, and the messenger. */
import type { Heart } from '../answer.js';
import type {
  Calendar,
  Conversations,
  Directory,
  Installer,
  Installs,
  Language,
  Messenger,
  Rosters,
  Tenants,
  Turns,
} from '../ports.js';
import { openPace, type PaceSettings } from '../pace.js';
import type { Texts } from '../texts/sv.js';
import { openAdapter, usualCallLimitMs, type TeamsSettings } from './adapter.js';
import { openBot } from './bot.js';
import { chatLinkTo } from './chat-link.js';
import { openDoor, type HandleMessage } from './door.js';
import { noteFaults, noteUnheardIn, type TeamsLog } from './faults.js';
import { openHomeTenants } from './home-tenants.js';
import { openInstalling } from './installing.js';
import { openLearning } from './learn-address.js';
import { openMessenger } from './messenger.js';
import { openPacing } from './pacing.js';
import type { Urgency } from './rate-table.js';
import { openRosters } from './rosters.js';

export interface TeamsNeeds {
  readonly settings: TeamsSettings;
  /** Asked for at each press: the heart needs the messenger, which is made here. */
  readonly heart: () => Heart;
  readonly directory: Directory;
  readonly tenants: Pick<Tenants, 'find'>;
  readonly conversations: Conversations;
  readonly turns: Turns;
  readonly installs: Installs;
  /** Where the settings allow it. */
  readonly installer: Installer | undefined;
  /** Somebody's mail address, asked of another edge. */
  readonly addressOf: Calendar['addressOf'];
  readonly texts: (language: Language) => Texts;
  readonly log: TeamsLog;
}

export interface Teams {
  readonly handle: HandleMessage;
  /** For what is sent unasked. */
  readonly messenger: Messenger;
  /** For what somebody waits for: it goes before what is sent unasked. */
  readonly answering: Messenger;
  readonly rosters: Rosters;
}

/** Nobody presses so often by hand, and a search asks at each letter. */
const usualPersonsPace: PaceSettings = { burst: 60, perSecond: 5 };

export function openTeams({
  settings,
  log,
  turns,
  installs,
  installer,
  addressOf,
  ...needs
}: TeamsNeeds): Teams {
  const noteFault = noteFaults(log);
  const { conversations } = needs;
  const callLimitMs = settings.callLimitMs ?? usualCallLimitMs;
  const pacingOf = (urgency: Urgency) => openPacing({ turns, urgency, callLimitMs });
  const adapter = openAdapter(settings, pacingOf('answer'));
  const { appId } = settings;
  const pacing = pacingOf('unasked');
  const installing =
    installer && openInstalling({ appId, conversations, installer, installs, tenants: needs.tenants });
  const unasked = { cloud: openAdapter(settings, pacing).cloud, appId, conversations, installing };
  const answering = openMessenger({ cloud: adapter.cloud, appId, conversations });
  const answerWithinMs = settings.answerWithinMs ?? 2_500;
  const homeTenant = openHomeTenants({ cloud: adapter.cloud, appId, conversations });
  const noteUnheard = noteUnheardIn(log);
  const learnAddress = openLearning(needs.directory, addressOf, (error) =>
    noteFault(error, 'learnAddress', {}),
  );
  const hearing = { ...needs, messenger: answering, homeTenant, learnAddress, noteFault, noteUnheard };
  const chatLink = chatLinkTo(appId);
  const pace = openPace(settings.personsPace ?? usualPersonsPace);
  const run = openBot({ ...hearing, answerWithinMs, chatLink, pace });
  return {
    handle: openDoor({ settings, adapter, run, noteFault }),
    messenger: openMessenger(unasked),
    answering,
    rosters: openRosters({ ...unasked, pacing }),
  };
}
