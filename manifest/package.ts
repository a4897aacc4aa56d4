/** `npm run package -- --env <name>`: writes sip-lotsen-<name>.zip for upload to Teams, filled in from env/.env.<name>. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { appPackage } from './app-package.js';
import { ConfigError, environment } from '../src/settings/read.js';
import { NoEnvironment, settingsFor } from './settings.js';

const { values } = parseArgs({ options: { env: { type: 'string' } } });

try {
  if (values.env === undefined) {
    throw new NoEnvironment(
      'Säg vilken miljö: npm run package -- --env production (eller local, för att se hur det blir).\n' +
        'Say which environment: npm run package -- --env production (or local, to see what it becomes).',
    );
  }
  const bytes = await appPackage(await settingsFor(values.env, environment()));
  const file = `sip-lotsen-${values.env}.zip`;
  await writeFile(file, bytes);
  console.log(`${file}: ${String(bytes.length)} byte`);
} catch (error) {
  if (!(error instanceof NoEnvironment || error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
