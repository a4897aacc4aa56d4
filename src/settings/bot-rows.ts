/** Settings of the bot: its registration in Entra, how it proves itself, who is let in, and its app package. */
import { z } from 'zod';
import type { Setting } from './setting.js';

const guid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const tenantAndName = new RegExp(`^\\s*(${guid})\\s*=\\s*(\\S.*?)\\s*$`);
const tenantAndPerson = new RegExp(`^(${guid})/(${guid})$`);

export const botRows = {
  MICROSOFT_APP_ID: {
    shape: z.guid(),
    what: { sv: 'Botens appregistrering i Entra.', en: 'The bot’s app registration in Entra.' },
    cure: {
      sv: 'ange appregistreringens program-id (GUID)',
      en: 'give the application id of the app registration (GUID)',
    },
    example: '00000000-0000-4000-8000-0000000000a1',
    readBy: ['production'],
    neededBy: ['production'],
  },
  MICROSOFT_APP_TENANT_ID: {
    shape: z.guid(),
    what: {
      sv: 'Klientorganisationen där appregistreringen finns; den släpps alltid in.',
      en: 'The tenant that has the app registration; it is always let in.',
    },
    cure: {
      sv: 'ange den egna klientorganisationens id (GUID)',
      en: 'give the id of your own tenant (GUID)',
    },
    example: '00000000-0000-4000-8000-0000000000b1',
    readBy: ['production'],
    neededBy: ['production'],
  },
  MICROSOFT_APP_IDENTITY: {
    shape: z.guid(),
    what: {
      sv: 'Boten loggar in med en hanterad identitet: dess klient-id.',
      en: 'The bot signs in with a managed identity: its client id.',
    },
    cure: {
      sv: 'ange den hanterade identitetens klient-id (GUID)',
      en: 'give the client id of the managed identity (GUID)',
    },
    example: '00000000-0000-4000-8000-0000000000c1',
    readBy: ['production'],
    neededBy: [],
  },
  MICROSOFT_APP_CERTIFICATE: {
    shape: z.string(),
    what: {
      sv: 'Boten loggar in med ett certifikat: PEM-filen med certifikat och privat nyckel.',
      en: 'The bot signs in with a certificate: the PEM file with certificate and private key.',
    },
    cure: {
      sv: 'ange sökvägen till en PEM-fil med ett giltigt certifikat och dess privata nyckel',
      en: 'give the path of a PEM file with a valid certificate and its private key',
    },
    example: '/run/secrets/bot.pem',
    readBy: ['production'],
    neededBy: [],
  },
  MICROSOFT_APP_PASSWORD: {
    shape: z.string().min(8),
    what: {
      sv: 'Boten loggar in med en klienthemlighet: dess värde.',
      en: 'The bot signs in with a client secret: its value.',
    },
    cure: {
      sv: 'ange klienthemlighetens värde (inte dess id)',
      en: 'give the value of the client secret (not its id)',
    },
    example: '',
    readBy: ['production'],
    neededBy: [],
    secret: true,
  },
  TEAMS_APP_ID: {
    shape: z.guid(),
    what: {
      sv: 'Appens id i manifestet: länkar till fliken Överblick leder dit, och appen läggs i chatten hos den som måste nås (`TeamsAppInstallation.ReadWriteSelfForUser.All`, `AppCatalog.Read.All`).',
      en: 'The app’s id in its manifest: links to the tab Överblick lead there, and the app is put in the chats of those who must be told (`TeamsAppInstallation.ReadWriteSelfForUser.All`, `AppCatalog.Read.All`).',
    },
    cure: { sv: 'ange appens id i manifestet (GUID)', en: 'give the id of the app in its manifest (GUID)' },
    example: '00000000-0000-4000-8000-0000000000a2',
    readBy: ['production', 'package'],
    neededBy: ['package'],
  },
  ALLOWED_TENANTS: {
    shape: z
      .string()
      .transform((text) => text.split(';').filter((one) => one.trim() !== ''))
      .pipe(z.array(z.string().regex(tenantAndName)))
      .transform((lines) => lines.map(allowedIn)),
    what: {
      sv: 'Släpps in vid första starten, utöver den egna; därefter bestämmer `npm run tenants`.',
      en: 'Let in at the first start, beside the own tenant; afterwards `npm run tenants` decides.',
    },
    cure: {
      sv: 'ange klientorganisationers id och namn, "<GUID>=Partille kommun;<GUID>=Härryda kommun"',
      en: 'give ids and names of tenants in that form',
    },
    example: '00000000-0000-4000-8000-0000000000b2=Partille kommun',
    readBy: ['production', 'local'],
    neededBy: [],
  },
  FIRST_ADMINISTRATOR: {
    shape: z.string().regex(tenantAndPerson).toLowerCase(),
    what: {
      sv: 'Administrerar den klientorganisationens enheter tills katalogen namnger någon där.',
      en: 'Administers that tenant’s units until the directory names somebody there.',
    },
    cure: {
      sv: 'ange klientorganisationens id och personens objekt-id i Entra, "<GUID>/<GUID>"',
      en: 'give the tenant id and the person’s object id in Entra, in that form',
    },
    example: '00000000-0000-4000-8000-0000000000b1/00000000-0000-4000-8000-0000000000d1',
    readBy: ['production', 'local'],
    neededBy: [],
  },
} as const satisfies Readonly<Record<string, Setting>>;

const packageUrl = {
  shape: z.url().startsWith('https://'),
  cure: { sv: 'ange en https-adress', en: 'give an https address' },
  readBy: ['package'],
  neededBy: ['package'],
} as const;

/** What Teams wants to know of whoever publishes the app. */
export const packageRows = {
  BOT_ID: {
    shape: z.guid(),
    what: {
      sv: 'Botens appregistrering, som Agents Toolkit kallar den: samma som `MICROSOFT_APP_ID`, och inte samma som `TEAMS_APP_ID`.',
      en: 'The bot’s app registration by the name that Agents Toolkit has for it: the same as `MICROSOFT_APP_ID`, and not the same as `TEAMS_APP_ID`.',
    },
    cure: {
      sv: 'ange appregistreringens program-id (GUID), eller kör atk provision',
      en: 'give the application id of the app registration (GUID), or run atk provision',
    },
    example: '00000000-0000-4000-8000-0000000000a1',
    readBy: ['package'],
    neededBy: ['package'],
  },
  BOT_DOMAIN: {
    shape: z.string().regex(/^[a-z0-9.-]+(:\d+)?$/i),
    what: { sv: 'Värdnamnet i `PUBLIC_URL`.', en: 'The host of `PUBLIC_URL`.' },
    cure: {
      sv: 'ange värdnamnet i PUBLIC_URL, utan https://',
      en: 'give the host of PUBLIC_URL, without https://',
    },
    example: 'sip.example',
    readBy: ['package'],
    neededBy: ['package'],
  },
  APP_NAME_SUFFIX: {
    // A short name is at most 30 characters, and the app's own takes ten.
    shape: z
      .string()
      .max(20)
      .regex(/^( \P{Cc}*)?$/u)
      .refine((text) => text === '' || text.trim() !== ''),
    what: {
      sv: 'Vad som står efter SIP-lotsen i namnet, så att ett prov inte förväxlas med det riktiga.',
      en: 'What follows SIP-lotsen in the name, so that a test is not mistaken for the real one.',
    },
    cure: {
      sv: 'ange ett mellanslag och högst 19 tecken, eller inget',
      en: 'give a space and at most 19 characters, or nothing',
    },
    example: ' (test)',
    readBy: ['package'],
    neededBy: [],
    usual: '',
  },
  PUBLISHER_NAME: {
    shape: z
      .string()
      .max(32)
      .regex(/^\P{Cc}+$/u)
      .refine((text) => text.trim() !== ''),
    what: { sv: 'Vem som publicerar appen i Teams.', en: 'Who publishes the app in Teams.' },
    cure: { sv: 'ange ett namn på högst 32 tecken', en: 'give a name of at most 32 characters' },
    example: 'Västra Götalandsregionen',
    readBy: ['package'],
    neededBy: ['package'],
  },
  PUBLISHER_URL: {
    ...packageUrl,
    what: { sv: 'Utgivarens webbplats.', en: 'The publisher’s site.' },
    example: 'https://sip.example/guide',
  },
  PRIVACY_URL: {
    ...packageUrl,
    what: {
      sv: 'Sidan om hur personuppgifter behandlas.',
      en: 'The page that says how personal data are handled.',
    },
    example: 'https://sip.example/guide/personuppgifter',
  },
  TERMS_URL: {
    ...packageUrl,
    what: { sv: 'Sidan med användarvillkoren.', en: 'The page with the terms of use.' },
    example: 'https://sip.example/guide/villkor',
  },
} as const satisfies Readonly<Record<string, Setting>>;

function allowedIn(line: string): { readonly id: string; readonly name: string } {
  const [, id = '', name = ''] = tenantAndName.exec(line) ?? [];
  return { id: id.toLowerCase(), name };
}
