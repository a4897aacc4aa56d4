/** The example case with something to hand over: before its meeting, and with a plan in force. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { day, recipientId, taskId, unitId } from '../../process/ids.js';
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

const consents = [exampleConsent('guardian1'), exampleConsent('guardian2')];
const father = recipientId('r-pappa');

export function summoned(changes: Partial<SipCase> = {}): ConvenerFacts {
  return exampleFacts({
    state: 'called',
    consents,
    recipients: [
      exampleRecipient('bup-oster', { state: 'sent' }),
      exampleRecipient('pappa', { target: { kind: 'person' }, kind: 'invitation', state: 'sent' }),
    ],
    sealed: {
      ...exampleSealed,
      recipients: {
        ...exampleSealed.recipients,
        [father]: { person: { label: 'Pappa Peter', relation: 'guardian' } },
      },
    },
    ...changes,
  });
}

export function inForce(changes: Partial<SipCase> = {}): ConvenerFacts {
  return exampleFacts({
    state: 'planActive',
    consents,
    planActivatedAt: afterMeeting,
    planOwnerUnitId: unitId('ekdalsskolan'),
    followUpOn: day('2026-04-23'),
    recipients: [exampleRecipient('bup-oster', { state: 'attended' })],
    tasks: [exampleTask('t-1', 'bup-oster', { due: day('2026-04-10') })],
    sealed: {
      ...exampleSealed,
      plan: {
        ...exampleSealed.plan,
        measures: [
          { taskId: taskId('t-1'), what: 'Bedömning', unitId: unitId('bup-oster'), role: 'psykolog' },
        ],
      },
    },
    ...changes,
  });
}
