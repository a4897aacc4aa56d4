/** Markdown for the generated pages. */

export type Line = readonly string[];

export function table(head: Line, lines: readonly Line[]): string {
  const row = (cells: Line) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}
