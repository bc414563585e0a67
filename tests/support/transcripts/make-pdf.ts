/** Words on a page: points from its upper left corner to the beginning of the baseline. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Turned upwards by a quarter. */
  readonly upwards?: boolean;
  /** `unicode` writes any letter, `japanese` in the encoding that Japanese programs used. */
  readonly font?: 'latin' | 'unicode' | 'japanese';
};

const HEIGHT = 842;

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

function sixteen(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

const shiftJis: ReadonlyMap<string, string> = new Map([
  ['は', '82cd'],
  ['い', '82a2'],
  ['。', '8142'],
  ['聞', '95b7'],
  ['き', '82ab'],
  ['手', '8ee8'],
  ['：', '8146'],
]);

function shown({ text, font = 'latin' }: Piece): string {
  if (font === 'unicode') return `<${sixteen(text)}>`;
  if (font === 'japanese')
    return `<${Array.from(text, (letter) => shiftJis.get(letter) ?? '8148').join('')}>`;
  return `(${text.replaceAll(/[\\()]/g, String.raw`\$&`)})`;
}

function draw(piece: Piece): string {
  const { x, y, size = 10, bold = false, upwards = false, font = 'latin' } = piece;
  const name = font === 'unicode' ? 'U' : font === 'japanese' ? 'J' : bold ? 'B' : 'R';
  const turn = upwards ? '0 1 -1 0' : '1 0 0 1';
  return `BT /${name} ${size} Tf ${turn} ${x} ${HEIGHT - y} Tm ${shown(piece)} Tj ET`;
}

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap end end`;

const stream = (content: string, entries = ''): string =>
  `<< /Length ${latin(content).length}${entries} >>\nstream\n${content}\nendstream`;

const fonts: readonly string[] = [
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 10 0 R /DW 500 >>',
  stream(toUnicode),
  '<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /90ms-RKSJ-H /DescendantFonts [9 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 10 0 R /DW 1000 >>',
  '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
];

/** A PDF document with these words on its pages; `trailer` adds to its last dictionary, as encryption does. */
export function makePdf(pages: readonly (readonly Piece[])[], trailer = ''): Uint8Array {
  const first = 3 + fonts.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts,
    ...pages.flatMap((pieces, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${first + index * 2 + 1} 0 R ` +
        '/Resources << /Font << /R 3 0 R /B 4 0 R /U 5 0 R /J 8 0 R >> >> >>',
      stream(pieces.map(draw).join('\n')),
    ]),
  ];
  let written = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = written.length;
    written += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${written.length}\n%%EOF\n`;
  return Uint8Array.from(latin(written + end));
}
