import { compoundFile } from './compound-file.ts';

/** Letters that look alike; `looks` are properties as MS-DOC writes them. */
export type Letters = { readonly text: string; readonly looks?: readonly number[] };

/** A paragraph with the sign that ends it. */
export type Paragraph = {
  readonly letters: readonly Letters[];
  readonly style?: number;
  readonly looks?: readonly number[];
};

type Document = {
  readonly paragraphs: readonly Paragraph[];
  /** Letters of the other parts, by the place of their count in the first block. */
  readonly parts?: readonly (readonly [place: number, text: string])[];
  /** Whether letters take one byte each, as those of the West may. */
  readonly narrow?: boolean;
  readonly flags?: number;
  readonly version?: number;
};

const TEXT = 0x600;
const PAGE = 512;

export const looks = {
  bold: [0x35, 0x08, 1],
  notBold: [0x35, 0x08, 0],
  hidden: [0x3c, 0x08, 1],
  deleted: [0x00, 0x08, 1],
  /** Letters set apart by an odd measure, and in a colour: neither says anything about the words. */
  spaced: [0x40, 0x88, 1, 0, 0x60, 0x4a, 1, 0],
  cell: [0x16, 0x24, 1],
  rowEnd: [0x16, 0x24, 1, 0x17, 0x24, 1],
} as const;

type Stretch = { readonly end: number; readonly style: number; readonly looks: readonly number[] };

/** Pages that say how stretches look: the ends of the stretches, then where in the page each one's looks stand. */
function pagesOf(
  stretches: readonly Stretch[],
  of: 'letters' | 'paragraphs',
): { pages: Uint8Array; ends: number[] } {
  const pages: Uint8Array[] = [];
  const ends = [TEXT];
  const perPage = 8;
  for (let from = 0; from < stretches.length; from += perPage) {
    const chosen = stretches.slice(from, from + perPage);
    const page = Buffer.alloc(PAGE);
    page.writeUInt8(chosen.length, PAGE - 1);
    page.writeUInt32LE(ends.at(-1) ?? TEXT, 0);
    let top = PAGE - 2;
    for (const [index, stretch] of chosen.entries()) {
      page.writeUInt32LE(stretch.end, (index + 1) * 4);
      const style = of === 'letters' ? [] : [stretch.style & 0xff, stretch.style >> 8];
      const content = [...style, ...stretch.looks];
      const even = of === 'letters' || content.length % 2 === 1 ? content : [...content, 0];
      const head = of === 'letters' ? content.length : (even.length + 1) / 2;
      top -= even.length + 1 + ((even.length + 1) % 2);
      page.set([head, ...even], top);
      page.writeUInt8(top / 2, (chosen.length + 1) * 4 + index * (of === 'letters' ? 1 : 13));
    }
    pages.push(page);
    ends.push(chosen.at(-1)?.end ?? TEXT);
  }
  return { pages: Buffer.concat(pages), ends };
}

function plc(places: readonly number[], values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc((places.length + values.length) * 4);
  for (const [index, value] of [...places, ...values].entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

/** A document of Word 97 as its specification has it, with one piece of text. */
export function word97({
  paragraphs,
  parts = [],
  narrow = false,
  flags = 0,
  version = 0xc1,
}: Document): Uint8Array {
  const width = narrow ? 1 : 2;
  const body = paragraphs.map(({ letters }) => letters.map(({ text }) => text).join('')).join('');
  const whole = body + parts.map(([, text]) => text).join('');
  const letters = Buffer.from(whole, narrow ? 'latin1' : 'utf16le');
  let end = TEXT;
  const letterStretches: Stretch[] = [];
  const paragraphStretches: Stretch[] = [];
  for (const { letters: runs, style = 0, looks: own = [] } of paragraphs) {
    for (const run of runs)
      letterStretches.push({ end: (end += run.text.length * width), style: 0, looks: run.looks ?? [] });
    paragraphStretches.push({ end, style, looks: own });
  }
  const pad = Buffer.alloc((PAGE - ((TEXT + letters.length) % PAGE)) % PAGE);
  const firstPage = (TEXT + letters.length + pad.length) / PAGE;
  const letterPages = pagesOf(letterStretches, 'letters');
  const paragraphPages = pagesOf(paragraphStretches, 'paragraphs');
  const count = letterPages.ends.length - 1;
  const place = narrow ? TEXT * 2 + 0x4000_0000 : TEXT;
  const piece = Buffer.alloc(21);
  piece.set([2, 16]);
  piece.writeUInt32LE(whole.length, 9);
  piece.writeUInt32LE(place, 15);
  const structures: readonly (readonly [number, Uint8Array])[] = [
    [0x1a2, piece],
    [
      0xfa,
      plc(
        letterPages.ends,
        letterPages.ends.slice(1).map((_, index) => firstPage + index),
      ),
    ],
    [
      0x102,
      plc(
        paragraphPages.ends,
        paragraphPages.ends.slice(1).map((_, index) => firstPage + count + index),
      ),
    ],
  ];
  const first = Buffer.alloc(TEXT);
  first.writeUInt16LE(0xa5ec, 0);
  first.writeUInt16LE(version, 2);
  first.writeUInt16LE(flags, 0x0a);
  first.writeUInt32LE(body.length, 0x4c);
  for (const [at, text] of parts) first.writeUInt32LE(text.length, at);
  let at = 0;
  for (const [field, bytes] of structures) {
    first.writeUInt32LE(at, field);
    first.writeUInt32LE(bytes.length, field + 4);
    at += bytes.length;
  }
  return compoundFile({
    WordDocument: Buffer.concat([first, letters, pad, letterPages.pages, paragraphPages.pages]),
    '0Table': Buffer.concat(structures.map(([, bytes]) => bytes)),
  });
}
