/** A case with something in every place that the store looks at, and writes of it. */
import { randomUUID } from 'node:crypto';
import type { CaseWrite, LogEntry } from '../../src/ports.js';
import {
  caseId,
  caseRef,
  personKey,
  recipientId,
  unitId,
  type CaseId,
  type Instant,
} from '../../src/process/ids.js';
import { nothingSealed } from '../../src/process/sealed.js';
import { defaultSettings } from '../../src/process/settings.js';
import type { Recipient, SipCase } from '../../src/process/sip-case.js';

export const at = (text: string) => text as Instant;
export const monday = at('2026-03-02T08:00:00.000Z');
export const sara = personKey('10000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000001');

/** Words that must never be found in a row. */
export const canary = 'Kanariefågel Åkerblom';

export function aCase(changes: Partial<SipCase> = {}): SipCase {
  const id = caseId(randomUUID());
  return {
    id,
    ref: caseRef(`SIP-${id.slice(0, 6).toUpperCase()}`),
    shape: 4,
    version: 1,
    state: 'preparing',
    stay: { since: monday, fired: [] },
    startedAt: monday,
    legalBasis: 'solHsl',
    legalVersion: '2025',
    decision: 'sip',
    level: 'sip',
    settings: defaultSettings,
    convener: { unitId: unitId('ekdalsskolan'), person: sara },
    ageGroup: 'child',
    young: true,
    sides: ['school'],
    requestedByIndividual: false,
    informed: false,
    consents: [],
    scope: { unitIds: [], exceptUnitIds: [], coversRouting: false },
    recipients: [],
    form: 'video',
    lengthMinutes: 60,
    phoneIsEnough: false,
    proposedTimes: [],
    meetings: [],
    followUpsHeld: 0,
    tasks: [],
    deviations: [],
    sealed: { ...nothingSealed, individual: { name: canary, personnummer: '20120101-0000' } },
    ...changes,
  };
}

export function aRecipient(unit: string, state: Recipient['state'] = 'sent', at?: string): Recipient {
  return {
    id: recipientId(`r-${unit}`),
    target: { kind: 'unit', unitId: unitId(unit) },
    kind: 'summons',
    state,
    stay: { since: monday, fired: [] },
    ...(at !== undefined && { atUnitId: unitId(at) }),
    trail: [],
    worksOn: [],
    question: false,
    substituteAsked: false,
    verified: true,
  };
}

export function anEntry(changes: Partial<LogEntry> = {}): LogEntry {
  return {
    kind: 'start',
    actor: { kind: 'person', person: sara, memberships: [{ unitId: unitId('ekdalsskolan'), role: 'staff' }] },
    at: monday,
    outcome: 'moved',
    facts: { zeta: 1, alpha: 'x', open: true },
    sealed: { words: canary },
    ...changes,
  };
}

export function aWrite(sipCase: SipCase, changes: Partial<CaseWrite> = {}): CaseWrite {
  return { sipCase, entry: anEntry(), effects: [], dueAt: null, ...changes };
}

export function next(sipCase: SipCase, changes: Partial<SipCase> = {}): SipCase {
  return { ...sipCase, version: sipCase.version + 1, ...changes };
}

export const noSuchCase: CaseId = caseId('00000000-0000-4000-8000-000000000000');
