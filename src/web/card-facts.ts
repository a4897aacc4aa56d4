/** A card as plain lines, for those whose browser runs no scripts: what stands in it, without buttons and fields. */
import { z } from 'zod';

const Element = z.looseObject({ type: z.string(), isVisible: z.boolean().optional() });
const Text = z.object({ text: z.string() });
const Facts = z.object({ facts: z.array(z.object({ title: z.string(), value: z.string() })) });

export function factsOf(card: unknown): readonly string[] {
  return linesOf(z.looseObject({ body: z.unknown().optional() }).safeParse(card).data?.body);
}

/** The first telephone number, for a link that rings. */
export function phoneIn(lines: readonly string[]): string | undefined {
  return /\b0\d{1,3}[-–]\d[\d \u00a0]{4,}\d/.exec(lines.join('\n'))?.[0];
}

function linesOf(elements: unknown): readonly string[] {
  return Array.isArray(elements) ? elements.flatMap(linesIn) : [];
}

function linesIn(element: unknown): readonly string[] {
  const { data } = Element.safeParse(element);
  if (!data || data.isVisible === false) return [];
  switch (data.type) {
    case 'TextBlock':
      return filled([plain(Text.safeParse(data).data?.text ?? '')]);
    case 'RichTextBlock':
      return filled([runs(data['inlines'])]);
    case 'FactSet':
      return (Facts.safeParse(data).data?.facts ?? []).map(
        ({ title, value }) => `${plain(title)}: ${plain(value)}`,
      );
    case 'ColumnSet':
      return filled([columns(data['columns'])]);
    case 'Table':
      return rows(data['rows']);
    default:
      return linesOf(data['items']);
  }
}

function columns(given: unknown): string {
  if (!Array.isArray(given)) return '';
  return given
    .flatMap((column) => linesIn({ type: 'Column', ...(column as object) }).join(', ') || [])
    .join(' · ');
}

function rows(given: unknown): readonly string[] {
  const cells = z.array(z.looseObject({ cells: z.unknown().optional() })).safeParse(given).data ?? [];
  return filled(cells.map((row) => columns(row.cells)));
}

function runs(given: unknown): string {
  const inlines = z.array(z.union([z.string(), Text.loose()])).safeParse(given).data ?? [];
  return inlines.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** Markdown's marks away: the templates escape with a backslash, and mark with asterisks, underscores and links. */
function plain(text: string): string {
  return text
    .replace(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(\*\*|__|\*)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}

function filled(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '');
}
