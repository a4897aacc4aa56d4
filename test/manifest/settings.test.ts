import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { filledManifest } from '../../manifest/app-package.js';
import { checkedSettings, settingsFor } from '../../manifest/settings.js';

const read = (file: string): NodeJS.Dict<string> =>
  parseEnv(readFileSync(new URL(`../../env/${file}`, import.meta.url), 'utf8'));
const ids = {
  TEAMS_APP_ID: '33333333-3333-4333-8333-333333333333',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
};
const filledIn = { ...read('.env.production.example'), ...ids, PUBLISHER_NAME: 'Exempelregionen' };

describe('the settings of a Teams package', () => {
  it('are those of the environment that is named, and local has its own name and ids', async () => {
    const local = await settingsFor('local', {});
    const manifest = JSON.stringify(await filledManifest(local));

    assert.ok(manifest.includes('"short":"SIP-lotsen (lokal)"'));
    assert.notEqual(local.TEAMS_APP_ID, local.BOT_ID);
  });

  it('are taken from the environment before the file, but not where it is empty', async () => {
    const { PUBLISHER_NAME, APP_NAME_SUFFIX } = await settingsFor('local', {
      PUBLISHER_NAME: 'Region Väst',
      APP_NAME_SUFFIX: '',
    });

    assert.deepEqual([PUBLISHER_NAME, APP_NAME_SUFFIX], ['Region Väst', ' (lokal)']);
  });

  it('say each on its own line what is missing, and how to mend it', () => {
    assert.throws(() => checkedSettings(read('.env.production.example')), {
      message:
        /^Inställningar saknas[^\n]+\n {2}TEAMS_APP_ID saknas: ange appens id[^\n]+\n {2}BOT_ID saknas: [^\n]+\n {2}PUBLISHER_NAME saknas: [^\n]+$/,
    });
  });

  it('are enough once the example is filled in', () => {
    assert.equal(checkedSettings(filledIn).APP_NAME_SUFFIX, '');
  });

  for (const [why, setting, wrong] of [
    ['an address without https', 'PUBLIC_URL', 'http://sip-lotsen.example'],
    ['a host that is not that of the address', 'BOT_DOMAIN', 'other.example'],
    ["the bot's id as the app's", 'TEAMS_APP_ID', ids.BOT_ID],
    ['a name that is too long', 'APP_NAME_SUFFIX', ' (en lång provmiljö!!)'],
    ['a name that a terminal would obey', 'APP_NAME_SUFFIX', ' \u001b[31m'],
    ['a name that is blank', 'APP_NAME_SUFFIX', '   '],
    ['a publisher that is too long', 'PUBLISHER_NAME', 'x'.repeat(33)],
    ['a publisher that is blank', 'PUBLISHER_NAME', '   '],
    ['a publisher of two lines', 'PUBLISHER_NAME', 'Region\nVäst'],
  ] as const) {
    it(`are refused with ${why}`, () => {
      assert.throws(() => checkedSettings({ ...filledIn, [setting]: wrong }), {
        message: new RegExp(`\\n  ${setting}: [^\\n]+$`),
      });
    });
  }

  it('take the host in capitals too', () => {
    const host = { PUBLIC_URL: 'https://SIP.example', BOT_DOMAIN: 'SIP.example' };
    assert.equal(checkedSettings({ ...filledIn, ...host }).BOT_DOMAIN, 'SIP.example');
  });

  it('are read from a file that Notepad has saved', async () => {
    const file = new URL('../../env/.env.mark-first', import.meta.url);
    const text = Object.entries(filledIn).map(([name, value]) => `${name}=${value ?? ''}`);
    writeFileSync(file, `\uFEFF${text.join('\r\n')}\r\n`);
    try {
      const read = await settingsFor('mark-first', {});
      assert.deepEqual([read.TEAMS_APP_ID, read.PUBLISHER_NAME], [ids.TEAMS_APP_ID, 'Exempelregionen']);
    } finally {
      rmSync(file);
    }
  });

  it('are refused where no such environment is', async () => {
    await assert.rejects(settingsFor('nowhere', {}), {
      message: /env\/\.env\.nowhere finns inte\. Kopiera /,
    });
    await assert.rejects(settingsFor('../package', {}), { message: /^--env tar ett namn/ });
  });

  it('are asked for by the examples under the names that production and test share', () => {
    assert.deepEqual(Object.keys(read('.env.test.example')), Object.keys(read('.env.production.example')));
  });
});
