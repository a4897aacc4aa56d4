/** Who may call the local API: pages and scripts on this machine, and no other site in the same browser. */
import type { Call } from '../http/router.js';
import { badCall } from './bad-call.js';

const localNames: readonly string[] = ['localhost', '127.0.0.1'];

/** Another name for this machine may be somebody else's (DNS rebinding). */
export function isLocalHost(host: string | undefined): boolean {
  return localNames.includes((host ?? '').replace(/:\d+$/, ''));
}

export function guard({ method, headers }: Call, url: string): void {
  const { port } = new URL(url);
  const allowed = localNames.map((name) => `http://${name}:${port}`);
  if (headers.origin !== undefined && !allowed.includes(headers.origin))
    badCall('Origin', 'Bara sidor på den här datorn får anropa. / Only pages of this machine may call.', 403);
  if (method === 'GET') return;
  if (headers['x-sip-local'] !== '1')
    badCall('x-sip-local', 'Skicka med huvudet / send the header: x-sip-local: 1');
  if (!(headers['content-type'] ?? '').startsWith('application/json'))
    badCall(
      'content-type',
      'Skicka JSON med huvudet / send JSON with the header: content-type: application/json',
    );
}
