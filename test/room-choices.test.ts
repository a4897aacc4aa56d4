/** Rooms by what is typed: those of the seeker's own organisation, for those who work there. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { roomChoices } from '../src/room-choices.js';
import { birch, oak } from './support/in-a-room.js';
import { maja, sara } from './support/people.js';

const tenantOf = (person: string) => person.split('/')[0];
const calendars = {
  roomsOf: async (tenantId: string) =>
    tenantId === tenantOf(sara.person) ? [{ ...birch, at: 'Ekdalsskolan' }, oak] : [],
};
const found = async (text: string, actor: Parameters<typeof roomChoices>[2]['actor'] = sara) =>
  (await roomChoices({ calendars }, text, { actor, language: 'sv' })).map(({ value }) => value);

describe('Rooms that are searched for', () => {
  it('are found by name and by where they are, however it is written', async () => {
    assert.deepEqual(await found('EKDAL'), [birch.address]);
    assert.deepEqual(await found(' eken '), [oak.address]);
    assert.deepEqual(await found(''), [birch.address, oak.address]);
  });

  it('are nobody else’s: not another organisation’s, nor of whoever works in no unit', async () => {
    assert.deepEqual(await found('', maja), []);
    assert.deepEqual(await found('', { ...sara, memberships: [], dispatches: [] }), []);
    assert.deepEqual(await found('', { kind: 'system' }), []);
  });
});
