/** What the clock reminds of and can wait comes on one card a day; each line leads to where it is solved, and all of it can wait. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { oneOfEach } from '../support/moves.js';
import { school } from '../support/people.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const begin = 'Arbetet med planen ska påbörjas genast';

describe('Reminders on one card a day', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  const count = async (words: string, person = 'sara') =>
    (await player.sees(person)).text.split(words).length - 1;
  const held = async () => player.store.cases.ofUnits([school]);
  const ids = async () => (await held()).map(({ id }) => id);
  const refs = async () => (await held()).map(({ ref }) => ref);
  const start = async () => {
    await player.say('sara', 'ny sip');
    await player.press('sara', 'Nästa', { ageBand: '0-17', sides: 'school,regionalHealth' });
    await player.press('sara', 'Nästa', { circumstances: '', existing: 'no' });
    await player.press('sara', 'Starta SIP');
  };
  before(async () => {
    player = await openRoadPlayer();
    await player.reset('2026-03-26T15:00');
    await start();
    await start();
    await player.clock('2026-03-27T15:00');
    await start();
  });
  after(() => player.close());

  it('gathers what falls due the same morning, and says why it comes', async () => {
    await player.clock('2026-03-30T07:59');
    assert.equal(await count(begin), 0);
    await player.clock('2026-03-30T08:00');

    assert.deepEqual([await count('Du har två saker som väntar'), await count(begin)], [1, 2]);
    assert.equal(await count('Kommer när arbetet inte har börjat två arbetsdagar efter starten.'), 2);
  });

  it('sends the case’s card for one of them, where it is solved, and keeps the rest', async () => {
    const one = (await refs()).at(-1);
    const cards = await count('Förbered');
    await player.press('sara', `Öppna ${one ?? ''}`);

    assert.ok((await count('Förbered')) > cards);
    assert.equal(await count('Du har två saker som väntar'), 1);
  });

  it('puts all of it off to another day, on which it comes with what is new then, once', async () => {
    await player.press('sara', 'Nästa arbetsdag');
    assert.equal(await count('Vi påminner igen tisdag 31 mars om det som är kvar då.'), 1);
    assert.equal(await count(begin), 2);
    await player.press('sara', 'Ångra');
    assert.equal(await count('Vi påminner igen'), 0);
    await player.press('sara', 'Nästa arbetsdag');
    await player.clock('2026-03-31T07:59');
    assert.equal(await count('Du har tre saker som väntar'), 0);
    await player.clock('2026-03-31T08:00');

    assert.deepEqual([await count('Du har tre saker som väntar'), await count(begin)], [1, 3]);
    await player.clock('2026-04-15T08:00');
    assert.equal(await count(begin), 3);
  });

  it('answers a second press calmly', async () => {
    await player.press('sara', 'Om en vecka');
    const text = (await player.sees('sara')).text;
    assert.match(text, /Vi påminner igen onsdag 22 april/);
    assert.equal(await count(begin), 3);
  });

  it('leaves out what has been done meanwhile, and sends no empty card', async () => {
    const actor = await player.actor('sara');
    const [one, ...others] = await ids();
    assert.ok(one);
    await player.road.runMove({ caseId: one, move: oneOfEach.savePreparation, actor, pressKey: 'prepared' });
    await player.clock('2026-04-22T08:00');
    assert.deepEqual([await count('Du har två saker som väntar'), await count(begin)], [1, 2]);

    await player.press('sara', 'Nästa arbetsdag');
    for (const caseId of others)
      await player.road.runMove({ caseId, move: oneOfEach.savePreparation, actor, pressKey: caseId });
    await player.clock('2026-04-30T08:00');
    assert.equal(await count(begin), 0);
    assert.equal(await player.store.nudges.nextDue(), null);
  });
});
