import { eastAsian } from './encodings.ts';
import { guessEastAsian } from './guess-east-asian.ts';
import { guessSingleByte } from './guess-single-byte.ts';

/** So many bytes of a text tell as much about its encoding as all of it. */
const ENOUGH = 12_000;
const LINE_END = 0x0a;
/** How many others are worth offering. */
const OTHERS = 4;

/** The lines that hold bytes beyond ASCII, which alone tell encodings apart, as far as they are needed. */
export function tellingSample(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, ENOUGH));
  let length = 0;
  for (let at = 0; at < bytes.length && length < sample.length;) {
    const high = bytes.subarray(at).findIndex((byte) => byte > 0x7f);
    if (high === -1) break;
    const start = Math.max(at, bytes.lastIndexOf(LINE_END, at + high) + 1, at + high - ENOUGH / 4);
    const next = bytes.indexOf(LINE_END, at + high);
    const end = Math.min(next === -1 ? bytes.length : next + 1, start + sample.length - length);
    sample.set(bytes.subarray(start, end), length);
    length += end - start;
    at = end;
  }
  return sample.subarray(0, length);
}

/** The encodings in which bytes that are no Unicode make sense, the likeliest first. */
export function guessEncodings(bytes: Uint8Array): readonly string[] {
  const sample = tellingSample(bytes);
  const double = guessEastAsian(sample);
  if (double.length > 0) return [...new Set([...double, ...eastAsian])];
  return guessSingleByte(sample)
    .slice(0, 1 + OTHERS)
    .map(({ encoding }) => encoding);
}
