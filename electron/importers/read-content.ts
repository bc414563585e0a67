import { ok, type Result } from '#shared/kernel/result.ts';
import { readCaptions } from './captions/read-captions.ts';
import { holdsCaptions, sniffCaptions } from './captions/sniff-captions.ts';
import { declaredEncoding } from './html/declared-encoding.ts';
import { LARGEST_PAGE, readHtml } from './html/read-html.ts';
import { importFailure, type ImportFailure } from './import-failure.ts';
import { readJson } from './json/read-json.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { LARGEST_STREAMS, type PdfFailure } from './pdf/pages/open-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readDocument } from './read-document.ts';
import type { ReadFormat } from './read-format.ts';
import type { ReaderOptions } from './reader-options.ts';
import { sniffContent } from './sniff-content.ts';
import { isTiered } from './table/is-tiered.ts';
import { readTextTable, readWorkbookFile } from './table/read-table-file.ts';
import { decodeText, isEncoding, type DecodedText } from './text/decode-text.ts';
import { readText } from './text/read-text.ts';
import type { TranscriptFormat } from './transcript-format.ts';
import type { ZipEntry } from './zip/zip-entries.ts';

type ReadContent = ReadFormat & { readonly format: TranscriptFormat };

type Outcome = Result<ReadContent, ImportFailure>;

/** A file by its name, with the format that its ending promises, if it promises one. */
type Named = { readonly name: string; readonly bytes: Uint8Array; readonly said: TranscriptFormat | null };

const LARGEST_TEXT = 64_000_000;
/** Markdown takes longest to read, about a second for each 200,000 letters. */
const LARGEST_MARKDOWN = 4_000_000;
const LARGEST_TABLE = 16_000_000;
/** A hundred interviews in one file have fewer lines. */
const MOST_LINES = 400_000;
/** More than two for each caption of a day. */
const MOST_TAGS = 400_000;

const pdfFailures: { readonly [failure in PdfFailure]: (name: string) => Outcome } = {
  damaged: importFailure.damaged,
  locked: importFailure.locked,
  scan: importFailure.scan,
  too_large: (name) => importFailure.tooLarge(name, LARGEST_STREAMS),
  too_long: importFailure.tooLong,
  unreadable: importFailure.unreadable,
};

type ReadText = (text: DecodedText, options: ReaderOptions) => ReadFormat;

const textReaders: Partial<Readonly<Record<TranscriptFormat, ReadText>>> = {
  txt: readText,
  md: readMarkdown,
  vtt: readCaptions,
  srt: readCaptions,
  sbv: readCaptions,
  sub: readCaptions,
};

/** What a text is: its ending's word is taken except where captions show themselves, or a table that goes speaker by speaker. */
function formatOf(text: string, said: TranscriptFormat): TranscriptFormat {
  const captions = said === 'md' ? null : sniffCaptions(text);
  if (captions === 'vtt' || (captions !== null && said === 'txt')) return captions;
  return said === 'txt' && isTiered(text) ? 'tsv' : said;
}

/** What is an archive on the outside. */
const zipped: ReadonlySet<TranscriptFormat | null> = new Set(['docx', 'odt', 'xlsx']);

function refused({ name, said }: Named, content: string): Outcome {
  return said === null
    ? importFailure.unknownFormat(name, content)
    : importFailure.notWhatItSays(name, content, said);
}

/** Whether a sign stands in a text more often than that. */
function isOftener(text: string, sign: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  return count > most;
}

function readLetters(file: Named, options: ReaderOptions): Outcome {
  const { name, bytes, said } = file;
  const largest = said === 'md' ? LARGEST_MARKDOWN : LARGEST_TEXT;
  if (bytes.length > largest) return importFailure.tooLarge(name, largest);
  if (said === null) return importFailure.unknownFormat(name, null);
  const { encoding } = options;
  if (encoding !== undefined && !isEncoding(encoding)) return importFailure.unknownEncoding(name, encoding);
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) return refused(file, 'a file for some program');
  const { text } = decoded.value;
  if (isOftener(text, '\n', MOST_LINES)) return importFailure.tooLong(name);
  if (text.trim() === '') return importFailure.noText(name);
  const format = formatOf(text, said);
  if (format === 'csv' || format === 'tsv') {
    if (bytes.length > LARGEST_TABLE) return importFailure.tooLarge(name, LARGEST_TABLE);
    return readTextTable(name, format, decoded.value, options);
  }
  if (format === 'json') {
    if (bytes.length > LARGEST_TABLE) return importFailure.tooLarge(name, LARGEST_TABLE);
    const read = readJson(decoded.value, options);
    if (read.ok) return ok({ format, ...read.value });
    return read.error === 'too_long' ? importFailure.tooLong(name) : importFailure.noTalk(name);
  }
  const reader = textReaders[format];
  if (reader === undefined) return refused(file, 'a plain text');
  if (reader === readCaptions && isOftener(text, '<', MOST_TAGS)) return importFailure.tooLong(name);
  if (reader === readCaptions && !holdsCaptions(text)) return refused(file, 'a text without times');
  return ok({ format, ...reader(decoded.value, options) });
}

async function readPages({ name, bytes, said }: Named, options: ReaderOptions): Promise<Outcome> {
  const read = await readPdf(bytes, options);
  if (!read.ok) return pdfFailures[read.error](name);
  const { transcript } = read.value;
  const misnamed = said === 'pdf' ? [] : ['The file is a PDF document, whatever its name says.'];
  const warnings = [...misnamed, ...transcript.warnings];
  return ok({ ...read.value, format: 'pdf', transcript: { ...transcript, warnings } });
}

function readWebPage(file: Named, options: ReaderOptions): Outcome {
  const { name, bytes, said } = file;
  if (bytes.length > LARGEST_PAGE) return importFailure.tooLarge(name, LARGEST_PAGE);
  const { encoding = declaredEncoding(bytes) } = options;
  if (encoding !== undefined && !isEncoding(encoding)) return importFailure.unknownEncoding(name, encoding);
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) return refused(file, 'a file for some program');
  const read = readHtml(decoded.value, options);
  if (!read.ok) return read.error === 'too_long' ? importFailure.tooLong(name) : importFailure.damaged(name);
  const { transcript } = read.value;
  const misnamed = said === 'html' ? [] : ['The file is a web page (HTML), whatever its name says.'];
  const warnings = [...misnamed, ...transcript.warnings];
  return ok({ ...read.value, format: 'html', transcript: { ...transcript, warnings } });
}

async function readWorkbook(
  file: Named,
  entries: readonly ZipEntry[],
  options: ReaderOptions,
): Promise<Outcome> {
  const { name, bytes, said } = file;
  const read = await readWorkbookFile(name, bytes, entries, options);
  if (!read.ok && read.error.code === 'damaged' && said !== 'xlsx') return refused(file, 'an Excel workbook');
  if (!read.ok || said === 'xlsx') return read;
  const { transcript } = read.value;
  const warnings = ['The file is an Excel workbook, whatever its name says.', ...transcript.warnings];
  return ok({ ...read.value, transcript: { ...transcript, warnings } });
}

/** Reads bytes as what they are, if that is something a transcript can be in; the ending has a say only about texts. */
export async function readContent(file: Named, options: ReaderOptions): Promise<Outcome> {
  const content = sniffContent(file.bytes);
  switch (content.kind) {
    case 'document':
      return readDocument(file, content, options);
    case 'pdf':
      return readPages(file, options);
    case 'workbook':
      return readWorkbook(file, content.entries, options);
    case 'broken-zip':
      return zipped.has(file.said) ? importFailure.damaged(file.name) : refused(file, 'a compressed archive');
    case 'locked':
      return importFailure.locked(file.name);
    case 'sheet':
      return importFailure.oldSheet(file.name, content.noun);
    case 'other':
      return refused(file, content.noun);
    case 'html':
      return readWebPage(file, options);
    case 'text':
      return file.said === 'html' ? readWebPage(file, options) : readLetters(file, options);
  }
}
