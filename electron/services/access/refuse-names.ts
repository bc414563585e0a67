import type { Reader } from '#electron/study/database.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { nameFinder, type NameFinder } from '#shared/deidentify/find-names.ts';
import type { QueryContext } from './context.ts';
import { namesToRefuse } from './listed-names.ts';

/** Refuses a text in which names are found. What is parted by a line end is found in the whole, in the line it begins in. */
function refuseIn(text: string, fileName: string, find: NameFinder): void {
  const hits = find(text);
  const count = hits.length + find(fileName).length;
  const first = hits[0];
  if (count > 0) {
    const place =
      first === undefined ? 'its file name' : `line ${text.slice(0, first.start).split('\n').length}`;
    refuse('listed_name', { count, place });
  }
}

/** Refuses a text that holds a listed name. */
export async function checkText(
  db: Reader,
  input: RefuseNames & { readonly bytesId: string },
  context: QueryContext,
): Promise<Record<string, never>> {
  const text = new TextDecoder('utf-8').decode(context.bytes.fetch(input.bytesId).bytes);
  refuseIn(text, '', nameFinder(await namesToRefuse(db, input.keyId, context)));
  return {};
}

/** What an export writes: the lines of a table or the text of a file, and what the file is called. */
type Export = { readonly fileName: string } & (
  | { readonly lines: readonly (readonly string[])[] }
  | { readonly text: string }
);

/** Refuses an export that would hold a listed name, where that was asked for; says how many there are and where the first is. */
export async function refuseNames(
  db: Reader,
  what: Export,
  asked: RefuseNames | undefined,
  context: QueryContext,
): Promise<void> {
  if (asked === undefined) {
    return;
  }
  const find = nameFinder(await namesToRefuse(db, asked.keyId, context));
  if ('text' in what) {
    refuseIn(what.text, what.fileName, find);
    return;
  }
  const counts = what.lines.map((line) => line.reduce((sum, cell) => sum + find(cell).length, 0));
  const count = [...counts, find(what.fileName).length].reduce((sum, one) => sum + one, 0);
  if (count > 0) {
    const first = counts.findIndex((one) => one > 0);
    refuse('listed_name', { count, place: first === -1 ? 'its file name' : `line ${first + 1}` });
  }
}
