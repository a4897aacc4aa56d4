/** Puts a word that occurs nowhere else into every sealed text of a case, so that a leak can be seen. */
import { instant } from '../../src/process/ids.js';
import type { Sealed } from '../../src/process/sealed.js';
import type { SipCase } from '../../src/process/sip-case.js';

/** Enums and ids beside the texts are no secrets, and what whoever comes is stands on the unit's own card. */
const clear = ['unitId', 'taskId', 'relation', 'done', 'attendeeRole', 'activatedAt'];

export function withCanaries(sipCase: SipCase): {
  readonly sipCase: SipCase;
  readonly canaries: readonly string[];
} {
  const canaries: string[] = [];
  const sing = (): string => {
    canaries.push(`kanarie${canaries.length}fågel`);
    return canaries.at(-1) ?? '';
  };
  const full = fill(sipCase);
  // The same shape comes out as went in: only strings change.
  return { sipCase: { ...sipCase, sealed: mapTexts(full, sing) as Sealed }, canaries };
}

/** Every text that a case may hold is there, also those that Alex's road leaves empty. */
function fill({ sealed, recipients, meetings, tasks }: SipCase): Sealed {
  const words = { contribution: 'x', attendee: 'x', question: 'x', answer: 'x', reason: 'x', otherTime: 'x' };
  const more = { currentSituation: 'x', wayForward: 'x', ownResources: 'x', ownerPerson: 'x' };
  return {
    ...sealed,
    individual: { name: 'x', personnummer: 'x', address: 'x', phone: 'x', listedAt: 'x' },
    preparation: {
      ...sealed.preparation,
      adaptations: 'x',
      reason: 'x',
      notForGuardians: ['childView'],
      notForGuardiansReason: 'x',
    },
    consent: {
      exceptions: ['x'],
      names: { guardian1: 'x' },
      informationForm: 'x',
      oneGuardianReason: 'x',
      topics: ['economy'],
      exceptionsBy: { guardian1: ['x'], legalGround: ['x'] },
      topicsBy: { guardian2: ['health'] },
      ground: { assessor: 'x', will: 'x', ground: 'x', decidedBy: 'x' },
    },
    recipients: Object.fromEntries(
      recipients.map(({ id }) => [
        id,
        { ...sealed.recipients[id], ...words, person: { label: 'x', relation: 'relative', mail: 'x' } },
      ]),
    ),
    meeting: {
      places: { [meetings[0]?.id ?? 'm']: 'x' },
      individualAbsentReason: 'x',
      identified: { [recipients[0]?.id ?? 'r']: 'x' },
      alsoPresent: { [meetings[0]?.id ?? 'm']: ['x'] },
      noted: { alsoPresent: ['x'] },
    },
    plan: { ...sealed.plan, ...more },
    earlierPlans: [
      {
        version: 1,
        activatedAt: instant(new Date('2025-10-02T09:00:00.000Z')),
        plan: { ...sealed.plan, ...more },
        longTermGoal: 'x',
        tasks: [],
      },
    ],
    followUp: { results: [{ taskId: 't' as never, done: 'no', reason: 'x' }], individualView: 'x' },
    deviations: {
      d1: {
        ...{ whatHappened: 'x', individual: 'x', unit: 'x', system: 'x', steeringWords: 'x' },
        ...{ consequence: 'x', immediate: 'x', suggestion: 'x', dismissal: 'x', interim: 'x', sentTo: 'x' },
        ...{ ownPosition: 'x', otherPosition: 'x' },
      },
    },
    closing: { evaluation: 'x', individualView: 'x' },
    taskWords: { [tasks[0]?.id ?? 't']: 'x' },
    reasons: { R20: 'x', R24: 'x', R30: 'x', R34: 'x', R72: 'x' },
  };
}

function mapTexts(value: unknown, sing: () => string, key?: string): unknown {
  if (typeof value === 'string') return key !== undefined && clear.includes(key) ? value : sing();
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, sing));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, sing, name)]));
}
