/** Opens the way to Microsoft Graph: one client per tenant and one limit per mailbox, shared by calendar and mail. */
import type { Calendar, Mailer } from '../ports.js';
import { graphCalendar } from './calendar.js';
import { graphClient, type GraphSettings } from './graph-client.js';
import { graphMailer } from './mailer.js';

export function openGraph(settings: GraphSettings): { calendar: Calendar; mailer: Mailer } {
  const graph = graphClient(settings);
  return { calendar: graphCalendar(graph), mailer: graphMailer(graph) };
}
