/** A case that goes on while its parties read the guideline differently (R63). */
import { day, deviationId, unitId } from '../../process/ids.js';
import { at, exampleFacts, exampleSealed, exampleTask } from '../example-case.js';

export const disputeExamples = ['Skolan ansvarar för kontakten med familjen.', ''].map((interim) => ({
  disclosed: exampleFacts({
    state: 'planActive',
    planOwnerUnitId: unitId('ekdalsskolan'),
    planActivatedAt: at('2026-03-20T12:00:00.000Z'),
    followUpOn: day('2026-04-23'),
    tasks: [exampleTask('t-bup', 'bup-oster', {})],
    deviations: [
      {
        id: deviationId('d1'),
        trigger: 'taskNotDone',
        state: 'disputed',
        stay: { since: at('2026-03-26T09:00:00.000Z'), fired: [] },
      },
    ],
    sealed: { ...exampleSealed, deviations: { d1: { interim } } },
  }),
  now: at('2026-03-26T12:00:00.000Z'),
}));
