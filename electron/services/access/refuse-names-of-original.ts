import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import type { QueryContext } from './context.ts';
import { refuseNames } from './refuse-names.ts';

type Original = { readonly sourceId: string; readonly hash: string; readonly name: string };

/** What was read of an original when it came, whatever was corrected or replaced in the text since. */
async function textAsItCame(
  db: Reader,
  { sourceId, hash }: Original,
  texts: QueryContext['texts'],
): Promise<string> {
  const { rows } = await sql<{ hash: string }>`
    SELECT json_extract(after, '$.text_hash') AS hash FROM journal
    WHERE tbl = 'sources' AND row = ${sourceId} AND json_extract(after, '$.original_hash') = ${hash}
    ORDER BY number LIMIT 1`.execute(db);
  const [first] = rows;
  return first === undefined ? '' : texts.read(db, first.hash);
}

/** Refuses an original whose name or words hold a listed name, where that was asked for. */
export async function refuseNamesOfOriginal(
  db: Reader,
  original: Original,
  asked: RefuseNames | undefined,
  context: QueryContext,
): Promise<void> {
  if (asked !== undefined) {
    const text = await textAsItCame(db, original, context.texts);
    await refuseNames(db, { text, fileName: original.name }, asked, context);
  }
}
