import { MOST_LETTERS, TooManyLetters } from '../rendered-writer.ts';

/** A stretch of the text and where its letters lie: from `start`, `width` bytes each. */
export type Piece = { readonly text: string; readonly start: number; readonly width: 1 | 2 };

/** MS-DOC, sections 2.9.38, 2.8.35 and 2.9.177. */
const PROPERTIES = 1;
const TABLE = 2;
const COMPRESSED = 0x4000_0000;

const decoders = { 1: new TextDecoder('windows-1252'), 2: new TextDecoder('utf-16le', { ignoreBOM: true }) };

function findTable(view: DataView): number {
  let at = 0;
  while (view.getUint8(at) === PROPERTIES) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== TABLE) throw new RangeError('No table of pieces');
  return at + 1;
}

/** The pieces of the text in their order; in a file that was saved quickly they lie in another. */
export function readPieces(main: Uint8Array, structure: Uint8Array): readonly Piece[] {
  const view = new DataView(structure.buffer, structure.byteOffset, structure.byteLength);
  const at = findTable(view);
  const count = Math.floor((view.getUint32(at, true) - 4) / 12);
  const places = at + 4;
  const pieces: Piece[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const length = view.getUint32(places + (index + 1) * 4, true) - view.getUint32(places + index * 4, true);
    const place = view.getUint32(places + (count + 1) * 4 + index * 8 + 2, true);
    const width = (place & COMPRESSED) === 0 ? 2 : 1;
    const start = width === 1 ? (place & (COMPRESSED - 1)) / 2 : place & (COMPRESSED - 1);
    total += length;
    if (total > MOST_LETTERS) throw new TooManyLetters();
    if (length < 0 || start + length * width > main.length) throw new RangeError('A piece is missing');
    pieces.push({ text: decoders[width].decode(main.subarray(start, start + length * width)), start, width });
  }
  return pieces;
}
