/** `npm run package`: writes sip-lotsen.zip for upload to Teams, filled in from the environment. */
import { writeFile } from 'node:fs/promises';
import { appPackage, packageSettings } from './app-package.js';

const publicUrl = process.env['PUBLIC_URL'] ?? 'http://localhost:3978';

/** Good enough to look at; not to upload. */
const forTrying = {
  MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
  PUBLIC_URL: publicUrl,
  PUBLISHER_NAME: 'SIP-lotsen',
  PUBLISHER_URL: publicUrl,
  PRIVACY_URL: publicUrl,
  TERMS_URL: publicUrl,
};

const missing = Object.keys(forTrying).filter((name) => process.env[name] === undefined);
const settings = packageSettings.parse({ ...forTrying, ...process.env });
const bytes = await appPackage(settings);
await writeFile('sip-lotsen.zip', bytes);

console.log(`sip-lotsen.zip: ${String(bytes.length)} byte`);
if (missing.length > 0) {
  console.log(`Ifyllt med provvärden, ange före uppladdning: ${missing.join(', ')}`);
  console.log('Filled in with values for trying; set them before you upload.');
}
