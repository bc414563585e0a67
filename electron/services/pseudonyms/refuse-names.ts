import type { Reader } from '#electron/study/database.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { nameFinder } from '#shared/deidentify/find-names.ts';
import type { QueryContext } from '../access/context.ts';
import { namesToRefuse } from './listed-names.ts';

/** Refuses a text that holds a listed name. */
export async function checkText(
  db: Reader,
  input: RefuseNames & { readonly bytesId: string },
  context: QueryContext,
): Promise<Record<string, never>> {
  const text = new TextDecoder('utf-8').decode(context.bytes.fetch(input.bytesId).bytes);
  // What is parted by a line end is found in the whole, the line it begins in by itself.
  const find = nameFinder(await namesToRefuse(db, input.keyId, context));
  const hits = find(text);
  const first = hits[0];
  if (first !== undefined) {
    const line = text.slice(0, first.start).split('\n').length;
    refuse('listed_name', { count: hits.length, place: `line ${line}` });
  }
  return {};
}

/** Refuses an export that would hold a listed name, where that was asked for; says how many there are and where the first is. */
export async function refuseNames(
  db: Reader,
  lines: readonly (readonly string[])[],
  asked: RefuseNames | undefined,
  context: QueryContext,
): Promise<void> {
  if (asked === undefined) {
    return;
  }
  const find = nameFinder(await namesToRefuse(db, asked.keyId, context));
  const counts = lines.map((line) => line.reduce((sum, cell) => sum + find(cell).length, 0));
  const count = counts.reduce((sum, one) => sum + one, 0);
  if (count > 0) {
    const first = counts.findIndex((one) => one > 0);
    refuse('listed_name', { count, place: `line ${first + 1}` });
  }
}
