/** The first administrator by setting: administers until the directory names somebody, and then without effect. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { administered } from '../src/connect-notes.js';
import { withFirstAdministrator, type FirstAdministrator } from '../src/first-administrator.js';
import { personKey, principalId, unitId } from '../src/process/ids.js';
import { openRoadPlayer, type RoadPlayer } from './scenarios/road-player.js';

const partille = '10000000-0000-4000-8000-000000000002';
const vgr = '10000000-0000-4000-8000-000000000001';
const person = '20000000-0000-4000-8000-0000000000aa';

describe('The first administrator', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  before(async () => {
    player = await openRoadPlayer();
  });
  after(() => player.close());

  const first = (tenantId: string) => {
    const told: string[] = [];
    const made = withFirstAdministrator(player.store.directory, personKey(tenantId, person), (how) =>
      told.push(how),
    );
    return { ...made, told };
  };
  const actorIn = async ({ directory }: FirstAdministrator, tenantId: string) => {
    const key = personKey(tenantId, person);
    return { kind: 'person', person: key, memberships: await directory.membershipsOf(key) } as const;
  };

  it('administers the units of the own tenant’s principals where nobody is named', async () => {
    const made = first(partille);

    assert.equal(await made.standing(), 'inEffect');
    const actor = await actorIn(made, partille);
    assert.deepEqual(await administered(made.directory, actor), [principalId('partille')]);
    const [membership] = actor.memberships;
    assert.ok(membership);
    assert.deepEqual(await made.directory.peopleOf(membership.unitId, ['administrator']), [actor.person]);
    assert.deepEqual(
      await made.directory.peopleOf(membership.unitId, ['chief']),
      await player.store.directory.peopleOf(membership.unitId, ['chief']),
    );
  });

  it('gives nobody else anything', async () => {
    const made = first(partille);
    assert.deepEqual(await made.directory.membershipsOf(personKey(vgr, person)), []);
  });

  it('is without effect where the directory names an administrator, and that is told once', async () => {
    const made = first(vgr);

    assert.equal(await made.standing(), 'named');
    const actor = await actorIn(made, vgr);
    assert.deepEqual(actor.memberships, []);
    assert.deepEqual(await administered(made.directory, actor), []);
    assert.deepEqual(made.told, ['named']);
    assert.ok(!(await made.directory.peopleOf(unitId('vgr-sip'), ['administrator'])).includes(actor.person));
  });

  it('has nothing to administer in a tenant without units', async () => {
    const made = first('10000000-0000-4000-8000-00000000ffff');
    assert.equal(await made.standing(), 'noUnits');
  });
});
