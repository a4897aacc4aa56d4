import assert from 'node:assert/strict';
import { OutsideFailure } from '../../src/ports.js';
import { openServerForTest, summons, token, type ServerForTest } from './a-mailed-card.js';

const pressed = {
  verb: 'summons.acknowledge',
  data: { verb: 'summons.acknowledge', c: 'card-1', v: 3, s: 'signed' },
  inputs: { question: 'Vem ringer vi?' },
  typedName: ' Åsa Öberg ',
};

describe('the mail door', () => {
  let own: ServerForTest;
  beforeEach(async () => {
    own = await openServerForTest();
  });
  afterEach(() => own.server.close());

  const open = (path: string, init: RequestInit = {}) => fetch(`${own.url}/svar/${path}`, init);
  const post = (body: unknown, headers: Record<string, string> = {}, path = token) =>
    open(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: own.url, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('shows the facts in plain text, and how to ring, to those who run no scripts', async () => {
    const response = await open(token);
    const html = await response.text();

    assert.equal(response.status, 200);
    const section = /<section id="place".*?<\/section>/s.exec(html)?.[0] ?? '';
    for (const line of [
      'Gäller · barn · rör: arbete',
      'Ni är inbjudna. Svara senast onsdag 11 mars',
      '● Ny',
    ]) {
      assert.ok(section.includes(line), line);
    }
    assert.ok(!section.includes('Syns inte'));
    assert.match(html, /<noscript>.*<a href="tel:0313900601">031-390 06 01<\/a>.*<\/noscript>/s);
  });

  it('shows neutral facts, and says on which telephone one is told who it is about, in both languages', async () => {
    for (const [query, words] of [
      ['', /Vem det gäller får du veta på telefon: skriv det inte här\. Ring den som kallade: /],
      [
        '?lang=en',
        /Whom it is about you will be told on the phone: do not write it here\. Ring whoever called/,
      ],
    ] as const) {
      const about = /<p class="about">.*<\/p>/.exec(await (await open(`${token}${query}`)).text())?.[0] ?? '';
      assert.match(about, words);
      assert.match(about, /<a href="tel:0313900601">031-390 06 01<\/a>/);
    }
  });

  it('says what became of the summons to a unit that once held it, in both languages, and takes no press', async () => {
    own.heart.elsewhere = 'sentOn';

    const response = await open('another-link-that-was-good');
    assert.equal(response.status, 410);
    const html = await response.text();
    assert.match(html, /har skickats vidare till en annan enhet[^]*has been passed on to another unit/);
    assert.doesNotMatch(html, /Länken gäller inte längre|SIP-7/);
    const answer = await post(pressed, {}, 'another-link-that-was-good');
    assert.deepEqual([answer.status, own.heart.presses.length], [410, 0]);
    assert.match(JSON.stringify(await answer.json()), /Ni behöver inte göra något mer/);
  });

  it('changes its language by a link that acts on nothing', async () => {
    const pages = await Promise.all(
      ['', '?lang=en', '?lang=xx'].map(async (query) => (await open(token + query)).text()),
    );
    const [swedish = '', english = '', other = ''] = pages;

    assert.match(swedish, /<html lang="sv">.*<a hreflang="en" lang="en" href="\?lang=en">In English<\/a>/s);
    assert.match(english, /<html lang="en">.*<a hreflang="sv" lang="sv" href="\?lang=sv">På svenska<\/a>/s);
    assert.match(other, /<html lang="sv">/);
    assert.deepEqual(own.heart.presses, []);
  });

  it('changes nothing when a link is opened, however often', async () => {
    for (let n = 0; n < 3; n += 1) await open(token);
    await open(token, { method: 'HEAD' });

    assert.deepEqual(own.heart.presses, []);
  });

  it('keeps the page to itself', async () => {
    const { headers } = await open(token);

    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'self'/);
    assert.equal(headers.get('server'), null);
  });

  it('makes a press of what somebody sends, with the name that they wrote', async () => {
    const response = await post(pressed);

    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { answer: { kind: 'card', card: summons('Mottagen') } });
    assert.deepEqual(own.heart.presses, [
      {
        verb: 'summons.acknowledge',
        data: { question: 'Vem ringer vi?', ...pressed.data },
        actor: { kind: 'link', recipientId: 'recipient-1', typedName: 'Åsa Öberg' },
        at: { door: 'mail', sentCardId: 'card-1' },
        language: 'sv',
        inDialog: false,
      },
    ]);
  });

  it('lets no field speak for the card', async () => {
    await post({ ...pressed, inputs: { c: 'another-card', s: 'forged' } });

    assert.equal(own.heart.presses[0]?.data['c'], 'card-1');
    assert.equal(own.heart.presses[0]?.data['s'], 'signed');
  });

  it('gives the card anew beside a sentence', async () => {
    own.heart.answer = () => {
      own.heart.state = 'Besvarad';
      return Promise.resolve({ kind: 'message', text: 'Tack.' });
    };

    const body: unknown = await (await post(pressed)).json();

    assert.deepEqual(body, { answer: { kind: 'message', text: 'Tack.' }, card: summons('Besvarad') });
  });

  it('speaks English when asked', async () => {
    const html = await (await open(`${token}?lang=en`)).text();
    await post(pressed, {}, `${token}?lang=en`);

    assert.match(html, /<html lang="en">/);
    assert.equal(own.heart.presses[0]?.language, 'en');
  });

  it('says calmly, in both languages, that a link is not valid', async () => {
    for (const path of ['aaaaaaaaaaaaaaaaaaaaaa', 'short', `${token}..%2f`]) {
      const response = await open(path);
      const html = await response.text();
      assert.equal(response.status, 404);
      assert.match(html, /Länken gäller inte längre/);
      assert.match(html, /<section lang="en">.*no longer valid/s);
    }
    assert.equal((await post(pressed, {}, 'aaaaaaaaaaaaaaaaaaaaaa')).status, 404);
    assert.deepEqual(own.heart.presses, []);
  });

  const refused: Record<string, { body?: unknown; headers?: Record<string, string>; status: number }> = {
    'a post from another page': { headers: { origin: 'https://elsewhere.example' }, status: 403 },
    'a post without origin': { headers: { origin: 'null' }, status: 403 },
    'a post that the browser calls cross-site': { headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
    'a form': { headers: { 'content-type': 'application/x-www-form-urlencoded' }, status: 415 },
    'text that calls itself a form': { headers: { 'content-type': 'text/plain' }, status: 415 },
    'what is no JSON': { body: '{', status: 400 },
    'what is too large': { body: { ...pressed, inputs: { x: 'x'.repeat(70_000) } }, status: 413 },
    'a press without a name': { body: { ...pressed, typedName: '  ' }, status: 400 },
    'a name with tags': { body: { ...pressed, typedName: '<b>Åsa</b>' }, status: 400 },
    'a name that is a story': { body: { ...pressed, typedName: 'å'.repeat(81) }, status: 400 },
    'a press without a verb': { body: { ...pressed, verb: '' }, status: 400 },
  };
  for (const [what, { body = pressed, headers = {}, status }] of Object.entries(refused)) {
    it(`refuses ${what}`, async () => {
      const response = await post(body, headers);

      assert.equal(response.status, status);
      assert.deepEqual(own.heart.presses, []);
    });
  }

  it('says which field is missing when the name is', async () => {
    const { error } = (await (await post({ ...pressed, typedName: '' })).json()) as {
      error: { field: string };
    };

    assert.equal(error.field, 'typedName');
  });

  it('answers a fault calmly with a reference, and keeps token and name out of the log', async () => {
    own.heart.answer = () => Promise.reject(new OutsideFailure('store', 'save', 'later'));

    const response = await post(pressed);
    const { error } = (await response.json()) as { error: { message: string } };

    assert.equal(response.status, 503);
    const ref = /\(ref\. (\w{4})\)/.exec(error.message)?.[1] ?? 'none';
    const written = JSON.stringify(own.log);
    assert.ok(written.includes(ref));
    for (const secret of [token, 'Åsa']) assert.ok(!written.includes(secret), secret);
  });

  it('shows a calm page when the card cannot be made', async () => {
    own.heart.openLink = () => Promise.reject(new Error('no'));

    const response = await open(token);

    assert.equal(response.status, 503);
    assert.match(await response.text(), /\(ref\. \w{4}\)/);
  });
});
