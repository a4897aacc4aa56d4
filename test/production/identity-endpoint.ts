/** What a host in Azure has for its managed identities: gives one token, and remembers what was asked. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export async function startIdentityEndpoint(token: string) {
  const asked: URLSearchParams[] = [];
  const word = 'only-for-this-host';
  const server = createServer((req, res) => {
    if (req.headers['x-identity-header'] === word)
      asked.push(new URL(req.url ?? '/', 'http://localhost').searchParams);
    const inAnHour = Math.floor(Date.now() / 1000) + 3600;
    res.setHeader('content-type', 'application/json');
    res.end(
      JSON.stringify({
        ...{ access_token: token, expires_on: String(inAnHour), token_type: 'Bearer' },
        resource: 'https://ossrdbms-aad.database.windows.net',
      }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    environment: { IDENTITY_ENDPOINT: `http://127.0.0.1:${String(port)}/token`, IDENTITY_HEADER: word },
    stop: () => server.close(),
  };
}
