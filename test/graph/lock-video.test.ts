/** A care meeting's video is closed: lobby for all, nothing recorded - or the convener is told what is left to set. */
import assert from 'node:assert/strict';
import { failed } from './graph-server.js';
import { aMeeting, closeEdge, openEdge, type Edge } from './open-for-test.js';

describe('closing the video meeting (R50)', () => {
  let edge: Edge;
  beforeEach(async () => (edge = await openEdge()));
  afterEach(() => closeEdge(edge));

  const book = () => edge.calendar.book(aMeeting());

  it('keeps everybody but the organiser in the lobby, and lets nobody record, transcribe or copy', async () => {
    const { videoLeft } = await book();

    assert.equal(videoLeft, undefined);
    assert.deepEqual(edge.server.locked, [
      {
        lobbyBypassSettings: { scope: 'organizer', isDialInBypassEnabled: false },
        allowRecording: false,
        allowTranscription: false,
        recordAutomatically: false,
        allowCopyingAndSharingMeetingContent: false,
      },
    ]);
  });

  it('is left to the convener where the tenant has no policy for it, and the booking stands', async () => {
    edge.server.fail({ hold: Promise.resolve() }, { instead: failed(403, 'Forbidden') });

    const { eventId, joinUrl, videoLeft } = await book();

    assert.deepEqual([eventId, joinUrl, videoLeft], ['AAMk/+1=', 'https://video.example/1', 'unlocked']);
    assert.equal(edge.server.seen.filter(({ path }) => path.includes('onlineMeetings')).length, 1);
  });

  it('waits for a meeting that cannot be found by its link yet', async () => {
    edge.server.fail({ hold: Promise.resolve() }, { instead: { status: 200, body: { value: [] } } });

    assert.equal((await book()).videoLeft, undefined);
    assert.equal(edge.server.locked.length, 1);
  });

  it('is left to the convener when the change is refused', async () => {
    const well = { hold: Promise.resolve() };
    const refused = { instead: failed(400, 'BadRequest') };
    edge.server.fail(well, well, refused, refused);

    assert.equal((await book()).videoLeft, 'unlocked');
  });

  it('sets the rest where the tenant cannot forbid copying', async () => {
    const well = { hold: Promise.resolve() };
    edge.server.fail(well, well, { instead: failed(403, 'Forbidden') });

    assert.equal((await book()).videoLeft, undefined);
    assert.deepEqual(edge.server.locked, [
      {
        lobbyBypassSettings: { scope: 'organizer', isDialInBypassEnabled: false },
        allowRecording: false,
        allowTranscription: false,
        recordAutomatically: false,
      },
    ]);
  });

  it('has no link to trust in an event that says it is no video meeting', async () => {
    const event = {
      id: 'AAMk/+1=',
      isOnlineMeeting: false,
      onlineMeeting: { joinUrl: 'https://video.example/1' },
    };
    const answer = { instead: { status: 200, body: event } };
    edge.server.fail({ instead: { status: 201, body: event } }, answer, answer, answer);

    assert.deepEqual(await book(), { eventId: 'AAMk/+1=', joinUrl: null, videoLeft: 'missing' });
    assert.deepEqual(edge.server.locked, []);
  });
});
