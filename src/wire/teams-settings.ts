/** The Teams edge's settings from the product's: Microsoft's own addresses, or the stage's in local mode. */
import type { Config } from '../config.js';
import type { TeamsSettings } from '../teams/adapter.js';

export function teamsSettings({ bot, local }: Config): TeamsSettings {
  if (local) {
    return {
      appId: bot.appId,
      metadataUrl: `${local.stageUrl}/openid/.well-known/openidconfiguration`,
      localBearer: 'local-connector',
      serviceUrls: [local.stageUrl],
    };
  }
  return { appId: bot.appId, appTenantId: bot.tenantId, credential: bot.credential };
}
