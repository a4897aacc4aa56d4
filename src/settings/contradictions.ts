/** What no setting says alone: settings that cannot hold together, and what is worth a warning. */
import { stateOfCertificate } from './certificate.js';
import { databaseIn } from './database.js';
import type { Settings, Wrong } from './read.js';
import type { Words } from './setting.js';

export interface Warning {
  readonly name: string;
  readonly say: Words;
}

export interface Together {
  readonly wrong: readonly Wrong[];
  readonly warnings: readonly Warning[];
}

type Given = Partial<Settings<'production'>>;

const credentials = [
  'MICROSOFT_APP_IDENTITY',
  'MICROSOFT_APP_CERTIFICATE',
  'MICROSOFT_APP_PASSWORD',
] as const;

/** Of what could be read of production's settings; what is wrong by itself is said elsewhere. */
export function lookTogether(given: Given, wrongAlone: readonly Wrong[], now: Date): Together {
  const parts = [
    credentialIn(given, wrongAlone),
    certificateIn(given, now),
    databaseIn(given),
    noticesIn(given),
  ];
  return {
    wrong: parts.flatMap((part) => part.wrong ?? []),
    warnings: parts.flatMap((part) => part.warnings ?? []),
  };
}

function credentialIn(given: Given, wrongAlone: readonly Wrong[]): Partial<Together> {
  const set = credentials.filter((name) => given[name] !== undefined);
  const tried = wrongAlone.some(({ name }) => credentials.some((each) => name.startsWith(each)));
  if (set.length === 1 || (set.length === 0 && tried)) return {};
  const all = credentials.join(', ').replace(/, (?=\w+$)/, ' eller ');
  if (set.length > 1) {
    const both = set.join(', ');
    return stop(set[0] ?? '', {
      sv: `boten har flera inloggningar (${both}): behåll en`,
      en: `the bot has several credentials (${both}): keep one`,
    });
  }
  return {
    wrong: [
      {
        name: credentials[0],
        missing: true,
        cure: {
          sv: `boten har ingen inloggning: ange ${all}`,
          en: `the bot has no credential: give ${all.replace(' eller ', ' or ')}`,
        },
      },
    ],
  };
}

function certificateIn({ MICROSOFT_APP_CERTIFICATE: path }: Given, now: Date): Partial<Together> {
  if (path === undefined) return {};
  const state = stateOfCertificate(path, now);
  if (!state.fit) return stop('MICROSOFT_APP_CERTIFICATE', state.cure);
  return state.endsSoon ? { warnings: [{ name: 'MICROSOFT_APP_CERTIFICATE', say: state.endsSoon }] } : {};
}

/** Graph may reach the product another way than people do, but seldom. */
function noticesIn({ NOTIFICATION_URL: notices, PUBLIC_URL: own }: Given): Partial<Together> {
  if (notices === undefined || own === undefined || new URL(notices).host === new URL(own).host) return {};
  const say = {
    sv: 'har en annan värd än PUBLIC_URL: kontrollera att Graph når produkten där',
    en: 'has another host than PUBLIC_URL: see that Graph reaches the product there',
  };
  return { warnings: [{ name: 'NOTIFICATION_URL', say }] };
}

function stop(name: string, cure: Words): Partial<Together> {
  return { wrong: [{ name, missing: false, cure }] };
}
