import { ok, type Result } from '#shared/kernel/result.ts';
import { importFailure, type ImportFailure } from '../import-failure.ts';
import type { ReadFormat } from '../read-format.ts';
import type { ReaderOptions } from '../reader-options.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { readText } from '../text/read-text.ts';
import type { TranscriptFormat } from '../transcript-format.ts';
import { LARGEST_PARTS, type UnpackFailure } from '../zip/inflate-parts.ts';
import type { ZipEntry } from '../zip/zip-entries.ts';
import { gridOfText } from './grid-of-text.ts';
import { gridOfWorkbook } from './grid-of-workbook.ts';
import { readGrid, type GridFailure } from './read-grid.ts';

type Outcome = Result<ReadFormat & { readonly format: TranscriptFormat }, ImportFailure>;

const noTalk = (name: string, { missing }: GridFailure): Outcome =>
  missing === null ? importFailure.noColumn(name) : importFailure.unknownColumn(name, missing);

/** A table in plain text read as talk, a row a turn. What turns out to be no table is read as the text that it is. */
export function readTextTable(
  name: string,
  format: 'csv' | 'tsv',
  decoded: DecodedText,
  options: ReaderOptions,
): Outcome {
  const { text, encoding, encodings, warnings } = decoded;
  const grid = gridOfText(text);
  if (grid === null) {
    const read = readText(decoded, options);
    const told = ['The file is no table and was read as a plain text.', ...read.transcript.warnings];
    return ok({ ...read, format: 'txt', transcript: { ...read.transcript, warnings: told } });
  }
  const read = readGrid(grid, options);
  if (!read.ok) return noTalk(name, read.error);
  const { transcript, choices } = read.value;
  return ok({
    ...read.value,
    format,
    encoding,
    transcript: { ...transcript, warnings: [...warnings, ...transcript.warnings] },
    choices: { ...choices, encodings },
  });
}

const failures: { readonly [failure in UnpackFailure | 'too_long']: (name: string) => Outcome } = {
  damaged: importFailure.damaged,
  locked: importFailure.locked,
  too_long: importFailure.tooLong,
  too_large: (name) => importFailure.tooLarge(name, LARGEST_PARTS),
};

/** A workbook read as talk, a row a turn. */
export async function readWorkbookFile(
  name: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  options: ReaderOptions,
): Promise<Outcome> {
  const grid = await gridOfWorkbook(bytes, entries);
  if (!grid.ok) return failures[grid.error](name);
  if (grid.value.length === 0) return importFailure.noText(name);
  const read = readGrid(grid.value, options);
  return read.ok ? ok({ ...read.value, format: 'xlsx', encoding: 'utf-8' }) : noTalk(name, read.error);
}
