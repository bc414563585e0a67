import { err, ok, type Result } from '#shared/kernel/result.ts';

export type DecodedText = {
  /** With `\n` line ends, without a byte order mark, and without halves of surrogate pairs. */
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
  /** The encodings in which the bytes make some sense, the one taken first. */
  readonly encodings: readonly string[];
};

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const known = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const satisfies readonly Encoding[];

const namedEncoding = (name: string): Encoding | undefined => known.find((encoding) => encoding === name);

export const isEncoding = (name: string): boolean => namedEncoding(name) !== undefined;

/** Control characters that have no place in a text; more than a few mean that the bytes are something else. */
const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;
const FEW = 0.005;
/** Zeros in a text of single bytes are rarer than in any text of double ones. */
const RARE = 0.02;

const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const looksBinary = (text: string): boolean =>
  text.includes('\0') || countOf(text, controls) > text.length * FEW;

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark shows by its blanks and line ends, which every script has and which are half zeros. */
function guessSixteen(bytes: Uint8Array): Encoding | null {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros < bytes.length * RARE && decodeStrictly(bytes, 'utf-8') !== null) return null;
  const readings = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = decodeStrictly(bytes, encoding) ?? '\0';
    return { encoding, blanks: looksBinary(text) ? 0 : countOf(text, /[\n\r\t \u3000-\u3002]/g) };
  });
  const best = readings.toSorted((a, b) => b.blanks - a.blanks)[0];
  return best === undefined || best.blanks === 0 ? null : best.encoding;
}

/** UTF-8 in which a few bytes went wrong is still UTF-8: far more of its letters beyond ASCII are right. */
function isMostlyUtf8(text: string): boolean {
  const broken = countOf(text, /\ufffd/g);
  return countOf(text, /[^\0-\x7f\ufffd]/g) > broken * 10;
}

function read(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return { text: decode(bytes, marked), encoding: marked };
  if (bytes.includes(0)) {
    const encoding = guessSixteen(bytes);
    return encoding === null ? null : { text: decode(bytes, encoding), encoding };
  }
  const text = decode(bytes, 'utf-8');
  if (!text.includes('\ufffd') || isMostlyUtf8(text)) return { text, encoding: 'utf-8' };
  return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
}

function warningsFor(text: string, encoding: Encoding): readonly string[] {
  if (encoding === 'windows-1252') return ['The text was read as Windows-1252; check its accented letters.'];
  return text.includes('\ufffd') ? ['Some letters could not be read and show as “\ufffd”.'] : [];
}

/** The text in bytes of UTF-8, UTF-16 or, failing these, Windows-1252, or of the encoding asked for; an error when they are no text. */
export function decodeText(bytes: Uint8Array, asked?: string): Result<DecodedText, 'binary'> {
  const chosen = asked === undefined ? undefined : namedEncoding(asked);
  const found = chosen === undefined ? read(bytes) : { text: decode(bytes, chosen), encoding: chosen };
  if (found === null || looksBinary(found.text)) return err('binary');
  const text = found.text.replaceAll(/\r\n?/g, '\n').toWellFormed();
  const { encoding } = found;
  const warnings = warningsFor(text, encoding);
  return ok({ text, encoding, warnings, encodings: [...new Set([encoding, 'utf-8', 'windows-1252'])] });
}
