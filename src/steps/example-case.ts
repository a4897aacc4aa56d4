/** The fictional case that examples show: Alex, twelve, who stays away from school (domain 11, S1). */
import type { ConvenerFacts } from '../process/disclosure.js';
import { convenerFacts } from '../process/disclosure/convener-facts.js';
import {
  caseId,
  caseRef,
  day,
  meetingId,
  personKey,
  principalId,
  recipientId,
  taskId,
  unitId,
  type Instant,
} from '../process/ids.js';
import { nothingSealed, type Sealed } from '../process/sealed.js';
import { defaultSettings } from '../process/settings.js';
import {
  nothingDecided,
  type Consent,
  type Giver,
  type Meeting,
  type Recipient,
  type SipCase,
  type Task,
} from '../process/sip-case.js';
import type { Unit, World } from '../process/world.js';

export const at = (text: string) => text as Instant;

const stay = { since: at('2026-03-04T09:00:00.000Z'), fired: [] };
const sara = personKey('10000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000001');

const unit = (id: string, name: string, [principal, kind]: readonly [string, Unit['kind']]): Unit => ({
  id: unitId(id),
  principalId: principalId(principal),
  name,
  neutralName: kind === 'school' ? 'en skola i Partille' : name,
  kind,
  obliged: kind !== 'state',
  field: kind === 'school' ? 'skola' : 'psykiatri',
  municipality: 'Partille',
  receivingUnitId: id === 'bup-oster' ? unitId('bup-mottagning') : null,
  mail: null,
  phone: '031-000 00 00',
  channel: { tenantId: '10000000-0000-4000-8000-000000000001', channelId: id },
});

const exampleWorld: World = {
  settings: defaultSettings,
  legalVersion: 'sol-2025',
  holidays: [day('2026-04-03'), day('2026-04-06')],
  units: [
    unit('ekdalsskolan', 'Ekdalsskolan', ['partille', 'school']),
    unit('partille-socialtjanst', 'Socialtjänsten Partille', ['partille', 'social-services']),
    unit('bup-mottagning', 'BUP mottagningsfunktion', ['vgr', 'regional-health']),
    unit('bup-oster', 'BUP Öster', ['vgr', 'regional-health']),
    unit('vc-lindangen', 'Vårdcentralen Lindängen', ['vgr', 'regional-health']),
    unit('ortoped-avd-6', 'Ortoped avd 6', ['vgr', 'hospital-ward']),
  ],
  principals: [
    { id: principalId('partille'), name: 'Partille kommun', sector: 'municipality', tenantId: null },
    { id: principalId('vgr'), name: 'Västra Götalandsregionen', sector: 'region', tenantId: null },
  ],
};

export const exampleUnits = exampleWorld.units.map(({ id, name }) => ({ id, name }));

export const exampleSealed: Sealed = {
  ...nothingSealed,
  individual: { name: 'Alex Ek', personnummer: '20140312-2380', listedAt: 'Vårdcentralen Lindängen' },
  preparation: {
    whatMatters: 'Slippa berätta för alla',
    longTermGoal: 'Kunna gå till skolan igen',
    purpose: 'Komma överens om vem som gör vad',
    questions: ['Vad kan BUP bidra med?', 'Hur ser vägen tillbaka till skolan ut?'],
    childView: 'Alex vill vara med en stund och ha med sin pappa.',
  },
  people: [
    { label: 'Mamma Maria', relation: 'guardian', mail: 'maria@example.com' },
    { label: 'Pappa Peter', relation: 'guardian' },
  ],
  consent: { exceptions: ['inte mormor'], names: {}, informationForm: 'Samtal och broschyren om SIP' },
  recipients: {
    [recipientId('r-bup-oster')]: { attendeeRole: 'sjuksköterska' },
    [recipientId('r-vc-lindangen')]: { attendeeRole: 'läkare' },
  },
};

export const exampleConsent = (giver: Giver): Consent => ({
  giver,
  state: 'given',
  stay,
  givenOn: day('2026-03-04'),
  method: 'oral',
  informedBy: sara,
});

export const exampleRecipient = (id: string, changes: Partial<Recipient>): Recipient => ({
  id: recipientId(`r-${id}`),
  target: { kind: 'unit', unitId: unitId(id) },
  kind: 'summons',
  state: 'chosen',
  stay,
  atUnitId: unitId(id),
  trail: [],
  answerBy: day('2026-03-11'),
  worksOn: [],
  question: false,
  substituteAsked: false,
  verified: true,
  ...changes,
});

export const exampleMeeting = (changes: Partial<Meeting>): Meeting => ({
  id: meetingId('m-1'),
  kind: 'sip',
  state: 'booked',
  stay,
  slot: { start: at('2026-03-19T08:00:00.000Z'), end: at('2026-03-19T09:00:00.000Z') },
  form: 'video',
  organizer: sara,
  joinUrl: 'https://teams.microsoft.com/l/meetup-join/example',
  ...changes,
});

export const exampleTask = (id: string, unitOf: string, changes: Partial<Task>): Task => ({
  id: taskId(id),
  unitId: unitId(unitOf),
  state: 'open',
  stay,
  due: day('2026-04-02'),
  ...changes,
});

function exampleCase(changes: Partial<SipCase> = {}): SipCase {
  return {
    id: caseId('case-1'),
    ref: caseRef('SIP-7K4QXM'),
    shape: 4,
    version: 7,
    state: 'preparing',
    stay,
    startedAt: at('2026-03-02T08:10:00.000Z'),
    legalBasis: 'childrenAgreement',
    legalVersion: 'sol-2025',
    decision: 'D3',
    level: 'sip',
    settings: defaultSettings,
    convener: { unitId: unitId('ekdalsskolan'), person: sara },
    ageGroup: 'child',
    young: true,
    sides: ['school', 'regionalHealth'],
    requestedByIndividual: false,
    informed: true,
    decider: 'twoGuardians',
    childTakesPart: 'yes',
    ...nothingDecided,
    sealed: exampleSealed,
    ...changes,
  };
}

/** The case as its convener sees it. */
export function exampleFacts(changes: Partial<SipCase> = {}): ConvenerFacts {
  return convenerFacts({ sipCase: exampleCase(changes), world: exampleWorld, names: {} });
}
