/** The local API's routes: the one door for the page, the scenarios and anyone who scripts the product. */
import { route, type Call, type Reply, type Route } from '../http/router.js';
import type { Parts } from '../parts.js';
import { ProductAway } from '../product.js';
import { productIsAway } from './bad-call.js';
import { board, changeBoard } from './board.js';
import { calendar } from './calendar.js';
import { moveClock, readClock } from './clock.js';
import { find, insert } from './find.js';
import { guard } from './guard.js';
import { inboxOf } from './inbox.js';
import { personOf } from './bad-call.js';
import { letterFile, letterPage, mailbox } from './mail.js';
import { look } from './look.js';
import { sayOfSubscriptions, subscriptions } from './notices.js';
import { answerByHand, deleteByHand, moveByHand } from './outlook.js';
import { changeOwnBot } from './own-bot.js';
import { press } from './press.js';
import { idle, journal, orderFault, people, reset } from './run.js';
import { say } from './say.js';
import { search } from './search.js';
import { changeTeam } from './team.js';
import { tabToken } from './token.js';

type Work = (parts: Parts, call: Call) => Reply | Promise<Reply>;

const person = '/local/people/:person';

export function localRoutes(parts: Parts): Route[] {
  const on = (method: string, path: string, work: Work): Route =>
    route(method, path, (call) => answered(parts, call, work));
  return [
    on('GET', '/local/people', people),
    on('GET', `${person}/inbox`, (all, call) => ({ status: 200, body: inboxOf(all, personOf(all, call)) })),
    on('POST', `${person}/say`, say),
    on('POST', `${person}/press`, press),
    on('POST', `${person}/search`, search),
    on('POST', `${person}/find`, find),
    on('POST', `${person}/insert`, insert),
    on('POST', `${person}/token`, tabToken),
    on('POST', `${person}/look`, look),
    on('GET', `${person}/calendar`, calendar),
    on('GET', `${person}/board`, board),
    on('POST', '/local/board/:task', changeBoard),
    on('POST', '/local/calendar/:event/move', moveByHand),
    on('POST', '/local/calendar/:event/delete', deleteByHand),
    on('POST', '/local/calendar/:event/answer', answerByHand),
    on('GET', '/local/subscriptions', subscriptions),
    on('POST', '/local/subscriptions', sayOfSubscriptions),
    on('GET', '/local/mail/:address', mailbox),
    on('GET', '/local/letters/:letter', letterPage),
    on('GET', '/local/letters/:letter/files/:file', letterFile),
    on('POST', `${person}/bot`, changeOwnBot),
    on('POST', '/local/teams/:team', changeTeam),
    on('GET', '/local/clock', readClock),
    on('POST', '/local/clock', moveClock),
    on('POST', '/local/faults', orderFault),
    on('POST', '/local/reset', reset),
    on('GET', '/local/idle', idle),
    on('GET', '/local/journal', journal),
  ];
}

async function answered(parts: Parts, call: Call, work: Work): Promise<Reply> {
  guard(call, parts.url);
  try {
    const reply = await work(parts, call);
    return { ...reply, headers: { 'cache-control': 'no-store', ...reply.headers } };
  } catch (error) {
    if (error instanceof ProductAway) return { status: 503, body: productIsAway };
    throw error;
  }
}
