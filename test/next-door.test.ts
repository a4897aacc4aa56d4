/** Where something goes when the door that was chosen does not take it. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isShut, nextDoor } from '../src/next-door.js';
import { OutsideFailure, type Place } from '../src/ports.js';
import { chatOf } from '../src/send-case-card.js';
import type { SipCase } from '../src/process/sip-case.js';
import type { World } from '../src/process/world.js';
import { alexBefore, bup, world } from './support/a-case.js';
import { bupEast } from './support/people.js';

const channel: Place = { tenantId: 't', door: 'channel', address: '19:bup' };
const reminder = { do: 'send', card: 'reminder', to: 'receiver', recipientId: bup } as const;
const toUnit = { door: 'teams', place: channel, unitId: bupEast } as const;
const withMail = (mail: string | null): World => ({
  ...world,
  units: world.units.map((unit) => (unit.id === bupEast ? { ...unit, mail } : unit)),
});
const next = (mail: string | null, changes: Partial<SipCase> = {}) =>
  nextDoor(toUnit, reminder, {
    sipCase: { ...alexBefore('acceptSummons'), ...changes },
    world: withMail(mail),
    names: {},
  });

describe('The next door', () => {
  it('of a channel is the unit’s mailbox, and without one the telephone', () => {
    assert.deepEqual(next('bup@vgr.example'), {
      door: 'mail',
      address: 'bup@vgr.example',
      recipientId: bup,
      toPerson: false,
      unitId: bupEast,
    });
    assert.deepEqual(next(null), { door: 'ring', unitId: bupEast });
  });

  it('is never a mail where identity is protected (R69)', () => {
    assert.deepEqual(next('bup@vgr.example', { namedOnly: [] }), { door: 'ring', unitId: bupEast });
  });

  it('of a mail is the telephone, and of somebody’s own chat whoever convenes or leads', () => {
    const seen = { sipCase: alexBefore('acceptSummons'), world, names: {} };
    const letter = { door: 'mail', address: 'pappa@example.se', recipientId: bup, toPerson: true } as const;
    assert.deepEqual(nextDoor(letter, reminder, seen), { door: 'ring' });
    const chat = (place: Partial<Place>) =>
      nextDoor({ door: 'teams', place: { ...channel, door: 'personal', ...place } }, reminder, seen);
    assert.deepEqual(chat({}), { door: 'unreached', who: 'other' });
    assert.deepEqual(chat(chatOf(seen.sipCase.convener.person)), { door: 'unreached', who: 'convener' });
  });

  it('of a mailbox that comes first is the unit’s channel, and after that the telephone', () => {
    const mailFirst: World = {
      ...world,
      units: world.units.map((unit) =>
        unit.id === bupEast
          ? {
              ...unit,
              mail: 'bup@vgr.example',
              channel: { tenantId: 't', channelId: '19:bup' },
              doorOrder: 'mailThenChannel',
            }
          : unit,
      ),
    };
    const seen = { sipCase: alexBefore('acceptSummons'), world: mailFirst, names: {} };
    const to = { address: 'bup@vgr.example', recipientId: bup, toPerson: false, unitId: bupEast };
    const letter = { door: 'mail', ...to } as const;
    assert.deepEqual(nextDoor(letter, reminder, seen), toUnit);
    assert.deepEqual(nextDoor(toUnit, reminder, seen), { door: 'ring', unitId: bupEast });
  });

  it('is taken at once where the first is shut for good, and after some tries where it only may be', () => {
    const failure = (retry: 'later' | 'never') => new OutsideFailure('teams', 'sendCard', retry);
    assert.equal(isShut(failure('never'), 0), true);
    assert.deepEqual(
      [0, 4, 5, 9].map((tries) => isShut(failure('later'), tries)),
      [false, false, true, true],
    );
    assert.equal(isShut(new TypeError('a fault of ours'), 9), false);
  });
});
