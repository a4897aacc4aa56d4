/** What the follow-ups table promises of measures, in Alex's case. */
import type { MoveKind } from '../../src/process/moves.js';
import { after, alexBefore, bupTask } from './a-case.js';
import { clock, healthCentre, maja, sara } from './people.js';
import type { PromiseCase } from './promises.js';

export const promisesOfTasks: Partial<Record<MoveKind, readonly PromiseCase[]>> = {
  taskDone: [
    [
      alexBefore('followUpFallsDue'),
      { kind: 'taskDone', taskId: bupTask },
      maja,
      '2026-04-01',
      [`tell taskDone to planOwner ${bupTask}`],
    ],
  ],
  taskReopened: [
    [
      after(alexBefore('followUpFallsDue'), { kind: 'taskDone', taskId: bupTask }, maja, '2026-04-01'),
      { kind: 'taskReopened', taskId: bupTask },
      maja,
      '2026-04-01',
      [`tell taskReopened to planOwner ${bupTask}`],
    ],
  ],
  giveTask: [
    [
      alexBefore('followUpFallsDue'),
      { kind: 'giveTask', taskId: bupTask, unitId: healthCentre },
      sara,
      '2026-04-01',
      [`send task to taskUnit ${bupTask}`],
    ],
  ],
  taskLate: [
    [
      alexBefore('followUpFallsDue'),
      { kind: 'taskLate', taskId: bupTask },
      maja,
      '2026-04-01',
      [`tell taskReported to planOwner ${bupTask}`],
    ],
  ],
  taskNeedsHelp: [
    [
      alexBefore('followUpFallsDue'),
      { kind: 'taskNeedsHelp', taskId: bupTask },
      maja,
      '2026-04-01',
      [`tell taskReported to planOwner ${bupTask}`],
    ],
  ],
  taskWrongUnit: [
    [
      alexBefore('followUpFallsDue'),
      { kind: 'taskWrongUnit', taskId: bupTask },
      maja,
      '2026-04-01',
      [`tell taskReported to planOwner ${bupTask}`],
    ],
  ],
  remindTask: [
    [
      alexBefore('followUpFallsDue'),
      { kind: 'remindTask', taskId: bupTask },
      clock,
      '2026-04-09',
      [`tell taskDue to taskUnit ${bupTask}`],
    ],
  ],
  reportTaskSilent: [
    [
      after(
        alexBefore('followUpFallsDue'),
        { kind: 'taskFallsDue', taskId: bupTask },
        clock,
        '2026-04-13 08:00',
      ),
      { kind: 'reportTaskSilent', taskId: bupTask },
      clock,
      '2026-04-16 08:00',
      [
        `tell taskSilent to planOwner ${bupTask}`,
        'send deviation to convener d1',
        'tell deviationPattern to coordinator d1',
      ],
    ],
  ],
  taskFallsDue: [
    [
      alexBefore('followUpFallsDue'),
      { kind: 'taskFallsDue', taskId: bupTask },
      clock,
      '2026-04-13',
      [`tell taskOverdue to taskUnit ${bupTask}`, `tell taskReported to planOwner ${bupTask}`],
    ],
  ],
};
