/** infra/README.md, as far as a test can follow it: what it tells somebody to type, quotes and points to is there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { permissions } from '../../docs/graph-permissions.js';
import { namesOf, settingNames } from '../../src/settings/table.js';
import { askedFor } from '../../src/wire/tenant-command.js';
import { readOptions } from '../../src/wire/tenant-options.js';
import * as tenantWords from '../../src/wire/tenant-words.js';
import { usage as directoryUsage } from '../../src/wire/directory-words.js';
import { bicepFiles } from './bicep-file.js';
import { evaluate } from './evaluate.js';
import { parametersOf } from './samples.js';
import { filesBelow, textOf } from '../support/source-files.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = textOf('infra/README.md');
const deploy = textOf('infra/deploy.md');
const sources = filesBelow('src')
  .filter((file) => file.endsWith('.ts'))
  .map(textOf)
  .join('\n')
  .replaceAll("\\'", "'");

/** The blocks of one language, in order. */
function blocks(language: 'sh' | 'powershell'): readonly string[] {
  return [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

/** One line each, without what is a comment. */
function shellLines(): readonly string[] {
  return blocks('sh').flatMap((block) =>
    block
      .replaceAll('\\\n', ' ')
      .split('\n')
      .map((line) => line.replace(/ {2,}#.*$/, '').trim()),
  );
}

/** What is typed, in blocks and in the middle of a sentence. */
function commandLines(): readonly string[] {
  return [...shellLines(), ...[...guide.matchAll(/`([^`\n]+)`/g)].map(([, line = '']) => line)];
}

function section(heading: string): string {
  const [, text] = guide.split(`\n${heading}\n`);
  assert.ok(text, heading);
  return text.split(/\n## /)[0] ?? '';
}

/** The arguments as a shell would give them: words, and words in quotes. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

describe('the guide to getting started', () => {
  it('has for every step who does it, how to see that it is done, and how to undo it', () => {
    const steps = [...guide.matchAll(/^## (?:\d\. .*|Leaving)$/gm)].map(([heading]) => heading);

    assert.equal(steps.length, 9);
    for (const step of steps)
      for (const part of ['**Who:**', '**Verify:**', '**Undo:**'])
        assert.ok(section(step).includes(part), `${step} lacks ${part}`);
  });

  it('runs scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const run = [...guide.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);

    assert.ok(run.includes('directory') && run.includes('package'));
    for (const name of run) assert.ok(name in scripts, name);
  });

  it('commands organisations in words and with values that the command takes', () => {
    const asked = commandLines().flatMap((line) => {
      const [, rest] = /node dist\/tenants-cli\.js(.*)$/.exec(line) ?? [];
      return rest === undefined ? [] : [words(rest)];
    });

    assert.ok(asked.length > 6);
    for (const args of asked.filter((one) => one.length > 0)) {
      const understood = askedFor(args);
      assert.ok(!('wrong' in understood), 'wrong' in understood ? understood.wrong : '');
      assert.deepEqual(readOptions(understood.typed).problems, []);
    }
    const verbs = asked.map(([verb]) => verb).filter((verb) => verb !== undefined);
    assert.deepEqual([...new Set(verbs)].sort(), Object.keys(tenantWords.writtenAs).sort());
  });

  it('shows every option that an organisation may have', () => {
    const options = [...tenantWords.usage.matchAll(/--[a-z-]+/g)].map(([option]) => option);

    assert.ok(options.length > 12);
    for (const option of options) assert.ok(section('## 9. Times, disposal, KVÅ').includes(option), option);
  });

  it('commands the directory as the command is used', () => {
    const asked = commandLines().flatMap((line) => {
      const [, verb, file, option] =
        /(?:dist\/directory-cli\.js|npm run directory --) (\w+) (\S+)(?: (--\S+))?/.exec(line) ?? [];
      return verb ? [{ verb, file, option }] : [];
    });

    assert.ok(asked.length > 3);
    for (const { verb, file, option } of asked) {
      assert.ok(directoryUsage.includes(`-- ${verb} <fil.csv`), verb);
      assert.match(file ?? '', /\.(csv|json)$/);
      if (option) assert.ok(directoryUsage.includes(option), option);
    }
  });

  it('leads to files and headings that there are', () => {
    const links = [...guide.matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]*))?\)/g)];

    assert.ok(links.length > 15);
    for (const [link, file = '', anchor] of links) {
      const path = file === '' ? 'infra/README.md' : join('infra', file);
      assert.ok(existsSync(join(root, path)), link);
      if (anchor) assert.ok(anchorsOf(textOf(path)).includes(anchor), link);
    }
  });

  it('gives parameters of the templates by their names', async () => {
    const { params } = (await bicepFiles()).get('azure.bicep')!;
    const written = guide.split('\n').filter((line) => line.includes('`my.parameters.json`'));
    const given = [
      ...guide.matchAll(/-p (\w+)=/g),
      ...written.join('\n').matchAll(/`([a-z]+[A-Z]\w*)`/g),
    ].map(([, name = '']) => name);

    assert.ok(given.length > 2);
    for (const name of given) assert.ok(params.has(name), name);
  });

  it('names settings and outputs that there are', async () => {
    const { outputs } = evaluate(await bicepFiles(), 'azure.bicep', parametersOf('production'));
    const named = [...guide.matchAll(/`([A-Z][A-Z]*_[A-Z_]+)`/g)].map(([, name = '']) => name);
    const read = [...guide.matchAll(/\(out (\w+)/g)].map(([, name = '']) => name);
    const known = new Set<string>([...settingNames.flatMap(namesOf), ...buildArguments()]);

    assert.ok(named.length > 8 && read.length > 1);
    for (const name of read) assert.ok(name in outputs, name);
    for (const name of named) assert.ok(name in outputs || known.has(name), name);
  });

  it('quotes what the product says', () => {
    const quoted = [...guide.matchAll(/“([^”]+)”/g)].map(([, text = '']) => text);

    assert.ok(quoted.length > 20);
    for (const text of quoted)
      assert.ok(text === 'quotation marks' || sources.includes(text), `nobody says “${text}”`);
  });

  it('names every host that is reached, and every path that is answered', () => {
    const reach = section('## What it reaches, and what reaches it');
    const own = filesBelow('src').filter((file) => /^src\/(?!local|texts|steps|settings).*\.ts$/.test(file));
    const hosts = own.flatMap((file) =>
      [...textOf(file).matchAll(/https:\/\/([a-z][a-z.]+\.[a-z]+)/g)].map(([, host = '']) => host),
    );
    const paths = ['src/web/server.ts', ...own.filter((file) => file.startsWith('src/web/guides/'))].flatMap(
      (file) =>
        [...textOf(file).matchAll(/server\.(?:get|post)\(\s*'(\/[^':]*)/g)].map(([, path = '']) => path),
    );

    assert.ok(paths.length > 9);
    for (const host of new Set(hosts)) assert.ok(reach.includes(`\`${host}\``) || onlyNames.has(host), host);
    for (const path of new Set(paths))
      assert.ok(reach.includes(`\`${path.replace(/(?<=.)\/(?:assets\/)?$/, '')}`), path);
    for (const [, host = ''] of reach.matchAll(/^\| `([a-z.]+)` /gm)) assert.ok(hosts.includes(host), host);
  });

  it('goes by lines that the log has', () => {
    const rows = section('## When something does not work').split('\n');
    const lines = rows
      .flatMap((row) => [...row.matchAll(/`([a-zA-Z_]+ [^`$]+)`/g)])
      .map(([, line = '']) => line);

    const logged = lines.filter((line) => !line.startsWith('az '));
    assert.ok(logged.length > 6);
    for (const line of logged) assert.ok(sources.includes(line), line);
    const operations = rows.flatMap((row) => [...row.matchAll(/`([a-z]+(?:-[a-z]+)+|subscribe)`/g)]);
    assert.ok(operations.length > 2);
    for (const [, operation = ''] of operations) assert.ok(sources.includes(`'${operation}'`), operation);
  });

  it('says plainly what is not there', () => {
    assert.match(
      section('## 9. Times, disposal, KVÅ'),
      /Nothing disposes of cases by itself\*\*: somebody does/,
    );
    assert.doesNotMatch(
      textOf('src/wire/open-product.ts'),
      /dispos/i,
      'the product disposes by itself: say so',
    );
    assert.match(section('## 9. Times, disposal, KVÅ'), /KVÅ codes cannot be supplied yet/);
    assert.match(guide, /Nothing here has been run against a real tenant/);
  });
});

/** An issuer, an audience, and where links lead for those who press them: nobody calls there. */
const onlyNames = new Set([
  'api.botframework.com',
  'ossrdbms-aad.database.windows.net',
  'teams.microsoft.com',
]);

function buildArguments(): readonly string[] {
  return [...textOf('Dockerfile').matchAll(/^ARG (\w+)/gm)].map(([, name = '']) => name);
}

function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('what is typed into a shell', () => {
  it('is a shell’s grammar', () => {
    for (const block of [...blocks('sh')]) execFileSync('bash', ['-n'], { input: block });
  });

  it('makes variables before it reads them, here or in the guide to Azure', () => {
    const text = `${deploy}\n${guide}`;
    const given = new Set([...text.matchAll(/\b(\w+)=/g)].map(([, name = '']) => name));
    for (const [, name = ''] of text.matchAll(/\bread -r (.+?);/g))
      name.split(' ').forEach((one) => given.add(one));

    for (const block of blocks('sh'))
      for (const [, name = ''] of block.matchAll(/\$\{?([A-Za-z_]\w*)/g)) assert.ok(given.has(name), name);
  });

  it('gives Entra the tab’s API as it must be: version 2, one scope, Teams’ two clients', () => {
    const block = blocks('sh').find((one) => one.includes('access_as_user'))!;
    const bodies = bodiesOf(block);

    assert.equal(bodies.length, 2);
    const [first, second] = bodies as [Registration, Registration];
    assert.deepEqual(first.identifierUris, ['api://sip.kommun.example/botid-the-bot']);
    assert.equal(second.api.requestedAccessTokenVersion, 2);
    assert.deepEqual(
      second.api.oauth2PermissionScopes.map(({ id, value, isEnabled }) => [id, value, isEnabled]),
      [['a-scope', 'access_as_user', true]],
    );
    assert.deepEqual(second.api.preAuthorizedApplications, [
      { appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', delegatedPermissionIds: ['a-scope'] },
      { appId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', delegatedPermissionIds: ['a-scope'] },
    ]);
    const undo = blocks('sh').find((one) => one.includes('identifierUris":[]'))!;
    const [off, gone] = bodiesOf(block + undo).slice(2) as [Registration, Registration];
    assert.deepEqual(
      off.api.oauth2PermissionScopes.map(({ isEnabled }) => isEnabled),
      [false],
    );
    assert.deepEqual(gone, { identifierUris: [], api: { oauth2PermissionScopes: [] } });
  });

  it('consents to what Entra gives, and to nothing that Exchange gives', () => {
    const wanted = permissions.filter(({ given }) => given === 'Entra').map(({ id }) => id);
    const block = blocks('sh').find((one) => one.includes('ROLES'))!;
    const given = bodiesOf(block) as { principalId: string; resourceId: string; appRoleId: string }[];

    assert.deepEqual(
      given.map(({ appRoleId }) => appRoleId),
      wanted,
    );
    for (const { principalId, resourceId } of given)
      assert.deepEqual(
        [principalId, resourceId],
        ['sp-of-the-bot', 'sp-of-00000003-0000-0000-c000-000000000000'],
      );
    for (const { name, id } of permissions.filter((one) => one.given === 'Entra'))
      assert.ok(block.includes(`${id} ${name}`), name);
    const registered = blocks('sh').find((one) => one.includes('required-resource-accesses'))!;
    assert.deepEqual(
      [...registered.matchAll(/"id": "([^"]+)", "type": "Role"/g)].map(([, id]) => id),
      wanted,
    );
  });

  it('looks for all that must not be given for every mailbox', () => {
    const looked = blocks('sh').find((one) => one.includes('grep -E'))!;
    const ids = permissions.filter(({ given }) => given === 'Exchange').map(({ id }) => id);

    assert.ok(looked.includes(`grep -E '${ids.join('|')}'`));
  });

  it('gives in Exchange the roles that Exchange has, all of them to one scope', () => {
    const wanted = permissions.filter(({ given }) => given === 'Exchange').map(({ name }) => `"${name}"`);
    const block = blocks('powershell').find((one) => one.includes('New-ManagementRoleAssignment'))!;

    assert.ok(block.includes(`foreach ($role in ${wanted.join(', ')})`));
    assert.match(block, /-Role "Application \$role" -CustomResourceScope "SIP-lotsen"/);
  });
});

interface Registration {
  readonly identifierUris?: readonly string[];
  readonly api: {
    readonly requestedAccessTokenVersion?: number;
    readonly oauth2PermissionScopes: readonly { id: string; value: string; isEnabled: boolean }[];
    readonly preAuthorizedApplications?: readonly object[];
  };
}

/** What the block would send, were there an Azure: `az` notes its arguments instead. */
function bodiesOf(block: string): unknown[] {
  const log = join(mkdtempSync(join(tmpdir(), 'sip-lotsen-az-')), 'log');
  const stubs = `set -eu; BOT_ID=the-bot; uuidgen() { echo A-SCOPE; }
az() {
  printf '%s\\x1f' "$@" >> '${log}'; printf '\\x1e' >> '${log}'
  case "$*" in
    *'sp show --id the-bot '*) echo sp-of-the-bot;;
    *'sp show --id '*) echo "sp-of-$5";;
    *) echo an-id;;
  esac
}
`;
  const lines = block.replaceAll(/^az login .*$/gm, '').replaceAll(/^export BOT_ID=.*$/gm, '');
  execFileSync('bash', [], { input: stubs + lines, stdio: ['pipe', 'ignore', 'inherit'] });
  const calls = readFileSync(log, 'utf8')
    .split('\x1e')
    .map((call) => call.split('\x1f'));
  return calls.flatMap((args) => {
    const at = args.indexOf('--body');
    return at < 0 ? [] : [JSON.parse(args[at + 1] ?? '') as unknown];
  });
}
