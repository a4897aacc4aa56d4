/** A document as a Word file: real headings, lists and a table header that repeats; no name of anybody in its properties. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IStylesOptions,
} from 'docx';
import { docxTable, factTable } from './docx-tables.js';
import type { Block, Page, Section } from './page.js';

/** In half points: 12 points as usual, 18 in large print. */
const usual = 24;
const largePrint = 36;
const bullets = 'bullets';
const maker = 'SIP-lotsen';
/** A4 in twentieths of a point, with margins of two centimetres. */
const paper = { width: 11_906, height: 16_838 };
const margin = 1134;

export async function pageToDocx(written: Page, { large }: { readonly large: boolean }): Promise<Buffer> {
  const page = printable(written);
  const document = new Document({
    title: `${page.title} ${page.ref}`,
    creator: maker,
    lastModifiedBy: maker,
    styles: stylesFor(page, large ? largePrint : usual),
    numbering: { config: [{ reference: bullets, levels: [bullet] }] },
    sections: [
      {
        properties: {
          page: {
            size: paper,
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer(page) },
        children: [
          new Paragraph({ text: page.ref, style: 'Quiet' }),
          new Paragraph({ text: page.title, heading: HeadingLevel.HEADING_1 }),
          ...page.sections.flatMap(sectionDocx),
          ...page.foot.map((line) => new Paragraph({ text: line, style: 'Quiet' })),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 260 } } },
} as const;

function stylesFor({ language }: Page, size: number): IStylesOptions {
  const spacing = (before: number, after: number) => ({ before, after, line: 300 });
  const heading = (times: number, before: number) => ({
    run: { size: Math.round(size * times), bold: true, color: '000000' },
    paragraph: { spacing: spacing(before, 80), keepNext: true },
  });
  return {
    default: {
      document: {
        run: { size, font: 'Arial', language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' } },
        paragraph: { spacing: spacing(0, 120) },
      },
      heading1: heading(1.6, 0),
      heading2: heading(1.2, 280),
    },
    paragraphStyles: [
      {
        id: 'Quiet',
        name: 'Quiet',
        basedOn: 'Normal',
        run: { size: Math.round(size * 0.85), color: '444444' },
      },
      {
        id: 'Own',
        name: 'Own words',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: { indent: { left: 360 } },
      },
    ],
  };
}

function footer({ ref, words }: Page): Footer {
  const run = new TextRun({
    children: [`${ref} · ${words.page} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
  });
  return new Footer({
    children: [new Paragraph({ children: [run], alignment: AlignmentType.RIGHT, style: 'Quiet' })],
  });
}

function sectionDocx({ heading, blocks }: Section) {
  const titled =
    heading === undefined ? [] : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 })];
  return [...titled, ...blocks.flatMap(blockDocx)];
}

function blockDocx(block: Block) {
  switch (block.kind) {
    case 'text':
      return block.text.split(/\r?\n/).map((text) => new Paragraph({ text }));
    case 'quote':
      return block.text.split(/\r?\n/).map((text) => new Paragraph({ text, style: 'Own' }));
    case 'list':
      return block.items.map((text) => new Paragraph({ text, numbering: { reference: bullets, level: 0 } }));
    case 'facts':
      return [factTable(block.facts), new Paragraph({})];
    case 'table':
      return [docxTable(block), new Paragraph({})];
    case 'boxes':
      return [
        ...(block.label === undefined
          ? []
          : [new Paragraph({ children: [new TextRun({ text: block.label, bold: true })] })]),
        ...block.boxes.map(
          ({ text, isTicked }) => new Paragraph({ text: `${isTicked ? '☒' : '☐'} ${text}` }),
        ),
      ];
    case 'lines':
      return block.labels.map(
        (text) =>
          new Paragraph({
            text,
            spacing: { before: 360 },
            border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
          }),
      );
  }
}

/** Word opens no file that holds a control sign; Word's own break within a line, when it is pasted, is a new line. */
function printable(page: Page): Page {
  const said = JSON.stringify(page, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, shown) : value,
  );
  return JSON.parse(said) as Page; // nothing but its words has changed
}

function shown(sign: string): string {
  if (sign === '\v' || sign === '\f') return '\n';
  return sign === '\n' || sign === '\r' || sign === '\t' ? sign : '';
}
