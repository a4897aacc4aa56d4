/** The part of Microsoft Graph v1.0 that the product uses. */
import { withFault, type Target } from '../faults.js';
import { Refusal, route, type Call, type Reply, type Route } from '../http/router.js';
import type { Parts } from '../parts.js';
import { record } from '../record.js';
import { graphFault } from './errors.js';
import { cancelEvent, createEvent, deleteEvent, updateEvent } from './events.js';
import { appChat, installApp, listCatalogue, listInstalledApps } from './installed-apps.js';
import { findOnlineMeeting, updateOnlineMeeting } from './online-meetings.js';
import { mailboxCall, type MailboxCall } from './mailbox-call.js';
import {
  createTask,
  deleteTask,
  listPlan,
  readDetails,
  readTask,
  updateDetails,
  updateTask,
} from './planner.js';
import { calendarView, listEvents, readCalendar, readEvent } from './read-events.js';
import { listRooms } from './rooms.js';
import { getSchedule } from './schedule.js';
import { sendMail } from './send-mail.js';
import { renewSubscription, subscribe, unsubscribe } from './subscriptions.js';
import { createTodo, deleteTodo, listTodo, readTodo, updateTodo } from './todo.js';

type Work = (parts: Parts, mailbox: MailboxCall) => Reply;

const user = '/graph/v1.0/users/:mailbox';

export function graphRoutes(parts: Parts): Route[] {
  const on = (method: string, path: string, work: Work): Route =>
    route(method, `${user}${path}`, (call) => guarded(parts, call, work));
  const events = ['/events', '/calendar/events'].flatMap((path) => [
    on('POST', path, createEvent),
    on('GET', path, listEvents),
  ]);
  return [
    on('GET', '/calendar', readCalendar),
    on('POST', '/calendar/getSchedule', getSchedule),
    ...events,
    on('GET', '/events/:event', readEvent),
    on('PATCH', '/events/:event', updateEvent),
    on('DELETE', '/events/:event', deleteEvent),
    on('POST', '/events/:event/cancel', cancelEvent),
    on('GET', '/calendarView', calendarView),
    on('GET', '/calendar/calendarView', calendarView),
    on('GET', '/onlineMeetings', findOnlineMeeting),
    on('PATCH', '/onlineMeetings/:meeting', updateOnlineMeeting),
    on('POST', '/sendMail', sendMail),
    on('POST', '/teamwork/installedApps', installApp),
    on('GET', '/teamwork/installedApps', listInstalledApps),
    on('GET', '/teamwork/installedApps/:app/chat', appChat),
    on('GET', '/todo/lists/:list/tasks', listTodo),
    on('POST', '/todo/lists/:list/tasks', createTodo),
    on('GET', '/todo/lists/:list/tasks/:task', readTodo),
    on('PATCH', '/todo/lists/:list/tasks/:task', updateTodo),
    on('DELETE', '/todo/lists/:list/tasks/:task', deleteTodo),
    ...ofPlanner(parts),
    ...ofSubscriptions(parts),
    route('GET', '/graph/v1.0/appCatalogs/teamsApps', (call) => listCatalogue(parts, call)),
    route('GET', '/graph/v1.0/places/microsoft.graph.room', async (call) =>
      withFault(await parts.faults.next('graph'), graphFault, () => listRooms(parts, call)),
    ),
  ];
}

type PlainWork = (parts: Parts, call: Call) => Reply | Promise<Reply>;

/** About nobody's mailbox. */
function plain(parts: Parts, method: string, path: string, work: PlainWork): Route {
  return route(method, `/graph/v1.0${path}`, async (call) =>
    withFault(await parts.faults.next('graph'), graphFault, () => work(parts, call)),
  );
}

function ofPlanner(parts: Parts): Route[] {
  const on = (method: string, path: string, work: PlainWork) => plain(parts, method, `/planner${path}`, work);
  return [
    on('GET', '/plans/:plan/tasks', listPlan),
    on('POST', '/tasks', createTask),
    on('GET', '/tasks/:task', readTask),
    on('PATCH', '/tasks/:task', updateTask),
    on('DELETE', '/tasks/:task', deleteTask),
    on('GET', '/tasks/:task/details', readDetails),
    on('PATCH', '/tasks/:task/details', updateDetails),
  ];
}

function ofSubscriptions(parts: Parts): Route[] {
  const on = (method: string, path: string, work: PlainWork) =>
    plain(parts, method, `/subscriptions${path}`, work);
  return [
    on('POST', '', subscribe),
    on('PATCH', '/:subscription', renewSubscription),
    on('DELETE', '/:subscription', unsubscribe),
  ];
}

/** A refusal is evidence too. */
async function guarded(parts: Parts, call: Call, work: Work): Promise<Reply> {
  const reply = await answered(parts, call, work);
  if (reply.status >= 400) noteRefusal(parts, call, reply);
  return reply;
}

async function answered(parts: Parts, call: Call, work: Work): Promise<Reply> {
  try {
    const mailbox = mailboxCall(parts, call);
    const target = targetOf(call);
    return await parts.mailboxRates.within({ ...mailbox, isLetter: target === 'mail' }, async () =>
      withFault(await parts.faults.next(target), graphFault, () => work(parts, mailbox)),
    );
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

function targetOf({ path }: Call): Target {
  if (path.endsWith('/sendMail')) return 'mail';
  return path.includes('/onlineMeetings') ? 'video' : 'graph';
}

function noteRefusal({ memory }: Parts, { method, path, params }: Call, { status }: Reply): void {
  const where = params.mailbox ?? '';
  const key = `${method} ${path.split('/').slice(5).join('/')}`;
  record(memory, { kind: 'graph.refused', status, key, tenantId: null, where });
}
