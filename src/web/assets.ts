/** The page's own files and the card library, read once; named one by one, so that no path can reach anything else. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { picturesFolder } from './guides/pictures.js';
import { publicFolder } from './public-folder.js';

const ownFiles = [
  ...['page.js', 'card.js', 'toggles.js', 'markdown.js', 'host-config.js', 'page.css'],
  ...['base.css', 'document.css', 'print.js', 'overview.css', 'overview.js', 'guide.css'],
] as const;

interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly tag: string;
}

export type SendAsset = (name: string, req: IncomingMessage, res: ServerResponse) => void;

export function openAssets(): SendAsset {
  const assets = new Map<string, Asset>([
    ['adaptivecards.js', asset('text/javascript', library('adaptivecards/dist/adaptivecards.min.js'))],
    ['teams-js.js', asset('text/javascript', library('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'))],
  ]);
  for (const name of ownFiles) {
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    assets.set(name, asset(type, readFileSync(new URL(name, publicFolder))));
  }
  for (const name of readdirSync(picturesFolder).filter((file) => file.endsWith('.png')))
    assets.set(name, asset('image/png', readFileSync(new URL(name, picturesFolder))));
  return (name, req, res) => {
    const found = assets.get(name);
    if (!found) return end(res, 404);
    // Asked anew each time, so that a new version is seen at once; unchanged costs no bytes.
    res.setHeader('cache-control', 'no-cache');
    res.setHeader('etag', found.tag);
    if (req.headers['if-none-match'] === found.tag) return end(res, 304);
    res.setHeader(
      'content-type',
      found.type.startsWith('text/') ? `${found.type}; charset=utf-8` : found.type,
    );
    return end(res, 200, found.bytes);
  };
}

function library(file: string): Buffer {
  const built = new URL(file.split('/').at(-1) ?? '', publicFolder);
  return readFileSync(existsSync(built) ? built : createRequire(import.meta.url).resolve(file));
}

function asset(type: string, bytes: Buffer): Asset {
  return { type, bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

function end(res: ServerResponse, status: number, bytes?: Buffer): void {
  res.statusCode = status;
  res.end(bytes);
}
