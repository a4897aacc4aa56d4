/** The app in somebody's own chat: the product's own client against the stage, which refuses what Graph refuses. */
import assert from 'node:assert/strict';
import { localAppId } from '../../src/config.js';
import { localAuthorise } from '../../src/graph/credentials.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { FreeTurns } from '../support/free-turns.js';
import { onStage, partille, teamsPerson, vgr, type OnStage } from './on-stage.js';

describe('installing through Graph on the stage', () => {
  let on: OnStage;
  const sara = teamsPerson('sara');
  before(async () => {
    on = await onStage();
    assert.equal((await on.post('/local/reset', { at: '2026-03-02' })).status, 200);
  });
  after(() => on.stop());

  const installerOf = (teamsAppId: string) => {
    const baseUrl = `${on.stage.url}/graph`;
    const { installer } = openGraph({
      baseUrl,
      authorise: localAuthorise('local-graph'),
      teamsAppId,
      turns: new FreeTurns(),
    });
    assert.ok(installer);
    return installer;
  };
  const install = (tenantId: string, objectId: string) => installerOf(localAppId).install(tenantId, objectId);
  const takeOut = () => on.post('/local/people/sara/bot', { installed: false });
  const saidTo = () =>
    on.connector('POST', `/v3/conversations/${sara.chatId}/activities`, { type: 'message', text: 'hej' });

  it('gives the chat of somebody who did not have the app, and the bot may write there', async () => {
    assert.equal((await takeOut()).status, 200);
    assert.equal((await saidTo()).status, 403);

    assert.equal(await install(partille, sara.aadObjectId), sara.chatId);
    assert.equal((await saidTo()).status, 201);
  });

  it('takes “already installed” for success', async () => {
    assert.equal(await install(partille, sara.aadObjectId), sara.chatId);
    assert.equal(await install(partille, sara.aadObjectId), sara.chatId);
  });

  it('gives nothing for an app that the catalogue lacks, and for somebody of another tenant', async () => {
    const other = '22222222-2222-4222-8222-222222222222';
    assert.equal(await installerOf(other).install(partille, sara.aadObjectId), undefined);
    assert.equal(await install(vgr, sara.aadObjectId), undefined);
  });

  it('gives nothing where the tenant has not let us', async () => {
    await takeOut();
    await on.post('/local/faults', { target: 'graph', status: 403, count: 1 });

    assert.equal(await install(partille, sara.aadObjectId), undefined);
    assert.equal((await saidTo()).status, 403);
  });

  it('is told to the bot, as Teams does', async () => {
    await on.post('/local/people/sara/bot', { installed: true });
    await takeOut();
    const actions = on.product.heard
      .filter(({ type, conversation }) => type === 'installationUpdate' && conversation.id === sara.chatId)
      .map(({ action }) => action);

    assert.deepEqual(actions.slice(-2), ['add', 'remove']);
  });
});
