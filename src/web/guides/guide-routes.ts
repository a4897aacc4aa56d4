/** GET /guide and the pages below it, for anybody. */
import type { Request, Response, Server } from 'restify';
import type { Language } from '../../ports.js';
import type { Texts } from '../../texts/sv.js';
import { answerHead } from '../head.js';
import { guideIndex, guidePage } from './guide-page.js';
import { readDrawn } from './pictures.js';

interface GuideNeeds {
  readonly texts: (language: Language) => Texts;
  readonly languageOf: (req: Request) => Language;
}

export function addGuideRoutes(server: Server, { texts, languageOf }: GuideNeeds): void {
  answerHead(server);
  const drawn = readDrawn();
  const at = (req: Request) => {
    const language = languageOf(req);
    return { language, texts: texts(language), drawn };
  };
  server.get('/guide', (req, res, next) => {
    send(res, guideIndex(at(req)));
    next(false);
  });
  server.get('/guide/:name', (req, res, next) => {
    const { name } = req.params as Readonly<Record<string, string | undefined>>;
    // As /guide where nothing follows the slash.
    const page = name ? guidePage(at(req), name) : guideIndex(at(req));
    // Where there is no such guide, the list of those there are.
    send(res, page ?? guideIndex(at(req)), page === undefined ? 404 : 200);
    next(false);
  });
}

function send(res: Response, html: string, status = 200): void {
  res.statusCode = status;
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(html);
}
