import { ok, type Result } from '#shared/kernel/result.ts';
import { countWords } from '#shared/text/count-words.ts';
import type { Transcript } from '#shared/text/turn.ts';
import { readDocx } from './docx/read-docx.ts';
import { LARGEST_PARTS } from './docx/unpack-docx.ts';
import { importFailure, type ImportFailure } from './import-failure.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { ReadFormat } from './read-format.ts';
import { sniffContent, type Content } from './sniff-content.ts';
import { decodeText, type DecodedText } from './text/decode-text.ts';
import { readText } from './text/read-text.ts';
import type { TranscriptFormat } from './transcript-format.ts';
import { readVtt } from './vtt/read-vtt.ts';

export type TranscriptFile = { readonly name: string; readonly bytes: Uint8Array };

/** Pictures may make a Word document large; what is read of it has a bound of its own. */
const LARGEST_DOCX = 256_000_000;
const LARGEST_TEXT = 64_000_000;
/** Markdown takes longest to read, about a second for each 200,000 letters. */
const LARGEST_MARKDOWN = 4_000_000;

const formats: ReadonlyMap<string, TranscriptFormat> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['docx', 'docx'],
  ['vtt', 'vtt'],
]);

export type ImportedTranscript = Transcript & {
  /** The file's name without its ending. */
  readonly title: string;
  readonly format: TranscriptFormat;
  readonly encoding: string;
  /** Words in the whole text, labels among them, as a word processor counts. */
  readonly words: number;
};

type Outcome = Result<ImportedTranscript, ImportFailure>;

const textReaders: { readonly [format in 'txt' | 'md' | 'vtt']: (text: DecodedText) => ReadFormat } = {
  txt: readText,
  md: readMarkdown,
  vtt: readVtt,
};

/** The last part of a path, or null where the name can only be a folder's. */
function fileName(path: string): string | null {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return name === '' || name === '.' || name === '..' ? null : name;
}

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const titleOf = (name: string): string => name.replace(/(?<=.)\.[^.]+$/, '').trim() || name;

function imported(
  name: string,
  format: TranscriptFormat,
  read: ReadFormat,
  extra: readonly string[] = [],
): Outcome {
  const { transcript, encoding } = read;
  const words = countWords(transcript.text);
  if (words === 0) return importFailure.noText(name);
  const warnings = [...extra, ...transcript.warnings];
  return ok({ ...transcript, warnings, title: titleOf(name), format, encoding, words });
}

function readWord(
  name: string,
  bytes: Uint8Array,
  names: readonly string[],
  said: TranscriptFormat | null,
): Outcome {
  const read = readDocx(bytes, names);
  if (read.ok)
    return imported(
      name,
      'docx',
      read.value,
      said === 'docx' ? [] : ['The file is a Word document, whatever its name says.'],
    );
  return read.error === 'too_large'
    ? importFailure.tooLarge(name, LARGEST_PARTS)
    : importFailure.damaged(name);
}

const isCaptions = (text: string): boolean => /^WEBVTT(?:\s|$)/.test(text);
const hasTimings = (text: string): boolean => /^\s*[\d:.]+\s*-->\s*[\d:.]+/m.test(text.slice(0, 10_000));

function readLetters(name: string, bytes: Uint8Array, said: TranscriptFormat | null): Outcome {
  const largest = said === 'md' ? LARGEST_MARKDOWN : LARGEST_TEXT;
  if (bytes.length > largest) return importFailure.tooLarge(name, largest);
  const decoded = decodeText(bytes);
  if (!decoded.ok)
    return said === null
      ? importFailure.unknownFormat(name, null)
      : importFailure.notWhatItSays(name, 'made of other data than text', said);
  const { text } = decoded.value;
  if (said === null) return importFailure.unknownFormat(name, null);
  if (text.trim() === '') return importFailure.noText(name);
  if (said === 'docx') return importFailure.notWhatItSays(name, 'a plain text', said);
  if (said === 'vtt' && !isCaptions(text) && !hasTimings(text))
    return importFailure.notWhatItSays(name, 'a text without times', said);
  const format = isCaptions(text) ? 'vtt' : said;
  return imported(name, format, textReaders[format](decoded.value));
}

function readContent(
  name: string,
  bytes: Uint8Array,
  said: TranscriptFormat | null,
  content: Content,
): Outcome {
  switch (content.kind) {
    case 'docx':
      return readWord(name, bytes, content.names, said);
    case 'broken-zip':
      if (said === 'docx') return importFailure.damaged(name);
      return said === null
        ? importFailure.unknownFormat(name, 'a compressed archive')
        : importFailure.notWhatItSays(name, 'a compressed archive', said);
    case 'other':
      return said === null
        ? importFailure.unknownFormat(name, content.noun)
        : importFailure.notWhatItSays(name, content.noun, said);
    case 'text':
      return readLetters(name, bytes, said);
  }
}

/**
 * Reads one transcript, by what its bytes are and not by its ending alone. Any bytes give a transcript or a failure that says in
 * one sentence which file it is and what to do.
 */
export async function readTranscript(file: TranscriptFile): Promise<Outcome> {
  const name = fileName(file.name);
  if (name === null) return importFailure.folder(file.name);
  if (file.bytes.length === 0) return importFailure.empty(name);
  if (file.bytes.length > LARGEST_DOCX) return importFailure.tooLarge(name, LARGEST_DOCX);
  const said = formats.get(endingOf(name)) ?? null;
  return readContent(name, file.bytes, said, sniffContent(file.bytes));
}
