import { isEncoding } from '#electron/importers/text/decode-text.ts';
import type { FileReading } from '#shared/contract/import.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { readingIds } from '#shared/text/recognise-turns/reading-id.ts';
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

/** How often it is said how far something is. */
const STEPS = 100;

/** Lets messages in, so that what runs can be cancelled and says how far it is. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Does something for each of many, some of them at once, and says how far it is. Refused when it is cancelled. */
export async function forEach<Item, Value>(
  items: readonly Item[],
  context: TaskContext,
  { about, work }: { readonly about: (item: Item) => string; readonly work: (item: Item) => Promise<Value> },
): Promise<readonly Value[]> {
  const values = new Map<number, Value>();
  const left = items.entries();
  const step = Math.ceil(items.length / STEPS);
  const takeTurns = async (): Promise<void> => {
    for (const [index, item] of left) {
      if (context.signal.aborted) {
        refuse('cancelled', {});
      }
      if (index % step === 0) {
        context.progress({ done: values.size, total: items.length, about: about(item) });
      }
      values.set(index, await work(item));
      await breathe();
    }
  };
  await Promise.all(Array.from({ length: Math.min(context.files.width, items.length) }, takeTurns));
  context.progress({ done: items.length, total: items.length, about: '' });
  return [...values].toSorted(([one], [other]) => one - other).map(([, value]) => value);
}

/** Refuses an encoding or a convention that there is not. */
function refuseUnknown({ encoding, convention }: FileReading): void {
  if (encoding !== null && !isEncoding(encoding)) {
    refuse('invalid_input', { problem: `“${encoding.slice(0, 60)}” is no encoding that is known` });
  }
  if (convention !== null && !readingIds.some((id) => id === convention)) {
    refuse('invalid_input', {
      problem: `“${convention.slice(0, 60)}” is no way to name speakers that is known`,
    });
  }
}

/** Reads every file into a transcript, outside any transaction. Refused when it is cancelled, or when bytes are gone. */
export function readFiles<File extends NamedFile>(
  files: readonly File[],
  context: TaskContext,
): Promise<readonly ReadFile<File>[]> {
  for (const { reading } of files) {
    refuseUnknown(reading ?? asItComes);
  }
  const atHand = files.map((file) => ({ file, bytes: context.bytes.fetch(file.bytesId).bytes }));
  context.files.expect(files.length);
  return forEach(atHand, context, {
    about: ({ file }) => file.name,
    work: async ({ file, bytes }) => {
      const { bytesId, name, reading = asItComes } = file;
      return { file, bytes, read: await context.files.read({ bytesId, name, reading }, context.signal) };
    },
  });
}
