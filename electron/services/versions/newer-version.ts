import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { FileReading } from '#shared/contract/import.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { TaskContext } from '../access/context.ts';
import type { ReadTranscript } from '../access/file-reader.ts';
import { readFiles } from '../sources/import/read-files.ts';
import { textOfRead } from '../sources/import/text-of-read.ts';
import { transcriptToKeep, type TranscriptToKeep } from '../sources/import/transcript-to-keep.ts';

type VersionFile = {
  readonly bytesId: string;
  readonly name: string;
  readonly reading?: FileReading | undefined;
};

/** A file that was read as the newer version of a source. */
export type NewerVersion = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: ReadTranscript;
  readonly transcript: TranscriptToKeep;
  readonly text: string;
};

/** Reads the newer version as an import reads any file; refused with the sentence of the reader where it can't be read. */
export async function readNewerVersion(file: VersionFile, context: TaskContext): Promise<NewerVersion> {
  const [one] = await readFiles([file], context);
  if (one === undefined || !one.read.ok) {
    const sentence = one === undefined || one.read.ok ? '' : one.read.error.message;
    return refuse('version_unreadable', { sentence });
  }
  return {
    name: file.name,
    bytes: one.bytes,
    read: one.read.value,
    // Who its speakers are is taken from the version that is there.
    transcript: transcriptToKeep(one.read.value, {}, new Set()),
    text: textOfRead(one.read.value, one.bytes),
  };
}

/** The source that is replaced; refused for a recording, and where the file is the version that is there. */
export async function sourceToReplace(
  db: Reader,
  sourceId: string,
  newer: NewerVersion,
): Promise<Selectable<Tables['sources']> & { readonly original_hash: string }> {
  const source = found(
    await db.selectFrom('sources').selectAll().where('id', '=', sourceId).executeTakeFirst(),
    'source',
  );
  const { original_hash: originalHash } = source;
  if (originalHash === null) {
    return refuse('nothing_written', { source: source.title });
  }
  if (originalHash === newer.read.originalHash) {
    refuse('version_same', { source: source.title, file: newer.name });
  }
  return { ...source, original_hash: originalHash };
}
