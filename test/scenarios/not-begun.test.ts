/** A SIP is started and then left: the convener is reminded, by a clock that knows of the case from its birth (R8). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const reminder = /Arbetet med planen ska påbörjas genast \(10 kap\. 8 § socialtjänstlagen\)\./g;

describe('A SIP that is started and then left', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  const reminders = async () => (await player.sees('sara')).text.match(reminder)?.length ?? 0;
  before(async () => {
    player = await openRoadPlayer();
    await player.reset('2026-03-27T15:00');
    await player.say('sara', 'ny sip');
    await player.press('sara', 'Nästa', { ageBand: '0-17', sides: 'school,regionalHealth' });
    await player.press('sara', 'Nästa', { circumstances: '', existing: 'no' });
    await player.press('sara', 'Starta SIP');
  });
  after(() => player.close());

  it('is left in peace over the weekend and on the next working day (R8)', async () => {
    await player.clock('2026-03-30T23:00');
    assert.equal(await reminders(), 0);
  });

  it('is reminded of in the morning after, and not again (R8)', async () => {
    await player.clock('2026-03-31T07:59');
    assert.equal(await reminders(), 0);
    await player.clock('2026-03-31T08:00');
    assert.equal(await reminders(), 1);
    await player.clock('2026-04-15T08:00');
    assert.equal(await reminders(), 1);
  });
});
