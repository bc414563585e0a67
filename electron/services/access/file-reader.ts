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

/** A transcript with what it takes to keep it: the hashes of its contents, and its text as bytes. */
export type ReadTranscript = {
  readonly transcript: ImportedTranscript;
  readonly originalHash: string;
  readonly textHash: string;
  /** Null where the text is the original, byte for byte. */
  readonly textBytes: Uint8Array | null;
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
  /** The ways in which the talk in a transcript can be read; none where the format itself says who speaks. */
  readonly offers: (transcript: ImportedTranscript, signal: AbortSignal) => Promise<readonly ReadingOffer[]>;
  /** Lets go of the bytes and of what was read of them. */
  readonly forget: (bytesId: string) => void;
};
