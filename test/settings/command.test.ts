/** `npm run settings`: what somebody who sets the product up reads. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { settingsCommand } from '../../src/wire/settings-command.js';
import { production } from './production.js';

describe('npm run settings', () => {
  it('shows what is set and what holds otherwise, and never a secret', () => {
    const { code, out = '' } = settingsCommand([], {
      ...production,
      DATABASE_URL: '',
      DATABASE_URL_FILE: '/dev/null',
    });

    assert.match(out, /^PUBLIC_URL +https:\/\/sip\.example$/m);
    assert.match(out, /^PORT +– \(3978\)$/m);
    assert.match(out, /^MASTER_KEY +satt, visas inte \/ set, not shown$/m);
    assert.match(out, /^DATABASE_URL +satt i filen \/dev\/null/m);
    for (const secret of [production.MASTER_KEY, production.MICROSOFT_APP_PASSWORD])
      assert.ok(!out.includes(secret));
    assert.equal(code, 1); // the file is empty
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
