/** What the Dockerfile promises. The image itself is not built here: tests of what it holds are in production.test.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { settingNames, settingOf, type SettingName } from '../../src/settings/table.js';
import { dockerfile, stage, wordsIn } from '../support/dockerfile.js';

describe('The Dockerfile', () => {
  const run = stage('run');
  const all = dockerfile().stages.flatMap(({ instructions }) => instructions);

  it('names its images by parameters that have a tag, so that an operator gives them by digest', () => {
    assert.deepEqual(
      dockerfile().stages.map(({ image }) => image),
      ['${NODE_IMAGE}', '${RUN_IMAGE}'],
    );
    for (const arg of dockerfile().args) {
      assert.match(arg, /^(NODE|RUN)_IMAGE=[a-z]+:\d+-[a-z-]+$/);
      assert.doesNotMatch(arg, /latest|[.].*\//);
    }
  });

  it('runs as a user that is not root, by number, so that a cluster can see it', () => {
    assert.deepEqual(wordsIn(run, 'USER'), ['65532:65532']);
    assert.equal(run.instructions.at(-1)?.keyword, 'ENTRYPOINT');
  });

  it('runs nothing in the image that starts, which may have no shell', () => {
    assert.deepEqual(wordsIn(run, 'RUN'), []);
    assert.match(
      readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8'),
      /^ENTRYPOINT \["node", /m,
    );
  });

  it('gives nobody but its user the one folder that is written in', () => {
    const owned = run.instructions.filter(({ flags }) => 'chown' in flags);

    assert.deepEqual(
      owned.map(({ words, flags }) => [flags['chown'], words]),
      [['65532:65532', ['/app/keys', 'keys']]],
    );
    assert.ok(wordsIn(run, 'ENV').includes('KEYS_DIR=/app/keys'));
  });

  it('keeps secrets out: none is a parameter of the build or stands in the image', () => {
    const named = all
      .filter(({ keyword }) => keyword === 'ARG' || keyword === 'ENV')
      .flatMap(({ words }) => words.map((word) => word.split('=')[0] ?? ''));

    assert.deepEqual(
      named.filter((name) => /SECRET|PASSWORD|KEY$|TOKEN|DATABASE/.test(name) || isSecret(name)),
      [],
    );
    assert.deepEqual(
      all.filter(({ keyword, words }) => keyword === 'COPY' && words.some((word) => /^\.$|\.env/.test(word))),
      [],
    );
  });

  it('asks the product how it is without a shell or curl, and stops it as it wants to be stopped', () => {
    const [keyword, script] = wordsIn(run, 'HEALTHCHECK');

    assert.deepEqual([keyword, script], ['node', '-e']);
    assert.deepEqual(wordsIn(run, 'STOPSIGNAL'), ['SIGTERM']);
  });

  it('is sent nothing but what it copies', () => {
    const sent = readFileSync(new URL('../../.dockerignore', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const copied = all
      .filter(({ keyword, flags }) => keyword === 'COPY' && !('from' in flags))
      .flatMap(({ words }) => words.slice(0, -1));

    assert.deepEqual(sent, ['*', ...[...new Set(copied)].map((source) => `!${source}`)]);
  });
});

function isSecret(name: string): boolean {
  return settingNames.includes(name as SettingName) && settingOf(name as SettingName).secret === true;
}
