import { decodePiece } from './encodings.ts';

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that the mark at the beginning of a text names, if there is one. */
export function markedEncoding(bytes: Uint8Array): string | null {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/** Zeros in a text of single bytes are rarer than in any text of double ones. */
const RARE = 0.02;
const GLANCE = 65_536;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** UTF-32 shows by two zeros in every four bytes. */
function isThirtyTwo(glance: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): boolean {
  const high = encoding === 'utf-32le' ? [3, 2] : [0, 1];
  const quads = Math.floor(glance.length / 4);
  const [first = 0, second = 0] = high;
  for (let quad = 0; quad < quads; quad += 1) {
    if (glance[quad * 4 + first] !== 0 || (glance[quad * 4 + second] ?? 0) > 0x10) return false;
  }
  return quads > 0 && glance.length % 4 === 0;
}

/** UTF-32 and UTF-16 without a mark; the latter shows by its blanks and line ends, which every script has and which are half zeros. */
export function guessWide(bytes: Uint8Array): string | null {
  const glance = bytes.subarray(0, GLANCE);
  for (const encoding of ['utf-32le', 'utf-32be'] as const) {
    if (isThirtyTwo(glance, encoding)) return encoding;
  }
  const zeros = glance.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros < glance.length * RARE && !decodePiece(glance, 'utf-8').includes('\ufffd')) return null;
  const readings = ['utf-16le', 'utf-16be'].map((encoding) => {
    const text = decodePiece(glance, encoding);
    const isText = !/[\0\ufffd]/.test(text);
    return { encoding, blanks: isText ? countOf(text, /[\n\r\t \u3000-\u3002]/g) : 0 };
  });
  const best = readings.toSorted((a, b) => b.blanks - a.blanks)[0];
  return best === undefined || best.blanks === 0 ? null : best.encoding;
}

/** UTF-8 in which a few bytes went wrong is still UTF-8: far more of its letters beyond ASCII are right. */
export function isMostlyUtf8(text: string): boolean {
  const broken = text.includes('\ufffd') ? countOf(text, /\ufffd/g) : 0;
  return broken === 0 || countOf(text, /[^\0-\x7f\ufffd]/g) > broken * 10;
}
