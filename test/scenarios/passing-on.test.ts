/** A summons on its way: a unit outside the consent, whom the convener asks the individual about; and one that hands it back. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { caseId, caseRef } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { alexAnswers, alexRoad } from '../support/a-case.js';
import { school } from '../support/people.js';
import { wordsOf } from '../../src/local/scenario/card-words.js';
import { everyTime } from '../../src/local/scenario/turns.js';
import { channelOf } from '../attack/scene.js';
import { personOf } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

/** Nothing said about whoever is appointed: each unit is asked for by name. */
const byNameOnly = (move: Move): Move =>
  move.kind === 'setConsentScope' ? { ...move, scope: { ...move.scope, coversRouting: false } } : move;

describe('A summons that looks for the right unit', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  before(async () => {
    player = await openRoadPlayer();
    const sara = await personOf(player, 'sara');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAA5'), actor: sara, pressKey: id });
    for (const [move, actor, at] of alexRoad.slice(0, 9)) {
      await player.clock(at.replace(' ', 'T'));
      const outcome = await player.road.runMove({ caseId: id, move: byNameOnly(move), actor });
      assert.ok(outcome.ok, move.kind);
      await player.settle();
    }
  });
  after(() => player.close());

  it('is not sent outside the consent; whoever found the unit asks the convener instead (R22)', async () => {
    await player.press('anna', 'Skicka till rätt enhet');
    const refused = await player.press('anna', 'Skicka vidare', { unitId: 'bup-vaster' });
    assert.match(refused.text, /behöver fråga den enskilde först/);

    await player.press('anna', 'Fråga sammankallande', { unitId: 'bup-vaster' });
    assert.match((await player.sees('anna')).text, /Ni har föreslagit BUP Väster\. Sammankallande svarar\./);
    assert.doesNotMatch((await player.sees('tova')).text, /SIP-AAAAA5/);
    assert.match((await player.sees('sara')).text, /vill skicka kallelsen till en annan enhet/);
  });

  it('is asked about again the next working day, while nobody has answered', async () => {
    await player.clock('2026-03-05T08:00');
    const seen = await player.sees('sara');

    assert.match(seen.text, /SIP-AAAAA5: BUP, mottagningsfunktion väntar fortfarande på ditt svar/);
    assert.doesNotMatch((await player.sees('anna')).text, /Påminnelse/);
  });

  it('waits until the individual has said yes to the unit, and goes there then', async () => {
    await player.press('sara', 'Svara om enheten');
    const refused = await player.press('sara', 'Skicka kallelsen dit');
    assert.match(
      refused.text,
      /Mottagaren ingår inte i samtycket\. Fråga den enskilde först, och bekräfta sedan/,
    );

    const consent = await player.press('sara', 'Bekräfta samtycket');
    assert.match((await player.filledIn('sara'))['units'] ?? '', /bup-vaster/, consent.text);
    const back = await player.press('sara', 'Har samtyckt');
    assert.equal(back.dialog, 'En annan enhet');
    assert.match(back.text, /Enheten ingår i samtycket/);
    await player.press('sara', 'Skicka kallelsen dit');
    assert.match((await player.sees('tova')).text, /SIP-AAAAA5/);
    assert.match((await player.sees('sara')).text, /Hos BUP Väster, via BUP, mottagningsfunktion/);
  });

  it('goes back to whoever sent it, when the unit is the wrong one after all (R42)', async () => {
    await player.press('tova', 'Skicka till rätt enhet');
    await player.press('tova', 'Lämna tillbaka till BUP, mottagningsfunktion');

    assert.match((await player.sees('anna')).text, /Tova lämnade tillbaka den till BUP, mottagningsfunktion/);
    assert.match((await player.sees('tova')).text, /BUP, mottagningsfunktion ska svara senast/);
    assert.match((await player.sees('sara')).text, /Kallelsen är tillbaka hos BUP, mottagningsfunktion/);
  });

  it('stands once in a channel that has had it before: a short message says that it is there again', async () => {
    const cards = player.cardsAt(channelOf('anna')).map(wordsOf);
    const summonses = cards.filter((words) => /Kallelse till SIP-möte[^]*SIP-AAAAA5/.test(words));

    assert.equal(summonses.length, 1);
    assert.match(summonses[0] ?? '', /Ni är kallade och ska delta/);
    assert.match(
      (await player.sees('anna')).text,
      /SIP-AAAAA5: Kallelsen är hos er igen\. Svara senast onsdag 11 mars\. Svara på kortet som redan står här\./,
    );
  });

  it('is said yes to, and who comes, in one dialog (R46)', async () => {
    await player.press('anna', 'Skicka till rätt enhet');
    await player.press('anna', 'Skicka vidare', { unitId: 'bup-oster' });
    // Her chief has begun to write a no.
    await player.press('ulf', 'Vi kan inte delta');
    await player.press('maja', 'Vi deltar');
    const seen = await player.press('maja', 'Svara ja', {
      ...(await everyTime(player, 'maja')),
      ...{ attendee: 'Maja', role: 'sjuksköterska' },
    });

    assert.equal(seen.dialog, 'Inför mötet');
    assert.match(seen.text, /Slippa berätta för alla/);
    assert.match((await player.sees('sara')).text, /sjuksköterska/);
  });

  it('keeps its yes from a no that was begun before, until whoever says no has read it', async () => {
    const first = await player.press('ulf', 'Svara nej', { reason: 'Ingen kan den veckan' });
    assert.match(
      first.text,
      /BUP Öster har redan svarat ja, medan rutan var öppen\. Tryck igen om ni inte kan komma längre\./,
    );
    assert.equal((await player.filledIn('ulf'))['reason'], 'Ingen kan den veckan');
    assert.doesNotMatch((await player.sees('sara')).text, /har sagt nej/);

    const second = await player.press('ulf', 'Svara nej', { reason: 'Ingen kan den veckan' });
    assert.equal(second.dialog, undefined);
    assert.match((await player.sees('sara')).text, /BUP Öster har sagt nej/);
  });
});
