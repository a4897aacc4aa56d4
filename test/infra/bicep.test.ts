/**
 * The templates as they are written: no compiler is at hand, so every file is read with a Bicep grammar and held to what
 * a compiler would say of names, modules and secrets. Beside each check stands Bicep that it must refuse.
 */
import assert from 'node:assert/strict';
import { bicepFiles, bicepTexts, syntaxFaults, type BicepFile } from './bicep-file.js';
import { moduleFaults, nameFaults, secretFaults } from './checks-of-text.js';

async function only(text: string): Promise<BicepFile> {
  return [...(await bicepTexts([['bad.bicep', text]])).values()][0]!;
}

async function each(check: (file: BicepFile) => string[]): Promise<string[]> {
  return [...(await bicepFiles()).values()].flatMap(check);
}

describe('the Bicep templates', () => {
  it('are there: the one that Agents Toolkit looks for, and its modules', async () => {
    const paths = [...(await bicepFiles()).keys()];

    assert.ok(paths.includes('azure.bicep'));
    assert.ok(paths.filter((path) => path.startsWith('modules/')).length > 5);
  });

  it('are Bicep from the first line to the last', async () => {
    assert.deepEqual(await each(syntaxFaults), []);
  });

  for (const broken of [
    "resource a 'T@1' = { name: 'x' ",
    'param a strng string',
    "var a = concat('x'",
    "module m 'x.bicep' = { params { a: 1 } }",
  ])
    it(`would not be Bicep with: ${broken}`, async () => {
      assert.notDeepEqual(syntaxFaults(await only(broken)), []);
    });

  it('name nothing that is not declared, and declare nothing that is not read', async () => {
    assert.deepEqual(await each(nameFaults), []);
  });

  for (const [broken, fault] of [
    ["output a string = lost\nparam b string\noutput c string = 'x-${b}'", 'lost is declared nowhere'],
    ["output a string = 'x-${lost}'", 'lost is declared nowhere'],
    ["resource a 'T@1' = { name: 'x', dependsOn: [lost] }", 'lost is declared nowhere'],
    ['var a = [for one in [1]: one]\noutput b int = a[0]\noutput c int = one', 'one is declared nowhere'],
    ['param a string', 'a is read nowhere'],
    ["var a = 'x'", 'a is read nowhere'],
    ["output a string = toUper('x')", 'toUper() is no function that we know'],
  ] as const)
    it(`would be refused: ${fault}`, async () => {
      assert.deepEqual(nameFaults(await only(broken)), [`bad.bicep: ${fault}`]);
    });

  it('give each module what it asks for and nothing else, and read only what it puts out', async () => {
    assert.deepEqual(moduleFaults(await bicepFiles()), []);
  });

  for (const [call, fault] of [
    ["module m 'modules/gone.bicep' = { name: 'm' }", 'modules/gone.bicep is not there'],
    ["module m 'm.bicep' = { name: 'm', params: { extra: 'x', asked: 'y' } }", 'm has no parameter extra'],
    ["module m 'm.bicep' = { name: 'm' }", 'm is not given asked'],
    ["module m 'm.bicep' = if (true) { name: 'm', params: {} }", 'm is not given asked'],
    [
      "module m 'm.bicep' = { name: 'm', params: { asked: 'y' } }\noutput a string = m.outputs.b",
      'm puts out no b',
    ],
    [
      "@secure()\nparam s string\nmodule m 'm.bicep' = { name: 'm', params: { asked: 'x${s}' } }",
      'a secret is given to m.asked, which is not secure',
    ],
  ] as const)
    it(`would be refused: ${fault}, in ${call.slice(0, 50)}`, async () => {
      const files = await bicepTexts([
        ['bad.bicep', call],
        ['m.bicep', "param asked string\nparam offered string = ''\noutput c string = '${asked}${offered}'"],
      ]);

      assert.deepEqual(moduleFaults(files), [`bad.bicep: ${fault}`]);
    });

  it('hold no secret, and tell none', async () => {
    assert.deepEqual(await each(secretFaults), []);
  });

  for (const [broken, fault] of [
    ["@secure()\nparam a string = 'hunter2'", 'the secret a has a default'],
    ['@secure()\nparam a string\noutput b string = a', 'the output b tells a secret'],
    ["@secure()\nparam a string\nvar c = { d: 'x${a}' }\noutput b object = c", 'the output b tells a secret'],
    ['param databasePassword string', 'databasePassword is not @secure()'],
    [
      "resource s 'T@1' = { name: 'x' }\nvar a = s.listKeys().keys[0].value",
      'listKeys reads keys, where an identity should do',
    ],
  ] as const)
    it(`would be refused: ${fault}, in ${broken.slice(-40).replaceAll('\n', ' ')}`, async () => {
      assert.deepEqual(secretFaults(await only(broken)), [`bad.bicep: ${fault}`]);
    });
});
