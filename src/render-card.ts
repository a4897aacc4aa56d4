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
  const own: unknown = templateOf(name).expand({ $root: view });
  const reminding = withPart('reminder', own, view);
  const card: unknown = escaped(withPart('note', reminding, view));
  // Our own templates are Adaptive Cards; the contract test holds them to the schema.
  return withHandle(card, handle) as AdaptiveCard;
}

const parts = { note: 'hasNote', reminder: 'hasReminder' } as const;

/** A sentence at the top is the same on every card, so it has one template of its own. */
function withPart(part: keyof typeof parts, card: unknown, view: View): unknown {
  if (view[parts[part]] !== true) return card;
  const first = templateOf(`parts/${part}`).expand({ $root: view }) as Bodied;
  const own = card as Bodied;
  // What came first had no space above it.
  const [heading, ...rest] = own.body;
  return { ...own, body: [...first.body, { ...heading, spacing: 'Medium' }, ...rest] };
}

/** What our templates expand to. */
interface Bodied {
  readonly body: readonly object[];
}

function templateOf(name: string): Template {
  let template = parsed.get(name);
  if (!template) {
    template = new Template(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
    parsed.set(name, template);
  }
  return template;
}

/** Where a client reads Markdown: a text block's text, a fact's words. Titles and labels are drawn as they stand. */
const markdownKeys: Readonly<Record<string, readonly string[]>> = {
  TextBlock: ['text'],
  Fact: ['title', 'value'],
};

/** Values are words, never Markdown: escaped once, in the finished card, wherever they would be read as such. */
function escaped(node: unknown, type = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => escaped(item, type));
  if (node === null || typeof node !== 'object') return node;
  const own = 'type' in node && typeof node.type === 'string' ? node.type : type;
  const keys = markdownKeys[own] ?? [];
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      keys.includes(key) && typeof value === 'string'
        ? escapeMarkdown(value)
        : escaped(value, key === 'facts' ? 'Fact' : ''),
    ]),
  );
}

function escapeMarkdown(text: string): string {
  return text.replace(/([\\`*_[\]#<>|~])/g, '\\$1');
}

function withHandle(node: unknown, handle: Handle): unknown {
  if (Array.isArray(node)) return node.map((item) => withHandle(item, handle));
  if (node === null || typeof node !== 'object') return node;
  const copy: Record<string, unknown> = Object.fromEntries(
    // What a template's `$when` has left out of an object stands there as null.
    Object.entries(node).flatMap(([key, value]) =>
      value === null ? [] : [[key, withHandle(value, handle)]],
    ),
  );
  const { type, verb, data, ...rest } = copy;
  if (type !== 'Action.Execute' && type !== 'Action.Submit') return copy;
  const carried = { ...(data as object | undefined), ...(verb ? { verb } : {}), ...handle };
  if (type === 'Action.Submit') return { type, ...rest, data: carried };
  return { ...copy, data: carried, fallback: submitting(copy, carried) };
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
