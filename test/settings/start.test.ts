/** Settings that stop the start, each with one sentence that says how it is put right. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { readConfig, readStorePlace } from '../../src/config.js';
import { ConfigError, type Environment } from '../../src/settings/read.js';
import { makeCertificate } from '../support/certificate.js';
import { production } from './production.js';

const identity = 'cccccccc-0000-4000-8000-000000000001';
const overTls = 'postgres://sip@db.example/sip?sslmode=verify-full';

describe('A start', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sip-settings-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('names everything that is missing at once', () => {
    assert.deepEqual(namesIn({}), [
      ...['MICROSOFT_APP_ID', 'MICROSOFT_APP_TENANT_ID', 'PUBLIC_URL', 'DATABASE_URL', 'MASTER_KEY'],
      ...['KEYS_DIR', 'MICROSOFT_APP_IDENTITY'],
    ]);
  });

  it('counts an empty setting as none', () => {
    assert.equal(readConfig({ ...production, NOTIFICATION_URL: '', PORT: '' }).port, 3978);
    assert.deepEqual(namesIn({ ...production, MASTER_KEY: '' }), ['MASTER_KEY']);
  });

  it('is stopped by a key of another length, or one that is no base64', () => {
    for (const MASTER_KEY of [
      Buffer.alloc(31).toString('base64'),
      Buffer.alloc(33).toString('base64'),
      'x'.repeat(43) + '!',
      Buffer.alloc(32).toString('hex'),
    ])
      assert.match(said({ ...production, MASTER_KEY }), /MASTER_KEY: ange 32 slumpade byte.*openssl rand/);
  });

  it('is stopped by two credentials at once, and by none', () => {
    assert.match(
      said({ ...production, MICROSOFT_APP_IDENTITY: identity }),
      /\(MICROSOFT_APP_IDENTITY, MICROSOFT_APP_PASSWORD\): behåll en .* keep one$/m,
    );
    assert.match(
      said({ ...production, MICROSOFT_APP_PASSWORD: '' }),
      /ange MICROSOFT_APP_IDENTITY, MICROSOFT_APP_CERTIFICATE eller MICROSOFT_APP_PASSWORD/,
    );
    assert.deepEqual(namesIn({ ...production, MICROSOFT_APP_PASSWORD: 'short' }), ['MICROSOFT_APP_PASSWORD']);
  });

  it('lets a managed identity sign in to the database over a line that nobody else can answer', () => {
    const with_ = (DATABASE_URL: string) => ({ ...production, DATABASE_URL, DATABASE_IDENTITY: identity });

    assert.equal(readConfig(with_(overTls)).databaseIdentity, identity);
    assert.equal(readConfig(with_('postgres://sip@127.0.0.1/sip')).databaseIdentity, identity);
    for (const [url, cure] of [
      ['postgres://sip:word@db.example/sip?sslmode=verify-full', /har ett lösenord/],
      ['postgres://sip@db.example/sip?sslmode=verify-full&password=word', /har ett lösenord/],
      ['postgres://db.example/sip?sslmode=verify-full', /saknar namnet/],
      ['postgres://sip@db.example/sip', /sslmode=verify-full/],
      ['postgres://sip@db.example/sip?sslmode=no-verify', /sslmode=verify-full/],
      ['postgres://sip@db.example/sip?sslmode=require&uselibpqcompat=true', /sslmode=verify-full/],
      ['postgres://sip@127.0.0.1/sip?host=db.example', /sslmode=verify-full/],
      [`${overTls}&sslmode=disable`, /två gånger/],
      ['postgres://sip@db.example/sip?host=localhost&host=db.example', /två gånger/],
      [`${overTls}&sslrootcert=${join(folder, 'none.pem')}`, /DATABASE_URL: filen som sslrootcert namnger/],
    ] as const) {
      assert.match(said(with_(url)), cure, url);
      assert.throws(() => readStorePlace(with_(url)), ConfigError, url);
    }
  });

  it('asks about a password that would go to another machine in clear', () => {
    const asked = (DATABASE_URL: string) =>
      readConfig({ ...production, DATABASE_URL }).warnings.map(({ name }) => name);

    for (const url of [
      'postgres://sip:word@db.example/sip',
      'postgres://sip:word@db.example/sip?sslmode=disable',
    ])
      assert.deepEqual(asked(url), ['DATABASE_URL'], url);
    for (const url of [
      'postgres://sip:word@db.example/sip?sslmode=verify-full',
      'postgres://sip:word@db.example/sip?ssl=true',
      'postgres://sip:word@localhost/sip',
      'postgres://sip:word@db.example/sip?host=/var/run/postgresql',
    ])
      assert.deepEqual(asked(url), [], url);
    assert.match(
      said({ ...production, DATABASE_URL: 'postgres://sip:w%rd@db.example/sip' }),
      /DATABASE_URL: ange/,
    );
  });

  it('is stopped by a public address that has more than its host', () => {
    assert.equal(
      readConfig({ ...production, PUBLIC_URL: 'https://sip.example/' }).publicUrl,
      'https://sip.example',
    );
    for (const more of ['/foo', '//', '?x=1', '#y', '?', '#'])
      assert.match(
        said({ ...production, PUBLIC_URL: `https://sip.example${more}` }),
        /PUBLIC_URL: ange https-adressen .* bara https:\/\/ och värdnamnet/,
      );
    assert.deepEqual(namesIn({ ...production, PUBLIC_URL: 'https://user:pw@sip.example' }), ['PUBLIC_URL']);
  });

  it('reads a secret from the file that is named for it', () => {
    const { MASTER_KEY, ...rest } = production;
    const named = { ...rest, MASTER_KEY_FILE: file('master', `${MASTER_KEY}\n`) };

    assert.equal(readConfig(named).masterKey, MASTER_KEY);
    assert.match(said({ ...named, MASTER_KEY }), /MASTER_KEY_FILE: MASTER_KEY är också satt/);
    assert.match(said({ ...named, MASTER_KEY_FILE: file('empty', '\n') }), /MASTER_KEY_FILE: filen går inte/);
    assert.match(
      said({ ...named, MASTER_KEY_FILE: join(folder, 'none') }),
      /MASTER_KEY_FILE: filen går inte/,
    );
    assert.match(said({ ...named, MASTER_KEY_FILE: file('short', 'abc') }), /MASTER_KEY: ange 32/);
  });

  it('never says a value, secret or not', () => {
    const secret = 'c2VjcmV0LXNlY3JldA==';

    assert.doesNotMatch(
      said({ ...production, MASTER_KEY: secret, DATABASE_URL: `mysql://x:${secret}@y/z`, PORT: secret }),
      new RegExp(secret),
    );
  });

  it('asks about a name that is nearly a setting, and starts', () => {
    const { warnings } = readConfig({
      ...production,
      MICROSOFT_APP_TENANTID: 'x',
      DATABASE_URI: 'x',
      MicrosoftAppId: 'x',
      MICROSOFT_APP_TYPE: 'MultiTenant',
      MASTER_KEYFILE: 'x',
      PATH: '/bin',
      HOSTNAME: 'x',
      HOME: '/',
    });

    assert.deepEqual(
      warnings.map(({ name, say }) => `${name}: ${say.en}`),
      [
        'MICROSOFT_APP_TENANTID: is not read. Did you mean MICROSOFT_APP_TENANT_ID?',
        'DATABASE_URI: is not read. Did you mean DATABASE_URL?',
        'MicrosoftAppId: is not read. Did you mean MICROSOFT_APP_ID?',
        'MICROSOFT_APP_TYPE: is no setting of SIP-lotsen; see docs/settings.md',
        'MASTER_KEYFILE: is not read. Did you mean MASTER_KEY_FILE?',
      ],
    );
  });

  it('asks about calendars that are told of at another host, and is stopped by another path', () => {
    const at = (NOTIFICATION_URL: string) => ({ ...production, NOTIFICATION_URL });

    assert.deepEqual(readConfig(at('https://sip.example/api/notifications')).warnings, []);
    assert.deepEqual(
      readConfig(at('https://graph.sip.example/api/notifications')).warnings.map(({ name }) => name),
      ['NOTIFICATION_URL'],
    );
    assert.deepEqual(namesIn(at('https://sip.example/api/messages')), ['NOTIFICATION_URL']);
  });

  it('never runs local mode beside production', () => {
    assert.match(
      said({ ...production, LOCAL_STAGE_URL: 'http://127.0.0.1:3978', LOCAL_SECRET: 'x'.repeat(16) }),
      /LOCAL_STAGE_URL: är satt tillsammans med MICROSOFT_APP_ID/,
    );
    for (const name of ['MICROSOFT_APP_IDENTITY', 'MICROSOFT_APP_CERTIFICATE', 'MICROSOFT_APP_PASSWORD_FILE'])
      assert.match(
        said({ LOCAL_STAGE_URL: 'http://127.0.0.1:3978', LOCAL_SECRET: 'x'.repeat(16), [name]: 'x' }),
        new RegExp(`är satt tillsammans med ${name},`),
      );
    assert.deepEqual(
      namesIn({
        LOCAL_STAGE_URL: 'http://elsewhere.example',
        LOCAL_SECRET: 'x'.repeat(16),
        PUBLIC_URL: 'http://localhost:3978',
        KEYS_DIR: './keys',
      }),
      ['LOCAL_STAGE_URL'],
    );
  });

  describe('with a certificate', () => {
    const signing = (MICROSOFT_APP_CERTIFICATE: string): Environment => ({
      ...production,
      MICROSOFT_APP_PASSWORD: undefined,
      MICROSOFT_APP_CERTIFICATE,
    });
    let pem = '';
    let certificate = '';
    let key = '';
    before(() => {
      ({ certificate, key } = makeCertificate(new Date(Date.now() - 60_000), inDays(90)));
      pem = file('bot.pem', certificate + key);
    });
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

    it('says for thirty days that it will expire, and when', () => {
      assert.deepEqual(readConfig(signing(pem), inDays(59)).warnings, []);
      const [warning] = readConfig(signing(pem), inDays(61)).warnings;
      assert.equal(warning?.name, 'MICROSOFT_APP_CERTIFICATE');
      assert.ok(warning.say.en.includes(inDays(90).toISOString().slice(0, 10)), warning.say.en);
    });

    it('is stopped by one that cannot be signed in with', () => {
      assert.match(said(signing(pem), inDays(91)), /certifikatet gick ut \d{4}-\d\d-\d\d: ange en PEM-fil/);
      assert.match(said(signing(pem), inDays(-1)), /gäller först från/);
      assert.match(said(signing(join(folder, 'none.pem'))), /filen går inte att läsa/);
      assert.match(said(signing(file('no-key.pem', certificate))), /ingen privat nyckel/);
      assert.match(said(signing(file('no-cert.pem', key))), /inget certifikat/);
      const other = makeCertificate(new Date(), inDays(1)).key;
      assert.match(said(signing(file('other.pem', certificate + other))), /hör till ett annat certifikat/);
    });
  });
});

function said(env: Environment, now?: Date): string {
  try {
    readConfig(env, now);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return assert.fail('it started');
}

function namesIn(env: Environment): string[] {
  return [...said(env).matchAll(/^ {2}(\w+)[: ]/gm)].map(([, name]) => name ?? '');
}
