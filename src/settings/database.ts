/** Whether the database’s address is one that can be trusted: read as the driver reads it, and never shown. */
import { readFileSync } from 'node:fs';
import type { Together } from './contradictions.js';
import type { Settings } from './read.js';
import type { Words } from './setting.js';

type Given = Partial<Pick<Settings<'production'>, 'DATABASE_URL' | 'DATABASE_IDENTITY'>>;

const ownHosts = ['', '127.0.0.1', 'localhost', '[::1]', '::1'];
const filesNamed = ['sslrootcert', 'sslcert', 'sslkey'];

export function databaseIn({ DATABASE_URL: text, DATABASE_IDENTITY: identity }: Given): Partial<Together> {
  if (text === undefined) return {};
  const url = new URL(text);
  const cure = twiceIn(url) ?? unreadIn(url) ?? (identity === undefined ? undefined : signInWithToken(url));
  if (cure) return { wrong: [{ name: 'DATABASE_URL', missing: false, cure }] };
  const say = identity === undefined ? inClear(url) : undefined;
  return say ? { warnings: [{ name: 'DATABASE_URL', say }] } : {};
}

/** Of two, one reader takes the first and another the last. */
function twiceIn({ searchParams }: URL): Words | undefined {
  const names = [...searchParams.keys()];
  if (new Set(names).size === names.length) return undefined;
  return {
    sv: 'har samma tillägg efter ? två gånger: behåll det ena',
    en: 'has the same parameter twice after ?: keep one of them',
  };
}

function unreadIn({ searchParams }: URL): Words | undefined {
  const unread = filesNamed.find((name) => !canBeRead(searchParams.get(name)));
  if (unread === undefined) return undefined;
  return {
    sv: `filen som ${unread} namnger går inte att läsa: ange sökvägen till en fil som produkten får läsa`,
    en: `the file that ${unread} names cannot be read: give the path of a file that the product may read`,
  };
}

function canBeRead(path: string | null): boolean {
  if (!path) return true;
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** With a token in place of a password, the line must be one that nobody else can listen to or answer. */
function signInWithToken(url: URL): Words | undefined {
  const { username, password, searchParams } = url;
  if (password !== '' || searchParams.has('password'))
    return {
      sv: 'har ett lösenord fast DATABASE_IDENTITY loggar in: ta bort det ena',
      en: 'has a password although DATABASE_IDENTITY signs in: remove one of them',
    };
  if (username === '' && !searchParams.has('user'))
    return {
      sv: 'saknar namnet på identiteten som DATABASE_IDENTITY loggar in: postgres://<namn>@…',
      en: 'lacks the name of the identity that DATABASE_IDENTITY signs in: postgres://<name>@…',
    };
  if (isOwn(url) || searchParams.get('sslmode') === 'verify-full') return undefined;
  return {
    sv: 'ska sluta på ?sslmode=verify-full när DATABASE_IDENTITY loggar in, så att token bara når rätt server',
    en: 'must have ?sslmode=verify-full when DATABASE_IDENTITY signs in, so that the token reaches no other server',
  };
}

function inClear(url: URL): Words | undefined {
  const { searchParams } = url;
  const mode = searchParams.get('sslmode');
  const encrypted = mode
    ? mode !== 'disable'
    : ['true', '1'].includes(searchParams.get('ssl') ?? '') ||
      filesNamed.some((name) => searchParams.get(name));
  if (isOwn(url) || encrypted) return undefined;
  return {
    sv: 'går okrypterat till en annan dator: lägg till ?sslmode=verify-full',
    en: 'goes to another machine without encryption: add ?sslmode=verify-full',
  };
}

/** This machine, by address or by socket. */
function isOwn({ hostname, searchParams }: URL): boolean {
  const host = searchParams.get('host') || hostname;
  return ownHosts.includes(host) || /^(\/|%2f)/i.test(host);
}
