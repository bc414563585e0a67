import { err, ok, type Result } from '#shared/kernel/result.ts';
import { leftOutWarnings } from '../left-out.ts';
import type { ReadFormat } from '../read-format.ts';
import { readRendered } from '../read-rendered.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { meaningOf } from '../rendered-writer.ts';
import type { ZipEntry } from '../zip/zip-entries.ts';
import { renderDoc } from './render-doc.ts';
import { openWordFile } from './word-file.ts';

/** A document of Word 97 to 2003 read for its words, with bold letters and headings as a sign of labels. */
export function readDoc(
  bytes: Uint8Array,
  _entries: readonly ZipEntry[],
  options: ReaderOptions,
): Result<ReadFormat, 'damaged' | 'too_long' | 'locked' | 'old_word'> {
  try {
    const file = openWordFile(bytes);
    if (!file.ok) return file;
    const { left, ...words } = renderDoc(file.value);
    return ok({ encoding: 'utf-16le', ...readRendered(words, options, leftOutWarnings(left)) });
  } catch (cause) {
    return err(meaningOf(cause));
  }
}
