import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { rowWords } from '#shared/history/row-words.ts';
import type { QueryContext } from '../access/context.ts';
import { rowInSight, sightOf } from '../access/sealed.ts';
import { textIn, valuesOf, type Value } from '../corrections/row-values.ts';

type Values = ReadonlyMap<string, Value>;

/** A row on one side of a step, with what was called how at that time. */
export type Side = { readonly values: Values; readonly names: RowsThen };

/** Finds rows as they stood at a place in the journal, or as they were last before it, and how they were called then. */
export type RowsThen = {
  readonly row: (table: string, id: string) => Promise<Values | null>;
  readonly name: (table: string, id: string) => Promise<string>;
  /** The same for a row whose values are at hand. */
  readonly nameOf: (table: string, values: Values) => Promise<string>;
  readonly isSeen: (table: string, values: Values) => boolean;
};

/** The last place in the journal before the action at work, or of all where none is. */
export async function lastRecorded(db: Reader): Promise<number> {
  const { last } = await db
    .selectFrom('journal')
    .select((select) => select.fn.max('number').as('last'))
    .where('action', '<=', (select) =>
      select.selectFrom('actions').select(({ fn }) => fn.max('number').as('last')),
    )
    .executeTakeFirstOrThrow();
  return last;
}

/** Nothing is put into words through more rows than these. */
const DEEPEST = 4;

export async function rowsThen(db: Reader, upTo: number, context: QueryContext): Promise<RowsThen> {
  const sight = await sightOf(db, context);
  const known = new Map<string, Values | null>();

  const isSeen = (table: string, values: Values): boolean =>
    rowInSight(sight, table, {
      round_id: textIn(values, 'round_id'),
      coder_id: textIn(values, 'coder_id'),
    });

  const row = async (table: string, id: string): Promise<Values | null> => {
    const key = `${table} ${id}`;
    const at = known.get(key);
    if (at !== undefined) {
      return at;
    }
    const { rows } = await sql<{ json: string }>`
      SELECT ifnull(after, before) AS json FROM journal
      WHERE tbl = ${table} AND row = ${id} AND number <= ${upTo} ORDER BY number DESC LIMIT 1`.execute(db);
    const [found] = rows;
    const values = found === undefined ? null : valuesOf(found.json);
    known.set(key, values);
    return values;
  };

  const nameWithin = async (table: string, values: Values, depth: number): Promise<string> => {
    const words = rowWords[table];
    if (words === undefined || depth > DEEPEST) {
      return '';
    }
    if (!isSeen(table, values)) {
      return 'something sealed';
    }
    const parts: string[] = [];
    for (const column of words.named) {
      const value = values.get(column) ?? null;
      const telling = words.columns[column];
      if (value !== null) {
        const of = telling?.as === 'name' ? telling.of : column === 'source_id' ? 'sources' : null;
        const named = of === null ? null : await row(of, String(value));
        parts.push(
          of === null ? String(value) : named === null ? '' : await nameWithin(of, named, depth + 1),
        );
      }
    }
    return parts.filter((part) => part !== '').join(words.between ?? ' ');
  };

  return {
    row,
    isSeen,
    nameOf: (table, values) => nameWithin(table, values, 0),
    name: async (table, id) => {
      const values = await row(table, id);
      return values === null ? '' : nameWithin(table, values, 0);
    },
  };
}
