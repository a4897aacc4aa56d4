/** The example case with a plan that is followed up and closed. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { day, taskId, unitId } from '../../process/ids.js';
import type { SipCase } from '../../process/sip-case.js';
import { at, exampleFacts, exampleRecipient, exampleSealed, exampleTask } from '../example-case.js';

export const onFollowUpDay = at('2026-04-23T07:00:00.000Z');

export function dueFacts(changes: Partial<SipCase> = {}): ConvenerFacts {
  return exampleFacts({
    state: 'followUpDue',
    recipients: [exampleRecipient('bup-oster', { state: 'attended' })],
    tasks: [
      exampleTask('t-1', 'bup-oster', { due: day('2026-04-10') }),
      exampleTask('t-2', 'ekdalsskolan', { due: day('2026-03-27'), state: 'done' }),
    ],
    planOwnerUnitId: unitId('ekdalsskolan'),
    followUpOn: day('2026-04-23'),
    sealed: {
      ...exampleSealed,
      plan: {
        ...exampleSealed.plan,
        measures: [
          { taskId: taskId('t-1'), what: 'Bedömning', unitId: unitId('bup-oster'), role: 'psykolog' },
          { taskId: taskId('t-2'), what: 'Anpassat schema', unitId: unitId('ekdalsskolan'), role: 'kurator' },
        ],
      },
    },
    ...changes,
  });
}
