/** Settings of where the product runs: its addresses, its data and its keys. */
import { z } from 'zod';
import type { Setting } from './setting.js';

const keyBytes = 32;
const always = ['production', 'local'] as const;

export const placeRows = {
  PUBLIC_URL: {
    shape: z.url().startsWith('https://').refine(isOrigin),
    what: {
      sv: 'Adressen som mejlade länkar leder till och som Teams når.',
      en: 'The address that mailed links lead to and that Teams reaches.',
    },
    cure: {
      sv: 'ange https-adressen som mejlade länkar leder till: bara https:// och värdnamnet',
      en: 'give the https address that mailed links lead to: https:// and the host alone',
    },
    example: 'https://sip.example',
    readBy: ['production', 'local', 'package'],
    neededBy: ['production', 'local', 'package'],
    inLocal: z.url().refine(isOrigin),
  },
  NOTIFICATION_URL: {
    shape: z.url().regex(/^https:\/\/.*\/api\/notifications$/),
    what: {
      sv: 'Där Graph genast berättar om ändringar i sammankallandes kalendrar (`Calendars.Read`, infra/README.md); utan den läses bokade möten var tionde minut.',
      en: 'Where Graph tells at once of changes in the conveners’ calendars (`Calendars.Read`, infra/README.md); without it booked meetings are read every ten minutes.',
    },
    cure: {
      sv: 'ange https-adressen där Graph når /api/notifications',
      en: 'give the https address at which Graph reaches /api/notifications',
    },
    example: 'https://sip.example/api/notifications',
    readBy: ['production'],
    neededBy: [],
  },
  HOST: {
    shape: z.string(),
    what: {
      sv: 'Nätverksadressen som produkten lyssnar på; 0.0.0.0 i en container.',
      en: 'The network address that the product listens on; 0.0.0.0 in a container.',
    },
    cure: { sv: 'ange en nätverksadress', en: 'give a network address' },
    example: '0.0.0.0',
    readBy: ['production'],
    neededBy: [],
    usual: '127.0.0.1',
  },
  PORT: {
    shape: z.coerce.number().int().min(0).max(65535),
    what: { sv: 'Porten som produkten lyssnar på.', en: 'The port that the product listens on.' },
    cure: { sv: 'ange ett portnummer, till exempel 3978', en: 'give a port number, for example 3978' },
    example: '3978',
    readBy: always,
    neededBy: [],
    usual: '3978',
  },
  DATABASE_URL: {
    shape: z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .refine(isDatabaseUrl),
    what: {
      sv: 'Databasen: PostgreSQL 15 eller senare. `sslmode=verify-full` krypterar och kontrollerar servern, `sslrootcert=<fil>` namnger en egen utfärdare.',
      en: 'The database: PostgreSQL 15 or newer. `sslmode=verify-full` encrypts and checks the server, `sslrootcert=<file>` names an issuer of your own.',
    },
    cure: {
      sv: 'ange postgres://… till en PostgreSQL 15 eller senare',
      en: 'give postgres://… to a PostgreSQL 15 or newer',
    },
    example: 'postgres://sip:<password>@db.example/sip?sslmode=verify-full',
    readBy: always,
    neededBy: ['production'],
    secret: true,
  },
  DATABASE_IDENTITY: {
    shape: z.guid(),
    what: {
      sv: 'Klient-id för den hanterade identitet som loggar in i databasen med en token från Entra; DATABASE_URL har då identitetens namn och inget lösenord.',
      en: 'Client id of the managed identity that signs in to the database with a token from Entra; DATABASE_URL then has the identity’s name and no password.',
    },
    cure: {
      sv: 'ange den hanterade identitetens klient-id (GUID)',
      en: 'give the client id of the managed identity (GUID)',
    },
    example: '00000000-0000-4000-8000-0000000000c2',
    readBy: ['production'],
    neededBy: [],
  },
  DATA_DIR: {
    shape: z.string(),
    what: {
      sv: 'Lokalt läge: mappen med den inbyggda databasen.',
      en: 'Local mode: the folder of the embedded database.',
    },
    cure: { sv: 'ange en mapp', en: 'give a folder' },
    example: './data',
    readBy: ['local'],
    neededBy: [],
    usual: './data',
  },
  MASTER_KEY: {
    shape: z.string().refine(isMasterKey),
    what: {
      sv: 'Låser in varje ärendes nyckel och signerar korten. Den byts med PREVIOUS_MASTER_KEY och `npm run keys -- rotate`; på annat sätt går inget tidigare ärende att läsa.',
      en: 'Wraps every case’s key and signs the cards. It is changed with PREVIOUS_MASTER_KEY and `npm run keys -- rotate`; in any other way no earlier case can be read.',
    },
    cure: {
      sv: 'ange 32 slumpade byte i base64: openssl rand -base64 32',
      en: 'give 32 random bytes in base64: openssl rand -base64 32',
    },
    example: '',
    readBy: always,
    neededBy: ['production'],
    secret: true,
  },
  PREVIOUS_MASTER_KEY: {
    shape: z.string().refine(isMasterKey),
    what: {
      sv: 'Medan MASTER_KEY byts: den tidigare. Det den har låst in och signerat gäller, och inget nytt låses in med den (docs/operations.md).',
      en: 'While MASTER_KEY is changed: the earlier one. What it has wrapped and signed holds, and nothing new is wrapped by it (docs/operations.md).',
    },
    cure: {
      sv: 'ange den tidigare MASTER_KEY, eller ingenting när bytet är klart',
      en: 'give the earlier MASTER_KEY, or nothing when the change is finished',
    },
    example: '',
    readBy: always,
    neededBy: [],
    secret: true,
  },
  KEYS_DIR: {
    shape: z.string(),
    what: {
      sv: 'Mappen med ärendenas inlåsta nycklar: utanför databasens säkerhetskopior, gemensam för alla instanser, och det enda som produkten skriver på disk.',
      en: 'The folder with the wrapped keys of the cases: outside the database’s backups, shared by all instances, and all that the product writes on disk.',
    },
    cure: {
      sv: 'ange en mapp som produkten får skriva i',
      en: 'give a folder that the product may write in',
    },
    example: '/keys',
    readBy: always,
    neededBy: always,
  },
  DIRECTORY_FILE: {
    shape: z.string(),
    what: {
      sv: 'Katalogen som CSV eller JSON, som läses in vid start när den har ändrats (docs/directory.md).',
      en: 'The directory as CSV or JSON, taken in at start when it has changed (docs/directory.md).',
    },
    cure: { sv: 'ange sökvägen till en fil', en: 'give the path of a file' },
    example: '/etc/sip-lotsen/directory.csv',
    readBy: always,
    neededBy: [],
  },
} as const satisfies Readonly<Record<string, Setting>>;

/** Paths are added to it: what stands after the host would be lost, or shown to whoever has the link. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text) || /[?#]/.test(text)) return false;
  const { username, password, pathname } = new URL(text);
  return username + password === '' && pathname === '/';
}

/** A lone % in the password is for the driver to stumble on. */
function isDatabaseUrl(text: string): boolean {
  try {
    const { username, password } = new URL(text);
    return decodeURIComponent(username + password) !== undefined;
  } catch {
    return false;
  }
}

function isMasterKey(text: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, 'base64').length === keyBytes;
}
