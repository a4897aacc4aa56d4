/** Puts letters into mailboxes: what is sent, and the invitations that a calendar sends by itself. */
import type { LetterFile, StoredEvent } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { fingerprint, record } from '../record.js';

export interface NewLetter {
  readonly tenantId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly eventId?: string;
  readonly files?: readonly LetterFile[];
}

export function deliverLetter({ memory, clock }: Parts, letter: NewLetter): void {
  const to = letter.to.toLowerCase();
  const { from, subject, html, tenantId, eventId = null } = letter;
  const files = [...(letter.files ?? [])];
  const at = clock.now().toISOString();
  memory.note({
    kind: 'letter',
    id: String(memory.nextNumber()),
    at,
    from,
    to,
    subject,
    html,
    eventId,
    files,
  });
  const kind = eventId === null ? 'graph.mail' : 'graph.invitation';
  record(memory, { kind, status: 202, key: `${to} ${subject} ${fingerprint(html)}`, tenantId, where: to });
}

const when = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'full',
  timeStyle: 'short',
});

/** To everybody but the organiser; `prefix` is Outlook's word for what happened. */
export function inviteAll(parts: Parts, event: StoredEvent, words: { prefix: string; note?: string }): void {
  write(parts, event, event.attendees, words);
}

/**
 * Whoever is new is invited, whoever was left out gets a cancellation, and those who stay hear of it only where time or
 * place is another: the list alone is told to those whom it concerns.
 */
export function tellOfChange(parts: Parts, before: StoredEvent, event: StoredEvent): void {
  const isIn = ({ attendees }: StoredEvent, { address }: { address: string }) =>
    attendees.some((one) => one.address === address);
  const left = before.attendees.filter((one) => !isIn(event, one));
  const stayed = event.attendees.filter((one) => isIn(before, one));
  const what = ({ start, end, place, subject, body, joinUrl }: StoredEvent) =>
    JSON.stringify([start, end, place, subject, body, joinUrl]);
  write(
    parts,
    event,
    event.attendees.filter((one) => !isIn(before, one)),
    { prefix: '' },
  );
  write(parts, before, left, { prefix: 'Inställt: ' });
  if (what(before) !== what(event)) write(parts, event, stayed, { prefix: 'Uppdaterad: ' });
}

function write(
  parts: Parts,
  event: StoredEvent,
  to: StoredEvent['attendees'],
  words: { prefix: string; note?: string },
): void {
  for (const { address } of to.filter((one) => isSomebody(one, event))) {
    deliverLetter(parts, {
      tenantId: event.tenantId,
      from: event.organizer.address,
      to: address,
      subject: `${words.prefix}${event.subject}`,
      html: invitation(event, words.note ?? ''),
      eventId: event.id,
    });
  }
}

/** A room reads no letters; its calendar answers by itself. */
function isSomebody(
  { type, address }: StoredEvent['attendees'][number],
  { organizer }: StoredEvent,
): boolean {
  return type !== 'resource' && address !== organizer.address;
}

function invitation({ start, place, joinUrl, body }: StoredEvent, note: string): string {
  const words = body.contentType === 'html' ? body.content : paragraphs(body.content);
  const rows = [
    `<p><strong>${when.format(new Date(start))}</strong></p>`,
    place === null ? '' : `<p>${escaped(place)}</p>`,
    joinUrl === null ? '' : `<p><a href="${escaped(joinUrl)}">Anslut till mötet</a></p>`,
  ];
  return `${note === '' ? '' : paragraphs(note)}${rows.join('')}${words}`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
