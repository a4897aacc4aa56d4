/** A unit is connected to a channel by a code: a summons arrives there, a member answers, and is refused once out of the team. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { everyTime } from '../../src/local/scenario/turns.js';
import { caseId, caseRef, unitId } from '../../src/process/ids.js';
import { alexAnswers, alexRoad } from '../support/a-case.js';
import { school } from '../support/people.js';
import { channelOf } from '../attack/scene.js';
import { calls, connect, makeCode, personOf, vgr } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('Connecting a unit', function () {
  this.timeout(60_000);

  describe('to a channel', () => {
    let player: RoadPlayer;
    const id = caseId(randomUUID());
    before(async () => {
      player = await openRoadPlayer();
    });
    after(() => player.close());

    const step = async (from: number, to: number) => {
      for (const [move, actor, at] of alexRoad.slice(from, to)) {
        await player.clock(at.replace(' ', 'T'));
        const outcome = await player.road.runMove({ caseId: id, move, actor });
        assert.ok(outcome.ok, move.kind);
        await player.settle();
      }
    };

    it('is for administrators: anybody else is told so', async () => {
      assert.match((await player.say('hanna', 'koppla enhet')).text, /Bara den som är administratör/);
    });

    it('begins with a code that is shown once', async () => {
      const code = await makeCode(player, 'bup-mottagning');

      assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      const stored = JSON.stringify(await player.store.connections.questions([], '' as never));
      assert.equal(stored.includes(code), false);
    });

    it('asks the administrator by name of channel and person, and sends nothing there before the yes', async () => {
      const code = await makeCode(player, 'bup-mottagning');
      const answer = await player.sayIn('hanna', calls, `koppla ${code.toLowerCase().replace('-', ' ')}`);

      assert.match(answer, /Nu ska er administratör godkänna/);
      assert.doesNotMatch(answer, /BUP/);
      const question = (await player.sees('adam')).text;
      assert.match(
        question,
        /BUP Väster › Kallelser \(två medlemmar|BUP Väster › Kallelser \(2 medlemmar\) vill bli mottagande funktion för BUP, mottagningsfunktion/,
      );
      assert.match(question, /Koden skrevs av Hanna Brink\. Teams visar att hen äger teamet\./);
      assert.match(question, /Enheten har redan en kanal/);
      assert.equal(player.cardsAt(calls).length, 0);
      const [unit] = await player.store.directory.units([unitId('bup-mottagning')]);
      assert.equal(unit?.channel?.channelId, channelOf('anna'));
    });

    it('is told in both channels when it is approved', async () => {
      const after = await player.press('adam', 'Godkänn');

      assert.match(after.text, /Kanalen är godkänd/);
      assert.match(
        (await player.sees('tova')).text,
        /Den här kanalen tar nu emot kallelser till SIP för BUP/,
      );
      assert.match((await player.sees('anna')).text, /Den här kanalen tar inte längre emot kallelser/);
    });

    it('lets a summons arrive there, and a member of the channel who works elsewhere answer it', async () => {
      const sara = await player.actor('sara');
      assert.ok(sara.kind === 'person');
      const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
      await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAA1'), actor: sara, pressKey: id });
      await step(0, 9);
      assert.equal(player.cardsAt(calls).length, 1);

      const seen = await player.press('tova', 'Mottaget');

      assert.match(seen.text, /Tova tog emot kallelsen/);
      assert.equal((await player.store.cases.load(id))?.recipients[0]?.state, 'received');
    });

    it('shows that member neither who it is nor why', async () => {
      const seen = await player.press('tova', 'Visa uppgifter för fördelning (loggas)');

      assert.equal(seen.dialog, undefined);
      assert.match(seen.message ?? '', /visas bara för den som katalogen har utsett hos er/);
      assert.doesNotMatch(JSON.stringify(seen), /Alex|Slippa/);
    });

    it('lists no case for that member', async () => {
      assert.match((await player.say('tova', 'mina ärenden')).text, /Inga ärenden än/);
    });

    it('refuses whoever has left the team, calmly, and changes nothing', async () => {
      player.rosters.left.add('tova');
      await player.heart.channelChanged({ what: 'members', tenantId: vgr, where: { channelId: calls } });
      const before = (await player.store.cases.load(id))?.version;

      await player.press('tova', 'Vi deltar');
      const seen = await player.press('tova', 'Svara ja', await everyTime(player, 'tova'));

      assert.match(seen.text, /Bara den enhet som har ärendet kan göra det här/);
      assert.equal((await player.store.cases.load(id))?.version, before);
      assert.deepEqual((await personOf(player, 'tova')).dispatches, []);
    });

    it('reads the roster once when a stranger presses who has come since', async () => {
      await player.clock('2026-03-04T12:00');
      player.rosters.left.delete('tova');
      const asked = player.rosters.asked;

      player.closeDialog('tova');
      await player.press('tova', 'Vi deltar');
      const seen = await player.press('tova', 'Svara ja', await everyTime(player, 'tova'));

      assert.equal(player.rosters.asked, asked + 1);
      assert.equal((await player.store.cases.load(id))?.recipients[0]?.state, 'accepted');
      assert.doesNotMatch(JSON.stringify(seen), /Alex|Slippa/);
      const [dispatches] = await player.store.directory.dispatchesOf((await personOf(player, 'tova')).person);
      assert.equal(dispatches, 'bup-mottagning');
    });
  });

  describe('in a channel, a line of chat', () => {
    let player: RoadPlayer;
    before(async () => {
      player = await openRoadPlayer();
    });
    after(() => player.close());
    const say = (who: string, text: string) => player.sayIn(who, calls, text);

    it('needs the code', async () => {
      assert.match(await say('hanna', 'koppla'), /Skriv koden också/);
    });

    it('belongs in a channel', async () => {
      assert.match((await player.say('hanna', 'koppla 7K4Q-XM2R')).text, /Skriv koden i enhetens kanal/);
    });

    it('that says something else leads to the own chat, as before', async () => {
      assert.match(await say('hanna', 'ny sip'), /Skriv till mig i vår egen chatt/);
    });

    it('is for an owner of the team, and for nobody who is not in it', async () => {
      const code = await makeCode(player, 'bup-mottagning');
      assert.match(await say('tova', `koppla ${code}`), /Bara den som äger teamet/);
      assert.match(await say('maja', `koppla ${code}`), /Bara den som är anställd .* med i teamet/);
    });

    it('is for any member where Teams names no owner, and the administrator is told so', async () => {
      player.rosters.namesOwners = false;
      const code = await makeCode(player, 'bup-mottagning');
      assert.match(await say('tova', `koppla ${code}`), /Koden stämmer/);
      assert.match((await player.sees('adam')).text, /Teams säger inte vem som äger teamet/);
      player.rosters.namesOwners = true;
    });

    it('is answered the same for a wrong code as for rubbish, and stops after five', async () => {
      const first = await say('hanna', 'koppla 0000-0000');
      assert.match(first, /Koden stämmer inte/);
      for (const wrong of ['koppla 1111-1111', 'koppla hej', 'koppla 2222-2222'])
        assert.equal(await say('hanna', wrong), first);
      await say('hanna', 'koppla 3333-3333');
      const code = await makeCode(player, 'bup-mottagning');
      assert.match(await say('hanna', `koppla ${code}`), /Det har blivit fel flera gånger/);
      await player.clock('2026-03-02T08:16');
      const later = await makeCode(player, 'bup-mottagning');
      assert.match(await say('hanna', `koppla ${later}`), /Koden stämmer/);
    });

    it('burns nobody else’s code: another channel may still use it', async () => {
      const code = await makeCode(player, 'bup-mottagning');
      for (let n = 0; n < 6; n += 1)
        await player.sayIn('maja', channelAt('maja'), `koppla ${String(n).repeat(8)}`);
      assert.match(await say('hanna', `koppla ${code}`), /Koden stämmer/);
    });

    it('is too late after a quarter of an hour, and after a newer code', async () => {
      const old = await makeCode(player, 'bup-mottagning');
      const newer = await makeCode(player, 'bup-mottagning');
      assert.match(await say('hanna', `koppla ${old}`), /Koden gäller inte längre/);
      await player.clock('2026-03-02T08:40');
      assert.match(await say('hanna', `koppla ${newer}`), /Koden gäller inte längre/);
    });

    it('is used once', async () => {
      const code = await makeCode(player, 'bup-mottagning');
      await say('hanna', `koppla ${code}`);
      assert.match(await say('hanna', `koppla ${code}`), /Koden är redan använd/);
    });

    it('works in its own tenant only', async () => {
      const code = await makeCode(player, 'bup-mottagning');
      assert.match(
        await player.sayIn('sara', channelAt('sara'), `koppla ${code}`),
        /Koden är gjord i en annan organisation/,
      );
      assert.match(await say('hanna', `koppla ${code}`), /Koden stämmer/);
    });

    it('leaves the code as it was while Teams is away', async () => {
      const code = await makeCode(player, 'bup-mottagning');
      player.rosters.away = 'later';
      assert.match(await say('hanna', `koppla ${code}`), /Koden är inte förbrukad/);
      player.rosters.away = undefined;
      assert.match(await say('hanna', `koppla ${code}`), /Koden stämmer/);
    });

    it('gives no channel to two units', async () => {
      const code = await makeCode(player, 'bup-oster');
      assert.match(
        await player.sayIn('anna', channelAt('anna'), `koppla ${code}`),
        /Den här kanalen tar redan emot för en annan enhet/,
      );
      const own = await makeCode(player, 'bup-mottagning');
      assert.match(
        await player.sayIn('anna', channelAt('anna'), `koppla ${own}`),
        /Den här kanalen tar redan emot för enheten/,
      );
    });
  });

  describe('and the administrator', () => {
    let player: RoadPlayer;
    before(async () => {
      player = await openRoadPlayer();
    });
    after(() => player.close());

    it('sees a waiting question in the list, and can say no: nothing is sent there', async () => {
      const code = await makeCode(player, 'vc-lindangen');
      await player.sayIn('hanna', calls, `koppla ${code}`);
      await player.say('adam', 'koppla enhet');
      await player.press('adam', 'Ta ställning');
      const seen = await player.press('adam', 'Avvisa');

      assert.match(seen.text, /Kanalen är avvisad/);
      assert.match((await player.sees('hanna')).text, /Administratören har inte godkänt kanalen/);
      const [unit] = await player.store.directory.units([unitId('vc-lindangen')]);
      assert.notEqual(unit?.channel?.channelId, calls);
    });

    it('who presses twice gets a calm answer, and so does the one who comes second', async () => {
      const code = await makeCode(player, 'vc-lindangen');
      await player.sayIn('hanna', calls, `koppla ${code}`);
      const [card] = player.cardsAt(adamsChat).slice(-1);
      await player.press('adam', 'Godkänn');
      assert.ok(card);
      const actor = await player.actor('adam');
      const notes = await player.heart.press({
        verb: 'connect-request.approve',
        data: dataOfApprove(card),
        actor,
        at: { tenantId: vgr, door: 'personal', address: adamsChat },
        language: 'sv',
        inDialog: false,
      });
      assert.match(JSON.stringify(notes), /Kanalen är godkänd/);
    });

    it('disconnects a channel, which is told; the unit falls to its mailbox', async () => {
      await player.say('adam', 'koppla enhet');
      await player.press('adam', 'Visa enheten', { unitId: 'vc-lindangen' });
      const seen = await player.press('adam', 'Koppla från kanalen');

      assert.match(seen.text, /Kanalen är bortkopplad/);
      assert.match(
        (await player.sees('hanna')).text,
        /tar inte längre emot kallelser till SIP för Vårdcentralen Lindängen/,
      );
      assert.equal((await player.store.directory.units([unitId('vc-lindangen')]))[0]?.channel, null);
      assert.deepEqual(
        await player.store.directory.dispatchesOf((await personOf(player, 'tova')).person),
        [],
      );
    });

    it('is told when the bot is removed from the team, and the connection ends', async () => {
      await connect(player, 'bup-vaster');
      await player.heart.channelChanged({
        what: 'gone',
        tenantId: vgr,
        where: { teamId: '19:e66699b278c3639a5f14311e23010406@thread.tacv2' },
      });

      assert.match(
        (await player.sees('adam')).text,
        /BUP Väster: SIP-lotsen är borttagen från teamet BUP Väster\. Enheten får nu sina kallelser i brevlådan/,
      );
      assert.equal((await player.store.directory.units([unitId('bup-vaster')]))[0]?.channel, null);
    });

    it('is told too when nobody heard it go: the next reading of the roster finds out', async () => {
      await connect(player, 'bup-vaster');
      player.rosters.away = 'never';
      player.leave(calls);
      await player.clock('2026-03-04T09:00');
      await player.settle();

      const lost = (await player.sees('adam')).text.match(/SIP-lotsen är borttagen/g);
      assert.equal(lost?.length, 2);
    });

    it('touches no unit of another principal', async () => {
      await player.say('adam', 'koppla enhet');
      const seen = await player.press('adam', 'Visa enheten', { unitId: 'ekdalsskolan' });
      assert.match(seen.text, /Den enheten kan du inte ändra/);
    });

    it('chooses mailbox and order, and a wrong address is said', async () => {
      await player.say('adam', 'koppla enhet');
      await player.press('adam', 'Visa enheten', { unitId: 'bup-oster' });
      const wrong = await player.press('adam', 'Spara', { order: 'mailOnly', mail: 'bup-oster', hours: '4' });
      assert.match(wrong.text, /Skriv en hel e-postadress/);
      const right = await player.press('adam', 'Spara', {
        order: 'mailThenChannel',
        mail: 'ny@vgr.example',
        hours: '4',
      });
      assert.match(right.text, /Det är sparat/);
      const [unit] = await player.store.directory.units([unitId('bup-oster')]);
      assert.deepEqual(
        [unit?.mail, unit?.doorOrder, unit?.fallbackHours],
        ['ny@vgr.example', 'mailThenChannel', 4],
      );
    });
  });
});

const adamsChat = '20000000-0000-4000-8000-000000000018';

function channelAt(person: string): string {
  return channelOf(person);
}

function dataOfApprove(card: object): Record<string, unknown> {
  const found = findAction(card);
  if (!found) throw new Error('nothing to approve');
  return found;
}

function findAction(node: unknown): Record<string, unknown> | undefined {
  if (node === null || typeof node !== 'object') return undefined;
  if ('verb' in node && node.verb === 'connect-request.approve' && 'data' in node)
    return node.data as Record<string, unknown>;
  for (const child of Object.values(node)) {
    const found = findAction(child);
    if (found) return found;
  }
  return undefined;
}
