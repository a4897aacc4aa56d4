/** docs/operations.md says nothing that is not so: its commands, options, tests and settings are those that there are. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { z } from 'zod';
import { settingNames } from '../src/settings/table.js';
import { backupUsage, restoreUsage } from '../src/wire/backup-command.js';
import { usage as directory } from '../src/wire/directory-words.js';
import { usage as dispose } from '../src/wire/dispose-command.js';
import { usage as keys } from '../src/wire/keys-command.js';
import { usage as tenants } from '../src/wire/tenant-words.js';
import { usage as verify } from '../src/wire/verify-command.js';
import { textOf } from './support/source-files.js';

const page = textOf('docs/operations.md');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(textOf('package.json')));
const usages: Readonly<Record<string, string>> = {
  ...{ backup: backupUsage, restore: restoreUsage },
  ...{ directory, dispose, keys, tenants, verify },
};
/** Each line that is said with a command of ours: its name, and what follows. */
const said = [...page.matchAll(/(?:npm run |node dist\/)([a-z]+)(?:-cli\.js)?((?: [^`"#\n]*)?)/g)].map(
  ([, name = '', rest = '']) => ({ name, rest: rest.replace(/^ -- /, ' ') }),
);

describe('docs/operations.md', () => {
  it('names commands that there are, from source and in a build', () => {
    const bundled = textOf('build/bundle.js');
    assert.ok(said.length > 20);
    for (const name of new Set(said.map((each) => each.name))) {
      assert.ok(scripts[name], name);
      assert.ok(existsSync(`src/${name}-cli.ts`) && bundled.includes(`'src/${name}-cli.ts'`), name);
    }
  });

  it('gives them words and options that they take', () => {
    for (const { name, rest } of said) {
      const usage = usages[name] ?? '';
      for (const option of rest.match(/--[a-z-]+/g) ?? [])
        assert.ok(usage.includes(option), `${name} ${option}`);
      const word = /^ ([a-z]+)\b/.exec(rest)?.[1];
      if (word !== undefined)
        assert.match(usage, new RegExp(`npm run ${name} -- ${word}\\b`), `${name} ${word}`);
    }
  });

  it('names every word that a command of these takes', () => {
    for (const name of ['backup', 'restore', 'dispose', 'keys', 'verify']) {
      const offered = [...(usages[name] ?? '').matchAll(/npm run [a-z]+ -- (--[a-z]+|[a-z]+)\b/g)];
      for (const [, word = ''] of offered)
        assert.ok(
          said.some((each) => each.name === name && each.rest.includes(word)),
          `${name} ${word}`,
        );
    }
  });

  it('names tests that there are, under each heading that is rehearsed', () => {
    const files = [...page.matchAll(/`(test\/[a-z/-]+\.test\.ts)`/g)].map(([, file]) => file ?? '');
    assert.ok(files.length > 15);
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
    const parts = page.split(/^## /m).slice(1);
    assert.equal(parts.length, 6);
    for (const part of parts) assert.match(part, /_Rehearsed by_ `test\//, part.slice(0, 30));
  });

  it('names settings that there are, and lines of the log that are written', () => {
    const named = page.match(/\b[A-Z]+_[A-Z_]+\b/g) ?? [];
    const ours = named.filter((name) => /KEY|DATABASE_URL|DIR\b/.test(name) && !/SHARE/.test(name));
    for (const name of ours) {
      const bare = name.replace(/_FILE$/, '');
      assert.ok((settingNames as readonly string[]).includes(bare), name);
    }
    const line = 'the database has been added to by a newer version; this one leaves that alone';
    assert.ok(page.includes(line) && readFileSync('src/wire/open-product.ts', 'utf8').includes(line));
  });

  it('says what the cards say', () => {
    const texts = ['call', 'case', 'common', 'case-log', 'summons', 'consent', 'deviation', 'web']
      .map((name) => textOf(`src/texts/sv/${name}.ts`))
      .join('\n');
    const incident = page.slice(page.indexOf('## Incident'), page.indexOf('## Log review'));
    const words = [...incident.matchAll(/(?<![\w])_([A-ZÅÄÖ][^_\n]+)_(?![\w])/g)].map(
      ([, word]) => word ?? '',
    );
    const ofOthers = ['Rehearsed by', 'Revoke sessions'];
    for (const word of words.filter((each) => !ofOthers.includes(each)))
      assert.ok(texts.includes(word), word);
  });

  it('links to headings and files that there are', () => {
    for (const [, to = ''] of page.matchAll(/\]\(([^)]+)\)/g)) {
      const [file = '', heading] = to.split('#');
      const text = file === '' ? page : textOf(`docs/${file}`.replace('docs/../', ''));
      const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^\wåäö -]/g, '')
          .replaceAll(' ', '-'),
      );
      if (heading !== undefined) assert.ok(headings.includes(heading), to);
    }
  });
});
