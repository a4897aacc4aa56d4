/** The delivery list names the unit that each went to, whoever has the summons now. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { deliveriesOf } from '../src/deliveries-of.js';
import type { SentCard, SentCards } from '../src/ports.js';
import { instant, type UnitId } from '../src/process/ids.js';
import { alexBefore, bup, world } from './support/a-case.js';
import { bupDesk, bupEast } from './support/people.js';

const sent = (id: string, unitId?: UnitId): SentCard => ({
  ...{ id, caseId: null, recipientId: bup, taskId: null, deviationId: null, card: 'summons', living: true },
  ...{
    door: 'channel',
    tenantId: null,
    address: 'x',
    language: 'sv',
    conversationId: null,
    activityId: null,
  },
  ...{ caseVersion: 1, viewHash: null, state: 'sent', at: instant(new Date('2026-03-04T09:00:00Z')) },
  ...(unitId ? { unitId } : {}),
});
const listed = async (...rows: readonly SentCard[]) => {
  const sentCards: Pick<SentCards, 'ofCase'> = { ofCase: () => Promise.resolve(rows) };
  const found = await deliveriesOf(sentCards as SentCards, { sipCase: alexBefore('acceptSummons'), world });
  return found.map(({ unit }) => unit);
};

describe('The delivery list', () => {
  it('names the unit that each went to, the newest first, and none where an older row does not say', async () => {
    assert.deepEqual(await listed(sent('a'), sent('b', bupDesk), sent('c', bupEast)), [
      'BUP Öster',
      world.units.find(({ id }) => id === bupDesk)?.name,
      undefined,
    ]);
  });
});
