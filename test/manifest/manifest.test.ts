import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import draft04, { type ErrorObject } from 'ajv-draft-04';
import formats from 'ajv-formats';
import { z } from 'zod';
import { appPackage, filledEnglish, filledManifest } from '../../manifest/app-package.js';
import { checkedSettings } from '../../manifest/settings.js';
import { readConfig } from '../../src/config.js';
import { commandIn } from '../../src/steps/commands.js';
import { findCommand } from '../../src/teams/extension.js';
import { pngPixels, type Pixel } from '../support/png-pixels.js';
import { unzip } from '../support/unzip.js';

const env = {
  TEAMS_APP_ID: '33333333-3333-4333-8333-333333333333',
  APP_NAME_SUFFIX: '',
  BOT_DOMAIN: 'sip.example',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  PUBLIC_URL: 'https://sip.example',
  PUBLISHER_NAME: 'Exempelregionen "Väst"',
  PUBLISHER_URL: 'https://sip.example/om',
  PRIVACY_URL: 'https://sip.example/integritet',
  TERMS_URL: 'https://sip.example/villkor',
};
const settings = checkedSettings(env);

const command = z.object({ title: z.string(), description: z.string() });
const searching = command.extend({
  id: z.string(),
  type: z.string(),
  initialRun: z.boolean(),
  context: z.array(z.string()),
  parameters: z.array(command.extend({ name: z.string() })),
});
const shape = z.looseObject({
  id: z.string(),
  version: z.string(),
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

  it('keeps the schema in English too, with the longest name that a test may have', async () => {
    const longest = { ...settings, APP_NAME_SUFFIX: ` ${'–'.repeat(19)}` };

    assert.deepEqual(errorsBy('teams-manifest-localization.schema.json', await filledEnglish(longest)), []);
    assert.deepEqual(errorsBy('teams-manifest.schema.json', await filledManifest(longest)), []);
  });

  it('offers at most ten commands in a place, each of which the bot understands in both languages', async () => {
    const lists = shape
      .parse(await filledManifest(settings))
      .bots.flatMap(({ commandLists }) => commandLists);
    const written = lists.flatMap(({ commands }, list) =>
      commands.map(({ title }, at) => [
        title,
        english()[`bots[0].commandLists[${list}].commands[${at}].title`],
      ]),
    );
    const meant = written.map((titles) => titles.map((title) => commandIn(title ?? '')));

    assert.ok(lists.every(({ commands }) => commands.length <= 10));
    for (const [at, [swedish, inEnglish]] of meant.entries()) {
      assert.ok(swedish, `${written[at]?.[0]} is no command`);
      assert.deepEqual(inEnglish, swedish, `${written[at]?.join(' and ')} differ`);
    }
  });

  it('has the id that the product is told is its own in Teams, and the bot another', async () => {
    const { bot } = readConfig({
      ...env,
      MICROSOFT_APP_ID: settings.BOT_ID,
      MICROSOFT_APP_TENANT_ID: '44444444-4444-4444-8444-444444444444',
      MICROSOFT_APP_PASSWORD: 'a password for a test',
      DATABASE_URL: 'postgres://localhost/none',
      MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      KEYS_DIR: '/keys',
    });
    const { id, bots } = shape.parse(await filledManifest(settings));

    assert.deepEqual([id, bots[0]?.['botId']], [bot.teamsAppId, bot.appId]);
    assert.notEqual(id, bots[0]?.['botId']);
  });

  it("has the package's version, of three plain numbers, since Teams takes an update only with a higher one", async () => {
    const { version } = shape.parse(await filledManifest(settings));

    assert.equal(version, z.looseObject({ version: z.string() }).parse(readJson('package.json')).version);
    assert.match(version, /^\d+\.\d+\.\d+$/);
  });

  it('is for private and shared channels too', async () => {
    assert.equal(shape.parse(await filledManifest(settings))['supportsChannelFeatures'], 'tier1');
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
    assert.equal(extension?.botId, settings.BOT_ID);
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

  it('have an outline of white on nothing, and a coloured one that covers its square', () => {
    const outline = pixels('outline.png');
    const drawn = outline.filter(({ alpha }) => alpha > 0);

    assert.ok(drawn.every(({ red, green, blue }) => Math.min(red, green, blue) === 255));
    assert.ok(drawn.length > 0 && drawn.length < outline.length / 2);
    assert.ok(pixels('color.png').every(({ alpha }) => alpha === 255));
  });
});

describe('the app package', () => {
  it('holds the manifest, its English and the icons at its root', async () => {
    const files = unzip(await appPackage(settings));

    assert.deepEqual([...files.keys()], ['manifest.json', 'en.json', 'color.png', 'outline.png']);
    assert.deepEqual(JSON.parse(String(files.get('manifest.json'))), await filledManifest(settings));
    assert.deepEqual(JSON.parse(String(files.get('en.json'))), await filledEnglish(settings));
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
  return z.record(z.string(), z.string()).parse(readJson('manifest/en.json'));
}

function readJson(path: string): unknown {
  return JSON.parse(file(path).toString());
}

function pixels(icon: string): readonly Pixel[] {
  return pngPixels(file(`manifest/${icon}`));
}

/** Width and height stand at a fixed place in a PNG's first chunk. */
function pngSize(icon: string): [number, number] {
  const png = file(`manifest/${icon}`);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function errorsBy(schema: string, value: unknown): ErrorObject[] {
  const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(z.looseObject({}).parse(readJson(`test/contracts/fixtures/${schema}`)));
  validate(value);
  return validate.errors ?? [];
}
