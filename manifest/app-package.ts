/** The Teams app package: the manifest filled in with a deployment's settings, its English, and the icons. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { zip } from './zip.js';

/** What a deployment must say about itself before Teams can install it. */
export const packageSettings = z.object({
  MICROSOFT_APP_ID: z.guid(),
  PUBLIC_URL: z.url(),
  PUBLISHER_NAME: z.string().min(1).max(32),
  PUBLISHER_URL: z.url(),
  PRIVACY_URL: z.url(),
  TERMS_URL: z.url(),
});
export type PackageSettings = z.infer<typeof packageSettings>;

/** The zip to upload: manifest.json, en.json and the icons at its root. */
export async function appPackage(settings: PackageSettings): Promise<Buffer> {
  return zip([
    { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(await filledManifest(settings), null, 2)) },
    { name: 'en.json', bytes: await read('en.json') },
    { name: 'color.png', bytes: await read('color.png') },
    { name: 'outline.png', bytes: await read('outline.png') },
  ]);
}

/** The manifest with every `${NAME}` replaced; a name that nothing fills is an error. */
export async function filledManifest(settings: PackageSettings): Promise<unknown> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(String(await read('../package.json'))));
  const values: Record<string, string> = {
    ...settings,
    VERSION: version,
    PUBLIC_HOST: new URL(settings.PUBLIC_URL).host,
  };
  const template = String(await read('manifest.json'));
  const filled = template.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`manifest.json asks for ${name}, which no setting fills`);
    return JSON.stringify(value).slice(1, -1);
  });
  return JSON.parse(filled);
}

function read(file: string): Promise<Buffer> {
  return readFile(new URL(file, import.meta.url));
}
