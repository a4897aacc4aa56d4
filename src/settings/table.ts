/** Every setting there is: what is read, what docs/settings.md and .env.example say, and what `npm run settings` looks at. */
import { botRows, packageRows } from './bot-rows.js';
import { placeRows } from './place-rows.js';
import { localRows, processRows } from './process-rows.js';
import type { Setting } from './setting.js';

/** As the reference table is parted, in the order in which somebody sets them. */
export const settingGroups = {
  bot: botRows,
  place: placeRows,
  process: processRows,
  package: packageRows,
  local: localRows,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Setting>>>>;

export const settings = { ...botRows, ...placeRows, ...processRows, ...packageRows, ...localRows } as const;

export type SettingName = keyof typeof settings;

export const settingNames = Object.keys(settings) as readonly SettingName[];

export function settingOf(name: SettingName): Setting {
  return settings[name];
}

/** Names of what may be set in that way: a secret also by the file that has it. */
export function namesOf(name: SettingName): readonly string[] {
  return settingOf(name).secret ? [name, fileNameOf(name)] : [name];
}

export function fileNameOf(name: SettingName): string {
  return `${name}_FILE`;
}
