/**
 * `npm run build`: all that production runs as a few files in dist/, packages included, so that the image has no
 * node_modules. Plain JavaScript with esbuild alone, since the install that builds has no dev packages.
 */
import { build } from 'esbuild';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { resolve } = createRequire(import.meta.url);

/** Local mode and its database; each is behind one import() that production never comes to. */
const leftOut = /[/\\]src[/\\](local[/\\]attach|store[/\\]pglite)\.ts$/;
const instead = `const error = new Error(
  'Det lokala läget finns inte i ett produktionsbygge: ange inställningarna i docs/settings.md, eller kör npm start från källkoden.\\n' +
  'Local mode is not in a production build: give the settings of docs/settings.md, or run npm start from source.');
error.code = 'SIP_NO_LOCAL_MODE';
throw error;`;

/** What CommonJS packages expect around them. */
const around = `import { createRequire as requireFor } from 'node:module';
import { fileURLToPath as pathOfUrl } from 'node:url';
import { dirname as folderOf } from 'node:path';
const require = requireFor(import.meta.url);
const __filename = pathOfUrl(import.meta.url);
const __dirname = folderOf(__filename);`;

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    'src/main.ts',
    'src/directory-cli.ts',
    'src/tenants-cli.ts',
    'src/settings-cli.ts',
    'src/keys-cli.ts',
    'src/dispose-cli.ts',
    'src/verify-cli.ts',
    'src/backup-cli.ts',
    'src/restore-cli.ts',
  ],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // What the compiler is told is for checking; the image is built without it.
  tsconfigRaw: {},
  // Not minified: a line of the log names the function, and above it in the file stands the source that has it.
  banner: { js: around },
  metafile: true,
  logLevel: 'warning',
  // Its main file asks for its parts in a way that no bundler follows.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  // Restify's probe for Solaris: native, optional, and installed nowhere.
  external: ['dtrace-provider'],
  plugins: [
    {
      name: 'no-local-mode',
      setup: ({ onLoad }) => onLoad({ filter: leftOut }, () => ({ contents: instead, loader: 'js' })),
    },
  ],
});

// What src/web/assets.ts sends as it is.
cpSync(join(root, 'src/web/public'), join(dist, 'public'), { recursive: true });
for (const script of [
  'adaptivecards/dist/adaptivecards.min.js',
  '@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js',
])
  cpSync(resolve(script), join(dist, 'public', script.split('/').at(-1) ?? ''));

const inputs = Object.keys(metafile.inputs);
const folders = [
  ...new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [])),
];
const files = inputs.filter((input) => input.startsWith('src/') && !leftOut.test(`/${input}`));
const asked = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
const outside = [...new Set(asked.filter(({ external }) => external).map(({ path }) => path))].sort();
/** So that it can be seen, and tested, what is in a build. */
writeFileSync(join(dist, 'contents.json'), JSON.stringify({ files, packages: folders, outside }, null, 1));
writeFileSync(join(dist, 'licences.txt'), folders.map(licenceOf).join('\n\n'));

/** The licences ask for their text to go along. */
function licenceOf(folder) {
  const texts = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => readFileSync(join(root, folder, name), 'utf8').trim());
  return [`=== ${folder.replaceAll('node_modules/', '')}`, ...texts].join('\n\n');
}
