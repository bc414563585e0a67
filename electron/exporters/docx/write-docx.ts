import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { plain, type Paper, type PaperPart, type Words } from '../paper/paper.ts';
import { fitForXml, isFromRight, wordRuns } from './word-runs.ts';
import { bulletLevels, lastLevel, numberLevels, STEP, style, styles } from './word-styles.ts';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Between the margins of an A4 page on its side, in twentieths of a point. */
const LANDSCAPE = 14_600;
const onItsSide = {
  page: {
    size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
    margin: { left: 1100, right: 1100, top: 1100, bottom: 1100 },
  },
};

type Setting = Omit<IParagraphOptions, 'children' | 'text'>;

const paragraph = (words: Words, setting: Setting = {}): Paragraph =>
  new Paragraph({ ...setting, children: wordRuns(words), bidirectional: isFromRight(words) });

const thin = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
const bare = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Lines above, below the headings and below, and none between columns, as journals print tables. */
function tableOf({ header, rows, figures = [], widths = [] }: Extract<PaperPart, { kind: 'table' }>): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => Math.round((width / whole) * LANDSCAPE));
  const cellOf = (words: Words, column: number, isHeading: boolean): TableCell =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHeading ? { borders: { bottom: thin } } : {}),
      children: [
        paragraph(isHeading ? words.map((run) => ({ ...run, isBold: true })) : words, {
          spacing: { before: 0, after: 0 },
          ...(figures.includes(column) ? { alignment: AlignmentType.END } : {}),
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(shares.length === 0 ? {} : { columnWidths: shares, layout: TableLayoutType.FIXED }),
    borders: {
      top: thin,
      bottom: thin,
      left: bare,
      right: bare,
      insideHorizontal: bare,
      insideVertical: bare,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: header.map((words, column) => cellOf(words, column, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((words, column) => cellOf(words, column, false)),
          }),
      ),
    ],
  });
}

/** Where a part stands: how far to the side, and in a list at which level. */
type Place = { readonly indent: number; readonly level: number; readonly isQuoted: boolean };

const page: Place = { indent: 0, level: -1, isQuoted: false };

/** Writes the parts of a paper one after another, and knows which lists it has numbered. */
class PartWriter {
  readonly numberings: { reference: string; levels: ReturnType<typeof numberLevels> }[] = [
    { reference: 'bullets', levels: bulletLevels },
  ];

  #list(part: Extract<PaperPart, { kind: 'list' }>, place: Place): (Paragraph | Table)[] {
    const reference = part.isNumbered ? `numbers ${this.numberings.length}` : 'bullets';
    if (part.isNumbered) {
      this.numberings.push({ reference, levels: numberLevels(part.start) });
    }
    const level = Math.min(place.level + 1, lastLevel);
    const within = { ...place, level, indent: STEP * (level + 1) };
    return part.items.flatMap(({ parts: [first, ...rest] }) => [
      ...(first?.kind === 'paragraph'
        ? [paragraph(first.words, { numbering: { reference, level } })]
        : [
            paragraph([], { numbering: { reference, level } }),
            ...this.write(first === undefined ? [] : [first], within),
          ]),
      ...this.write(rest, within),
    ]);
  }

  #part(part: PaperPart, place: Place): (Paragraph | Table)[] {
    const aside = place.indent === 0 ? {} : { indent: { left: place.indent } };
    switch (part.kind) {
      case 'heading':
        return [
          paragraph(part.words, { ...aside, heading: headings[part.level - 1] ?? HeadingLevel.HEADING_6 }),
        ];
      case 'paragraph':
        return [paragraph(part.words, { ...aside, ...(place.isQuoted ? { style: style.quote } : {}) })];
      case 'note':
        return [paragraph(part.words, { ...aside, style: style.note })];
      case 'list':
        return this.#list(part, place);
      case 'quote':
        return this.write(part.parts, { ...place, indent: place.indent + STEP, isQuoted: true });
      case 'quotation':
        return [
          paragraph(part.words, { style: style.quotation }),
          paragraph(plain(part.source), { style: style.source }),
        ];
      case 'table':
        return [tableOf(part), paragraph([])];
    }
  }

  write(parts: readonly PaperPart[], place: Place = page): (Paragraph | Table)[] {
    return parts.flatMap((part) => this.#part(part, place));
  }
}

/** A document as Word reads it. Its headings, quotations and notes have styles, its lists are Word's own. */
export async function writeDocx({ title, parts, isWide = false }: Paper): Promise<Uint8Array> {
  const writer = new PartWriter();
  const children = writer.write(parts);
  const document = new Document({
    title: fitForXml(title),
    creator: 'Throughline',
    styles,
    numbering: { config: writer.numberings },
    sections: [{ ...(isWide ? { properties: onItsSide } : {}), children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
