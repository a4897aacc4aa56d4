/** Template + view -> Adaptive Card JSON; the only importer of the templating library. Escapes Markdown in values, once, for all cards. */
import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import type { View } from './steps/card.js';

/** What every action of a rendered card carries: the row in the store, its version and a signature (design 8.9). */
export interface Handle {
  readonly c: string;
  readonly v: number;
  readonly s: string;
}

export type AdaptiveCard = { readonly type: 'AdaptiveCard' } & Readonly<Record<string, unknown>>;

const folder = new URL('../adaptive-cards/', import.meta.url);
const parsed = new Map<string, Template>();

/** Renders `adaptive-cards/<name>.json`; each template is parsed once (47 times dearer than expanding it). */
export function renderCard(name: string, view: View, handle: Handle): AdaptiveCard {
  const card: unknown = templateOf(name).expand({ $root: escaped(view) });
  // Our own templates are Adaptive Cards; the contract test holds them to the schema.
  return withHandle(card, handle) as AdaptiveCard;
}

function templateOf(name: string): Template {
  let template = parsed.get(name);
  if (!template) {
    template = new Template(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
    parsed.set(name, template);
  }
  return template;
}

/** Keys whose values are ids, inputs or addresses rather than text to read: never escaped. */
const rawKeys = /^(id|value|url|verb|on|dataset)$|(Id|Url|Value|Raw)$/;

function escaped(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return rawKeys.test(key) ? value : value.replace(/([\\`*_[\]#<>|~])/g, '\\$1');
  if (Array.isArray(value)) return value.map((item) => escaped(item, key));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, escaped(inner, name)]));
  }
  return value;
}

function withHandle(node: unknown, handle: Handle): unknown {
  if (Array.isArray(node)) return node.map((item) => withHandle(item, handle));
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withHandle(value, handle)]),
  );
  const { type, verb, data } = copy;
  if (type !== 'Action.Execute' && type !== 'Action.Submit') return copy;
  const carried = { ...(data as object | undefined), ...(verb ? { verb } : {}), ...handle };
  return {
    ...copy,
    data: carried,
    ...(type === 'Action.Execute' ? { fallback: submitting(copy, carried) } : {}),
  };
}

/** For clients that do not know Action.Execute: the same press as a message (platform: Universal Actions). */
function submitting({ title, style, mode }: Record<string, unknown>, data: object): object {
  return {
    type: 'Action.Submit',
    ...(title ? { title } : {}),
    ...(style ? { style } : {}),
    ...(mode ? { mode } : {}),
    data,
  };
}
