/** Letters: the body, and that a letter that may have gone is not sent again by this edge. */
import assert from 'node:assert/strict';
import { failed } from './graph-server.js';
import { aLetter, closeEdge, failureOf, openEdge, type Edge } from './open-for-test.js';

describe('sending a letter through Graph', () => {
  let edge: Edge;
  beforeEach(async () => (edge = await openEdge()));
  afterEach(() => closeEdge(edge));

  it('sends exactly the letter and keeps no copy of its link', async () => {
    await edge.mailer.send(aLetter());

    assert.equal(edge.server.seen[0]?.path, '/v1.0/users/sara%40partille.example/sendMail');
    assert.deepEqual(edge.server.letters, [
      {
        message: {
          subject: 'Kallelse till möte SIP-7K4QXM',
          body: {
            contentType: 'html',
            content: '<p>Öppna <a href="https://sip.example/svar/abc">svarssidan</a>.</p>',
          },
          toRecipients: [{ emailAddress: { address: 'maria@hem.example' } }],
        },
        saveToSentItems: false,
      },
    ]);
  });

  it('attaches the calendar file as bytes that say what they are', async () => {
    const file = {
      name: 'Möte SIP-7K4QXM.ics',
      type: 'text/calendar; charset=utf-8; method=PUBLISH',
      text: 'å\r\n',
    };

    await edge.mailer.send(aLetter({ file }));

    const [{ message }] = edge.server.letters as [{ message: { attachments: object[] } }];
    assert.deepEqual(message.attachments, [
      {
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: file.name,
        contentType: file.type,
        contentBytes: 'w6UNCg==',
      },
    ]);
  });

  for (const [what, fault] of [
    ['a gateway answers 504', { after: { status: 504 } }],
    ['the connection breaks', { after: 'drop' }],
    ['Graph answers 503 without saying when to come back', { after: failed(503, 'ServiceUnavailable') }],
  ] as const) {
    it(`sends once and leaves the rest to the follow-up when ${what}`, async () => {
      edge.server.fail(fault);

      const failure = await failureOf(edge.mailer.send(aLetter()));

      assert.equal(failure.retry, 'later');
      assert.equal(edge.server.letters.length, 1);
    });
  }

  for (const status of [429, 503]) {
    it(`waits and sends again when Graph answers ${status} with a short Retry-After`, async () => {
      edge.server.fail({ instead: failed(status, 'TooManyRequests', { 'retry-after': '1' }) });

      await edge.mailer.send(aLetter());

      const [first, second] = edge.server.seen;
      assert.equal(edge.server.letters.length, 1);
      assert.ok(second!.at - first!.at >= 990, `waited ${second!.at - first!.at} ms`);
    });
  }
});
