/** The log reviewer's view through the heart: what it says, to whom, and what it never says. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { buttonsOf, wordsOf } from '../../src/local/scenario/card-words.js';
import { fileKeys } from '../../src/keys/file-keys.js';
import { CaseDisposed } from '../../src/ports.js';
import { linesOnAPage } from '../../src/review-log.js';
import { newHome, type Home } from '../scenarios/road-player.js';
import { chatOf, pressCard, sceneAt, secrets, wordsIn, type Scene } from './scene.js';

const addressOf = (id: string) => {
  const place = chatOf(id);
  return place.door === 'mail' ? '' : place.address;
};

/** A line that tells of several openings counts as so many. */
function linesIn(page: string): number {
  const times = [...page.matchAll(/(\d+) gånger i följd/g)].map(([, count]) => Number(count) - 1);
  return (page.match(/^kl\. \d\d\.\d\d$/gm) ?? []).length + times.reduce((sum, more) => sum + more, 0);
}

describe('A log reviewer', function () {
  this.timeout(120_000);
  let scene: Scene;
  let ref: string;
  let home: Home;
  const newest = (id: string) => scene.player.cardsAt(addressOf(id)).at(-1);
  const ask = async (id: string, text = `logg ${ref}`) => {
    await scene.player.say(id, text);
    return newest(id);
  };
  /** A press of the newest card of the chat, by whoever is given. */
  const press = async (title: string, by = 'lo') => {
    const found = buttonsOf(newest('lo')).find((button) => button.title === title);
    assert.ok(found?.verb, `there is no ${title}`);
    const how = { verb: found.verb, data: found.data, actor: await scene.player.actor(by), at: chatOf('lo') };
    return pressCard(scene, how);
  };
  /** From the newest to the oldest. */
  const allPages = async () => {
    const pages = [wordsOf(await ask('lo'))];
    let older = buttonsOf(newest('lo')).find(({ title }) => title === 'Visa äldre');
    while (older?.verb) {
      const how = { verb: older.verb, data: older.data, actor: await scene.player.actor('lo') };
      const answer = await pressCard(scene, { ...how, at: chatOf('lo') });
      assert.ok(answer.kind === 'card');
      pages.push(wordsOf(answer.card));
      older = buttonsOf(answer.card).find(({ title }) => title === 'Visa äldre');
    }
    return pages;
  };
  const openings = () => scene.player.store.accessLog.of(scene.caseId);
  before(async () => {
    home = await newHome();
    scene = await sceneAt('BUP Öster får sin insats', home);
    ({ ref } = await scene.sipCase());
  });
  after(() => scene.player.close());

  it('is told of the command, and only a log reviewer is', async () => {
    assert.match(wordsOf(await ask('lo', 'hjälp')), /”logg SIP-7K4QXM”/);
    assert.doesNotMatch(wordsOf(await ask('sara', 'hjälp')), /loggranskare/);
    assert.match((await scene.player.say('lo', 'mina ärenden')).text, /Som loggranskare ser du inga ärenden/);
  });

  it('sees who opened and did what and when, newest first, and no word of the case', async () => {
    const shown = wordsOf(await ask('lo'));
    assert.match(shown, new RegExp(`Logg ${ref}`));
    assert.match(shown, /Lo Martinsson, SIP-stöd Västra Götaland\s+Öppnade: loggen, som loggranskare/);
    assert.match(shown, /Sara Lindqvist, Ekdalsskolan\s+Steg: låta planen börja gälla/);
    assert.doesNotMatch(shown, secrets);
    assert.ok(shown.indexOf('loggen, som') < shown.indexOf('låta planen börja gälla'));
  });

  it('is written in the access log too, once for each page (R67)', async () => {
    const reviews = async () => (await openings()).filter(({ what }) => what === 'log').length;
    const before = await reviews();
    await ask('lo');
    await press('Visa äldre');
    assert.equal(await reviews(), before + 2);
  });

  it('reads page by page to the beginning, each line once', async () => {
    const { accessLog, cases } = scene.player.store;
    const pages = await allPages();
    const lines = (await accessLog.of(scene.caseId)).length + (await cases.log(scene.caseId)).length;
    // Each further page was an opening of its own, newer than what was read.
    assert.equal(linesIn(pages.join('\n')), lines - (pages.length - 1));
    assert.ok(pages.slice(0, -1).every((page) => linesIn(page) === linesOnAPage));
    assert.match(pages.at(-1) ?? '', /Steg: starta ärendet/);
    assert.doesNotMatch(pages.join('\n'), secrets);
  });

  it('finds nobody of the case’s own units marked as outside it', async () => {
    assert.doesNotMatch(wordsOf(await ask('lo')), /Utanför ärendets enheter|utanför ärendets enheter/);
  });

  it('sees plainly what stands out: an opening from outside at night, and a refused attempt in words', async () => {
    const { store } = scene.player;
    const actor = await scene.player.actor('jonas');
    await store.accessLog.opened({
      ...{ caseId: scene.caseId, actor, what: 'receiver:r' },
      at: '2026-03-20T01:30:00.000Z' as never,
    });
    await store.cases.note(scene.caseId, {
      ...{ kind: 'activatePlan', actor, at: '2026-03-20T01:31:00.000Z' as never, outcome: 'refused' },
      ...{ refusal: 'notYours', facts: {} },
    });
    await ask('lo');
    const shown = wordsIn(await press('Visa det som sticker ut'));
    assert.match(shown, /Jonas Wall, Hemtjänst Härryda/);
    assert.match(shown, /Utanför ärendets enheter · På natten/);
    assert.match(shown, /Nekat försök: låta planen börja gälla/);
    assert.match(shown, /Svaret var: ”Bara den enhet som har ärendet kan göra det här/);
    assert.doesNotMatch(shown, /Steg:/);
  });

  it('reads it in English too', async () => {
    await scene.player.say('lo', 'in english');
    const shown = wordsOf(await ask('lo', `log ${ref}`));
    await scene.player.say('lo', 'på svenska');
    assert.match(shown, /Opened: the log, as log reviewer/);
    assert.doesNotMatch(shown, /Öppnade|Gjorde|rader/);
  });

  it('is the only one: others get the same answer as for a reference that is none', async () => {
    const before = await openings();
    const unknown = 'Jag hittar ingen logg som du kan granska för den referensen.';
    const answers = async (id: string, text: string) =>
      (await scene.player.say(id, text)).text.split('\n---\n').filter((said) => said === unknown).length;
    assert.equal(await answers('lo', 'logg SIP-000000'), 1);
    for (const id of ['sara', 'rut', 'maja', 'samira', 'adam', 'jonas']) {
      assert.equal(await answers(id, `logg ${ref}`), 1, id);
      assert.doesNotMatch(wordsOf(newest(id)), /Logg SIP/);
    }
    assert.equal((await openings()).length, before.length);
  });

  it('who is one no longer gets nothing more from the card that stands', async () => {
    await ask('lo');
    const actor = await scene.player.actor('lo');
    const former = { ...actor, memberships: [] } as typeof actor;
    const { verb = '', data } = buttonsOf(newest('lo')).find(({ title }) => title === 'Visa äldre') ?? {};
    const answer = await pressCard(scene, { verb, data: data ?? {}, actor: former, at: chatOf('lo') });
    assert.match(wordsIn(answer), /Jag hittar ingen logg/);
    assert.doesNotMatch(wordsIn(answer), /Sara|Maja/);
  });

  it('of a protected case reads no unit (R69)', async () => {
    const card = scene.cards.filter(({ row }) => row.card === 'case').at(-1);
    const inputs = { grade: 'sekretessmarkering', guardiansApart: 'true' };
    const actor = await scene.player.actor('sara');
    const data = { ...card?.data, ...inputs };
    await pressCard(scene, { verb: 'access.save', data, actor, at: chatOf('sara'), inDialog: true });
    assert.notEqual((await scene.sipCase()).namedOnly, undefined);
    const shown = (await allPages()).join('\n');
    assert.match(shown, /Sara Lindqvist\s+Steg: skydda identiteten/);
    assert.match(shown, /Enheter visas inte i det här ärendet/);
    assert.doesNotMatch(shown, /Ekdalsskolan|BUP|Lindängen|Partille|SIP-stöd/);
  });

  it('of a disposed case reads the same lines, while the case itself is gone for everybody', async () => {
    const { accessLog, cases, reviews } = scene.player.store;
    const lines = async () =>
      [...(await cases.log(scene.caseId)), ...(await accessLog.of(scene.caseId))].length;
    const before = await lines();
    await (await fileKeys(home.keysFolder, home.secrets.master)).destroy(scene.caseId);

    const pages = await allPages();
    const shown = pages.join('\n');
    assert.equal(await lines(), before + pages.length);
    assert.equal(linesIn(shown), before + 1);
    assert.match(shown, /Sara Lindqvist\s+Steg: starta ärendet/);
    assert.doesNotMatch(shown, /Loggen har ändrats/);
    assert.doesNotMatch(shown, secrets);
    assert.deepEqual(await reviews.checkLogs(scene.caseId), { moves: undefined, openings: undefined });
    await assert.rejects(scene.sipCase(), CaseDisposed);
    const own = scene.cards.filter(({ row }) => row.card === 'case').at(-1);
    const actor = await scene.player.actor('sara');
    const how = { verb: 'case.refresh', data: own?.data ?? {}, actor, at: chatOf('sara') };
    assert.match(wordsIn(await pressCard(scene, how)), /Ärendet är avslutat och gallrat/);
  });
});
