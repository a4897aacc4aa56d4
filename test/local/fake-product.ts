/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
/** A small product for the stage's tests: the real CloudAdapter with real tokens, and a handler that each test gives it. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const appId = '11111111-1111-4111-8111-111111111111';

export interface FakeProduct {
  readonly url: string;
  readonly adapter: CloudAdapter;
  /** Everything that the bot heard, refused deliveries left out. */
  readonly heard: TurnContext['activity'][];
  /** The authorization headers that came with deliveries. */
  readonly bearers: string[];
  readonly controls: string[];
  handler: (context: TurnContext) => Promise<void>;
  /** What /local-control/next-due answers, one after the other. */
  due: string[];
  /** False: answers nothing, as if it were killed. */
  up: boolean;
  stop(): Promise<void>;
}

export async function fakeProduct(): Promise<FakeProduct> {
  const server = createServer((req, res) => void answer(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const product: FakeProduct = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    adapter: undefined as unknown as CloudAdapter, // made when the stage's address is known, below
    heard: [],
    bearers: [],
    controls: [],
    handler: async () => undefined,
    due: [],
    up: true,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (!product.up) return void req.socket.destroy();
    const body = await bodyOf(req);
    if (req.url?.startsWith('/local-control/')) return control(req, res, body);
    if (req.url !== '/api/messages') return json(res, 200, { path: req.url });
    product.bearers.push(req.headers.authorization ?? '');
    const request = { method: 'POST', body, headers: { authorization: req.headers.authorization } };
    await product.adapter.process(request, answering(res), async (context) => {
      product.heard.push(context.activity);
      await product.handler(context);
    });
  }

  function control(req: IncomingMessage, res: ServerResponse, body: any): void {
    const path = new URL(req.url ?? '', 'http://x').pathname.replace('/local-control/', '');
    product.controls.push(path === 'clock' ? `clock ${body.now}` : path);
    if (req.headers['x-local-secret'] !== 'secret') return json(res, 403, {});
    if (path === 'next-due') return json(res, 200, { due: product.due.shift() ?? null });
    json(res, 200, path === 'idle' ? { idle: true } : {});
  }
  return product;
}

/** Points the product at a stage: from now on it believes the stage's tokens and nobody else's. */
export function trust(product: FakeProduct, stageUrl: string): void {
  const metadata = `${stageUrl}/openid/.well-known/openidconfiguration`;
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToChannelFromBotLoginUrl: metadata,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: metadata,
      CallerId: '',
      ValidateAuthority: true,
    },
    {
      isValidAppId: async (id) => id === appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({
        signRequest: async (request) => {
          request.headers.set('authorization', 'Bearer local-connector');
          return request;
        },
      }),
    },
  );
  Object.assign(product, { adapter: new CloudAdapter(authentication) });
  product.adapter.onTurnError = async (_context, error) => {
    throw error;
  };
}

export function invokeResponse(body: unknown) {
  return { type: 'invokeResponse', value: { status: 200, body } };
}

export function cardAnswer(value: unknown) {
  return invokeResponse({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });
}

/** The response that CloudAdapter expects: restify's shape on node's. */
function answering(res: ServerResponse): any {
  return {
    socket: res.socket,
    header: (name: string, value: string) => res.setHeader(name, value),
    status: (code: number) => (res.statusCode = code),
    send: (body: unknown) => res.write(typeof body === 'string' ? body : JSON.stringify(body)),
    end: () => res.end(),
  };
}

function json(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify(body));
}

async function bodyOf(req: IncomingMessage): Promise<any> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
