/** Mailed links over HTTP, with the whole product behind: scanners act never, and a link does what it was made for, for its own reader. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'mocha';
import { closedTab } from '../web/a-tab.js';
import { buttonsOf } from '../../src/local/scenario/card-words.js';
import { caseId, caseRef, type CaseId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { openServer, type Server } from '../../src/web/server.js';
import { textsFor } from '../../src/show.js';
import { openRoadPlayer, type RoadPlayer } from '../scenarios/road-player.js';
import { alexAnswers, alexRoad, bup, father, theMeeting, type Step } from '../support/a-case.js';
import { bupEast, school } from '../support/people.js';
import { channelOf } from './scene.js';

const dad = 'pappa@example.se';
const reception = 'bup-mottagning@vgr.example';

describe('A mailed link', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  let server: Server;
  let id: CaseId;
  let ref: string;
  let count = 0;
  before(async () => {
    player = await openRoadPlayer();
    server = await openServer({
      port: 0,
      heart: player.heart,
      documents: player.documents,
      texts: textsFor,
      messages: () => Promise.resolve(),
      hearNotices: () => Promise.resolve(),
      tab: closedTab,
      ready: () => Promise.resolve(true),
      log: { error: (facts) => assert.fail(JSON.stringify(facts)) },
    });
    player.shut(channelOf('anna'));
  });
  after(async () => {
    await server.close();
    await player.close();
  });
  /** A case of its own for each test, called in March: its letters are told from the others' by its reference. */
  beforeEach(async () => {
    id = caseId(randomUUID());
    ref = `SIP-AAAA${String((count += 1) + 10)}`;
    const sara = await player.actor('sara');
    assert.ok(sara.kind === 'person');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef(ref), actor: sara, pressKey: id });
    await play(alexRoad.slice(0, 9));
  });

  async function play(steps: readonly Step[]): Promise<void> {
    for (const [move, actor, at] of steps) {
      await player.clock(at.replace(' ', 'T'));
      const outcome = await player.road.runMove({ caseId: id, move, actor });
      assert.ok(outcome.ok, move.kind);
      await player.settle();
    }
  }
  const sara = async (move: Move, at = '2026-03-10 09:00') => play([[move, await player.actor('sara'), at]]);
  const page = (token: string, init: RequestInit = {}, query = '') =>
    fetch(`http://127.0.0.1:${String(server.port)}/svar/${token}${query}`, init);
  const stands = async () => {
    const sipCase = await player.store.cases.load(id);
    return JSON.stringify([sipCase, (await player.store.cases.log(id)).length]);
  };
  const answerOf = async (recipientId: typeof bup) =>
    (await player.store.cases.load(id))?.recipients.find((each) => each.id === recipientId)?.state;
  /** What a browser would send that pressed this button of the page. */
  async function pressOf(token: string, verb: string) {
    const html = await (await page(token)).text();
    const card: unknown = JSON.parse(/id="card">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');
    const data = buttonsOf(card).find((button) => button.data['c'] !== undefined)?.data ?? {};
    return { verb, data: { ...data, verb }, inputs: { times: '', reason: 'x' }, typedName: 'Peter' };
  }
  const post = (token: string, body: unknown, headers: Record<string, string> = {}) =>
    page(token, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: `http://127.0.0.1:${String(server.port)}`,
        ...headers,
      },
      body: JSON.stringify(body),
    });
  const linksTo = async (address: string) =>
    (await player.letters(address))
      .filter(({ subject }) => subject.includes(ref))
      .flatMap(({ links: [link] }) => (link ? [link.slice(link.lastIndexOf('/') + 1)] : []));
  const tokenTo = async (address: string) => (await linksTo(address)).at(-1) ?? '';

  it('does nothing for a scanner that opens it and everything it leads to, in every way but the page’s own', async () => {
    const before = await stands();
    for (const token of [await tokenTo(dad), await tokenTo(reception)]) {
      const html = await (
        await page(token, { headers: { 'user-agent': 'SafeLinks', purpose: 'prefetch' } })
      ).text();
      for (const [, path = ''] of html.matchAll(/(?:href|src)="(\/[^"]+)"/g)) {
        assert.equal((await fetch(`http://127.0.0.1:${String(server.port)}${path}`)).status, 200, path);
      }
      assert.equal((await page(token, {}, '?lang=en')).status, 200);
      for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']) await page(token, { method });
      for (const body of [undefined, '', '{}', 'verb=accept.say-yes&typedName=Peter'])
        assert.ok(
          (await page(token, { method: 'POST', ...(body === undefined ? {} : { body }) })).status >= 400,
        );
    }
    assert.equal(await stands(), before);
  });

  it('takes no press whose card it did not show itself: none, forged, another reader’s, or from elsewhere', async () => {
    const token = await tokenTo(dad);
    const own = await pressOf(token, 'accept.say-yes');
    const theirs = await pressOf(await tokenTo(reception), 'accept.say-yes');
    const before = await stands();

    await post(token, { ...own, data: { verb: own.verb } });
    await post(token, { ...own, data: { ...own.data, s: 'forged' } });
    await post(token, { ...own, data: { ...own.data, v: 99 } });
    await post(token, { ...own, data: theirs.data });
    await post(await tokenTo(reception), own);
    assert.equal((await post(token, own, { origin: 'https://elsewhere.example' })).status, 403);
    assert.equal((await post(token, { ...own, inputs: { reason: 'x'.repeat(70_000) } })).status, 413);
    assert.equal(await stands(), before);
  });

  it('takes the same press once, sent twice at once or again later', async () => {
    const token = await tokenTo(dad);
    const own = await pressOf(token, 'accept.say-yes');

    await Promise.all([post(token, own), post(token, own)]);
    assert.equal(await answerOf(father), 'confirmed');
    const said = (await player.store.cases.log(id)).filter(
      ({ kind, outcome }) => kind === 'confirmAttendance' && outcome === 'moved',
    );
    assert.equal(said.length, 1);
    const [before] = JSON.parse(await stands()) as [object];
    await post(token, own);
    assert.deepEqual((JSON.parse(await stands()) as [object])[0], before);
  });

  it('takes back no yes that was given while its no was being written, until that yes is read', async () => {
    const token = await tokenTo(reception);
    const open = await pressOf(token, 'summons.decline-open');
    const formIn = async (response: Response) => {
      const { answer } = (await response.json()) as { answer: { card: unknown } };
      const data = buttonsOf(answer.card).find(({ verb }) => verb === 'decline.say-no')?.data ?? {};
      return { text: JSON.stringify(answer.card), press: { ...open, verb: 'decline.say-no', data } };
    };
    const form = await formIn(await post(token, open));
    const yes: Move = { kind: 'acceptSummons', recipientId: bup, worksOn: [] };
    await play([[yes, await player.actor('anna'), '2026-03-04 10:43']]);

    const again = await formIn(await post(token, { ...form.press, inDialog: true }));
    assert.match(again.text, /har redan svarat ja/);
    assert.equal(await answerOf(bup), 'accepted');
    await post(token, { ...again.press, inDialog: true });
    assert.equal(await answerOf(bup), 'refused');
  });

  it('says what has been sent when a step of it is done', async () => {
    const token = await tokenTo(reception);
    const own = await pressOf(token, 'ask.send-question');
    const answer = await post(token, { ...own, inDialog: true, inputs: { question: 'Räcker telefon?' } });

    assert.deepEqual(((await answer.json()) as { answer: object }).answer, {
      kind: 'close',
      text: 'Frågan är skickad. Den som kallade svarar på telefon.',
    });
  });

  it('is one for each reader and purpose: a reminder carries the same, the meeting its own', async () => {
    await sara({ kind: 'nudgeRecipient', recipientId: father }, '2026-03-04 10:30');
    const [first, again] = await linksTo(dad);
    assert.ok(first);
    assert.equal(again, first);
    assert.notEqual(await tokenTo(reception), first);
    await play(alexRoad.slice(9, 16));
    const all = await linksTo(dad);

    assert.equal(new Set(all).size, 2);
    assert.equal(new Set([...all, await tokenTo(reception)]).size, 3);
  });

  it('comes with no letter that only tells something', async () => {
    await play(alexRoad.slice(9, 16));
    const before = await linksTo(dad);
    await sara({ kind: 'cancelMeeting', meetingId: theMeeting });

    assert.match((await player.letters(dad)).at(-1)?.subject ?? '', /^Möte inställt/);
    assert.deepEqual(await linksTo(dad), before);
  });

  it('opens nothing from a mailbox whose unit has passed the summons on, but says so', async () => {
    const token = await tokenTo(reception);
    const own = await pressOf(token, 'summons.acknowledge');
    await play([
      [
        { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
        await player.actor('anna'),
        '2026-03-04 10:43',
      ],
    ]);
    const before = await stands();

    const response = await page(token);
    assert.equal(response.status, 410);
    const html = await response.text();
    assert.match(html, /har skickats vidare till en annan enhet/);
    assert.doesNotMatch(html, /SIP-A|BUP|psykiatri/);
    assert.equal((await post(token, own)).status, 410);
    assert.equal(await stands(), before);
  });

  it('says to a mailbox that has lost the summons where it went, as long as that may be said', async () => {
    const says = async () => (await (await page(token)).text()).match(/<h1>(.*?)<\/h1>/)?.[1];
    player.shut(channelOf('maja'));
    await sara({ kind: 'routeToUnit', recipientId: bup, unitId: bupEast }, '2026-03-04 10:43');
    const token = await tokenTo('bup-oster@vgr.example');
    await play([[{ kind: 'handBack', recipientId: bup }, await player.actor('maja'), '2026-03-04 11:00']]);
    assert.equal(await says(), 'Kallelsen är hos en annan enhet');
    await sara({ kind: 'removeRecipient', recipientId: bup }, '2026-03-04 12:00');
    assert.equal(await says(), 'Kallelsen gäller inte längre');
    await sara({ kind: 'protectIdentity', guardiansApart: true }, '2026-03-04 12:01');
    assert.equal(await says(), 'Länken gäller inte längre');
    player.shut(channelOf('maja'), false);
  });

  const ends: Record<string, Move> = {
    'the summons is withdrawn': { kind: 'removeRecipient', recipientId: father },
    'consent is withdrawn': { kind: 'withdrawConsent', giver: 'guardian1' },
    'the case is closed': {
      kind: 'close',
      reason: 'individualWantsToStop',
      evaluation: 'x',
      individualView: 'Vill sluta',
      handOverOpenTasks: false,
    },
  };
  for (const [what, move] of Object.entries(ends)) {
    it(`answers nothing once ${what}, and shows no more than the reference`, async () => {
      const token = await tokenTo(dad);
      const own = await pressOf(token, 'accept.say-yes');
      await sara(move);
      const before = JSON.parse(await stands()) as [object];

      const html = await (await page(token)).text();
      assert.match(html, /Gäller inte längre|Avslutad/);
      assert.doesNotMatch(html, /19 mars|barn|psykiatri|Action\.(Execute|Submit)/);
      await post(token, own);
      assert.deepEqual((JSON.parse(await stands()) as [object])[0], before[0]);
    });
  }

  it('is closed where identity comes to be protected (R69)', async () => {
    const token = await tokenTo(dad);
    const own = await pressOf(token, 'accept.say-yes');
    await sara({ kind: 'protectIdentity', guardiansApart: true });
    const before = JSON.parse(await stands()) as [object];

    assert.equal((await page(token)).status, 404);
    await post(token, own);
    assert.deepEqual((JSON.parse(await stands()) as [object])[0], before[0]);
  });

  it('opens nothing after ninety days, nor with a sign off', async () => {
    const token = await tokenTo(dad);
    const own = await pressOf(token, 'accept.say-yes');
    const other = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    assert.equal((await page(other)).status, 404);
    await player.clock('2026-06-10');
    const before = await stands();

    assert.equal((await page(token)).status, 404);
    assert.equal((await post(token, own)).status, 404);
    assert.equal(await stands(), before);
  });
});
