import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, BriefDocument, NumberedSource, Text } from './document.js';

const locales = { EN: 'en-GB', ES: 'es', PT: 'pt-BR' } as const;

/** Half points and twentieths of a point, as Word counts: what makes a brief of two pages of A4. */
const TEXT_SIZE = 18;
const SMALL_SIZE = 15;
const MARGIN = 700;

const BULLETS = 'bullets';

/** A4. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: marginsOf(MARGIN) };

/** What goes on on the same page in another number of columns. */
const CONTINUED = { page: PAGE, type: SectionType.CONTINUOUS };

/** Writes a brief as a document for Word and its like. */
export function docxOf(brief: BriefDocument): Promise<Buffer> {
  const document = new Document({
    title: brief.title,
    description: brief.subtitle,
    creator: 'Corredor',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: TEXT_SIZE, language: { value: locales[brief.lang] } },
          paragraph: { spacing: { after: 40 } },
        },
        title: { run: { size: 30, bold: true }, paragraph: { spacing: { after: 20 } } },
        heading1: {
          run: { size: 21, bold: true, color: '1F4E5F' },
          paragraph: { spacing: { before: 120, after: 40 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 260, hanging: 200 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: PAGE },
        children: [
          new Paragraph({ text: brief.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: runsOf([{ text: brief.subtitle }]) }),
          ...brief.sections.flatMap(({ heading, blocks }) => [headingOf(heading), ...blocks.flatMap(blockOf)]),
          headingOf(brief.sourcesHeading),
        ],
      },
      {
        // Most sources take less than half a line.
        properties: { ...CONTINUED, column: { count: 2, space: 300 } },
        children: brief.sources.map(sourceOf),
      },
      {
        properties: CONTINUED,
        children: brief.colophon.map(
          (line) => new Paragraph({ children: [new TextRun({ text: line, size: SMALL_SIZE })] }),
        ),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function headingOf(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1, keepNext: true });
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.text) })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ children: runsOf(item), numbering: { reference: BULLETS, level: 0 } }),
      );
    case 'table':
      return [tableOf(block.head, block.rows)];
  }
}

function tableOf(head: readonly string[], rows: readonly (readonly Text[])[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: 'B8C4C8' };
  const cellOf = (text: Text) =>
    new TableCell({
      children: [new Paragraph({ children: runsOf(text), spacing: { after: 0 } })],
      margins: { top: 20, bottom: 20, left: 60, right: 60 },
      borders: { top: border, bottom: border, left: border, right: border },
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cellOf([{ text, strong: true }])) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cellOf) })),
    ],
  });
}

function sourceOf({ number, text, url }: NumberedSource): Paragraph {
  const run = (content: string) => new TextRun({ text: content, size: SMALL_SIZE });
  const link = (address: string) =>
    new ExternalHyperlink({
      link: address,
      children: [new TextRun({ text: address, size: SMALL_SIZE, style: 'Hyperlink' })],
    });
  return new Paragraph({
    spacing: { after: 0 },
    children: [run(`[${number}] ${text}`), ...(url === null ? [] : [run(' '), link(url)])],
  });
}

function runsOf(text: Text): TextRun[] {
  return text.map(({ text: content, strong }) => new TextRun({ text: content, bold: strong === true }));
}

function marginsOf(size: number) {
  return { top: size, bottom: size, left: size, right: size };
}
