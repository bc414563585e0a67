import type { ImportFailure } from '#electron/importers/import-failure.ts';
import type { ImportedTranscript } from '#electron/importers/read-transcript.ts';
import type { FileReading } from '#shared/contract/import.ts';
import type { Result } from '#shared/kernel/result.ts';

/** A file whose bytes are at hand, and how it is to be read. */
export type FileToRead = {
  readonly bytesId: string;
  readonly name: string;
  readonly reading: FileReading;
};

/** A file as it was read: what a program can't read says why in one sentence. */
export type FileRead = Result<ImportedTranscript, ImportFailure>;

/** Reads files into transcripts. What was read stays at hand, so that what was previewed isn't read twice. */
export type FileReader = {
  /** Refused when it is cancelled. */
  readonly read: (file: FileToRead, signal: AbortSignal) => Promise<FileRead>;
  /** Lets go of the bytes and of what was read of them. */
  readonly forget: (bytesId: string) => void;
};
