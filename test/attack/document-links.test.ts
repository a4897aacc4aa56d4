/** A link to a document: who may open it, how long, and what is written of it (R57, R67, R69). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Answer } from '../../src/answer.js';
import { readCast } from '../../src/local/cast/people.js';
import type { OpenedDocument } from '../../src/open-documents.js';
import { personKey } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { chatOf, pressCard, sceneAt, wordsIn, type Scene } from './scene.js';

const ofSara = readCast().people.find(({ id }) => id === 'sara');
const tenantId = ofSara?.tenantId ?? '';
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

describe('A link to a document', function () {
  this.timeout(120_000);
  let scene: Scene;
  const press = async (verb: string, inputs: object = {}, who = 'sara'): Promise<Answer> => {
    const [card] = scene.cards.filter(({ row }) => row.card === 'case').slice(-1);
    const actor = await scene.player.actor(who);
    const data = { ...card?.data, ...inputs };
    return pressCard(scene, { verb, data, actor, at: chatOf('sara'), inDialog: true });
  };
  const linkTo = async (document: string, inputs: object = {}) => {
    const shown = JSON.stringify(await press('print.make', { document, language: 'sv', ...inputs }));
    const [, token = ''] = /"http:\/\/localhost:3978\/dokument\/([\w-]{22})"/.exec(shown) ?? [];
    const [, first = '', last = ''] = /"text":"(\d{3}) (\d{3})"/.exec(shown) ?? [];
    assert.ok(token && first, shown);
    return { token, code: first + last };
  };
  const move = async (made: Move) => {
    const outcome = await scene.player.road.runMove({
      caseId: scene.caseId,
      move: made,
      actor: await scene.player.actor('sara'),
    });
    assert.ok(outcome.ok, JSON.stringify(outcome));
  };
  const fetched = async () =>
    (await scene.player.store.accessLog.of(scene.caseId)).filter(({ what }) => what.startsWith('document'));
  const ofDocument = (opened: OpenedDocument | 'wrongCode' | 'gone') =>
    typeof opened === 'string' ? opened : opened.wanted.kind;
  const open = async ({ token, code }: { token: string; code: string }) =>
    ofDocument(await scene.player.documents.open(token, code));
  before(async () => {
    scene = await sceneAt('pappa får ett brev');
    await scene.player.clock('2026-03-04T11:00');
    await scene.player.store.tenants.save({
      id: tenantId,
      name: 'Partille kommun',
      status: 'allowed',
      language: 'sv',
      settings: {},
    });
  });
  after(() => scene.player.close());

  it('is made from the case card: a choice of what can be handed over now', async () => {
    const choices = wordsIn(await press('case.print-open'));
    for (const title of ['Inbjudan till barnet', 'Kallelse till ', 'Samtycke: Vårdnadshavare 1'])
      assert.ok(choices.includes(title), title);
    assert.doesNotMatch(choices, /SIP-planen|Uppföljningen/);
  });

  it('opens with its code as often as is wanted within ten minutes, and each time is written in the log (R67)', async () => {
    const link = await linkTo('invitation');
    assert.equal(await open(link), 'invitation');
    await scene.player.clock('2026-03-04T11:09');
    assert.equal(await open(link), 'invitation');
    await scene.player.clock('2026-03-04T11:10');
    assert.equal(await open(link), 'gone');
    assert.equal(await scene.player.documents.isOpen(link.token), false);

    const key = personKey(tenantId, ofSara?.aadObjectId ?? '');
    assert.deepEqual(
      (await fetched()).map(({ what, actor }) => [what, actor.kind === 'person' && actor.person]),
      [
        ['document:invitation', key],
        ['document:invitation', key],
      ],
    );
  });

  it('is dead after five wrong codes, and what was tried is no opening', async () => {
    const link = await linkTo('invitation');
    const before = (await fetched()).length;
    const tried = [];
    for (let n = 0; n < 5; n += 1) tried.push(await open({ ...link, code: wrong(link.code) }));
    assert.deepEqual(tried, ['wrongCode', 'wrongCode', 'wrongCode', 'wrongCode', 'gone']);
    assert.equal(await open(link), 'gone');
    assert.equal((await fetched()).length, before);
  });

  it('has a code of its own: that of another link is wrong', async () => {
    const [one, other] = [await linkTo('invitation'), await linkTo('consent:guardian1')];
    if (one.code !== other.code)
      assert.equal(await open({ token: one.token, code: other.code }), 'wrongCode');
    assert.equal(await open(other), 'consent');
  });

  it('keeps neither its token nor its code in the store, and neither goes to anybody but the presser', async () => {
    const link = await linkTo('invitation');
    const rows = await scene.player.store.sentCards.ofCase(scene.caseId);
    const kept = JSON.stringify([
      rows,
      await scene.sipCase(),
      await scene.player.store.cases.log(scene.caseId),
    ]);
    const seen = JSON.stringify([await scene.player.sees('sara'), await scene.player.sees('anna')]);
    assert.doesNotMatch(kept + seen, new RegExp(link.token));
  });

  it('is made for nothing that cannot be handed over, and for nobody of another unit', async () => {
    for (const document of ['plan', 'followUp', 'summons:nobody', 'consent:legalGround', 'x'])
      assert.match(
        wordsIn(await press('print.make', { document, language: 'sv' })),
        /går inte att skriva ut just nu/,
      );
    const stranger = await press('print.make', { document: 'invitation', language: 'sv' }, 'maja');
    assert.doesNotMatch(JSON.stringify(stranger), /\/dokument\//);
    const opened = wordsIn(await press('case.print-open', {}, 'maja'));
    assert.doesNotMatch(opened, /Inbjudan till barnet/);
  });

  it('carries the language and the size that were chosen', async () => {
    const link = await linkTo('invitation', { language: 'en', large: 'true' });
    const opened = await scene.player.documents.open(link.token, link.code);
    assert.ok(typeof opened !== 'string');
    assert.deepEqual([opened.language, opened.large], ['en', true]);
  });

  it('of a summons gives what the called unit itself may read: neither name nor purpose before its yes (R75)', async () => {
    const { cases } = scene.player.store;
    const load = cases.load.bind(cases);
    const unit = (await scene.sipCase()).recipients.find(({ target }) => target.kind === 'unit');
    const link = await linkTo(`summons:${unit?.id ?? ''}`);
    const readIn = async (state: 'sent' | 'confirmed') => {
      cases.load = async (id) => {
        const found = await load(id);
        const recipients = found?.recipients.map((one) => (one.id === unit?.id ? { ...one, state } : one));
        return found && { ...found, recipients: recipients ?? [] };
      };
      const opened = await scene.player.documents.open(link.token, link.code);
      cases.load = load;
      return typeof opened === 'string' ? opened : JSON.stringify(opened.unit);
    };
    assert.match(await readIn('confirmed'), /"as":"participant".*Alex.*gemensam plan/);
    const before = await readIn('sent');
    assert.match(before, /"as":"receiver"/);
    assert.doesNotMatch(before, /Alex|Slippa|gemensam plan/);
  });

  it('opens nothing once the presser has left the unit, or their organisation is not let in', async () => {
    const link = await linkTo('invitation');
    const { directory, tenants } = scene.player.store;
    const memberships = directory.membershipsOf.bind(directory);
    directory.membershipsOf = () => Promise.resolve([]);
    assert.equal(await open(link), 'gone');
    directory.membershipsOf = memberships;
    assert.equal(await open(link), 'invitation');
    const tenant = await tenants.find(tenantId);
    assert.ok(tenant);
    await tenants.save({ ...tenant, status: 'paused' });
    assert.equal(await open(link), 'gone');
    await tenants.save(tenant);
  });

  it('opens nothing for others once the consent is taken back (R21)', async () => {
    const link = await linkTo('invitation');
    const form = await linkTo('consent:guardian1');
    await move({ kind: 'withdrawConsent', giver: 'guardian1' });
    assert.equal(await open(link), 'gone');
    assert.equal(await open(form), 'consent');
  });

  it('opens nothing for one who is not named once identity is protected (R69)', async () => {
    const link = await linkTo('consent:guardian1');
    await press('access.save', { grade: 'sekretessmarkering', guardiansApart: 'false' });
    assert.equal(await open(link), 'consent');
    const sipCase = await scene.sipCase();
    assert.ok(sipCase.namedOnly);
    const { cases } = scene.player.store;
    const load = cases.load.bind(cases);
    cases.load = async (id) => {
      const found = await load(id);
      return found && { ...found, namedOnly: [personKey('t', 'somebody-else')] };
    };
    assert.equal(await open(link), 'gone');
    cases.load = load;
  });
});
