/** The table of permissions says what src/graph calls, no more and no less, and Microsoft's own list says that it is enough. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { callOf, permissions } from '../../docs/graph-permissions.js';
import { isHopeless } from '../../src/book-event.js';
import { graphCalendar } from '../../src/graph/calendar.js';
import { graphWatch } from '../../src/graph/event-watch.js';
import { AnsweredWithError, outsideFailure } from '../../src/graph/failures.js';
import type { Graph } from '../../src/graph/graph-client.js';
import { graphInstaller } from '../../src/graph/install-app.js';
import { lockVideo } from '../../src/graph/lock-video.js';
import { graphMailer } from '../../src/graph/mailer.js';
import { graphBoards } from '../../src/graph/task-boards.js';
import { knownCalendars } from '../../src/known-calendars.js';
import { isShut } from '../../src/next-door.js';
import { sv } from '../../src/texts/sv.js';
import { FreeTurns } from '../support/free-turns.js';
import { callsMade, namesOfGraph, placesThatCall } from './calls-made.js';
import { aLetter, aMeeting, failureOf, partille } from './open-for-test.js';

interface Listed {
  readonly least: readonly string[];
  readonly all: readonly string[];
}
interface Published {
  readonly permissions: Readonly<Record<string, { readonly id: string; readonly description: string }>>;
  readonly operations: Readonly<Record<string, Listed | null>>;
}
const published = JSON.parse(
  readFileSync(new URL('../contracts/fixtures/graph-permissions.json', import.meta.url), 'utf8'),
) as Published;

const ours = permissions.flatMap(({ name, calls }) =>
  calls.map((call) => ({ name, call, op: callOf(call) })),
);

describe('The permissions that are asked of Graph', () => {
  it('cover every call that src/graph makes, and nothing that it does not', async () => {
    const { made } = await callsMade();

    assert.deepEqual([...made].sort(), ours.map(({ op }) => op).sort());
  });

  it('are held to calls from every place in src/graph that calls', async () => {
    const { from } = await callsMade();

    assert.deepEqual(namesOfGraph(), ['graph']);
    assert.ok(Object.keys(placesThatCall()).length > 10);
    assert.deepEqual(from, placesThatCall());
  });

  it('are each enough for their calls, by Microsoft’s list or, where that has not got it, a page of theirs', () => {
    for (const { name, call, op } of ours) {
      assert.ok(op in published.operations, `${op} is not in the fixture`);
      const isListed = published.operations[op]?.all.includes(name) ?? false;
      // A page is named only where the list does not say it.
      assert.equal(isListed, typeof call === 'string', `${op} with ${name}`);
      if (typeof call !== 'string') assert.match(call.source, /^https:\/\/learn\.microsoft\.com\/graph\//);
    }
  });

  it('are the least that makes all of their calls', () => {
    for (const { name } of permissions) {
      const listed = ours.filter((one) => one.name === name).map(({ op }) => published.operations[op]);
      const isLeast = listed.some((one) => one?.least.includes(name));
      assert.ok(isLeast || name === 'Calendars.Read', name);
    }
  });

  it('have the ids that Microsoft gives them as application permissions', () => {
    assert.deepEqual(
      new Map(permissions.map(({ name, id }) => [name, id])),
      new Map(Object.entries(published.permissions).map(([name, { id }]) => [name, id])),
    );
  });
});

describe('Where Graph says 403, the product goes on', () => {
  const graph: Graph = ({ operation }) =>
    Promise.reject(outsideFailure(operation, new AnsweredWithError(403, 'ErrorAccessDenied', new Headers())));
  const calendar = graphCalendar(graph);
  const person = { tenantId: partille, objectId: 'an-id', address: 'maja@partille.example' };
  const facts = { ref: 'SIP-7K4QXM', unit: '', day: '', time: '', joinUrl: '' };
  const [from, to] = [new Date('2026-12-01T08:00:00Z'), new Date('2026-12-01T16:00:00Z')];

  it('Calendars.ReadWrite: nobody’s calendar is known, and nobody is called free', async () => {
    const known = knownCalendars(calendar);

    assert.equal(await known.addressOf(person), undefined);
    assert.deepEqual(
      (await known.ask([person], from, to)).map(({ known: isKnown }) => isKnown),
      [false],
    );
  });

  it('Calendars.ReadWrite: a booking is given up at once, so that the convener hears of it', async () => {
    const failure = await failureOf(calendar.book(aMeeting()));

    assert.equal(isHopeless(failure, 0), true);
    assert.match(sv.news.bookingFailed(facts), /Mötet kunde inte bokas i kalendern/);
  });

  it('Calendars.Read: no subscription is had, and the calendar is read instead', async () => {
    const outlook = graphWatch(graph);
    const wanted = { tenantId: partille, mailbox: 'an-id', url: 'https://sip.example', state: '' };

    assert.equal((await failureOf(outlook.subscribe(wanted))).retry, 'never');
  });

  it('Mail.Send: the door is shut, and somebody is asked to ring', async () => {
    const mailer = graphMailer({ graph, turns: new FreeTurns() });

    assert.equal(isShut(await failureOf(mailer.send(aLetter())), 0), true);
  });

  it('OnlineMeetings.ReadWrite.All: the meeting stands, and the convener sets its options', async () => {
    assert.equal(await lockVideo(graph, aMeeting(), 'https://teams.example/join'), false);
    assert.match(sv.news.videoLeft({ ...facts, videoLeft: 'unlocked' }), /Öppna Mötesalternativ i Teams/);
  });

  it('TeamsAppInstallation.ReadWriteSelfForUser.All, AppCatalog.Read.All: nobody gets the app', async () => {
    assert.equal(await graphInstaller(graph, 'an-id').install(partille, 'an-id'), undefined);
  });

  it('Place.Read.All: no room is offered', async () => {
    assert.deepEqual(await knownCalendars(calendar).roomsOf(partille), []);
  });

  it('Tasks.ReadWrite.All: a board is left alone, and not asked for every minute', async () => {
    const board = { kind: 'planner', tenantId: partille, mailbox: null, boardId: 'an-id' } as const;

    assert.equal((await failureOf(graphBoards(graph).read(board))).retry, 'never');
  });

  it('and every permission of the table is among these', function () {
    const names = this.test!.parent!.tests.map(({ title }) => title);

    const left = permissions.filter(({ name }) => !names.some((title) => title.includes(name)));
    assert.deepEqual(left, []);
  });
});
