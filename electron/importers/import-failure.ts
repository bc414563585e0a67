import { err } from '#shared/kernel/result.ts';
import type { TranscriptFormat } from './transcript-format.ts';

type ImportFailureCode =
  | 'unknown_format'
  | 'empty'
  | 'not_what_it_says'
  | 'damaged'
  | 'too_large'
  | 'no_text'
  | 'unknown_choice';

/** Why a file can't be brought in: a code for programs, and one sentence that names the file and what to do. */
export type ImportFailure = { readonly code: ImportFailureCode; readonly message: string };

type Failed = { readonly ok: false; readonly error: ImportFailure };

const nouns: { readonly [format in TranscriptFormat]: string } = {
  txt: 'a plain text',
  md: 'a Markdown text',
  docx: 'a Word document',
  doc: 'a Word document',
  rtf: 'a rich text (RTF) document',
  odt: 'an OpenDocument text',
  html: 'a web page (HTML)',
  vtt: 'a WebVTT caption file',
  srt: 'a SubRip caption file',
  sbv: 'a YouTube caption file',
  sub: 'a subtitle file',
  json: 'a transcript in JSON',
  pdf: 'a PDF document',
  csv: 'a table in plain text',
  tsv: 'a table in plain text',
  xlsx: 'an Excel workbook',
};

const fail = (code: ImportFailureCode, message: string): Failed => err({ code, message });

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

export const importFailure = {
  folder: (name: string) =>
    fail('unknown_format', `“${name}” is the name of a folder; choose the transcripts inside it.`),
  unknownFormat: (name: string, content: string | null) =>
    fail(
      'unknown_format',
      content === null
        ? `“${name}” has an ending that is not known; if it is a transcript, rename it to end in .txt, or save it as .docx, .doc, .rtf, .odt, .html, .md, .pdf, .vtt, .srt, .sbv, .sub, .json, .csv or .xlsx.`
        : `“${name}” is ${content}, which can't be read; save the transcript as .docx or .txt and import that.`,
    ),
  empty: (name: string) =>
    fail('empty', `“${name}” is empty; export the transcript again from the program it was made with.`),
  notWhatItSays: (name: string, content: string, said: TranscriptFormat) =>
    fail(
      'not_what_it_says',
      `“${name}” is ${content}, not ${nouns[said]}; export the text from the program it was made with.`,
    ),
  locked: (name: string) =>
    fail(
      'not_what_it_says',
      `“${name}” is locked with a password; open it in the program it was made with, save it without the password and import that.`,
    ),
  oldSheet: (name: string, content: string) =>
    fail(
      'unknown_format',
      `“${name}” is ${content}, which can't be read; save it as .xlsx or .csv and import that.`,
    ),
  oldWord: (name: string) =>
    fail(
      'unknown_format',
      `“${name}” was written by a Word of before 1997; open it in Word or LibreOffice, save it as .docx and import that.`,
    ),
  damaged: (name: string) =>
    fail('damaged', `“${name}” is damaged or cut short; copy or export it again from where it came from.`),
  tooLarge: (name: string, limit: number) =>
    fail(
      'too_large',
      `“${name}” holds more than the ${megabytes(limit)} of text that can be read; split it into smaller files.`,
    ),
  scan: (name: string) =>
    fail(
      'no_text',
      `“${name}” is a scan, a picture of its pages without any text; run text recognition on it first and import what that gives.`,
    ),
  unreadable: (name: string) =>
    fail(
      'no_text',
      `“${name}” does not say which letters its signs stand for; import the document that it was made from, or run text recognition on it first.`,
    ),
  tooLong: (name: string) =>
    fail('too_large', `“${name}” takes too long to be read; split it into smaller files.`),
  noTalk: (name: string) =>
    fail(
      'no_text',
      `“${name}” has no list of what was said; export the transcript as .vtt, .srt or .docx and import that.`,
    ),
  noColumn: (name: string) =>
    fail('no_text', `“${name}” has no column with what was said; export the talk with a row for each turn.`),
  unknownColumn: (name: string, column: string) =>
    fail('unknown_choice', `“${name}” has no column “${column}”; choose one that it has.`),
  unknownEncoding: (name: string, encoding: string) =>
    fail('unknown_choice', `“${name}” can't be read as “${encoding}”, which is no encoding known here.`),
  noText: (name: string) =>
    fail('no_text', `“${name}” has no words in it; export the transcript with its text and import it again.`),
};
