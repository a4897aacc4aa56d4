/** GET /local/people/{id}/calendar: the person's meetings, as the calendar shows them. */
import { z } from 'zod';
import type { ApiCalendar, ApiEvent } from '../api.js';
import type { Call, Reply } from '../http/router.js';
import type { StoredEvent } from '../journal/entries.js';
import { attendeesFor, eventsOf } from '../graph/stored-events.js';
import type { Parts } from '../parts.js';
import { personOf } from './bad-call.js';

export function calendar(parts: Parts, call: Call): Reply {
  const { mail } = personOf(parts, call);
  const events = eventsOf(parts.memory.known, mail)
    .sort((a, b) => a.start.localeCompare(b.start))
    .map((event) => eventFor(event, mail));
  const body: ApiCalendar = { events };
  return { status: 200, body };
}

export function eventFor(event: StoredEvent, address: string): ApiEvent {
  const { id, subject, start, end, organizer, place, joinUrl, cancelled } = event;
  return {
    id,
    subject,
    text: plain(event.body),
    start,
    end,
    organizer,
    attendees: attendeesFor(event, address).map((one) => ({ name: one.name, address: one.address })),
    place,
    joinUrl,
    videoIsClosed: isClosed(event),
    cancelled,
    mine: organizer.address === address,
  };
}

const closed = z.looseObject({
  lobbyBypassSettings: z.looseObject({ scope: z.literal('organizer') }),
  allowRecording: z.literal(false),
  allowTranscription: z.literal(false),
});

function isClosed({ joinUrl, video }: StoredEvent): boolean {
  return joinUrl !== null && closed.safeParse(video).success;
}

function plain({ contentType, content }: StoredEvent['body']): string {
  return contentType === 'text'
    ? content
    : content
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
