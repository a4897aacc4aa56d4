/** A press as an action gets it, with good defaults. */
import { personKey } from '../../src/process/ids.js';
import type { Pressed } from '../../src/steps/action.js';
import { when } from './a-case.js';

export function pressed(changes: Partial<Pressed> = {}): Pressed {
  let made = 0;
  return {
    caseId: undefined,
    recipientId: undefined,
    taskId: undefined,
    deviationId: undefined,
    on: undefined,
    actor: { kind: 'person', person: personKey('tenant', 'somebody'), memberships: [] },
    now: when('2026-03-04 10:00'),
    facts: undefined,
    newId: () => `new-${++made}`,
    ...changes,
  };
}
