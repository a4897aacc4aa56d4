/** How soon a time may be proposed that nobody has been asked about. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dayOf } from '../src/process/time.js';
import type { SipCase } from '../src/process/sip-case.js';
import type { KnownCalendars, Mailbox } from '../src/known-calendars.js';
import type { LookNeeds } from '../src/look.js';
import type { Directory } from '../src/ports.js';
import { timesFor } from '../src/times-for.js';
import { alexBefore, when, world } from './support/a-case.js';
import { principals, sara, units } from './support/people.js';

const now = '2026-03-06 10:00';
const directory = {
  units: () => Promise.resolve(units),
  principals: () => Promise.resolve(principals),
  peopleOf: () => Promise.resolve([]),
  person: () => Promise.resolve({ key: sara.person, name: 'Sara Berg', mail: 'sara@partille.example' }),
} as unknown as Directory; // all that it asks
const calendars = {
  roomsOf: () => Promise.resolve([]),
  ask: (all: readonly Mailbox[]) =>
    Promise.resolve(all.map(({ address }) => ({ address, known: true, busy: [] }))),
} as unknown as KnownCalendars;
const needs = {
  directory,
  calendars,
  settings: world.settings,
  clock: { now: () => when(now) },
} as unknown as LookNeeds & { readonly calendars: KnownCalendars };

describe('Times that nobody has been asked about', () => {
  const soonest = async (legalBasis: SipCase['legalBasis']) => {
    const sipCase = { ...alexBefore('bookMeeting'), legalBasis };
    const found = await timesFor(needs, { sipCase, world, names: {} }, 'toBook', when(now));
    return found.proposals.map(({ slot }) => dayOf(slot.start)).sort()[0];
  };

  it('lie two working days ahead at the soonest, so that there is a day to hear of it', async () => {
    assert.equal(await soonest('solHsl'), '2026-03-10');
  });

  it('may lie on the next working day at a discharge, where it is urgent', async () => {
    assert.equal(await soonest('lsu'), '2026-03-09');
  });
});
