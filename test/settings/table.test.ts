/** The table of settings: every row is documented, read, and has a cure that is said. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseEnv } from 'node:util';
import { pages } from '../../docs/pages.js';
import { lookAt } from '../../src/settings/read.js';
import { namesOf, settingNames, settingOf, type SettingName } from '../../src/settings/table.js';
import { production } from './production.js';

const page = pages()['docs/settings.md'] ?? '';
const example = pages()['.env.example'] ?? '';
/** Text that is wrong wherever something is wrong at all. */
const wrongFor: Readonly<Partial<Record<SettingName, string>>> = {
  PUBLISHER_NAME: 'x'.repeat(33),
  STATISTICS_LEAST: '4',
  NOTIFICATION_URL: 'https://sip.example/somewhere',
};
/** Any text is a folder, a file or an address. */
const anyText: readonly SettingName[] = [
  ...(['HOST', 'DATA_DIR', 'KEYS_DIR', 'DIRECTORY_FILE', 'MICROSOFT_APP_CERTIFICATE'] as const),
];

describe('The table of settings', () => {
  for (const name of settingNames) {
    const row = settingOf(name);

    it(`has ${name} in both languages, as one sentence each, and on the page`, () => {
      for (const text of [row.what.sv, row.what.en]) assert.match(text, /^[A-ZÅÄÖ].*\.$/);
      for (const text of [row.cure.sv, row.cure.en]) assert.match(text, /^[^A-Z].*[^.]$/);
      assert.ok(page.includes(`| \`${name}\``));
    });

    it(`takes its own example of ${name}, and no other text without a cure`, () => {
      for (const purpose of row.readBy) {
        const shown = row.example.replace('<password>', 'word');
        if (shown !== '') assert.deepEqual(lookAt(purpose, { [name]: shown }, [name]).wrong, []);
        if (anyText.includes(name)) continue;
        const [wrong] = lookAt(purpose, { [name]: wrongFor[name] ?? '!' }, [name]).wrong;
        assert.deepEqual(wrong, { name, missing: false, cure: row.cure });
      }
    });

    it(`misses ${name} where it is needed, and only there`, () => {
      for (const purpose of row.readBy) {
        const missing = lookAt(purpose, { [name]: '' }, [name]).wrong.map((wrong) => wrong.missing);
        assert.deepEqual(missing, row.neededBy.includes(purpose) ? [true] : []);
      }
    });
  }

  it('gives usual values that it would take itself', () => {
    for (const name of settingNames) {
      const { usual, readBy } = settingOf(name);
      if (usual === undefined) continue;
      for (const purpose of readBy)
        assert.deepEqual(lookAt(purpose, { [name]: usual }, [name]).wrong, [], name);
    }
  });
});

describe('.env.example', () => {
  it('names every setting of production and of the app package, and no value that starts by itself', () => {
    const named = [...example.matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    const read = settingNames.filter((name) =>
      settingOf(name).readBy.some((purpose) => purpose === 'production' || purpose === 'package'),
    );

    assert.deepEqual(named, read);
    assert.deepEqual([...new Set(Object.values(parseEnv(example)))], ['']);
  });

  it('is read by Node as it is written here, once it is filled in', () => {
    const filled = example
      .replace(/^# ([A-Z_]+)=(.+)$/gm, '$1=$2')
      .replace(/^([A-Z_]+)=$/gm, (line, name: string) => `${line}${settingOf(name as SettingName).example}`);
    const env = parseEnv(filled);

    for (const [name, value] of Object.entries(env))
      assert.equal(value, settingOf(name as SettingName).example, name);
    assert.deepEqual(lookAt('production', { ...env, ...production }).wrong, []);
  });

  it('lets a secret lie in a file, and nothing else', () => {
    const secret = settingNames.filter((name) => namesOf(name).length > 1);

    assert.deepEqual(secret, [
      'MICROSOFT_APP_PASSWORD',
      'DATABASE_URL',
      'MASTER_KEY',
      'PREVIOUS_MASTER_KEY',
      'LOCAL_SECRET',
    ]);
  });
});
