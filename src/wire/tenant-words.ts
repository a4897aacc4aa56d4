/** What `npm run tenants` says to whoever runs SIP-lotsen for several organisations. */
import type { ProcessSettings } from '../process/settings.js';
import type { Tenant } from '../process/tenant.js';
import type { TenantsCases } from '../store/open-tenants.js';

export const usage = `Så här:
  npm run tenants -- list                              visar vilka organisationer som är anslutna
  npm run tenants -- allow <tenant-id> <namn> [val]    ansluter en, öppnar den igen eller ändrar dess val
  npm run tenants -- pause <tenant-id>                 stänger av en tills vidare; allow öppnar den igen
  npm run tenants -- leave <tenant-id>                 avslutar en i god ordning
Val (standard tar bort organisationens eget val):
  --language sv|en               språk för den som inte har valt, och i kanaler
  --quiet "18.00-07.00 helger"   då väntar påminnelser och nyheter; utan helger gäller det bara kvällar och nätter
  --answer-days N  --receipt-hours N  --pattern-count N  --young-days N  --plan-days N  --grace-days N  --consent-days N
  --keep-months N                från avslut till gallring, enligt ert gallringsbeslut; utan det sparas ärendet
  --discharge-days calendar|working  --booking offer|book
  --identity stored|phone  --plan-text stored|reference-only
Val om tider och uppgifter gäller ärenden som startas efteråt; tysta tider gäller genast.`;

/** How each is written, where it was written otherwise. */
export const writtenAs = {
  list: 'list skrivs ensamt: npm run tenants -- list',
  allow:
    'allow behöver ett tenant-id och ett namn, med citattecken om namnet är flera ord: npm run tenants -- allow <tenant-id> "<namn>"',
  pause: 'pause behöver ett tenant-id och inget mer: npm run tenants -- pause <tenant-id>',
  leave: 'leave behöver ett tenant-id och inget mer: npm run tenants -- leave <tenant-id>',
} as const;

export function noCommand(typed: string, nearest: string | undefined): string {
  const meant = nearest ? ` Menade du ${nearest}?` : '';
  return typed === ''
    ? 'Skriv först vad som ska göras: list, allow, pause eller leave.'
    : `${typed} finns inte.${meant} Det som går att göra är list, allow, pause och leave.`;
}

export function noOption(typed: string, nearest: string | undefined): string {
  return `Valet ${typed} finns inte.${nearest ? ` Menade du --${nearest}?` : ' npm run tenants visar alla val.'}`;
}

export const onlyForAllow = (option: string, command: string) =>
  `Valet ${option} hör till allow, inte till ${command}.`;
export const withoutValue = (option: string) => `Valet ${option} saknar ett värde efter sig.`;

/** What a tenant has chosen, as somebody would say it. */
const settingWords = {
  answerWorkingDays: (days: number) => `svar inom ${count(days, 'arbetsdag', 'arbetsdagar')}`,
  receiptHours: (hours: number) => `kvittens inom ${count(hours, 'öppettimme', 'öppettimmar')}`,
  patternCount: (number: number) =>
    `SIP-samordnaren får veta vid ${count(number, 'avvikelse', 'liknande avvikelser')} på ett kvartal`,
  youngMeetingDays: (days: number) => `möte för barn och unga inom ${count(days, 'dag', 'dagar')}`,
  planWorkingDays: (days: number) => `plan inom ${count(days, 'arbetsdag', 'arbetsdagar')}`,
  followUpGraceDays: (days: number) => `uppföljning får dröja ${count(days, 'dag', 'dagar')}`,
  consentValidDays: (days: number) => `samtycke gäller i ${count(days, 'dag', 'dagar')}`,
  retentionMonths: (months: number) => `gallring ${count(months, 'månad', 'månader')} efter avslut`,
  dischargeDays: (kind: 'calendar' | 'working') =>
    kind === 'calendar' ? 'utskrivning i kalenderdagar' : 'utskrivning i arbetsdagar',
  booking: (kind: 'offer' | 'book') =>
    kind === 'book' ? 'mötet bokas när alla har svarat' : 'sammankallande bokar mötet',
  identity: (kind: 'stored' | 'phone') =>
    kind === 'phone' ? 'vem det gäller berättas på telefon' : 'namn och personnummer sparas',
  planText: (kind: 'stored' | 'reference-only') =>
    kind === 'stored' ? 'planens texter sparas' : 'planens texter sparas inte, bara referensen',
} satisfies {
  readonly [K in keyof Required<ProcessSettings>]: (value: NonNullable<ProcessSettings[K]>) => string;
};

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

const statusWords: Readonly<Record<Tenant['status'], string>> = {
  allowed: 'ansluten',
  paused: 'pausad',
  leaving: 'håller på att lämna',
  left: 'har lämnat',
};

const noTenants = 'Ingen organisation är ansluten än. Anslut den första med allow.';

export function listed(tenants: readonly Tenant[]): string {
  return tenants.length === 0 ? noTenants : tenants.map(described).join('\n');
}

function described({ id, name, status, language, settings }: Tenant): string {
  const { quiet, ...own } = settings;
  const words = [
    language === 'sv' ? 'svenska' : 'engelska',
    ...Object.entries(own).map(([setting, value]) => said(setting, value)),
    ...(quiet ? [`tyst ${clock(quiet.from)}-${clock(quiet.to)}${quiet.freeDays ? ' och helger' : ''}`] : []),
  ];
  return `${name} (${id}): ${statusWords[status]}; ${words.join(', ')}`;
}

/** Each setting is worded by its own row, which takes its own kind of value. */
function said(setting: string, value: unknown): string {
  const word = settingWords[setting as keyof typeof settingWords] as (value: unknown) => string;
  return word(value);
}

export function allowed(tenant: Tenant, before: Tenant | undefined): string {
  if (!before) return `Ansluten. ${described(tenant)}`;
  return same(tenant, before) ? `Oförändrad. ${described(tenant)}` : `Ändrad. ${described(tenant)}`;
}

function same(one: Tenant, other: Tenant): boolean {
  const sorted = ({ settings, ...rest }: Tenant) => JSON.stringify([rest, Object.entries(settings).sort()]);
  return sorted(one) === sorted(other);
}

export function pausedNow({ name, status }: Tenant): string {
  return status === 'paused'
    ? `${name} var redan pausad.`
    : `${name} är pausad. Ingen där kan använda SIP-lotsen, kallelser dit går till brevlådan eller rings, och övriga besked till dem väntar. Öppna igen med allow.`;
}

export function cannotPause({ name, status }: Tenant): string {
  return `${name} ${statusWords[status]} och kan inte pausas. Ingenting är ändrat.`;
}

export function leavingNow({ name, status }: Tenant, { convened, takesPart }: TenantsCases): string {
  if (status === 'left') return `${name} har redan lämnat. Ingenting är ändrat.`;
  if (status === 'leaving') return `${name} håller redan på att lämna. Det blir klart medan produkten körs.`;
  return [
    `${name} lämnar SIP-lotsen. Medan produkten körs händer det här, och sedan står "har lämnat" i listan:`,
    `  Sammankallande och chefer där får veta vilka ärenden det gäller: ${running(convened)} som de kallar till.`,
    `  I ${running(takesPart)} hos andra får sammankallande veta det. Kallelsen går till enhetens brevlåda, annars rings den.`,
    '  Enheterna kan inte kallas på nytt. Kanaler kopplas bort, och länkar i brev om deras ärenden slutar gälla.',
    'Ingenting gallras nu: ärendena ligger kvar, och övriga parter läser dem som förut.',
  ].join('\n');
}

function running(cases: number): string {
  return cases === 1 ? 'ett pågående ärende' : `${String(cases)} pågående ärenden`;
}

export function unknownTenant(id: string): string {
  return `Ingen organisation med id ${id} är ansluten. Ingenting är ändrat. Se id:n med list.`;
}

export function notChanged(problems: readonly string[]): string {
  return ['Ingenting är ändrat:', ...problems.map((line) => `  ${line}`)].join('\n');
}

export const wrongId = (id: string) =>
  `${id}: är inget tenant-id. Det är ett GUID och står i Entra under Översikt ("Klientorganisations-ID").`;
export const wrongName = 'namn: skriv organisationens namn, högst 100 tecken';

function clock(time: string): string {
  return time.replace(':', '.');
}
