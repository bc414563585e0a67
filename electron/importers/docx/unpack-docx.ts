import { crc32 } from 'node:zlib';
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { zipChecksums } from './zip-checksums.ts';

/** The parts of a Word document that a transcript needs, as bytes of XML. */
export type DocxParts = { readonly document: Uint8Array; readonly styles: Uint8Array | null };

export type UnpackFailure = 'damaged' | 'too_large';

/** The most that the parts may grow to; 18,000 words of a verbose writer take 2 MB. */
export const LARGEST_PARTS = 64_000_000;

/** Small enough that what it inflates to, a thousand times as much at worst, is seen before it fills the memory. */
const STEP = 16_384;

class TooLarge extends Error {}

/** The names in a zip archive, or null when its table of contents can't be read. */
export function namesInZip(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter({ name }) {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return null;
  }
}

function together(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** Inflates only the parts asked for, a step at a time, and stops at once when they grow beyond all measure. */
function inflate(bytes: Uint8Array, wanted: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!wanted.includes(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (problem, chunk, isLast) => {
      if (problem !== null) throw problem;
      total += chunk.length;
      if (total > LARGEST_PARTS) throw new TooLarge();
      chunks.push(chunk);
      if (isLast) parts.set(file.name, together(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length && parts.size < wanted.length; from += STEP) {
    unzip.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
  }
  return parts;
}

/** The name of the main text among those in the archive; not every writer names it as Word does. */
export function mainPart(names: readonly string[]): string | null {
  return names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? null;
}

export function unpackDocx(bytes: Uint8Array, names: readonly string[]): Result<DocxParts, UnpackFailure> {
  const main = mainPart(names);
  if (main === null) return err('damaged');
  const styles = 'word/styles.xml';
  try {
    const parts = inflate(bytes, names.includes(styles) ? [main, styles] : [main]);
    const document = parts.get(main);
    const checksums = zipChecksums(bytes);
    const isWhole = [...parts].every(([name, part]) => crc32(part) === (checksums.get(name) ?? crc32(part)));
    return document === undefined || !isWhole
      ? err('damaged')
      : ok({ document, styles: parts.get(styles) ?? null });
  } catch (cause) {
    return err(cause instanceof TooLarge ? 'too_large' : 'damaged');
  }
}
