import type { FileReading } from '#shared/contract/import.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { TaskContext } from '../../access/context.ts';
import type { FileRead } from '../../access/file-reader.ts';

type NamedFile = {
  readonly bytesId: string;
  readonly name: string;
  readonly reading?: FileReading | undefined;
};

/** A file with its bytes and what was read of it. */
export type ReadFile<File extends NamedFile = NamedFile> = {
  readonly file: File;
  readonly bytes: Uint8Array;
  readonly read: FileRead;
};

const asItComes: FileReading = { encoding: null, convention: null, columns: null };

/** Lets messages in, so that what runs can be cancelled and says how far it is. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Reads every file into a transcript, outside any transaction. Refused when it is cancelled. */
export async function readFiles<File extends NamedFile>(
  files: readonly File[],
  context: TaskContext,
): Promise<readonly ReadFile<File>[]> {
  const done: ReadFile<File>[] = [];
  for (const [index, file] of files.entries()) {
    if (context.signal.aborted) {
      refuse('cancelled', {});
    }
    context.progress({ done: index, total: files.length, about: file.name });
    const { bytes } = context.bytes.fetch(file.bytesId);
    const { bytesId, name, reading = asItComes } = file;
    done.push({ file, bytes, read: await context.files.read({ bytesId, name, reading }, context.signal) });
    await breathe();
  }
  context.progress({ done: files.length, total: files.length, about: '' });
  return done;
}
