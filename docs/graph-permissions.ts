/** What the product asks of Microsoft Graph: each call that it makes, and the one permission that it makes it with. */

export interface Permission {
  readonly name: string;
  /** The id of the application role, as an app registration names it. */
  readonly id: string;
  /** Where it is given: Exchange can keep it to some mailboxes, Entra gives the whole tenant. */
  readonly given: 'Exchange' | 'Entra';
  readonly needed: string;
  readonly why: string;
  /** What the product does when Graph says 403. */
  readonly without: string;
  readonly keptTo: string;
  readonly calls: readonly Call[];
}

/** `{id}` stands for any id. `source` where Microsoft's list of permissions does not have the call. */
export type Call = string | { readonly call: string; readonly source: string };

const meeting = 'mailboxes, by Exchange';

export const permissions: readonly Permission[] = [
  {
    name: 'Calendars.ReadWrite',
    id: 'ef54d2bf-783f-4e0f-bca1-3210c0444d99',
    given: 'Exchange',
    needed: 'yes',
    why: 'books, moves and cancels the meeting in the convener’s calendar; free/busy of those who are to come; reads its own meetings again for what was changed in Outlook',
    without:
      'no calendar is known, so times are proposed without free/busy; the convener reads _Mötet kunde inte bokas i kalendern_; a change in Outlook is not seen',
    keptTo: meeting,
    calls: [
      { call: 'GET /users/{id}/calendar', source: 'https://learn.microsoft.com/graph/api/calendar-get' },
      'POST /users/{id}/calendar/getSchedule',
      'GET /users/{id}/calendarView',
      'POST /users/{id}/events',
      {
        call: 'GET /users/{id}/events/{id}',
        source: 'https://learn.microsoft.com/graph/permissions-reference#calendarsreadwrite',
      },
      'PATCH /users/{id}/events/{id}',
      'POST /users/{id}/events/{id}/cancel',
    ],
  },
  {
    name: 'Calendars.Read',
    id: '798ee544-9d2d-430c-a058-570e29e34338',
    given: 'Exchange',
    needed: 'with `NOTIFICATION_URL`',
    why: 'is told at once when a booked meeting is changed in Outlook; it opens nothing that Calendars.ReadWrite does not, but is the one that subscriptions are documented with',
    without: 'booked meetings are read every ten minutes instead, and the log says so',
    keptTo: meeting,
    calls: [
      {
        call: 'POST /subscriptions',
        source: 'https://learn.microsoft.com/graph/api/subscription-post-subscriptions#permissions',
      },
      {
        call: 'PATCH /subscriptions/{id}',
        source: 'https://learn.microsoft.com/graph/api/subscription-update#permissions',
      },
      {
        call: 'DELETE /subscriptions/{id}',
        source: 'https://learn.microsoft.com/graph/api/subscription-delete#permissions',
      },
    ],
  },
  {
    name: 'Mail.Send',
    id: 'b633e1c5-b582-4048-a93e-9f11b44c7e96',
    given: 'Exchange',
    needed: 'yes',
    why: 'letters to those who are called and have no Teams here, from the convener’s own mailbox; no copy is kept among what is sent. It reads no mail',
    without: 'no letter leaves: the convener is asked to ring instead',
    keptTo: meeting,
    calls: ['POST /users/{id}/sendMail'],
  },
  {
    name: 'OnlineMeetings.ReadWrite.All',
    id: 'b8bb2037-6e08-44ac-a4ea-4674e010e2a4',
    given: 'Entra',
    needed: 'for video',
    why: 'closes a video meeting: everybody waits in the lobby, nothing is recorded, transcribed or copied (R50)',
    without:
      'the meeting is booked all the same, and the convener is told to set the meeting options by hand',
    keptTo: 'organisers, by a Teams application access policy; without one it opens nothing',
    calls: ['GET /users/{id}/onlineMeetings', 'PATCH /users/{id}/onlineMeetings/{id}'],
  },
  {
    name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    id: '908de74d-f8b2-4d6b-a9ed-2a17b3b78179',
    given: 'Entra',
    needed: 'with `TEAMS_APP_ID`',
    why: 'puts this app, and no other, in the chat of somebody who must be told and has not got it',
    without:
      'whoever has not installed the app is not told; the convener or the chief is told that they cannot be reached',
    keptTo: 'this app itself, by what the permission is',
    calls: [
      'GET /users/{id}/teamwork/installedApps',
      'POST /users/{id}/teamwork/installedApps',
      'GET /users/{id}/teamwork/installedApps/{id}/chat',
    ],
  },
  {
    name: 'AppCatalog.Read.All',
    id: 'e12dae10-5a57-4817-b79d-dfbec5348930',
    given: 'Entra',
    needed: 'with `TEAMS_APP_ID`',
    why: 'finds the app’s id in the tenant’s catalogue, which is another in each tenant',
    without: 'as above: the app is put in nobody’s chat',
    keptTo: 'no',
    calls: ['GET /appCatalogs/teamsApps'],
  },
  {
    name: 'Place.Read.All',
    id: '913b9306-0ce1-42b8-9137-6a7df690a760',
    given: 'Entra',
    needed: 'for rooms',
    why: 'lists the tenant’s meeting rooms, so that one can be chosen and booked with the meeting',
    without: 'no room is offered: the place is written in words',
    keptTo: 'no',
    calls: ['GET /places/microsoft.graph.room'],
  },
  {
    name: 'Tasks.ReadWrite.All',
    id: '44e666d1-d276-445b-a5fc-8815eeb81d55',
    given: 'Entra',
    needed: 'for boards',
    why: 'writes a unit’s measures on its board in Planner or To Do, where the directory names one: the reference and a day, never what it is about; reads what is ticked there',
    without: 'nothing stands on the board; the cards in Teams say the same, and the log says so',
    keptTo: 'no: it opens every task list of the tenant, so leave it out where no unit has a board',
    calls: [
      'GET /planner/plans/{id}/tasks',
      'POST /planner/tasks',
      'GET /planner/tasks/{id}',
      'PATCH /planner/tasks/{id}',
      'DELETE /planner/tasks/{id}',
      'GET /planner/tasks/{id}/details',
      'PATCH /planner/tasks/{id}/details',
      'GET /users/{id}/todo/lists/{id}/tasks',
      'POST /users/{id}/todo/lists/{id}/tasks',
      'GET /users/{id}/todo/lists/{id}/tasks/{id}',
      'PATCH /users/{id}/todo/lists/{id}/tasks/{id}',
      'DELETE /users/{id}/todo/lists/{id}/tasks/{id}',
    ],
  },
];

export function callOf(call: Call): string {
  return typeof call === 'string' ? call : call.call;
}
