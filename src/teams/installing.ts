/** Somebody who must be told and has no chat with the bot yet: the app is put there, where their tenant lets us. */
import type { Conversations, Installer, Installs, Place, StoredConversation, Tenants } from '../ports.js';
import type { Reference } from './known-places.js';

export interface Installing {
  /** Whether it is worth a try: their tenant is let in, a place in their tenant is known, nobody refused it lately, and they never took it out. */
  mayTry(place: Place): Promise<boolean>;
  /** The chat, if the app is in it now. Throws OutsideFailure. */
  install(place: Place): Promise<StoredConversation | undefined>;
}

export interface InstallingNeeds {
  readonly appId: string;
  readonly conversations: Conversations;
  readonly installer: Installer;
  readonly installs: Installs;
  readonly tenants: Pick<Tenants, 'find'>;
}

export function openInstalling(needs: InstallingNeeds): Installing {
  const { appId, conversations, installer, installs, tenants } = needs;
  const mayTry = async ({ tenantId, door, address }: Place) =>
    door === 'personal' &&
    (await tenants.find(tenantId))?.status === 'allowed' &&
    (await installs.mayTry(tenantId, address)) &&
    (await conversations.someIn(tenantId)) !== undefined;
  return {
    mayTry,
    async install(place) {
      const { tenantId, address } = place;
      const known = (await mayTry(place)) ? await conversations.someIn(tenantId) : undefined;
      if (!known) return undefined;
      const chatId = await installer.install(tenantId, address);
      if (chatId === undefined) {
        await installs.refused(tenantId, address);
        return undefined;
      }
      // Teams need not tell that it was installed, and the address of its service is the tenant's.
      const chat = chatIn(place, chatId, { serviceUrl: known.serviceUrl, botId: `28:${appId}` });
      await conversations.remember(chat);
      return chat;
    },
  };
}

function chatIn(
  { tenantId, address }: Place,
  conversationId: string,
  { serviceUrl, botId }: { readonly serviceUrl: string; readonly botId: string },
): StoredConversation {
  const reference: Reference = {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: botId, name: '' },
    conversation: {
      id: conversationId,
      conversationType: 'personal',
      tenantId,
      isGroup: false,
      name: '',
    },
  };
  return { tenantId, kind: 'personal', address, conversationId, serviceUrl, reference };
}
