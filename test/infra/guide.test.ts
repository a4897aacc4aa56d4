/** infra/deploy.md: what it tells somebody to type is there to be typed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textOf } from '../support/source-files.js';
import { bicepFiles } from './bicep-file.js';
import { evaluate } from './evaluate.js';
import { parametersOf, parameterText } from './samples.js';

const guide = readFileSync(new URL('../../infra/deploy.md', import.meta.url), 'utf8');

describe('the guide to Azure', () => {
  it('names every placeholder of the parameter files', () => {
    const placeholders = [...parameterText('production').matchAll(/\$\{\{(\w+)\}\}/g)].map(
      ([, name = '']) => name,
    );

    assert.ok(placeholders.length > 4);
    for (const name of placeholders) assert.ok(guide.includes(`\`${name}\``), name);
  });

  it('reads outputs that there are', async () => {
    const { outputs } = evaluate(await bicepFiles(), 'azure.bicep', parametersOf('production'));
    const read = [...guide.matchAll(/\(out (\w+)/g)].map(([, name = '']) => name);

    assert.ok(read.length > 5);
    for (const name of read) assert.ok(name in outputs, name);
  });

  it('gives parameters that there are', async () => {
    const { params } = (await bicepFiles()).get('azure.bicep')!;
    const given = [...guide.matchAll(/-p (\w+)=|parameters: \{(\w+):/g)].map(
      ([, name, inFile = '']) => name ?? inFile,
    );

    assert.ok(given.includes('masterKey') && given.includes('directory'));
    for (const name of given) assert.ok(params.has(name), name);
  });

  it('gives no whole file on a command line, which takes 128 KB at most', () => {
    assert.doesNotMatch(guide + textOf('infra/README.md'), /="\$\(cat /);
  });

  it('says which files make what, and names them all', async () => {
    for (const path of (await bicepFiles()).keys())
      assert.ok(guide.includes(`\`${path.replace('modules/', '')}\``), path);
  });

  it('says plainly that nothing was compiled, and how to', () => {
    assert.match(guide, /Nothing here has been compiled/);
    assert.match(guide, /az bicep build --file infra\/azure\.bicep/);
    assert.match(guide, /az deployment group what-if/);
  });
});
