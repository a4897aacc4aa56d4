/** Somebody is called away in the middle of a form: nothing that was saved is asked for again. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyNewDatabase } from '../support/new-database.js';
import { newHome, openRoadPlayer, type Home, type RoadPlayer } from './road-player.js';

const person = { name: 'Alex Hittepå', informed: 'true' };

async function startedBySara(player: RoadPlayer): Promise<void> {
  await player.reset('2026-03-02T08:00');
  await player.say('sara', 'ny sip');
  await player.press('sara', 'Nästa', { ageBand: '0-17', sides: 'school,regionalHealth' });
  await player.press('sara', 'Nästa', { circumstances: '', existing: 'no' });
  await player.press('sara', 'Starta SIP');
}

describe('a form that is left half-way', function () {
  this.timeout(180_000);
  let folder: string;
  let home: Home;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-resuming-'));
    await copyNewDatabase(join(folder, 'data'));
    home = await newHome(join(folder, 'data'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('goes on at the next screen when it is opened again, also after a restart', async () => {
    const before = await openRoadPlayer(home);
    await startedBySara(before);
    await before.press('sara', 'Förbered');
    await before.press('sara', 'Nästa', person);
    before.closeDialog('sara');
    const again = await before.press('sara', 'Förbered');
    assert.match(again.text, /Vad är viktigt\?/);
    await before.close();

    const after = await openRoadPlayer(home);
    const restarted = await after.press('sara', 'Förbered');
    assert.match(restarted.text, /Vad är viktigt\?/);
    await after.press('sara', 'Tillbaka');
    assert.equal((await after.filledIn('sara'))['name'], person.name);
    await after.close();
  });
});
