import { ok, type Result } from '#shared/kernel/result.ts';
import { readDoc } from './doc/read-doc.ts';
import { readDocx } from './docx/read-docx.ts';
import { importFailure, type ImportFailure } from './import-failure.ts';
import { readOdt } from './odt/read-odt.ts';
import type { ReadFormat } from './read-format.ts';
import type { ReaderOptions } from './reader-options.ts';
import { MOST_LETTERS } from './rendered-writer.ts';
import { readRtf } from './rtf/read-rtf.ts';
import type { TranscriptFormat } from './transcript-format.ts';
import { LARGEST_PARTS } from './zip/inflate-parts.ts';
import type { ZipEntry } from './zip/zip-entries.ts';

/** The formats of word processors and browsers, which show themselves in their bytes. */
type DocumentFormat = Extract<TranscriptFormat, 'docx' | 'doc' | 'odt' | 'rtf'>;

/** A document as its bytes show it; the entries are those of the archive that it is, if it is one. */
export type DocumentContent = { readonly format: DocumentFormat; readonly entries: readonly ZipEntry[] };

type DocumentFailure = 'damaged' | 'too_large' | 'too_long' | 'locked' | 'old_word';

type ReadBytes = (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  options: ReaderOptions,
) => Result<ReadFormat, DocumentFailure>;

const readers: { readonly [format in DocumentFormat]: ReadBytes } = {
  docx: readDocx,
  doc: readDoc,
  odt: readOdt,
  rtf: readRtf,
};

const misnamed: { readonly [format in DocumentFormat]: string } = {
  docx: 'The file is a Word document, whatever its name says.',
  doc: 'The file is a Word document, whatever its name says.',
  odt: 'The file is an OpenDocument text, whatever its name says.',
  rtf: 'The file is a rich text (RTF) document, whatever its name says.',
};

const failures: {
  readonly [failure in DocumentFailure]: (name: string) => ReturnType<typeof importFailure.damaged>;
} = {
  damaged: importFailure.damaged,
  locked: importFailure.locked,
  old_word: importFailure.oldWord,
  too_large: (name) => importFailure.tooLarge(name, LARGEST_PARTS),
  too_long: (name) => importFailure.tooLarge(name, MOST_LETTERS),
};

type Named = { readonly name: string; readonly bytes: Uint8Array; readonly said: TranscriptFormat | null };

/** Word itself opens the one as the other. */
const isNamed = (said: TranscriptFormat | null, format: DocumentFormat): boolean =>
  said === format || (said === 'doc' && format === 'docx') || (said === 'docx' && format === 'doc');

/** Reads a document of a word processor or a browser, and says so when its name promises another format. */
export function readDocument(
  { name, bytes, said }: Named,
  { format, entries }: DocumentContent,
  options: ReaderOptions,
): Result<ReadFormat & { readonly format: TranscriptFormat }, ImportFailure> {
  const read = readers[format](bytes, entries, options);
  if (!read.ok) return failures[read.error](name);
  const { transcript } = read.value;
  const warnings = isNamed(said, format) ? transcript.warnings : [misnamed[format], ...transcript.warnings];
  return ok({ ...read.value, format, transcript: { ...transcript, warnings } });
}
