import {
  headLength,
  isNamedLikeRecording,
  recordingKind,
} from '#electron/importers/recording/recording-kind.ts';
import type { WireError } from '#shared/contract/errors.ts';
import { Refusal, refuse } from '#shared/contract/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { toWireError } from '#shared/messages/to-wire-error.ts';
import type { QueryContext, TaskContext } from '../access/context.ts';
import { prepareRecording, type PreparedRecording } from './prepare-recording.ts';

type NamedFile = { readonly bytesId: string; readonly name: string };

/** A recording among the files of an import: ready to be named by a row, or why it can't be read. */
export type ReadRecordingFile<File extends NamedFile = NamedFile> = {
  readonly file: File;
  readonly read: Result<PreparedRecording, WireError>;
};

/** Parts recordings from files with text: by what is in them, and where that says nothing by their name. */
export function separateRecordings<File extends NamedFile>(
  files: readonly File[],
  { bytes }: Pick<QueryContext, 'bytes'>,
): { readonly recordings: readonly File[]; readonly transcripts: readonly File[] } {
  const isRecording = ({ bytesId, name }: File): boolean =>
    recordingKind(name, bytes.head(bytesId, headLength)) !== null || isNamedLikeRecording(name);
  return {
    recordings: files.filter(isRecording),
    transcripts: files.filter((file) => !isRecording(file)),
  };
}

/** Reads recordings and gives them their place beside the study, outside any transaction; one that can't be read says so. */
export async function readRecordings<File extends NamedFile>(
  files: readonly File[],
  context: TaskContext,
): Promise<readonly ReadRecordingFile<File>[]> {
  const done: ReadRecordingFile<File>[] = [];
  for (const [index, file] of files.entries()) {
    if (context.signal.aborted) {
      refuse('cancelled', {});
    }
    context.progress({ done: index, total: files.length, about: file.name });
    try {
      done.push({ file, read: ok(await prepareRecording(file, context)) });
    } catch (cause) {
      if (!(cause instanceof Refusal)) {
        throw cause;
      }
      done.push({ file, read: err(toWireError(cause)) });
    }
  }
  return done;
}
