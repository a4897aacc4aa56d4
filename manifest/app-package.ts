/** The Teams app package: the manifest filled in with a deployment's settings, its English, and the icons. */
import { readFile } from 'node:fs/promises';
import type { PackageSettings } from './settings.js';
import { zip } from './zip.js';

/** The zip to upload: manifest.json, en.json and the icons at its root. */
export async function appPackage(settings: PackageSettings): Promise<Buffer> {
  return zip([
    { name: 'manifest.json', bytes: written(await filledManifest(settings)) },
    { name: 'en.json', bytes: written(await filledEnglish(settings)) },
    { name: 'color.png', bytes: await read('color.png') },
    { name: 'outline.png', bytes: await read('outline.png') },
  ]);
}

export function filledManifest(settings: PackageSettings): Promise<unknown> {
  return filled('manifest.json', settings);
}

export function filledEnglish(settings: PackageSettings): Promise<unknown> {
  return filled('en.json', settings);
}

/** Every `${{NAME}}`, as Microsoft 365 Agents Toolkit writes it, replaced; a name that nothing fills is an error. */
async function filled(file: string, settings: PackageSettings): Promise<unknown> {
  const values: Readonly<Record<string, unknown>> = settings;
  const text = String(await read(file)).replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== 'string') throw new Error(`${file} asks for ${name}, which no setting fills`);
    return JSON.stringify(value).slice(1, -1);
  });
  return JSON.parse(text);
}

function written(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value, null, 2));
}

function read(file: string): Promise<Buffer> {
  return readFile(new URL(file, import.meta.url));
}
