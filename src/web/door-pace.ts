/**
 * Which door counts whom. Pages: everybody, by address. Teams and Graph come from a few addresses of Microsoft's, and never
 * too often: there only those who were refused are counted, so that a stranger who knocks on is not listened to.
 */
import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { openPace, type PaceSettings } from '../pace.js';

export interface DoorPaceSettings {
  readonly pages: PaceSettings;
  readonly refused: PaceSettings;
}

/** A municipality may stand behind one address. */
const usual: DoorPaceSettings = {
  pages: { burst: 300, perSecond: 30 },
  refused: { burst: 60, perSecond: 1 },
};

const machines = /^\/api\/(messages|notifications)$/;
const asked = /^\/health$/;

export function keepPace(server: Server, settings: DoorPaceSettings = usual): void {
  const [pages, refused] = [openPace(settings.pages), openPace(settings.refused)];
  const lets = (req: IncomingMessage): boolean => {
    const path = pathOf(req);
    if (asked.test(path)) return true;
    return machines.test(path) ? !refused.isSpent(addressOf(req)) : pages.take(addressOf(req));
  };
  server.pre((req, res, next) => {
    if (lets(req)) return next();
    res.setHeader('retry-after', '10');
    res.setHeader('connection', 'close');
    res.statusCode = 429;
    res.end();
    return next(false);
  });
  server.on('after', (req: Request, res: Response) => {
    const isRefused = res.statusCode >= 400 && res.statusCode < 500;
    if (isRefused && machines.test(pathOf(req))) refused.take(addressOf(req));
  });
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?')[0] ?? '';
}

/** Who asks: the address that our own proxy wrote last, since what stands before it came with the request. */
export function addressOf({ headers, socket }: IncomingMessage): string {
  const given = headers['x-forwarded-for'];
  const last = (Array.isArray(given) ? given.join(',') : given)?.split(',').at(-1)?.trim();
  return last || socket.remoteAddress || '';
}
