import type { ReadingOffer } from '#shared/text/recognise-turns/readings-of.ts';
import type { TaskContext } from '../../access/context.ts';
import { alikeKey } from './alike-key.ts';
import { forEach, type ReadFile } from './read-files.ts';

/** A file that was read, with the other ways in which the talk in it can be read. */
export type OfferedFile = ReadFile & { readonly offers: readonly ReadingOffer[] };

/** So many files are each read in every way; of more, the first of those alike. */
const FEW = 24;

/**
 * Finds the ways in which the talk in files can be read, which takes as long as reading them several times. Of many files only the
 * first of those alike is tried; whoever looks at another one asks for it alone.
 */
export async function offerReadings(
  files: readonly ReadFile[],
  context: TaskContext,
): Promise<readonly OfferedFile[]> {
  const seen = new Set<string>();
  const tried = files.map((file) => {
    const key = alikeKey(file);
    const isFirst = !seen.has(key);
    seen.add(key);
    return { file, isTried: isFirst || files.length <= FEW };
  });
  return forEach(tried, context, {
    about: ({ file }) => file.file.name,
    work: async ({ file, isTried }) => ({
      ...file,
      offers:
        isTried && file.read.ok
          ? await context.files.offers(file.read.value, file.bytes, context.signal)
          : [],
    }),
  });
}
