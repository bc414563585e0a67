import { sql } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import { foldForIndex } from '#shared/text/fold.ts';

export type Texts = { readonly read: (db: Reader, hash: string) => Promise<string> };

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
  const words = JSON.stringify(
    turns.map(({ rowid, start, end }) => [rowid, foldForIndex(text.slice(start, end))]),
  );
  await sql`
    INSERT INTO turn_words (rowid, words) SELECT value ->> 0, value ->> 1 FROM json_each(${words})`.execute(
    trx,
  );
}
