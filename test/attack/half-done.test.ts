/** A press that makes several moves, ended between two of them and pressed again: each is made once and none is forgotten. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import sinon from 'sinon';
import { chatOf, pressCard, sceneAt } from './scene.js';

describe('A press that was ended half-way', () => {
  afterEach(() => sinon.restore());

  it('makes what is left, once, however often it is pressed again', async () => {
    const scene = await sceneAt('mormor kan inte bjudas in');
    const chat = chatOf('sara');
    assert.ok(chat.door === 'personal');
    const press = {
      verb: 'recipients.add',
      data: { ...scene.card('case', chat.address).data, units: 'bup-oster,vc-lindangen', people: '0' },
      actor: await scene.player.actor('sara'),
      at: chat,
      inDialog: true,
    };
    const chosen = async () => {
      const { recipients, sealed } = await scene.sipCase();
      return recipients.map(({ id, target }) =>
        target.kind === 'unit' ? target.unitId : sealed.recipients[id]?.person?.label,
      );
    };
    for (const sofar of [['bup-oster'], ['bup-oster', 'vc-lindangen']]) {
      const save = sinon.stub(scene.player.store.cases, 'save').callThrough();
      save.onSecondCall().rejects(new Error('killed'));
      await assert.rejects(() => pressCard(scene, press), /killed/);
      save.restore();
      assert.deepEqual(await chosen(), sofar);
    }

    await pressCard(scene, press);
    await pressCard(scene, press);

    assert.deepEqual(await chosen(), ['bup-oster', 'vc-lindangen', 'pappa']);
    await scene.player.close();
  });
});
