import type { ImportedTranscript } from '#electron/importers/read-transcript.ts';
import type { FileReading } from '#shared/contract/import.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { ReadingOffer } from '#shared/text/recognise-turns/readings-of.ts';

/** A file whose bytes are at hand, and how it is to be read. */
export type FileToRead = {
  readonly bytesId: string;
  readonly name: string;
  readonly reading: FileReading;
};

/** What is known of a transcript without its text and its turns. */
export type TranscriptHead = Omit<ImportedTranscript, 'text' | 'turns'> & {
  /** UTF-16 code units of the text. */
  readonly length: number;
  /** How the text begins, as far as a participant's name is looked for. */
  readonly beginning: string;
  /** How often the turn is taken, and how often by each speaker. */
  readonly turns: number;
  readonly turnsOf: readonly number[];
};

/**
 * A transcript with what it takes to keep it. Its text and its turns are here only as the bytes of their contents: hundreds of
 * them go from thread to thread and are held at once, and an import looks into none.
 */
export type ReadTranscript = {
  readonly transcript: TranscriptHead;
  readonly originalHash: string;
  readonly textHash: string;
  /** Null where the text is the original, byte for byte. */
  readonly textBytes: Uint8Array | null;
  readonly turnsHash: string;
  readonly turnsBytes: Uint8Array;
};

/** A file as it was read: of what can't be read, a code for programs and one sentence. */
export type FileRead = Result<ReadTranscript, { readonly code: string; readonly message: string }>;

/** Reads files into transcripts. What was read stays at hand, so that what was previewed isn't read twice. */
export type FileReader = {
  /** How many files may be on their way at once. */
  readonly width: number;
  /** Makes ready for so many files. */
  readonly expect: (count: number) => void;
  /** Never fails, whatever the bytes are; refused when it is cancelled. */
  readonly read: (file: FileToRead, signal: AbortSignal) => Promise<FileRead>;
  /** The ways in which the talk in a file that was read can be read; none where the format itself says who speaks. */
  readonly offers: (
    read: ReadTranscript,
    original: Uint8Array,
    signal: AbortSignal,
  ) => Promise<readonly ReadingOffer[]>;
  /** Lets go of the bytes and of what was read of them. */
  readonly forget: (bytesId: string) => void;
};
