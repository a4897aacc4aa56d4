/** Cards, links and drafts from before another master key: they hold while the earlier one is set, and end calmly after it. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { rotateKeys } from '../../src/keys/rotate.js';
import { caseId, personKey, recipientId, type CaseId } from '../../src/process/ids.js';
import { cardSeal } from '../../src/seal-card.js';
import { buttonsOf } from '../../src/local/scenario/card-words.js';
import { sv } from '../../src/texts/sv.js';
import { copyNewDatabase } from '../support/new-database.js';
import { newHome, openRoadPlayer, type Home, type RoadPlayer } from '../scenarios/road-player.js';
import { chatOf, sceneAt, wordsIn } from './scene.js';

describe('After another master key', function () {
  this.timeout(120_000);
  let folder = '';
  let before_: Home;
  let id: CaseId;
  let copied: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };
  const secrets = { master: randomBytes(32), draft: randomBytes(32), seal: randomBytes(32) };
  const person = personKey('tenant', 'somebody');
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-rotated-'));
    await copyNewDatabase(folder);
    before_ = await newHome(folder);
    const scene = await sceneAt('BUP Öster får sin insats', before_);
    id = scene.caseId;
    const chat = chatOf('sara');
    const address = chat.door === 'mail' ? '' : chat.address;
    const cards = scene.player.cardsAt(address);
    const button = cards.flatMap((card) => buttonsOf(card)).findLast(({ verb }) => verb);
    assert.ok(button?.verb);
    copied = { verb: button.verb, data: button.data };
    await scene.player.store.drafts.save(person, 'card:1', 'need', { words: 'half a sentence' });
    await scene.player.close();
  });
  after(() => rm(folder, { recursive: true }));
  const at = async <T>(home: Home, work: (player: RoadPlayer) => Promise<T>): Promise<T> => {
    const player = await openRoadPlayer(home);
    try {
      return await work(player);
    } finally {
      await player.close();
    }
  };
  const press = async (player: RoadPlayer) => {
    const actor = await player.actor('sara');
    return player.heart.press({ ...copied, actor, at: chatOf('sara'), language: 'sv', inDialog: false });
  };

  it('the cases are read, the cards of before answer, and what was typed is there, while the earlier key is set', async () => {
    const during = { ...before_, secrets, previous: before_.secrets };
    await at(during, async (player) => {
      assert.ok((await player.store.cases.load(id))?.sealed.individual);
      assert.notEqual(wordsIn(await press(player)), sv.heart.unknownCard);
      assert.deepEqual(await player.store.drafts.load(person, 'card:1', 'need'), {
        words: 'half a sentence',
      });
    });

    const keys = { current: secrets.master, previous: before_.secrets.master };
    assert.equal((await rotateKeys(before_.keysFolder, keys)).left.previous.length, 0);

    await at(during, async (player) => {
      assert.ok((await player.store.cases.load(id))?.sealed.individual);
      assert.notEqual(wordsIn(await press(player)), sv.heart.unknownCard);
    });
  });

  it('once it is gone the cases are read, a card of before says calmly what to do, and what was typed is as never typed', async () => {
    await at({ ...before_, secrets }, async (player) => {
      assert.ok((await player.store.cases.load(id))?.sealed.individual);
      assert.equal(wordsIn(await press(player)), sv.heart.unknownCard);
      assert.equal(await player.store.drafts.load(person, 'card:1', 'need'), undefined);
      // And whoever asks gets a card that works.
      await player.say('sara', 'mina ärenden');
      const chat = chatOf('sara');
      const fresh = player.cardsAt(chat.door === 'mail' ? '' : chat.address).at(-1);
      const button = buttonsOf(fresh).find(({ verb }) => verb);
      assert.ok(button?.verb);
      const actor = await player.actor('sara');
      const how = { verb: button.verb, data: button.data, actor, at: chat } as const;
      const answer = await player.heart.press({ ...how, language: 'sv', inDialog: false });
      assert.notEqual(wordsIn(answer), sv.heart.unknownCard);
    });
  });

  describe('what is signed', () => {
    const [old, current] = [randomBytes(32), randomBytes(32)];
    const earlier = cardSeal(old);
    const [during, afterwards] = [cardSeal(current, old), cardSeal(current)];
    const handle = earlier.handle('card-1', 3);

    it('is known by the earlier key while it is set, and not after', () => {
      assert.equal(during.read({ ...handle })?.c, 'card-1');
      assert.equal(afterwards.read({ ...handle }), undefined);
      assert.equal(during.read({ ...handle, v: 4 }), undefined);
    });

    it('is signed anew by the new key alone', () => {
      assert.deepEqual(during.handle('card-1', 3), afterwards.handle('card-1', 3));
      assert.notDeepEqual(during.handle('card-1', 3), handle);
    });

    it('is the same press of the same card as before', () => {
      assert.equal(during.forPressesOf(handle).pressKey(['x']), earlier.pressKey(['x']));
      assert.equal(
        during.forPressesOf(during.handle('card-1', 3)).pressKey(['x']),
        afterwards.pressKey(['x']),
      );
    });

    it('is a mailed link too', () => {
      const link = {
        caseId: caseId('c'),
        recipientId: recipientId('r'),
        unitId: null,
        purpose: 'answer',
      } as const;
      const token = earlier.linkToken(link);
      assert.ok(during.isTokenOf(link, token) && during.isTokenOf(link, during.linkToken(link)));
      assert.ok(!afterwards.isTokenOf(link, token));
      assert.ok(!during.isTokenOf({ ...link, recipientId: recipientId('other') }, token));
    });
  });
});
