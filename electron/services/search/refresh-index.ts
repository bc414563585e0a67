import { sql } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import { foldForIndex } from '#shared/text/fold.ts';
import { readTurns } from '../sources/turns-content.ts';

type Texts = { readonly read: (db: Reader, hash: string) => Promise<string> };

async function forget(trx: Writer, sourceId: string): Promise<void> {
  await sql`
    DELETE FROM turn_words WHERE rowid IN (SELECT rowid FROM turn_index WHERE source_id = ${sourceId})`.execute(
    trx,
  );
  await trx.deleteFrom('turn_index').where('source_id', '=', sourceId).execute();
}

async function index(trx: Writer, sourceId: string, texts: Texts): Promise<void> {
  const source = await trx
    .selectFrom('sources')
    .select(['text_hash', 'turns_hash'])
    .where('id', '=', sourceId)
    .executeTakeFirst();
  if (source === undefined) {
    return;
  }
  const text = await texts.read(trx, source.text_hash);
  const last = await trx
    .selectFrom('turn_index')
    .select('rowid')
    .orderBy('rowid', 'desc')
    .limit(1)
    .executeTakeFirst();
  const turns = readTurns(await texts.read(trx, source.turns_hash));
  const first = (last?.rowid ?? 0) + 1;
  // One statement for all turns of a source: a transcript has hundreds, a study hundreds of transcripts.
  const places = JSON.stringify(turns.map((turn, at) => [first + at, turn.start, turn.end, turn.speaker]));
  await sql`
    INSERT INTO turn_index (rowid, source_id, "start", "end", speaker)
    SELECT value ->> 0, ${sourceId}, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${places})`.execute(
    trx,
  );
  const words = JSON.stringify(turns.map((turn) => foldForIndex(text.slice(turn.start, turn.end))));
  await sql`
    INSERT INTO turn_words (rowid, words) SELECT ${first} + key, value FROM json_each(${words})`.execute(trx);
}

/** Writes the search index of every source anew. */
export async function rebuildIndex(trx: Writer, texts: Texts): Promise<void> {
  const sources = await trx.selectFrom('sources').select('id').execute();
  for (const { id } of sources) {
    await forget(trx, id);
    await index(trx, id, texts);
  }
}

/** Brings the search index up to an action: the sources that it added, changed, or took away. */
export async function refreshIndex(
  trx: Writer,
  action: number,
  tables: readonly string[],
  texts: Texts,
): Promise<void> {
  if (!tables.includes('sources')) {
    return;
  }
  const touched = await trx
    .selectFrom('journal')
    .select('row')
    .distinct()
    .where('action', '=', action)
    .where('tbl', '=', 'sources')
    .where(
      sql<boolean>`(json_extract(before, '$.text_hash') IS NOT json_extract(after, '$.text_hash')
        OR json_extract(before, '$.turns_hash') IS NOT json_extract(after, '$.turns_hash'))`,
    )
    .execute();
  for (const { row } of touched) {
    await forget(trx, row);
    await index(trx, row, texts);
  }
}
