/** GET /local/mail/{address}: every letter that came there, with its links. */
import { convert } from 'html-to-text';
import type { ApiLetter, ApiMailbox } from '../api.js';
import type { Letter } from '../journal/entries.js';
import type { Known } from '../journal/memory.js';
import { Refusal, type Call, type Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { badCall } from './bad-call.js';
import { eventFor } from './calendar.js';

export function mailbox(parts: Parts, call: Call): Reply {
  const address = (call.params.address ?? '').toLowerCase();
  if (!address.includes('@')) badCall('address', 'Adressen är ingen e-postadress. / Not a mail address.');
  const { memory } = parts;
  const read = memory.known.lettersRead.get(address) ?? 0;
  const letters = lettersTo(memory.known, address).map((letter, at) => shown(parts, letter, at >= read));
  if (call.query.has('read') && letters.length > read) memory.note({ kind: 'letters-read', address });
  const body: ApiMailbox = { address, letters };
  return { status: 200, body };
}

export function unreadLetters(known: Known, address: string): number {
  return lettersTo(known, address).length - (known.lettersRead.get(address) ?? 0);
}

/** A letter as a page of its own: nothing in it runs, and nothing is fetched for it. */
export function letterPage({ memory }: Parts, { params }: Call): Reply {
  const letter = memory.known.letters.find(({ id }) => id === params.letter);
  if (!letter) throw new Refusal({ status: 404, body: 'Brevet finns inte. / No such letter.' });
  const policy =
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'";
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${policy}; frame-ancestors 'self'`,
    'referrer-policy': 'no-referrer',
  };
  return { status: 200, body: `<!doctype html><base target="_blank">${letter.html}`, headers };
}

/** An attached file, to be kept or opened with whatever program reads such files. */
export function letterFile({ memory }: Parts, { params }: Call): Reply {
  const letter = memory.known.letters.find(({ id }) => id === params.letter);
  const file = letter?.files[Number(params.file)];
  if (!file) throw new Refusal({ status: 404, body: 'Filen finns inte. / No such file.' });
  const headers = {
    'content-type': file.type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  };
  return { status: 200, body: Buffer.from(file.base64, 'base64'), headers };
}

function lettersTo(known: Known, address: string): Letter[] {
  return known.letters.filter(({ to }) => to === address);
}

function shown(parts: Parts, letter: Letter, unread: boolean): ApiLetter {
  const { id, at, from, subject, html, eventId, to, files } = letter;
  const event = eventId === null ? undefined : parts.memory.known.events.get(eventId);
  return {
    id,
    at,
    from,
    subject,
    html,
    text: textOf(html),
    url: `/local/letters/${id}`,
    links: linksIn(html, parts.url),
    files: files.map(({ name, type }, n) => ({ name, type, url: `/local/letters/${id}/files/${String(n)}` })),
    event: event ? eventFor(event, to) : null,
    unread,
  };
}

/** Paragraphs as lines, and each link's address after its words. */
function textOf(html: string): string {
  const asWritten = ['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false } }));
  const links = { selector: 'a', options: { linkBrackets: ['<', '>'] as [string, string] } };
  return convert(html, { wordwrap: false, selectors: [...asWritten, links] });
}

/** The product's public address may name another port than the one that a test listens on. */
function linksIn(html: string, url: string): string[] {
  const found = html.replaceAll('&amp;', '&').match(/https?:\/\/[^\s"'<>]+/g) ?? [];
  const here = found.map((link) => link.replace(/^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(?=\/|$)/, url));
  return [...new Set(here)];
}
