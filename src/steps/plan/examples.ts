/** The example case after its meeting, with and without a plan. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { day, recipientId, taskId, unitId } from '../../process/ids.js';
import type { EarlierPlan } from '../../process/plan-texts.js';
import { nothingSealed } from '../../process/sealed.js';
import { defaultSettings } from '../../process/settings.js';
import type { SipCase } from '../../process/sip-case.js';
import {
  at,
  exampleConsent,
  exampleFacts,
  exampleRecipient,
  exampleSealed,
  exampleTask,
} from '../example-case.js';

export const afterMeeting = at('2026-03-19T09:30:00.000Z');

const held: Partial<SipCase> = {
  state: 'meetingHeld',
  consents: [exampleConsent('guardian1'), exampleConsent('guardian2')],
  scope: {
    unitIds: [unitId('bup-oster'), unitId('vc-lindangen')],
    exceptUnitIds: [],
    coversRouting: true,
  },
  recipients: [
    exampleRecipient('bup-oster', { state: 'attended' }),
    exampleRecipient('vc-lindangen', { state: 'attended' }),
  ],
  sealed: { ...exampleSealed, recipients: { [recipientId('r-bup-oster')]: { attendee: 'Maja Lind' } } },
};

/** Directly after the meeting: nothing is written yet. */
export function unplannedFacts(changes: Partial<SipCase> = {}): ConvenerFacts {
  return exampleFacts({ ...held, ...changes });
}

/** With all that a plan needs. */
export function plannedFacts(changes: Partial<SipCase> = {}): ConvenerFacts {
  return exampleFacts({
    ...held,
    tasks: [
      exampleTask('t-1', 'bup-oster', { due: day('2026-04-10') }),
      exampleTask('t-2', 'ekdalsskolan', { start: day('2026-03-23'), due: day('2026-03-27') }),
    ],
    planOwnerUnitId: unitId('ekdalsskolan'),
    followUpOn: day('2026-04-23'),
    sealed: {
      ...exampleSealed,
      recipients: held.sealed?.recipients ?? {},
      plan: {
        needs: ['En lugn väg in i skolan', 'Hjälp med sömnen'],
        shortTermGoals: ['Två skoldagar i veckan före sportlovet'],
        measures: [
          { taskId: taskId('t-1'), what: 'Bedömning', unitId: unitId('bup-oster'), role: 'psykolog' },
          { taskId: taskId('t-2'), what: 'Anpassat schema', unitId: unitId('ekdalsskolan'), role: 'kurator' },
        ],
        thirdPartyActions: [],
        ownActions: ['Jag går till skolan tisdag och torsdag klockan nio'],
        contacts: ['Sara, Ekdalsskolan', 'Maja Lind, BUP Öster'],
      },
    },
    ...changes,
  });
}

/** The same where the huvudman keeps the plan's texts in its own records (P13). */
export function byReference(facts: typeof plannedFacts): ConvenerFacts {
  return facts({
    settings: { ...defaultSettings, planText: 'reference-only' },
    sealed: { ...exampleSealed, plan: nothingSealed.plan },
  });
}

/** Made anew as often as that: what was in force before is kept. */
export function anewFacts(times: 1 | 2): ConvenerFacts {
  const before = plannedFacts({ followUpForm: 'video' });
  const was = (version: number): EarlierPlan => ({
    version,
    activatedAt: at(version === 1 ? '2025-10-02T09:00:00.000Z' : '2026-01-15T09:00:00.000Z'),
    plan: {
      ...before.sealed.plan,
      needs: ['En lugn väg in i skolan'],
      shortTermGoals: version === 1 ? [] : before.sealed.plan.shortTermGoals,
      measures: before.sealed.plan.measures.map((measure) => ({ ...measure, role: 'kurator' })),
    },
    longTermGoal: 'Sova bättre',
    tasks: before.sipCase.tasks.map((task) => ({ ...task, due: day('2026-03-02') })),
    followUpOn: day('2026-03-10'),
  });
  const earlierPlans = times === 1 ? [was(1)] : [was(1), was(2)];
  return plannedFacts({
    state: 'planActive',
    planActivatedAt: at('2026-03-19T09:40:00.000Z'),
    planVersion: times + 1,
    sealed: { ...before.sealed, earlierPlans },
  });
}

/** In force, and being changed: another day for the first measure, and a new one. */
export function changedFacts(): ConvenerFacts {
  const before = anewFacts(1);
  const { sipCase, sealed } = before;
  const [first, second] = sipCase.tasks;
  const added = exampleTask('t-3', 'ekdalsskolan', { due: day('2026-04-17') });
  const what = { taskId: added.id, what: 'Stöd i klassrummet', unitId: added.unitId, role: 'specialpedagog' };
  return plannedFacts({
    ...sipCase,
    sealed: {
      ...sealed,
      planRevision: {
        plan: { ...sealed.plan, measures: [...sealed.plan.measures, what] },
        tasks: [...(first ? [{ ...first, due: day('2026-04-30') }] : []), ...(second ? [second] : []), added],
        followUpOn: day('2026-04-30'),
      },
    },
  });
}
