import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from './context.ts';
import { inSight, sightOf, type Sight } from './sealed.ts';

/** Rows that may lead to a thing: their table, the column that names the thing, and what they are in words. */
export type Use = readonly [table: string, column: string, words: string];

/** What belongs to a coder and a round, and may be sealed. */
const sealable = new Set(['adrift', 'codes', 'codings', 'episodes', 'memos', 'readings']);

const seen = (sight: Sight, table: string): RawBuilder<SqlBool> =>
  sealable.has(table) ? inSight(sight, table) : sql<SqlBool>`1`;

/**
 * What leads to a thing, in words, as far as the one who asks may see it; null where nothing does. Of work that is sealed from
 * them no more is told than that there is something.
 */
export async function whatUses(
  db: Reader,
  id: string,
  uses: readonly Use[],
  context: QueryContext,
): Promise<string | null> {
  const sight = await sightOf(db, context);
  const leadsHere = async ([table, column]: Use, condition: RawBuilder<SqlBool>): Promise<boolean> => {
    const found = await sql`
      SELECT 1 FROM ${sql.table(table)}
      WHERE ${sql.ref(column)} = ${id} AND ${condition} LIMIT 1`.execute(db);
    return found.rows.length > 0;
  };
  for (const use of uses) {
    if (await leadsHere(use, seen(sight, use[0]))) {
      return use[2];
    }
  }
  for (const use of uses) {
    if (await leadsHere(use, sql<SqlBool>`1`)) {
      return 'something in the study';
    }
  }
  return null;
}

/** Refuses to remove a thing that something leads to, naming what the one who asks may see. */
export async function refuseInUse(
  db: Reader,
  thing: { readonly id: string; readonly thing: string; readonly name: string },
  uses: readonly Use[],
  context: QueryContext,
): Promise<void> {
  const by = await whatUses(db, thing.id, uses, context);
  if (by !== null) {
    refuse('in_use', { thing: thing.thing, name: thing.name, by });
  }
}
