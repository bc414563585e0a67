import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Thing } from '#shared/contract/history.ts';
import { rowWords, type RowWords } from '#shared/history/row-words.ts';
import type { QueryContext } from '../access/context.ts';
import { textIn, valuesOf, type Value } from '../corrections/row-values.ts';
import { rowsThen } from './row-then.ts';

/** What a row is called among things: a theme is a code by its table. */
export const nounOf = (table: string, words: RowWords, values: ReadonlyMap<string, Value>): string =>
  table === 'codes' ? (textIn(values, 'kind') ?? words.noun) : words.noun;

/** A thing that is or was in the study; null where there never was one that may be seen. */
export async function thingById(db: Reader, id: string, context: QueryContext): Promise<Thing | null> {
  const tables = sql.join(Object.keys(rowWords).map((table) => sql.lit(table)));
  const { rows } = await sql<{ tbl: string; json: string }>`
    SELECT tbl, ifnull(after, before) AS json FROM journal
    WHERE tbl IN (${tables}) AND row = ${id} ORDER BY tbl = 'adrift', number DESC LIMIT 1`.execute(db);
  const [found] = rows;
  const words = found === undefined ? undefined : rowWords[found.tbl];
  if (found === undefined || words === undefined) {
    return null;
  }
  const values = valuesOf(found.json);
  const then = await rowsThen(db, Number.MAX_SAFE_INTEGER, context);
  return then.isSeen(found.tbl, values)
    ? {
        id,
        kind: words.kind,
        noun: nounOf(found.tbl, words, values),
        name: await then.nameOf(found.tbl, values),
      }
    : null;
}
