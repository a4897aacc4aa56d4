/** What others are told of a triage: the chiefs of a denial (R4), an obliged unit of a need (R14); never of whom. */
import assert from 'node:assert/strict';
import { pointOut } from '../../../src/point-out.js';
import type { Directory, Language, Messenger, Place, Redirects } from '../../../src/ports.js';
import type { PersonKey, UnitId } from '../../../src/process/ids.js';
import type { Unit } from '../../../src/process/world.js';
import { tellChiefs } from '../../../src/tell-chiefs.js';
import { world } from '../../support/a-case.js';
import { jobCentre, rolf, rut, samira, school } from '../../support/people.js';

const now = new Date('2026-03-04T09:00:00.000Z');
const channel = { tenantId: 't', channelId: 'school-channel' };
const fromJobCentre = { ...rut, memberships: [{ unitId: jobCentre, role: 'staff' }] } as const;

/** Two chiefs, of whom one reads English; a messenger that writes only where it reaches. */
function surroundings(reached: (place: Place) => boolean = () => true, changes: Partial<Unit> = {}) {
  const said: { readonly to: string; readonly text: string }[] = [];
  const counts: string[] = [];
  const languages: Readonly<Record<PersonKey, Language>> = { [rut.person]: 'sv', [rolf.person]: 'en' };
  const units = world.units.map((unit) => ({ ...unit, name: `Enheten ${unit.id}`, channel, ...changes }));
  const directory = {
    units: async (ids: readonly UnitId[]) => units.filter(({ id }) => ids.includes(id)),
    peopleOf: async (_unit, roles) => (roles.includes('chief') ? [rut.person, rolf.person] : []),
    person: async (key) => ({ key, name: 'Någon', language: languages[key] ?? 'sv', mail: null }),
  } satisfies Partial<Directory> as unknown as Directory;
  const messenger = {
    reaches: async (place) => reached(place),
    sendText: async ({ address }, text) => {
      said.push({ to: address, text });
      return { conversationId: address, activityId: 'a' };
    },
  } satisfies Partial<Messenger> as unknown as Messenger;
  const redirects: Redirects = {
    count: async (process, unitId, day) => void counts.push(`${process} ${unitId} ${day}`),
    counted: async (process, _unitId, since) => (process === 'nekad' && since === '2026-01-01' ? 3 : 0),
  };
  return { said, counts, needs: { directory, messenger, redirects, clock: { now: () => now } } };
}

describe('a denied SIP', () => {
  it('is told to each chief in their own language, as this year’s count and no more (R4)', async () => {
    const { said, needs } = surroundings();

    await tellChiefs(needs, school, now);

    assert.deepEqual(
      said.map(({ to }) => to),
      [rut, rolf].map(({ person }) => person.split('/')[1]),
    );
    assert.match(said[0]?.text ?? '', /nej till en SIP\. Det är tre gånger i år \(2026\)/);
    assert.match(said[1]?.text ?? '', /three times.*2026/);
  });

  it('is told to whoever can be reached, although another chief cannot (R4)', async () => {
    const { said, needs } = surroundings(({ address }) => address !== rut.person.split('/')[1]);

    await tellChiefs(needs, school, now);

    assert.deepEqual(
      said.map(({ to }) => to),
      [rolf.person.split('/')[1]],
    );
  });
});

describe('a need that is pointed out', () => {
  it('is told in the channel of the unit with whom to ring, and counted for one’s own unit (R14)', async () => {
    const { said, counts, needs } = surroundings(undefined, { phone: '031-390 06 21' });

    const told = await pointOut(needs, fromJobCentre, school);

    assert.deepEqual(told, { told: true, unit: `Enheten ${school}`, phone: '031-390 06 21' });
    assert.deepEqual(counts, [`patalat ${jobCentre} 2026-03-04`]);
    assert.deepEqual(
      said.map(({ to }) => to),
      ['school-channel'],
    );
    assert.match(said[0]?.text ?? '', /har sett ett behov av en SIP\. Ring 031-390 06 21/);
    // Who sees the channel learns of a neutral unit, not of a revealing name.
    assert.doesNotMatch(said[0]?.text ?? '', new RegExp(`Enheten ${jobCentre}`));
  });

  it('says whom to ring where there is no channel, or the bot cannot write there', async () => {
    const silent = surroundings(() => false);
    const without = surroundings(undefined, { channel: null });

    for (const { needs, said } of [silent, without]) {
      assert.equal((await pointOut(needs, fromJobCentre, school))?.told, false);
      assert.deepEqual(said, []);
    }
  });

  it('goes to nobody who does not convene, and comes from nobody without a unit to work for', async () => {
    const { said, counts, needs } = surroundings();

    assert.equal(await pointOut(needs, fromJobCentre, jobCentre), undefined);
    assert.equal(await pointOut(needs, samira, school), undefined);
    assert.equal(await pointOut(needs, fromJobCentre, 'no-unit' as UnitId), undefined);
    assert.deepEqual([said, counts], [[], []]);
  });
});
