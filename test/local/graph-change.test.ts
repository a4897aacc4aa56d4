/** An event that is changed: only its newest version, and told to those whom the change concerns. */
/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
import assert from 'node:assert/strict';
import { onStage, type OnStage } from './on-stage.js';

const events = '/users/sara@partille.example/events';
const at = (dateTime: string) => ({
  dateTime: `2026-03-${dateTime}:00`,
  timeZone: 'W. Europe Standard Time',
});
const guests = (...addresses: string[]) =>
  addresses.map((address) => ({ emailAddress: { address }, type: 'required' }));
const [maja, maria, vera] = ['maja@vgr.example', 'maria@post.example', 'vera@post.example'];

describe('An event on the stage that is changed', () => {
  let on: OnStage;
  let path = '';
  let etag = '';
  before(async () => {
    on = await onStage();
  });
  beforeEach(async () => {
    assert.equal((await on.post('/local/reset', { at: '2026-03-02' })).status, 200);
    const made = await on.graph('POST', events, {
      subject: 'Möte SIP-7K4QXM',
      body: { contentType: 'text', content: 'Vi ses.' },
      start: at('19T13:00'),
      end: at('19T14:00'),
      attendees: guests(maja, maria),
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
    });
    path = `${events}/${encodeURIComponent(made.body.id)}`;
    etag = made.body['@odata.etag'];
  });
  after(() => on.stop());
  const patch = (body: object, ifMatch?: string) =>
    on.graph('PATCH', path, body, ifMatch === undefined ? {} : { 'if-match': ifMatch });
  const subjectsTo = async (address: string): Promise<string[]> =>
    (await on.get(`/local/mail/${address}`)).body.letters.map(({ subject }: any) =>
      subject.replace(' SIP-7K4QXM', ''),
    );

  it('is changed by whoever knows its newest version, and by nobody who knows an older one', async () => {
    const first = await patch({ start: at('20T13:00'), end: at('20T14:00') }, etag);
    const outdated = await patch({ location: { displayName: 'Rum 3' } }, etag);
    const newest = await patch({ location: { displayName: 'Rum 3' } }, first.body['@odata.etag']);
    const whichever = await patch({ location: { displayName: '' } }, '*');

    assert.deepEqual([first.status, outdated.status, newest.status, whichever.status], [200, 412, 200, 200]);
    assert.equal(outdated.body.error.code, 'ErrorIrresolvableConflict');
    assert.notEqual(first.body.changeKey, newest.body.changeKey);
    assert.equal(whichever.body.location.displayName, 'Microsoft Teams-möte');
  });

  it('keeps its video meeting when the time, the place and the guests are others', async () => {
    const before = await on.graph('GET', path);
    const { body } = await patch({
      start: at('20T13:00'),
      end: at('20T14:00'),
      location: { displayName: 'Rum 3' },
      attendees: guests(maja),
    });

    assert.equal(body.onlineMeeting.joinUrl, before.body.onlineMeeting.joinUrl);
    assert.deepEqual([body.location.displayName, body.attendees.length], ['Rum 3', 1]);
  });

  it('invites whoever is new, takes it back from whoever is left out, and leaves the others in peace', async () => {
    await patch({ attendees: guests(maja, vera) });

    assert.deepEqual(await subjectsTo(maja), ['Möte']);
    assert.deepEqual(await subjectsTo(vera), ['Möte']);
    assert.deepEqual(await subjectsTo(maria), ['Möte', 'Inställt: Möte']);
    const calendar = async (who: string) => (await on.get(`/local/people/${who}/calendar`)).body.events;
    assert.equal((await calendar('maja')).length, 1);
  });

  it('tells those who stay of a new time or place, and of nothing else', async () => {
    await patch({ attendees: guests(maria, maja) });
    await patch({ start: at('20T13:00'), end: at('20T14:00') });
    await patch({ location: { displayName: 'Rum 3' } });

    assert.deepEqual(await subjectsTo(maja), ['Möte', 'Uppdaterad: Möte', 'Uppdaterad: Möte']);
  });

  const answers = async () =>
    (await on.graph('GET', path)).body.attendees.map((one: any) => [
      one.emailAddress.address,
      one.status.response,
      one.proposedNewTime !== undefined,
    ]);
  const say = (address: string, answer: object) =>
    on.post(`/local/calendar/${path.split('/').at(-1) ?? ''}/answer`, { address, ...answer });

  it('keeps the answers of those who stay, and asks everybody again at a new time', async () => {
    await say(maja, { answer: 'decline' });
    await say(maria, { answer: 'propose', start: '2026-03-20T09:00' });
    await patch({ attendees: guests(maja, maria, vera) });
    assert.deepEqual(await answers(), [
      [maja, 'declined', false],
      [maria, 'tentativelyAccepted', true],
      [vera, 'none', false],
    ]);

    await patch({ start: at('20T13:00'), end: at('20T14:00') });

    assert.deepEqual(
      (await answers()).map(([, response, proposes]: unknown[]) => [response, proposes]),
      Array(3).fill(['none', false]),
    );
  });

  it('keeps an extended property for whoever asks for it in the organiser’s mailbox', async () => {
    const id = 'String {b7c1f0a4-52d3-4e68-9a1e-3f6d0c8b2e75} Name Ours';
    await patch({ singleValueExtendedProperties: [{ id, value: '1' }] });
    const query = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${id}')`)}`;

    const asked = await on.graph('GET', `${path}?${query}`);
    const plain = await on.graph('GET', path);
    const other = await on.graph('GET', `${path}?$expand=attachments`);

    assert.deepEqual(asked.body.singleValueExtendedProperties, [{ id, value: '1' }]);
    assert.equal('singleValueExtendedProperties' in plain.body, false);
    assert.equal(other.status, 400);
  });

  it('ends no earlier than it begins', async () => {
    const { status, body } = await patch({ start: at('20T13:00') });

    assert.deepEqual([status, body.error.code], [400, 'ErrorCalendarEndDateIsEarlierThanStartDate']);
  });

  it('cannot be changed once it is cancelled', async () => {
    await on.graph('POST', `${path}/cancel`, { comment: '' });

    assert.equal((await patch({ location: { displayName: 'Rum 3' } })).status, 404);
  });
});
