/** Who has left the unit, and links to a summons that no longer stands: what they had is taken back. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, it } from 'mocha';
import { readCast } from '../../src/local/cast/people.js';
import { wordsOf } from '../../src/local/scenario/card-words.js';
import { chatOf, pressCard, sceneAt, secrets, wordsIn, type Scene } from './scene.js';

describe('Somebody who has left', function () {
  this.timeout(60_000);
  let scene: Scene | undefined;
  afterEach(() => scene?.player.close());

  /** The directory as it would be imported without that person's memberships. */
  async function leaves({ player }: Scene, id: string): Promise<void> {
    const file = await readFile(new URL('../../src/local/cast/directory.json', import.meta.url), 'utf8');
    const directory = JSON.parse(file) as { memberships: { aadObjectId: string }[] };
    const person = readCast().people.find((one) => one.id === id);
    const memberships = directory.memberships.filter(
      ({ aadObjectId }) => aadObjectId !== person?.aadObjectId,
    );
    await player.store.importDirectory({ ...directory, memberships });
  }

  it('reads nothing of the case in an old chat, however it goes on', async () => {
    scene = await sceneAt('den mottagande enheten ser');
    const { player } = scene;
    const chat = chatOf('sara') as { readonly address: string };
    const [card] = scene.cards.filter(({ row }) => row.card === 'case').slice(-1);
    assert.ok(card);
    await leaves(scene, 'sara');
    await player.press('anna', 'Mottaget');
    const standing = player.cardsAt(chat.address).map((one) => wordsOf(one));
    assert.ok(standing.some((words) => words.includes('Det här kortet är inte längre ert')));
    assert.ok(standing.every((words) => !words.includes('BUP Öster')));
    const actor = await player.actor('sara');
    for (const verb of ['case.refresh', 'case.prepare-open', 'case.remind', 'case.recipients-open']) {
      const answer = await pressCard(scene, { verb, data: card.data, actor, at: chatOf('sara') });
      assert.equal(answer.kind, 'message', verb);
      assert.doesNotMatch(wordsIn(answer), secrets);
    }
  });

  it('cannot take part through a link once the summons is withdrawn', async () => {
    scene = await sceneAt('den mottagande enheten ser');
    const { player } = scene;
    const token = player.token('peter@post.example');
    const sara = await player.actor('sara');
    const [card] = scene.cards.filter(({ row }) => row.card === 'case').slice(-1);
    assert.ok(card);
    const father = (await scene.sipCase()).recipients.find(({ target }) => target.kind === 'person');
    const data = { ...card.data, on: father?.id };
    await pressCard(scene, {
      verb: 'recipients.remove',
      data,
      actor: sara,
      at: chatOf('sara'),
      inDialog: true,
    });
    await player.settle();
    const page = await player.heart.openLink(token, 'sv');
    assert.ok(page);
    assert.doesNotMatch(wordsOf(page.card), /19 mars|psykiatri/);
    const [own = ''] = /"c":"[^"]+","v":\d+,"s":"[^"]+"/.exec(JSON.stringify(page.card)) ?? [];
    const handle = own === '' ? {} : (JSON.parse(`{${own}}`) as object);
    const before = JSON.stringify(await scene.sipCase());
    for (const verb of [
      'accept.say-yes',
      'confirm-link.confirm-by-name',
      'summons.acknowledge',
      'decline.say-no',
    ]) {
      await pressCard(scene, {
        verb,
        data: { ...handle, attendee: 'Peter', times: '' },
        actor: { ...page.actor, typedName: 'Peter' },
        at: { door: 'mail', sentCardId: page.sentCardId },
      });
      assert.equal(JSON.stringify(await scene.sipCase()), before, verb);
    }
  });

  it('finds no other token: one sign off, cut short, or too old opens nothing', async () => {
    scene = await sceneAt('den mottagande enheten ser');
    const { player } = scene;
    const token = player.token('peter@post.example');
    assert.ok(await player.heart.openLink(token, 'sv'));
    const other = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    for (const wrong of [other, token.slice(0, -1), `${token}A`, token.toLowerCase(), ''])
      assert.equal(await player.heart.openLink(wrong, 'sv'), undefined);
    await player.clock('2026-06-10');
    assert.equal(await player.heart.openLink(token, 'sv'), undefined);
  });
});
