import { ok, type Result } from '#shared/kernel/result.ts';
import { countWords } from '#shared/text/count-words.ts';
import type { Transcript } from '#shared/text/turn.ts';
import { importFailure, type ImportFailure } from './import-failure.ts';
import { readContent } from './read-content.ts';
import type { Recognition } from './read-format.ts';
import type { ReaderChoices, ReaderOptions, TableColumns } from './reader-options.ts';
import type { TranscriptFormat } from './transcript-format.ts';

export type TranscriptFile = { readonly name: string; readonly bytes: Uint8Array };

export type ImportedTranscript = Transcript & {
  /** The file's name without its ending. */
  readonly title: string;
  readonly format: TranscriptFormat;
  readonly encoding: string;
  /** Words in the whole text, labels among them, as a word processor counts. */
  readonly words: number;
  /** How speakers were found; null where the format itself says who speaks. */
  readonly recognition: Recognition | null;
  /** The columns that were read of a table; null of anything else. */
  readonly columns: TableColumns | null;
  /** What a person may decide otherwise. */
  readonly choices: ReaderChoices;
};

/** Pictures may make a Word document large; what is read of it has a bound of its own. */
const LARGEST_FILE = 256_000_000;

const formats: ReadonlyMap<string, TranscriptFormat> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['docx', 'docx'],
  ['docm', 'docx'],
  ['doc', 'doc'],
  ['rtf', 'rtf'],
  ['odt', 'odt'],
  ['fodt', 'odt'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['otr', 'html'],
  ['vtt', 'vtt'],
  ['webvtt', 'vtt'],
  ['srt', 'srt'],
  ['sbv', 'sbv'],
  ['sub', 'sub'],
  ['rt', 'sub'],
  ['json', 'json'],
  ['pdf', 'pdf'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
]);

/** The last part of a path, or null where the name can only be a folder's. */
function fileName(path: string): string | null {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return name === '' || name === '.' || name === '..' ? null : name;
}

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

function titleOf(name: string): string {
  const title = name.replace(/(?<=.)\.[^.]+$/, '').trim();
  return title === '' ? name : title;
}

/**
 * Reads one transcript, by what its bytes are and not by its ending alone. Any bytes give a transcript or a failure that says in
 * one sentence which file it is and what to do. A person's decisions in `options` are followed where the format knows of them.
 */
export async function readTranscript(
  file: TranscriptFile,
  options: ReaderOptions = {},
): Promise<Result<ImportedTranscript, ImportFailure>> {
  const { bytes } = file;
  const name = fileName(file.name);
  if (name === null) return importFailure.folder(file.name);
  if (bytes.length === 0) return importFailure.empty(name);
  if (bytes.length > LARGEST_FILE) return importFailure.tooLarge(name, LARGEST_FILE);
  const said = formats.get(endingOf(name)) ?? null;
  const read = await readContent({ name, bytes, said }, options);
  if (!read.ok) return read;
  const { transcript, format, encoding, recognition = null, columns = null } = read.value;
  const choices = { encodings: [], columns: [], ...read.value.choices };
  const words = countWords(transcript.text);
  return words === 0
    ? importFailure.noText(name)
    : ok({ ...transcript, title: titleOf(name), format, encoding, words, recognition, columns, choices });
}
