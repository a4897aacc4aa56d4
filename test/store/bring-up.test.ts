import assert from 'node:assert/strict';
import { bringClearUp, bringUp, currentShape } from '../../src/store/bring-up.js';
import { aCase } from './a-case-to-store.js';

describe('bringing old cases up', () => {
  const ladder = {
    to: 3,
    steps: {
      1: ({ old, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, renamed: old }),
      2: (document: Readonly<Record<string, unknown>>) => ({ ...document, added: [] }),
    },
  };

  it('takes a document through every step to the current shape', () => {
    assert.deepEqual(bringUp({ shape: 1, old: 'x' }, 1, ladder), { shape: 3, renamed: 'x', added: [] });
    assert.deepEqual(bringUp({ shape: 2, renamed: 'x' }, 2, ladder), { shape: 3, renamed: 'x', added: [] });
  });

  it('leaves a document of the current shape as it is', () => {
    const sipCase = { ...aCase() };

    assert.equal(bringUp(sipCase, currentShape), sipCase);
    assert.equal(sipCase.shape, currentShape);
  });

  it('seals the words for who comes and where, which the first shape kept in clear', () => {
    const old = {
      recipients: [{ id: 'r1', attendeeRole: 'kurator' }, { id: 'r2' }],
      meetings: [{ id: 'm1', place: 'Storgatan 1' }],
      sealed: { recipients: { r1: { attendee: 'Maja' } }, meeting: { identified: {} } },
    };

    assert.deepEqual(bringUp(old, 1), {
      shape: 4,
      recipients: [{ id: 'r1' }, { id: 'r2' }],
      meetings: [{ id: 'm1' }],
      sealed: {
        recipients: { r1: { attendee: 'Maja', attendeeRole: 'kurator' } },
        meeting: { identified: {}, places: { m1: 'Storgatan 1' } },
      },
    });
  });

  it('keeps what is being changed in a plan in force apart from it', () => {
    const old = {
      planVersion: 1,
      tasks: [{ id: 't1', due: '2026-05-01' }],
      sealed: {
        plan: { needs: ['Sömn'] },
        earlierPlans: [{ version: 1, plan: { needs: ['Ro'] }, tasks: [{ id: 't1', due: '2026-04-01' }] }],
      },
    };
    assert.deepEqual(bringUp(old, 2), {
      shape: 4,
      planVersion: 1,
      tasks: [{ id: 't1', due: '2026-04-01' }],
      sealed: {
        plan: { needs: ['Ro'] },
        earlierPlans: [],
        planRevision: { plan: { needs: ['Sömn'] }, tasks: [{ id: 't1', due: '2026-05-01' }] },
      },
    });
    const settled = { ...old, planVersion: 2 };
    assert.deepEqual(bringUp(settled, 2), { ...settled, shape: 4 });
  });

  it('keeps those who were called before a follow-up as a calling that is over', () => {
    const old = {
      ...{ convener: { unitId: 'soc' }, legalBasis: 'solHsl', summonedAt: '2026-03-04T10:00:00.000Z' },
      followUpCall: {
        since: '2026-05-04T10:00:00.000Z',
        formerConvener: { unitId: 'skola', person: 'p' },
        before: [{ id: 'r1', state: 'attended' }],
      },
    };
    const { before, ...followUpCall } = old.followUpCall;
    const { summonedAt, ...unsent } = old;
    const brought = {
      ...unsent,
      shape: 4,
      firstSummonedAt: summonedAt,
      followUpCall,
      earlierRounds: [
        {
          ...{ unitId: 'skola', legalBasis: 'solHsl', summonedAt: old.summonedAt },
          ...{ recipients: before, until: followUpCall.since },
        },
      ],
    };
    assert.deepEqual(bringUp(old, 3), brought);
    const recipients = [
      { id: 'r1', state: 'chosen' },
      { id: 'r2', state: 'sent', answerBy: '2026-05-12' },
    ];
    assert.deepEqual(bringUp({ ...old, recipients }, 3), {
      ...brought,
      recipients,
      summonedAt: followUpCall.since,
    });
    assert.deepEqual(bringUp({ convener: old.convener }, 3), { convener: old.convener, shape: 4 });
  });

  it('brings the clear half up without what is sealed', () => {
    const tasks = [{ id: 't1', due: '2026-05-01' }];
    const clear = {
      ...{ convener: { unitId: 'soc' }, legalBasis: 'solHsl', planVersion: 1, tasks },
      recipients: [{ id: 'r1', attendeeRole: 'kurator' }],
      meetings: [{ id: 'm1', place: 'Storgatan 1' }],
    };
    const without = { recipients: [{ id: 'r1' }], meetings: [{ id: 'm1' }] };
    assert.deepEqual(bringClearUp(clear, 1), { ...clear, ...without, shape: 4 });
    assert.deepEqual(bringClearUp(clear, 2), { ...clear, shape: 4 });
    const called = { ...clear, followUpCall: { since: '2026-05-04T10:00:00.000Z', before: [{ id: 'r0' }] } };
    assert.deepEqual(bringClearUp(called, 3), bringUp(called, 3));
  });

  it('refuses a shape that it has no step from', () => {
    assert.throws(() => bringUp({}, 4, ladder), /shape 4.*up to 3/);
  });
});
