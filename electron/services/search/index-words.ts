import { sql } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import { foldForIndex } from '#shared/text/fold.ts';

export type Texts = { readonly read: (db: Reader, hash: string) => Promise<string> };

/** Turns of one statement. Bound one by one: as one piece of JSON they take twice as long. */
const ROWS = 50;

/** Puts the words of a source into the index, whose turns stand in it already. */
export async function indexWords(trx: Writer, sourceId: string, texts: Texts): Promise<void> {
  const source = await trx
    .selectFrom('sources')
    .select('text_hash')
    .where('id', '=', sourceId)
    .executeTakeFirst();
  if (source === undefined) {
    return;
  }
  const text = await texts.read(trx, source.text_hash);
  const turns = await trx
    .selectFrom('turn_index')
    .select(['rowid', 'start', 'end'])
    .where('source_id', '=', sourceId)
    .orderBy('rowid')
    .execute();
  for (let at = 0; at < turns.length; at += ROWS) {
    const rows = turns
      .slice(at, at + ROWS)
      .map(({ rowid, start, end }) => sql`(${rowid}, ${foldForIndex(text.slice(start, end))})`);
    await sql`INSERT INTO turn_words (rowid, words) VALUES ${sql.join(rows)}`.execute(trx);
  }
}
