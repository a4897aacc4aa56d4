/** The tab's routes: a shell with nothing of anybody in it, and what it then asks for with its token. */
import type { Request, Response } from 'restify';
import { escaped } from '../../pages/escaped.js';
import type { Language } from '../../ports.js';
import type { Texts } from '../../texts/sv.js';
import { allowFrames } from '../guard.js';
import { readJson } from '../json-body.js';
import type { OverviewDoor } from './overview-door.js';

/** Three choices. */
const largestQuestion = 4 * 1024;

export function sendShell(res: Response, texts: Texts, language: Language, frames: readonly string[]): void {
  const { overview, common } = texts;
  const words = { noTeams: overview.noTeams, failed: overview.failed, waiting: overview.waiting };
  allowFrames(res, frames);
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(
    [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">',
      `<title>${escaped(`${overview.title} · ${common.brand}`)}</title><link rel="stylesheet" href="/svar/assets/base.css"><link rel="stylesheet" href="/svar/assets/overview.css"></head><body>`,
      `<p id="status" role="status">${escaped(overview.waiting)}</p><noscript>${escaped(overview.noScript)}</noscript>`,
      `<main id="place"></main>`,
      `<script type="application/json" id="words">${JSON.stringify(words)}</script>`,
      '<script src="/svar/assets/teams-js.js" defer></script><script src="/svar/assets/overview.js" type="module"></script>',
      '</body></html>',
    ].join('\n'),
  );
}

export async function answerOverview(
  answer: OverviewDoor['overview'],
  { req, res }: { readonly req: Request; readonly res: Response },
): Promise<void> {
  const read = await readJson(req, largestQuestion);
  const given = read.ok ? await answer(req.headers.authorization, read.body) : undefined;
  res.statusCode = given?.status ?? (read.ok ? 500 : read.status);
  res.setHeader('content-type', `${given?.type ?? 'text/plain'}; charset=utf-8`);
  if (given?.language) res.setHeader('content-language', given.language);
  if (!given) res.setHeader('connection', 'close');
  res.end(given?.body ?? '');
}
