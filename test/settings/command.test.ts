/** `npm run settings`: what somebody who sets the product up reads. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { settingsCommand } from '../../src/wire/settings-command.js';
import { production } from './production.js';

describe('npm run settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sip-settings-'));
  const file = join(folder, 'master');
  before(() => writeFileSync(file, production.MASTER_KEY));
  after(() => rmSync(folder, { recursive: true }));

  it('shows what is set and what holds otherwise, and never a secret', () => {
    const { code, out = '' } = settingsCommand([], {
      ...production,
      MASTER_KEY: '',
      MASTER_KEY_FILE: file,
    });

    assert.match(out, /^PUBLIC_URL +https:\/\/sip\.example$/m);
    assert.match(out, /^PORT +– \(3978\)$/m);
    assert.match(out, /^DATABASE_URL +satt, visas inte \/ set, not shown$/m);
    assert.match(out, /^MASTER_KEY +satt i filen .*\/master /m);
    for (const secret of [production.MASTER_KEY, production.MICROSOFT_APP_PASSWORD])
      assert.ok(!out.includes(secret));
    assert.equal(code, 0);
  });

  it('shows no value that is wrong: it may be a secret in the wrong place', () => {
    const secret = production.MASTER_KEY;
    const pem = '-----BEGIN PRIVATE KEY-----\nAAAA';
    for (const [name, value] of [
      ['MASTER_KEY_FILE', secret],
      ['MICROSOFT_APP_IDENTITY', 'hunter2-my-client-secret'],
      ['MICROSOFT_APP_CERTIFICATE', pem],
      ['PUBLIC_URL', 'https://user:pw@sip.example'],
      ['PORT', secret],
    ] as const) {
      const { code, out = '' } = settingsCommand([], { ...production, MASTER_KEY: '', [name]: value });
      assert.equal(code, 1);
      assert.ok(!out.includes(value.split('\n')[0] ?? ''), name);
      assert.match(out, new RegExp(`^${name.replace('_FILE', '')} +satt, visas inte`, 'm'));
    }
  });

  it('says nothing that a terminal would obey', () => {
    const { out = '' } = settingsCommand([], { ...production, HOST: '\u001b[31m\u202e127.0.0.1\r' });

    assert.match(out, /^HOST +\[31m127\.0\.0\.1$/m);
  });

  it('ends well when all is well, and with every cure when not', () => {
    assert.deepEqual(settingsCommand([], production).code, 0);

    const { code, out = '' } = settingsCommand([], { ...production, MASTER_KEY: 'short', PUBLIC_URL: '' });
    assert.equal(code, 1);
    assert.match(out, /^! MASTER_KEY fel: ange 32 slumpade byte/m);
    assert.match(out, /^! PUBLIC_URL saknas: ange https-adressen/m);
    assert.match(out, /^2 att rätta/m);
  });

  it('asks about names that are nearly settings', () => {
    const { code, out = '' } = settingsCommand([], { ...production, DATABASE_URI: 'x' });

    assert.equal(code, 0);
    assert.match(out, /^\? DATABASE_URI: läses inte\. Menade du DATABASE_URL\?/m);
  });

  it('looks at what the app package is filled in with, when that is asked for', () => {
    const { code, out = '' } = settingsCommand(['package'], production);

    assert.equal(code, 1);
    assert.match(out, /^! PRIVACY_URL saknas/m);
    assert.doesNotMatch(out, /MASTER_KEY/);
  });

  it('says how it is used when it is used in another way', () => {
    assert.equal(settingsCommand(['everything'], production).code, 2);
  });
});
