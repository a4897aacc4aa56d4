/** The tab's settings from the product's: Entra's keys and Teams' frames, or the stage's in local mode. */
import type { Config } from '../config.js';
import type { TabTokenSettings } from '../web/overview/tab-token.js';

const entraKeys = 'https://login.microsoftonline.com/common/discovery/v2.0/keys';
const teamsFrames = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
] as const;

/** As the manifest names it. */
const tabId = 'overblick';

/** Where a card's link opens the tab; the provbänk knows the address too. */
export function tabUrl({ bot }: Pick<Config, 'bot'>): string {
  return `https://teams.microsoft.com/l/entity/${bot.teamsAppId ?? bot.appId}/${tabId}`;
}

export function tabSettings({ bot, publicUrl, local }: Config): TabTokenSettings & {
  readonly frames: readonly string[];
} {
  const own = { appId: bot.appId, publicUrl };
  // The provbänk hands the page on from its own origin.
  if (local) return { ...own, keysUrl: `${local.stageUrl}/openid/keys`, frames: ["'self'", ...teamsFrames] };
  return { ...own, keysUrl: entraKeys, frames: teamsFrames };
}
