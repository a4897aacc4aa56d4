/** HEAD, as link checkers and monitors ask: what GET would answer, without its body. */
import type { Server } from 'restify';

/** Pages for anybody. What a token opens is for people, who send GET. */
const open = /^\/(guide(\/|$)|svar\/assets\/|health$)/;

export function answerHead(server: Server): void {
  server.pre((req, _res, next) => {
    // Node settled that there is no body when the request came.
    if (req.method === 'HEAD' && open.test((req.url ?? '').split('?')[0] ?? '')) req.method = 'GET';
    next();
  });
}
