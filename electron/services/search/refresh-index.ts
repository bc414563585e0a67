import { CompiledQuery, sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import { readTurns } from '../sources/turns-content.ts';
import { indexWords, type Texts } from './index-words.ts';

/** Code units of text whose words are indexed at once; those of more are due, so that nobody waits for them. */
const AT_ONCE = 200_000;

/** Turns of one statement, and what is written of each. */
const TURNS = 200;
const COLUMNS = 5;

async function forget(trx: Writer, sourceId: string): Promise<void> {
  await sql`
    DELETE FROM turn_words WHERE rowid IN (SELECT rowid FROM turn_index WHERE source_id = ${sourceId})`.execute(
    trx,
  );
  await trx.deleteFrom('turn_index').where('source_id', '=', sourceId).execute();
  await trx.deleteFrom('words_due').where('source_id', '=', sourceId).execute();
}

type Found = { readonly id: string; readonly length: number; readonly turns: Buffer };

/** Sources as they are now, with their turns; those that are gone are left out. */
async function find(trx: Writer, sourceIds: readonly string[]): Promise<readonly Found[]> {
  const found = await sql<Found>`
    SELECT sources.id, sources.length, contents.bytes AS turns
    FROM json_each(${JSON.stringify(sourceIds)}) AS asked
    JOIN sources ON sources.id = asked.value
    JOIN contents ON contents.hash = sources.turns_hash`.execute(trx);
  return found.rows;
}

const place = '(?, ?, ?, ?, ?)';

/** Bound one by one and past the builder of queries, which both take longer than the rows themselves. */
async function insertPlaces(trx: Writer, values: readonly (string | number | null)[]): Promise<void> {
  const rows = Array.from({ length: values.length / COLUMNS }, () => place).join(', ');
  const statement = `INSERT INTO turn_index (rowid, source_id, "start", "end", speaker) VALUES ${rows}`;
  await trx.executeQuery(CompiledQuery.raw(statement, [...values]));
}

/** Writes where the turns of sources stand: a transcript has hundreds, a study hundreds of transcripts. */
async function writePlaces(trx: Writer, sources: readonly Found[]): Promise<void> {
  const last = await trx
    .selectFrom('turn_index')
    .select('rowid')
    .orderBy('rowid', 'desc')
    .limit(1)
    .executeTakeFirst();
  let rowid = last?.rowid ?? 0;
  let values: (string | number | null)[] = [];
  for (const { id, turns } of sources) {
    for (const { start, end, speaker } of readTurns(turns.toString('utf8'))) {
      rowid += 1;
      values.push(rowid, id, start, end, speaker);
      if (values.length === TURNS * COLUMNS) {
        await insertPlaces(trx, values);
        values = [];
      }
    }
  }
  if (values.length > 0) {
    await insertPlaces(trx, values);
  }
}

/** Writes the index of some sources anew: where their turns stand at once, their words at once or when there is time. */
async function writeIndex(
  trx: Writer,
  sources: readonly Found[],
  texts: Texts,
  isPatient: boolean,
): Promise<void> {
  await writePlaces(trx, sources);
  const isMuch = sources.reduce((sum, { length }) => sum + length, 0) > AT_ONCE;
  if (isPatient && isMuch) {
    await sql`
      INSERT INTO words_due (source_id)
      SELECT value FROM json_each(${JSON.stringify(sources.map(({ id }) => id))})`.execute(trx);
    return;
  }
  for (const { id } of sources) {
    await indexWords(trx, id, texts);
  }
}

/** Writes the search index of every source anew. */
export async function rebuildIndex(trx: Writer, texts: Texts): Promise<void> {
  const sources = await trx.selectFrom('sources').select('id').execute();
  for (const { id } of sources) {
    await forget(trx, id);
  }
  const found = await find(
    trx,
    sources.map(({ id }) => id),
  );
  await writeIndex(trx, found, texts, false);
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
    .select(['row', sql<number>`max(before IS NOT NULL)`.as('was_there')])
    .where('action', '=', action)
    .where('tbl', '=', 'sources')
    .where(
      sql<boolean>`(json_extract(before, '$.text_hash') IS NOT json_extract(after, '$.text_hash')
        OR json_extract(before, '$.turns_hash') IS NOT json_extract(after, '$.turns_hash'))`,
    )
    .groupBy('row')
    .execute();
  for (const { row, was_there: wasThere } of touched) {
    if (wasThere === 1) {
      await forget(trx, row);
    }
  }
  const found = await find(
    trx,
    touched.map(({ row }) => row),
  );
  await writeIndex(trx, found, texts, true);
}
