/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
import { Client } from '@microsoft/microsoft-graph-client';
import assert from 'node:assert/strict';
import { onStage, partille, type OnStage } from './on-stage.js';

const sara = '/users/sara@partille.example';
const saraId = '20000000-0000-4000-8000-000000000001';
const at = (dateTime: string) => ({ dateTime, timeZone: 'W. Europe Standard Time' });
/** Each test has a day and a reference of its own. */
let n = 10;
const onDay = (time: string) => at(`2026-03-${n}T${time}`);
const meeting = (more: object = {}) => ({
  subject: `Möte SIP-7K4Q${n}`,
  body: { contentType: 'text', content: 'Vi ses.' },
  start: onDay('13:00:00'),
  end: onDay('14:00:00'),
  attendees: ['maja@vgr.example', 'maria@post.example'].map((address) => ({
    emailAddress: { address },
    type: 'required',
  })),
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  sensitivity: 'private',
  hideAttendees: true,
  allowNewTimeProposals: true,
  transactionId: `transaction ${n}`,
  ...more,
});

describe('Graph on the stage', () => {
  let on: OnStage;
  before(async () => {
    on = await onStage();
    assert.equal((await on.post('/local/reset', { at: '2026-03-02' })).status, 200);
  });
  beforeEach(() => {
    n += 1;
  });
  const eventOf = async (person: string) =>
    (await on.get(`/local/people/${person}/calendar`)).body.events.filter(({ subject }: any) =>
      subject.endsWith(String(n)),
    );
  const lettersTo = async (address: string) =>
    (await on.get(`/local/mail/${address}`)).body.letters.filter(({ subject }: any) =>
      subject.endsWith(String(n)),
    );
  after(() => on.stop());

  const schedule = (schedules: string[], more: object = {}) =>
    on.graph('POST', `${sara}/calendar/getSchedule`, {
      schedules,
      startTime: onDay('08:00:00'),
      endTime: onDay('17:00:00'),
      availabilityViewInterval: 60,
      ...more,
    });

  it('wants a bearer with a known tenant, and finds no mailbox of another', async () => {
    const without = await on.graph('GET', `${sara}/events`, undefined, { authorization: 'Bearer x' });
    const foreign = await on.graph('GET', '/users/anna@vgr.example/events');

    assert.deepEqual([without.status, without.body.error.code], [401, 'InvalidAuthenticationToken']);
    assert.deepEqual([foreign.status, foreign.body.error.code], [404, 'ErrorInvalidUser']);
  });

  it('books one event for one transaction id, however often it is asked', async () => {
    const first = await on.graph('POST', `${sara}/events`, meeting());
    const again = await on.graph('POST', `${sara}/events`, meeting());
    const other = await on.graph('POST', `${sara}/events`, meeting({ subject: 'Ett annat' }));

    const events = await eventOf('sara');
    assert.deepEqual([first.status, again.status, again.body.id], [201, 201, first.body.id]);
    assert.deepEqual([other.status, other.body.error.code], [409, 'ErrorDuplicateTransactionId']);
    assert.equal(events.length, 1);
  });

  it('has the video meeting a moment after the event, with a telephone way in', async () => {
    const { body } = await on.graph('POST', `${sara}/events`, meeting());
    const read = await on.graph('GET', `${sara}/events/${encodeURIComponent(body.id)}`);

    assert.deepEqual([body.isOnlineMeeting, body.onlineMeeting], [true, null]);
    assert.match(read.body.onlineMeeting.joinUrl, /meetup-join/);
    assert.equal(read.body.onlineMeeting.tollNumber, '+46 8 465 004 00');
  });

  it('finds a video meeting by its link alone and by object id, and keeps what is set of it', async () => {
    const { body } = await on.graph('POST', `${sara}/events`, meeting());
    const { joinUrl } = (await on.graph('GET', `${sara}/events/${encodeURIComponent(body.id)}`)).body
      .onlineMeeting;
    const find = (user: string, filter: string) =>
      on.graph('GET', `${user}/onlineMeetings?$filter=${encodeURIComponent(filter)}`);
    const { value } = (await find(`/users/${saraId}`, `JoinWebUrl eq '${joinUrl}'`)).body;
    const path = `/users/${saraId}/onlineMeetings/${encodeURIComponent(value[0].id)}`;
    const set = await on.graph('PATCH', path, { allowRecording: false });
    const broken = await on.graph('PATCH', path, { allowRecording: 'no' });
    const byMail = await find(sara, `JoinWebUrl eq '${joinUrl}'`);
    const all = await find(`/users/${saraId}`, 'true');

    assert.deepEqual([set.status, set.body.allowRecording], [200, false]);
    assert.deepEqual([broken.status, byMail.status, all.status], [400, 400, 400]);
    const others = (await find(`/users/${saraId}`, "JoinWebUrl eq 'https://teams.example/other'")).body;
    assert.deepEqual(others.value, []);
  });

  it('lets nobody set a video meeting in a tenant without the policy', async () => {
    await on.post('/local/faults', { target: 'video', status: 403, count: 1 });
    const found = await on.graph('GET', `/users/${saraId}/onlineMeetings?$filter=JoinWebUrl%20eq%20'x'`);

    assert.equal(found.status, 403);
  });

  it("puts the event into the guests' calendars and mail, without each other's names", async () => {
    await on.graph('POST', `${sara}/events`, meeting());

    const [event] = await eventOf('maja');
    const [letter] = await lettersTo('maria@post.example');
    assert.deepEqual(
      [event.mine, event.start, event.attendees.length],
      [false, `2026-03-${n}T12:00:00.000Z`, 1],
    );
    assert.deepEqual([letter.subject, letter.from], [`Möte SIP-7K4Q${n}`, 'sara@partille.example']);
    assert.ok(letter.links.some((link: string) => link.includes('meetup-join')));
  });

  it('cancels once; then the event is gone for its organiser and marked for the guests', async () => {
    const { body } = await on.graph('POST', `${sara}/events`, meeting());
    const path = `${sara}/events/${encodeURIComponent(body.id)}`;
    const cancelled = await on.graph('POST', `${path}/cancel`, { comment: 'Ny tid kommer.' });
    const again = await on.graph('POST', `${path}/cancel`, { comment: '' });

    const [event] = await eventOf('maja');
    const letters = await lettersTo('maria@post.example');
    assert.deepEqual([cancelled.status, again.status, event.cancelled], [202, 404, true]);
    assert.equal(letters.at(-1).subject, `Inställt: Möte SIP-7K4Q${n}`);
  });

  it('loses the video meeting when the body is replaced without it', async () => {
    const { body } = await on.graph('POST', `${sara}/events`, meeting());
    const patched = await on.graph('PATCH', `${sara}/events/${encodeURIComponent(body.id)}`, {
      body: { contentType: 'text', content: 'Ny text' },
    });

    assert.deepEqual([patched.status, patched.body.onlineMeeting], [200, null]);
  });

  it("reads Sweden's wall time around the nights when the clock is changed, and says it in both zones", async () => {
    const swedish = { prefer: 'outlook.timezone="W. Europe Standard Time"' };
    for (const [day, utc] of [
      ['2026-03-28', '12:00'],
      ['2026-03-29', '11:00'],
      ['2026-10-24', '11:00'],
      ['2026-10-25', '12:00'],
    ] as const) {
      const wanted = { start: at(`${day}T13:00:00`), end: at(`${day}T14:00:00`), transactionId: day };
      const { body } = await on.graph('POST', `${sara}/events`, meeting(wanted));
      const path = `${sara}/events/${encodeURIComponent(body.id)}`;
      const inSweden = await on.graph('GET', path, undefined, swedish);

      assert.deepEqual(body.start, { dateTime: `${day}T${utc}:00.0000000`, timeZone: 'UTC' });
      assert.equal(inSweden.body.start.dateTime, `${day}T13:00:00.0000000`);
    }
  });

  it('shows busy time, hides what is private, and does not know other tenants', async () => {
    await on.graph('POST', `${sara}/events`, meeting());
    const { body } = await schedule(['sara@partille.example', 'anna@vgr.example']);

    const [own, foreign] = body.value;
    assert.equal(own.availabilityView, '000002000');
    assert.deepEqual([own.scheduleItems[0].isPrivate, own.scheduleItems[0].subject], [true, undefined]);
    assert.equal(foreign.error.responseCode, '5009');
  });

  it('takes twenty addresses and 62 days', async () => {
    const many = await schedule(Array.from({ length: 21 }, (_, n) => `a${n}@partille.example`));
    const long = await schedule(['sara@partille.example'], { endTime: at('2026-06-30T17:00:00') });

    assert.deepEqual([many.status, many.body.error.code], [400, 'ErrorMailboxDataArrayTooBig']);
    assert.deepEqual([long.status, long.body.error.code], [400, 'ErrorTimeIntervalTooBig']);
  });

  const wrong: [string, string, object][] = [
    ['a misspelt property', '/events', meeting({ isOnlinemeeting: true })],
    ['an offset beside a time zone', '/events', meeting({ start: at('2026-03-19T13:00:00+01:00') })],
    ['an end before the start', '/events', meeting({ end: at('2026-03-01T12:00:00') })],
    [
      'a letter without recipients',
      '/sendMail',
      { message: { subject: 'x', body: { contentType: 'text', content: 'x' }, toRecipients: [] } },
    ],
    [
      'a letter in another spelling',
      '/sendMail',
      {
        message: {
          subject: 'x',
          body: { contentType: 'HTML', content: 'x' },
          toRecipients: [{ emailAddress: { address: 'a@b.example' } }],
        },
      },
    ],
  ];
  const attached = (change: object) => ({
    message: {
      subject: 'Möte bokat',
      body: {
        contentType: 'html',
        content: '<p>x &amp; <a href="https://sip.example/svar/abc">Öppna</a></p><p>y</p>',
      },
      toRecipients: [{ emailAddress: { address: `fil${n}@post.example` } }],
      attachments: [
        {
          '@odata.type': '#microsoft.graph.fileAttachment',
          name: 'Möte.ics',
          contentType: 'text/calendar; method=PUBLISH',
          contentBytes: 'w6UNCg==',
          ...change,
        },
      ],
    },
  });
  it('refuses what is attached in a way that Graph could make nothing of', async () => {
    for (const change of [
      { '@odata.type': undefined },
      { '@odata.type': '#microsoft.graph.referenceAttachment' },
      { name: undefined },
      { contentBytes: undefined },
      { contentBytes: 'BEGIN:VCALENDAR' },
      { contentbytes: 'w6UNCg==' },
    ]) {
      const { status } = await on.graph('POST', `${sara}/sendMail`, attached(change));
      assert.equal(status, 400, JSON.stringify(change));
    }
  });

  it('keeps what is attached to a letter, and the letter as text', async () => {
    assert.equal((await on.graph('POST', `${sara}/sendMail`, attached({}))).status, 202);
    const [letter] = (await on.get(`/local/mail/fil${n}@post.example`)).body.letters;
    const [file] = letter.files;
    const response = await fetch(`${on.stage.url}${file.url}`);

    assert.deepEqual(
      [file.name, response.headers.get('content-type')],
      ['Möte.ics', 'text/calendar; method=PUBLISH'],
    );
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^attachment; filename\*=UTF-8''M%C3%B6te\.ics$/,
    );
    assert.equal(await response.text(), 'å\r\n');
    assert.equal(letter.text, 'x & Öppna <https://sip.example/svar/abc>\n\ny');
    assert.equal((await fetch(`${on.stage.url}${file.url.replace(/0$/, '1')}`)).status, 404);
  });

  for (const [name, path, body] of wrong) {
    it(`refuses ${name}`, async () => {
      assert.equal((await on.graph('POST', `${sara}${path}`, body)).status, 400);
    });
  }

  it('reads a window of the calendar, and only what is selected', async () => {
    await on.graph('POST', `${sara}/events`, meeting());
    const query = `startDateTime=2026-03-${n}T00:00:00Z&endDateTime=2026-03-${n}T23:00:00Z&$select=id,transactionId`;
    const { body } = await on.graph('GET', `${sara}/calendarView?${query}`);
    const none = await on.graph('GET', `${sara}/calendarView?${query.replaceAll('03-', '04-')}`);

    assert.deepEqual(Object.keys(body.value[0]).sort(), ['@odata.etag', 'id', 'transactionId']);
    assert.equal(none.body.value.length, 0);
  });

  it('fails on order, mail apart from the calendar', async () => {
    await on.post('/local/faults', { target: 'mail', status: 503 });
    const letter = {
      message: {
        subject: 'x',
        body: { contentType: 'text', content: 'x' },
        toRecipients: [{ emailAddress: { address: 'a@b.example' } }],
      },
    };
    const calendar = await on.graph('GET', `${sara}/events`);
    const first = await on.graph('POST', `${sara}/sendMail`, letter);
    const second = await on.graph('POST', `${sara}/sendMail`, letter);

    assert.deepEqual([calendar.status, first.status, second.status], [200, 503, 202]);
  });

  it('speaks with the real Graph client', async () => {
    const client = Client.initWithMiddleware({
      baseUrl: `${on.stage.url}/graph`,
      customHosts: new Set(['127.0.0.1']),
      middleware: {
        execute: async (context) => {
          const headers = {
            'content-type': 'application/json',
            authorization: `Bearer local-graph.${partille}`,
          };
          context.response = await fetch(String(context.request), {
            ...context.options,
            headers,
          });
        },
      },
    });
    const made: any = await client.api(`${sara}/events`).post(meeting());
    const read: any = await client
      .api(`${sara}/events/${encodeURIComponent(made.id)}`)
      .select('id,subject')
      .get();
    await assert.rejects(client.api('/users/nobody@partille.example/events').get(), {
      code: 'ErrorInvalidUser',
    });

    assert.deepEqual([read.id, read.subject], [made.id, `Möte SIP-7K4Q${n}`]);
  });
});
