import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import draft04, { type ErrorObject } from 'ajv-draft-04';
import formats from 'ajv-formats';
import { z } from 'zod';
import { appPackage, filledManifest } from '../../manifest/app-package.js';
import { findCommand } from '../../src/teams/extension.js';
import { unzip } from '../support/unzip.js';

const settings = {
  MICROSOFT_APP_ID: '22222222-2222-4222-8222-222222222222',
  PUBLIC_URL: 'https://sip.example',
  PUBLISHER_NAME: 'Exempelregionen "Väst"',
  PUBLISHER_URL: 'https://sip.example/om',
  PRIVACY_URL: 'https://sip.example/integritet',
  TERMS_URL: 'https://sip.example/villkor',
};

const command = z.object({ title: z.string(), description: z.string() });
const searching = command.extend({
  id: z.string(),
  type: z.string(),
  initialRun: z.boolean(),
  context: z.array(z.string()),
  parameters: z.array(command.extend({ name: z.string() })),
});
const shape = z.looseObject({
  composeExtensions: z.array(z.looseObject({ botId: z.string(), commands: z.array(searching) })),
  bots: z.array(z.looseObject({ commandLists: z.array(z.looseObject({ commands: z.array(command) })) })),
});

describe('the Teams manifest', () => {
  it("keeps Microsoft's schema", async () => {
    assert.deepEqual(errorsBy('teams-manifest.schema.json', await filledManifest(settings)), []);
  });

  it('is refused by that schema when a scope is misspelt', async () => {
    const wrong = JSON.stringify(await filledManifest(settings)).replaceAll('"groupChat"', '"groupchat"');

    assert.notDeepEqual(errorsBy('teams-manifest.schema.json', JSON.parse(wrong)), []);
  });

  it('keeps the schema in English too', () => {
    assert.deepEqual(errorsBy('teams-manifest-localization.schema.json', english()), []);
  });

  it('says everything that it says in Swedish in English as well, and nothing more', async () => {
    const { bots, composeExtensions } = shape.parse(await filledManifest(settings));
    const sought = composeExtensions.flatMap((extension, at) =>
      extension.commands.flatMap(({ parameters }, nr) =>
        ['', ...parameters.map((_, parameter) => `.parameters[${parameter}]`)].flatMap((part) =>
          ['title', 'description'].map((what) => `composeExtensions[${at}].commands[${nr}]${part}.${what}`),
        ),
      ),
    );
    const commands = bots.flatMap(({ commandLists }, bot) =>
      commandLists.flatMap((list, at) =>
        list.commands.flatMap((_, nr) =>
          ['title', 'description'].map((what) => `bots[${bot}].commandLists[${at}].commands[${nr}].${what}`),
        ),
      ),
    );
    const said = [
      'name.short',
      'name.full',
      'description.short',
      'description.full',
      'staticTabs[1].name',
      ...commands,
      ...sought,
    ];

    assert.deepEqual(Object.keys(english()).sort(), ['$schema', ...said].sort());
  });

  it('names the deployment that it is filled in for', async () => {
    const manifest = JSON.stringify(await filledManifest(settings));

    assert.ok(manifest.includes('"validDomains":["sip.example"]'));
    assert.ok(manifest.includes('Exempelregionen \\"Väst\\"'));
    assert.ok(!manifest.includes('${'));
  });

  it('has one search in the message extension, which the bot knows, and which shows the newest before anything is typed', async () => {
    const { composeExtensions } = shape.parse(await filledManifest(settings));
    const [extension] = composeExtensions;
    const [found, ...others] = extension?.commands ?? [];

    assert.deepEqual([composeExtensions.length, others], [1, []]);
    assert.equal(extension?.botId, settings.MICROSOFT_APP_ID);
    assert.deepEqual(
      [found?.id, found?.parameters.map(({ name }) => name)],
      [findCommand.id, [findCommand.parameter]],
    );
    assert.deepEqual(
      [found?.type, found?.initialRun, found?.context],
      ['query', true, ['compose', 'commandBox']],
    );
  });

  it('asks for no right to read chats or channels', async () => {
    assert.ok(!('authorization' in shape.parse(await filledManifest(settings))));
  });
});

describe('the icons of the Teams app', () => {
  it('are 192 and 32 pixels square', () => {
    assert.deepEqual(pngSize('color.png'), [192, 192]);
    assert.deepEqual(pngSize('outline.png'), [32, 32]);
  });

  it('have a transparent outline', () => {
    const colourType = file('manifest/outline.png').readUInt8(25);
    assert.equal(colourType, 6, 'not RGB with alpha');
  });
});

describe('the app package', () => {
  it('holds the manifest, its English and the icons at its root', async () => {
    const files = unzip(await appPackage(settings));

    assert.deepEqual([...files.keys()], ['manifest.json', 'en.json', 'color.png', 'outline.png']);
    assert.deepEqual(JSON.parse(String(files.get('manifest.json'))), await filledManifest(settings));
    assert.deepEqual(files.get('color.png'), file('manifest/color.png'));
  });

  it('is the same, byte for byte, whenever it is made', async () => {
    assert.deepEqual(await appPackage(settings), await appPackage(settings));
  });
});

function file(path: string): Buffer {
  return readFileSync(new URL(`../../${path}`, import.meta.url));
}

function english(): Record<string, string> {
  return z.record(z.string(), z.string()).parse(JSON.parse(file('manifest/en.json').toString()));
}

/** Width and height stand at a fixed place in a PNG's first chunk. */
function pngSize(icon: string): [number, number] {
  const png = file(`manifest/${icon}`);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function errorsBy(schema: string, value: unknown): ErrorObject[] {
  const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(
    z.looseObject({}).parse(JSON.parse(file(`test/contracts/fixtures/${schema}`).toString())),
  );
  validate(value);
  return validate.errors ?? [];
}
