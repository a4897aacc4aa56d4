/** Inputs that no client of ours would send: strange ids, words in the place of times, signs that no database keeps. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { cardSeal } from '../../src/seal-card.js';
import { channelOf, placeOf, pressCard, sceneAt, wordsIn, type CopiedCard, type Scene } from './scene.js';

describe('An input that was not offered', function () {
  this.timeout(60_000);
  let scene: Scene;
  let atAnna: CopiedCard;
  let atSara: CopiedCard;
  before(async () => {
    scene = await sceneAt('den mottagande enheten ser');
    atAnna = scene.card('summons', channelOf('anna'));
    const own = scene.cards.find(({ row }) => row.card === 'case');
    assert.ok(own);
    atSara = own;
  });
  after(() => scene.player.close());

  async function press(who: string, card: CopiedCard, verb: string, data: Readonly<Record<string, unknown>>) {
    const actor = await scene.player.actor(who);
    const at = placeOf(card);
    return pressCard(scene, { verb, data: { ...data, ...card.data }, actor, at, inDialog: true });
  }

  it('is no unit to be covered by the consent', async () => {
    await press('sara', atSara, 'consent-scope.save-scope', {
      units: 'bup-oster,vc-lindangen,Anita Hemlig',
      coversRouting: 'true',
      exceptions: 'inte mormor',
    });
    assert.deepEqual((await scene.sipCase()).scope.unitIds, ['bup-oster', 'vc-lindangen']);
  });

  it('is no unit that only supports the work with SIP', async () => {
    const before = await scene.sipCase();
    const words = wordsIn(
      await press('sara', atSara, 'consent-scope.save-scope', { units: 'bup-oster,vgr-sip', exceptions: '' }),
    );
    assert.match(words, /SIP-stödet hjälper er med arbetet men deltar inte/);
    await press('anna', atAnna, 'route.pass-on', { unitId: 'vgr-sip' });

    const { scope, recipients } = await scene.sipCase();
    assert.deepEqual([scope, recipients], [before.scope, before.recipients]);
    const found = await scene.player.heart.choices({
      dataset: 'units',
      text: 'SIP-stöd',
      press: {
        data: {},
        actor: await scene.player.actor('sara'),
        language: 'sv',
        inDialog: true,
        at: placeOf(atSara),
      },
    });
    assert.deepEqual(found, []);
  });

  it('is no unit to pass a summons on to', async () => {
    const before = await scene.sipCase();
    for (const unitId of ['Anita Hemlig', 'partille-socialtjanst', '__proto__'])
      await press('anna', atAnna, 'route.pass-on', { unitId });
    const [bup] = (await scene.sipCase()).recipients;
    assert.equal(bup?.atUnitId, before.recipients[0]?.atUnitId);
  });

  it('is no time that somebody could come', async () => {
    await press('anna', atAnna, 'accept.say-yes', { times: 'Anita Hemlig,2026-03-19T08:00:00.000Z' });
    const [bup] = (await scene.sipCase()).recipients;
    assert.deepEqual(bup?.worksOn, ['2026-03-19T08:00:00.000Z']);
  });

  it('is no address for a letter', async () => {
    const before = (await scene.sipCase()).recipients.length;
    await press('sara', atSara, 'recipients.add', { label: 'granne', mail: 'a@b.example, c@d.example' });
    assert.equal((await scene.sipCase()).recipients.length, before);
  });

  it('with signs that no database keeps is answered all the same', async () => {
    const odd = { attendee: 'A\0nna \ud800', role: 'skö\0terska\udfff' };
    // The card is from before the yes: the form comes back once, to be pressed again.
    const again = JSON.stringify(await press('anna', atAnna, 'confirm.confirm', odd));
    const [button] = /\{[^{}]*"verb":"confirm\.confirm"[^{}]*\}/.exec(again) ?? [];
    assert.ok(button);
    await press(
      'anna',
      { ...atAnna, data: JSON.parse(button) as CopiedCard['data'] },
      'confirm.confirm',
      odd,
    );
    const { recipients, sealed } = await scene.sipCase();
    assert.equal(recipients[0] && sealed.recipients[recipients[0].id]?.attendeeRole, 'sköterska');
    const answer = await press(
      'sara',
      { ...atSara, data: { ...atSara.data, on: 'x\0\ud800' } },
      'cases.show',
      {},
    );
    assert.equal(answer.kind, 'card');
    const search = { data: atAnna.data, actor: await scene.player.actor('anna'), language: 'sv' as const };
    const choices = await scene.player.heart.choices({
      dataset: 'own-units',
      text: '\0\ud800%_',
      press: { ...search, at: placeOf(atAnna), inDialog: true },
    });
    assert.deepEqual(choices, []);
  });

  it('with the names of what every object has changes no object', async () => {
    const data = JSON.parse(
      '{"__proto__":{"polluted":"1"},"constructor":{"prototype":{"polluted":"1"}},"question":"Vem?"}',
    ) as Record<string, unknown>;
    await press('anna', atAnna, 'ask.send-question', data);
    for (const verb of ['__proto__', 'constructor', 'toString', ''])
      assert.equal((await press('anna', atAnna, verb, data)).kind, 'message');
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('is shown as it was written, never as Markdown, as a template or as a link', async () => {
    const question = '[tryck](https://ond.example) **nu** ${ref} <b>x</b>';
    await press('anna', atAnna, 'ask.send-question', { question });
    const [bup] = (await scene.sipCase()).recipients;
    const asked = { ...atSara, data: { ...atSara.data, on: bup?.id } };
    const words = wordsIn(await press('sara', asked, 'case.question-open', {}));
    assert.match(words, /\$\{ref\}/);
    assert.doesNotMatch(words, /"text":"[^"]*(?<!\\)\[tryck/);
    assert.doesNotMatch(words, /"text":"[^"]*<b>/);
  });

  it('of great length makes nobody wait', async () => {
    const actor = await scene.player.actor('anna');
    const long = '!'.repeat(100_000);
    const begun = performance.now();
    const at = { tenantId: 't', door: 'personal' as const, address: 'a' };
    await scene.player.heart.hear({ text: `${long}x`, actor, at, language: 'sv' });
    for (const name of ['question', 'words', 'times', 'attendee', 'unitId', 'reason'])
      await press('anna', atAnna, 'ask.send-question', { [name]: `${long}@${long}` });
    await press('sara', atSara, 'recipients.add', { label: 'x', mail: `${'a.'.repeat(50_000)}@` });
    assert.ok(performance.now() - begun < 2_000);
  });

  it('with an edited handle is not ours', async () => {
    const others = cardSeal(Buffer.alloc(32)).handle(String(atSara.data['c']), Number(atSara.data['v']));
    for (const edited of [
      others,
      { ...atAnna.data, v: Number(atAnna.data['v']) + 1 },
      { ...atAnna.data, c: atSara.data['c'] },
      { ...atAnna.data, v: String(atAnna.data['v']) },
      { ...atAnna.data, s: '' },
      {},
    ]) {
      const data = { ...atAnna, data: edited };
      const answer = await press('anna', data, 'summons.acknowledge', {});
      assert.equal(answer.kind, 'message');
    }
  });
});

describe('The key of a press', () => {
  it('cannot be tried out by whoever knows what was pressed but not our secret', () => {
    const parts = ['card', 1, 'prepare-person.save-person', { personnummer: '20140102-2397' }];
    const keys = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((secret) => cardSeal(secret).pressKey(parts));
    assert.notEqual(keys[0], keys[1]);
    assert.equal(keys[0], cardSeal(Buffer.alloc(32, 1)).pressKey(parts));
  });
});
