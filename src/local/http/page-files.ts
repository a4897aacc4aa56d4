/** The provbänk page: its own files, the card library it draws with, and Teams' host config. Nothing from elsewhere runs. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readContract } from '../validate.js';
import { route, type Reply, type Route } from './router.js';

const folder = new URL('../page/', import.meta.url);
/** What both pages need is asked for by its path beside the provbänk's own files. */
const shared = new URL('../../web/public/toggles.js', import.meta.url);
const library = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function pageRoutes(): Route[] {
  const hostConfig = readContract('teams-host-config.json');
  return [
    route('GET', '/', () => file(new URL('index.html', folder))),
    route('GET', '/local/vendor/adaptivecards.min.js', () => file(pathToFileURL(library))),
    route('GET', '/web/public/toggles.js', () => file(shared)),
    route('GET', '/local/host-config', () => ({ status: 200, body: hostConfig })),
    {
      method: 'GET',
      pattern: /^\/(?<name>[a-z0-9-]+\.(html|js|css|svg|png|woff2))$/,
      handle: ({ params }) => file(new URL(params.name ?? '', folder)),
    },
  ];
}

function file(url: URL): Reply {
  if (!existsSync(url))
    return {
      status: 404,
      body: 'Finns inte. / Not found.',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    };
  const kind = url.pathname.split('.').at(-1) ?? '';
  const headers = {
    'content-type': types[kind] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  return { status: 200, body: readFileSync(url), headers };
}
