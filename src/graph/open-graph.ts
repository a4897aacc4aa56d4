/** Opens the way to Microsoft Graph: one client per tenant and one limit per mailbox, shared by calendar and mail. */
import type { Calendar, EventWatch, Installer, Mailer, TaskBoards, Turns } from '../ports.js';
import { graphCalendar } from './calendar.js';
import { graphBoards } from './task-boards.js';
import { graphWatch } from './event-watch.js';
import { graphClient, type GraphSettings } from './graph-client.js';
import { graphInstaller } from './install-app.js';
import { graphMailer } from './mailer.js';

export interface GraphEdge {
  readonly calendar: Calendar;
  readonly mailer: Mailer;
  readonly outlook: EventWatch;
  readonly boards: TaskBoards;
  /** Where the settings name the Teams app. */
  readonly installer: Installer | undefined;
}

interface GraphNeeds extends GraphSettings {
  readonly turns: Turns;
  readonly teamsAppId?: string | undefined;
}

export function openGraph({ teamsAppId, turns, ...settings }: GraphNeeds): GraphEdge {
  const graph = graphClient(settings);
  return {
    calendar: graphCalendar(graph),
    mailer: graphMailer({ graph, turns, timeoutMs: settings.timeoutMs }),
    outlook: graphWatch(graph),
    boards: graphBoards(graph),
    installer: teamsAppId === undefined ? undefined : graphInstaller(graph, teamsAppId),
  };
}
