/** The incident of docs/operations.md: a summons at the wrong unit, what was opened there, taken back, and the log of it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { wordsOf } from '../../src/local/scenario/card-words.js';
import { caseId, caseRef } from '../../src/process/ids.js';
import { alexAnswers, alexRoad } from '../support/a-case.js';
import { school } from '../support/people.js';
import { channelOf, chatOf } from '../attack/scene.js';
import { personOf } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const ref = 'SIP-AAAAA6';
const secrets = /Alex|Hittep|20140102/;

describe('A summons at the wrong unit', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  before(async () => {
    player = await openRoadPlayer();
    const sara = await personOf(player, 'sara');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef(ref), actor: sara, pressKey: id });
    for (const [move, actor, at] of alexRoad.slice(0, 9)) {
      await player.clock(at.replace(' ', 'T'));
      const outcome = await player.road.runMove({ caseId: id, move, actor });
      assert.ok(outcome.ok, move.kind);
      await player.settle();
    }
  });
  after(() => player.close());
  const cardOf = (person: string) =>
    player
      .cardsAt(channelOf(person))
      .map(wordsOf)
      .filter((words) => words.includes(ref));
  const logOf = async () => {
    await player.say('lo', `logg ${ref}`);
    const chat = chatOf('lo');
    return wordsOf(player.cardsAt(chat.door === 'mail' ? '' : chat.address).at(-1));
  };

  it('shows no name in its channel, and whoever opens the details there is logged', async () => {
    assert.doesNotMatch(cardOf('anna').join('\n'), secrets);

    const opened = await player.press('anna', 'Visa uppgifter för fördelning (loggas)');

    assert.match(opened.text, secrets);
    player.closeDialog('anna');
    assert.match(await logOf(), /Anna [^]*?Öppnade: uppgifter för fördelning/);
  });

  it('is taken back by the convener: its card there says so, and no button or dialog of it opens anything', async () => {
    await player.press('sara', 'Lägg till mottagare');
    const left = await player.press('sara', 'Ta tillbaka kallelsen till BUP Öster');
    assert.doesNotMatch(left.text, /Ta tillbaka kallelsen till BUP Öster/);
    await player.settle();

    const now = await player.sees('anna');
    assert.match(cardOf('anna').join('\n'), /Gäller inte längre/);
    assert.doesNotMatch(cardOf('anna').join('\n'), secrets);
    assert.match(now.text, new RegExp(`${ref}: Kallelsen gäller inte längre`));
    await assert.rejects(player.press('anna', 'Visa uppgifter för fördelning (loggas)'));
    const sipCase = await player.store.cases.load(id);
    assert.equal(sipCase?.recipients[0]?.state, 'withdrawn');
    assert.ok(sipCase.recipients.slice(1).every(({ state }) => state === 'sent'));
  });

  it('leaves in the log who saw what and when, and that it was taken back, in a chain that is whole', async () => {
    const log = await logOf();

    assert.match(log, /Anna [^]*?Öppnade: uppgifter för fördelning/);
    assert.match(log, /Sara Lindqvist, Ekdalsskolan\s+Steg: ta bort en mottagare/);
    assert.doesNotMatch(log, secrets);
    assert.deepEqual(await player.store.reviews.checkLogs(id), { moves: undefined, openings: undefined });
  });
});
