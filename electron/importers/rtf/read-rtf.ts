import { err, ok, type Result } from '#shared/kernel/result.ts';
import { leftOutWarnings } from '../left-out.ts';
import type { ReadFormat } from '../read-format.ts';
import { readRendered } from '../read-rendered.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { meaningOf } from '../rendered-writer.ts';
import type { ZipEntry } from '../zip/zip-entries.ts';
import { encodingOf } from './code-pages.ts';
import { renderRtf, type RenderedRtf } from './render-rtf.ts';

const UTF_8 = 65001;

/** The format is made of ASCII; some writers put UTF-8 into it nevertheless. */
function rawPageOf(bytes: Uint8Array): number | null {
  if (bytes.every((code) => code < 0x80)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return UTF_8;
  } catch {
    return null;
  }
}

function warningsFor({ left, page, brokenOff }: RenderedRtf): readonly string[] {
  return [
    ...(brokenOff ? ['The file breaks off before its end; look whether words are missing.'] : []),
    ...(encodingOf(page) === null
      ? [`Code page ${page} is not known, and was read as Windows-1252; check the accented letters.`]
      : []),
    ...leftOutWarnings(left),
  ];
}

/** A document in Rich Text Format read for its words, with bold letters and headings as a sign of labels. */
export function readRtf(
  bytes: Uint8Array,
  _entries: readonly ZipEntry[],
  options: ReaderOptions,
): Result<ReadFormat, 'damaged' | 'too_long'> {
  try {
    const rendered = renderRtf(bytes, rawPageOf(bytes));
    const { text, emphasis, page } = rendered;
    const encoding = encodingOf(page) ?? 'windows-1252';
    return ok({ encoding, ...readRendered({ text, emphasis }, options, warningsFor(rendered)) });
  } catch (cause) {
    return err(meaningOf(cause));
  }
}
