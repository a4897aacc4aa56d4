/** CloudAdapter as we use it: who may speak is checked apart, a call out is made once and has a time limit. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import {
  AuthenticationConfiguration,
  AuthenticationError,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
} from 'botframework-connector';
import type { PaceSettings } from '../pace.js';
import { credentialsFor, type BotCredential } from './credentials.js';
import type { Pacing } from './pacing.js';

export interface TeamsSettings {
  readonly appId: string;
  /** The bot's own tenant. */
  readonly appTenantId?: string | undefined;
  readonly credential?: BotCredential | undefined;
  /** Local mode: the stand-in's OpenID document, and the bearer that it wants from us. */
  readonly metadataUrl?: string | undefined;
  readonly localBearer?: string | undefined;
  /** Where activities may come from and answers may go. Default: Microsoft's. */
  readonly serviceUrls?: readonly string[] | undefined;
  /** Default 2.5 s: Teams gives up on an invoke after some 5 s. */
  readonly answerWithinMs?: number | undefined;
  /** How often one person is heard. Default: a burst of 60, then five a second. */
  readonly personsPace?: PaceSettings | undefined;
  /** One call to the connector. Default 10 s. */
  readonly callLimitMs?: number | undefined;
}

export const botFrameworkIssuer = 'https://api.botframework.com';
const publicMetadataUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
export const usualCallLimitMs = 10_000;

type Activity = TurnContext['activity'];
type Logic = (context: TurnContext) => Promise<void>;

/** What a turn left to be answered over HTTP. */
export interface TurnAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Adapter {
  readonly cloud: CloudAdapter;
  /** Undefined when the sender is refused. */
  authenticate(activity: Activity, authorization: string): Promise<AuthenticateRequestResult | undefined>;
  turn(sender: AuthenticateRequestResult, activity: Activity, logic: Logic): Promise<TurnAnswer | undefined>;
}

export function openAdapter(settings: TeamsSettings, pacing: Pacing): Adapter {
  const authentication = new CallOnce(
    { limitMs: settings.callLimitMs ?? usualCallLimitMs, pacing },
    settings.metadataUrl === undefined ? {} : standIn(settings.metadataUrl),
    credentialsFor(settings),
    new AuthenticationConfiguration([], onlyFromTheConnector),
  );
  const cloud = new OpenedAdapter(authentication);
  return {
    cloud,
    authenticate: (activity, authorization) => authentication.sender(activity, authorization),
    turn: (sender, activity, logic) => cloud.turn(sender, activity, logic),
  };
}

export function metadataUrlOf(settings: TeamsSettings): string {
  return settings.metadataUrl ?? publicMetadataUrl;
}

/** Closes the emulator's and the skills' ways in: their tokens come from Entra ID (platform T14). */
async function onlyFromTheConnector(claims: { type: string; value: string }[]): Promise<void> {
  const issuer = claims.find(({ type }) => type === 'iss')?.value;
  if (issuer !== botFrameworkIssuer) throw new AuthenticationError('Wrong issuer.', 401);
  return Promise.resolve();
}

function standIn(metadataUrl: string): Record<string, string | boolean> {
  return {
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    ToBotFromChannelTokenIssuer: botFrameworkIssuer,
    ToChannelFromBotLoginUrl: metadataUrl,
    ToChannelFromBotOAuthScope: botFrameworkIssuer,
    OAuthUrl: metadataUrl,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: true,
  };
}

/** Reaches the one protected method that takes a sender who is already known. */
class OpenedAdapter extends CloudAdapter {
  turn(sender: AuthenticateRequestResult, activity: Activity, logic: Logic): Promise<TurnAnswer | undefined> {
    return this.processActivity(sender, activity, logic);
  }
}

interface Calling {
  readonly limitMs: number;
  readonly pacing: Pacing;
}

type Library = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** The library's authentication, whose connectors make each call once, in its turn. */
class CallOnce extends ConfigurationBotFrameworkAuthentication {
  constructor(
    private readonly calling: Calling,
    ...library: Library
  ) {
    super(...library);
  }

  async sender(activity: Activity, authorization: string): Promise<AuthenticateRequestResult | undefined> {
    try {
      const sender = await this.authenticateRequest(activity, authorization);
      return { ...sender, connectorFactory: this.createConnectorFactory(sender.claimsIdentity) };
    } catch (error) {
      if (error instanceof AuthenticationError && error.statusCode === 401) return undefined;
      throw error;
    }
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const factory = super.createConnectorFactory(identity);
    return {
      create: async (serviceUrl, audience) => once(await factory.create(serviceUrl, audience), this.calling),
    };
  }
}

interface Sent {
  timeout: number;
  readonly method: string;
  readonly url: string;
}

interface Piped {
  readonly client: {
    readonly pipeline: {
      removePolicy(policy: { name: string }): unknown;
      addPolicy(policy: {
        name: string;
        sendRequest<Answer>(request: Sent, next: (request: Sent) => Promise<Answer>): Promise<Answer>;
      }): void;
    };
  };
}

/**
 * The client repeats any POST under 429 and 5xx by itself, which may show a card twice: the queue repeats instead.
 * No option of the library switches that off, so the test of the messenger watches over this reach into it.
 */
function once(connector: ConnectorClient, { limitMs, pacing }: Calling): ConnectorClient {
  const { pipeline } = (connector as unknown as Piped).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'onceInTurn',
    sendRequest: (request, next) => {
      request.timeout = limitMs;
      return pacing.inTurn(request, () => next(request));
    },
  });
  return connector;
}
