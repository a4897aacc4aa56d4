/** Microsoft as the bot sees it, on this machine: OpenID document, keys, and a connector that records what it is sent. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const appId = '11111111-1111-4111-8111-111111111111';
const issuer = 'https://api.botframework.com';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the connector answers next; without one it says yes. */
export interface NextAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Never answers. */
  readonly silent?: boolean;
}

interface TokenChange {
  readonly kid?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: 'known' | 'stranger' | 'unendorsed';
  readonly expires?: string;
}

export async function openFakeMicrosoft() {
  const known = await generateKeyPair('RS256', { extractable: true });
  const stranger = await generateKeyPair('RS256');
  const unendorsed = await generateKeyPair('RS256', { extractable: true });
  const keys = [
    { ...(await exportJWK(known.publicKey)), kid: 'known', endorsements: ['msteams'] },
    { ...(await exportJWK(unendorsed.publicKey)), kid: 'unendorsed', endorsements: ['webchat'] },
  ];
  const calls: Call[] = [];
  const next: NextAnswer[] = [];
  const server = createServer((req, res) => {
    void answer(req).then(({ status, headers, body, silent }) => {
      if (silent) return;
      res.writeHead(status, { 'content-type': 'application/json', ...headers });
      res.end(JSON.stringify(body ?? {}));
    });
  });
  const answer = async (req: IncomingMessage): Promise<NextAnswer> => {
    if (req.url === '/openid') return { status: 200, body: { issuer, jwks_uri: `${url}/keys` } };
    if (req.url === '/keys') return { status: 200, body: { keys } };
    const { method = '', url: path = '' } = req;
    calls.push({ method, path, authorization: req.headers.authorization, body: await jsonOf(req) });
    return next.shift() ?? { status: 200, body: { id: `sent-${calls.length}` } };
  };
  const url = await listen(server);
  const serviceUrl = `${url}/connector/partille/`;
  const privateKeys = {
    known: known.privateKey,
    stranger: stranger.privateKey,
    unendorsed: unendorsed.privateKey,
  };
  return {
    url,
    serviceUrl,
    calls,
    next,
    token: ({ kid, claims, key = 'known', expires = '1h' }: TokenChange = {}): Promise<string> =>
      new SignJWT({ iss: issuer, aud: appId, serviceurl: serviceUrl, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: kid ?? (key === 'unendorsed' ? key : 'known') })
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(privateKeys[key]),
    close: () => close(server),
  };
}

export type FakeMicrosoft = Awaited<ReturnType<typeof openFakeMicrosoft>>;

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function jsonOf(req: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
