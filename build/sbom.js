/**
 * `npm run sbom`: dist/sbom.cdx.json, the packages of production as CycloneDX. npm lists them; which of them are
 * production's is the lock file's to say, since `npm sbom --omit dev` also leaves out what production shares with a dev
 * package (pg and zod among them).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const lastName = (path) => path.split('node_modules/').at(-1);

const needed = new Set(
  Object.entries(read('package-lock.json').packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `${lastName(path)}@${version}`),
);
const listing = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const npm = process.env.npm_execpath;
const [command, args] = npm ? [process.execPath, [npm, ...listing]] : ['npm', listing];
const all = JSON.parse(execFileSync(command, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }).toString());

const isNeeded = ({ name, version }) => needed.has(`${name}@${version}`);
const components = all.components.filter(isNeeded).map(({ properties = [], ...component }) => ({
  ...component,
  // Said of what a dev package needs too.
  properties: properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
}));
const own = { ...all.metadata.component, name: read('package.json').name };
const listed = new Set([...components, own].map((component) => component['bom-ref']));
const dependencies = all.dependencies
  .filter(({ ref }) => listed.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => listed.has(each)) }));

const bill = { ...all, metadata: { ...all.metadata, component: own }, components, dependencies };
writeFileSync(new URL('../dist/sbom.cdx.json', import.meta.url), JSON.stringify(bill, null, 1));
