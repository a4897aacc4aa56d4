/** The two kinds of table in a Word file: facts without lines, and rows with a header that a reader knows. */
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Fact } from './page.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: '767676' } as const;
const full = { size: 100, type: WidthType.PERCENTAGE } as const;
/** The room between the margins, in twentieths of a point. */
const between = 9638;

export function factTable(facts: readonly Fact[]): Table {
  const widths = [Math.round(between * 0.32), Math.round(between * 0.68)];
  return new Table({
    width: full,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: facts.map(
      ({ label, lines }) =>
        new TableRow({ cantSplit: true, children: [cell([label], { bold: true }), cell(lines, {})] }),
    ),
  });
}

export function docxTable({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  return new Table({
    width: full,
    layout: TableLayoutType.FIXED,
    columnWidths: head.map(() => Math.round(between / head.length)),
    borders: {
      top: thin,
      bottom: thin,
      left: thin,
      right: thin,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text) => cell([text], { bold: true, shaded: true })),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((text) => cell(text.split(/\r?\n/), {})) }),
      ),
    ],
  });
}

function cell(
  lines: readonly string[],
  { bold = false, shaded = false }: { readonly bold?: boolean; readonly shaded?: boolean },
): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    ...(shaded ? { shading: { fill: 'EEEEEE' } } : {}),
    children: lines.map(
      (text) => new Paragraph({ children: [new TextRun({ text, bold })], spacing: { after: 40 } }),
    ),
  });
}
