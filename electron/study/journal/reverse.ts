import { sql, type CompiledQuery } from 'kysely';
import { refuse } from '#shared/contract/refusal.ts';
import type { Writer } from '../database.ts';
import { isConstraint, sqliteCode } from '../sqlite-error.ts';

/** One change of a row, as the journal has it. */
export type Entry = {
  readonly number: number;
  readonly tbl: string;
  readonly row: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** So many rows are looked at, or put in, by one statement. */
const atOnce = 500;

/** The statements that take back the changes of one table; each is worked out once, for it is needed for every row. */
type Statements = {
  /** SQLite's own account of the rows of a list of ids, made the way the triggers make it. */
  readonly look: CompiledQuery<{ id: string; json: string }>;
  /** Puts in the rows of a list, in its order. */
  readonly insert: CompiledQuery;
  readonly remove: CompiledQuery;
  /** Sets columns to what the JSON of a row says, which is given once for each and followed by the row's id. */
  readonly change: (columns: readonly string[]) => CompiledQuery;
};

async function statementsFor(trx: Writer, { tbl, before, after }: Entry): Promise<Statements> {
  const keys = await sql<{ key: string }>`SELECT key FROM json_each(${after ?? before})`.execute(trx);
  const columns = keys.rows.map(({ key }) => key);
  const table = sql.table(tbl);
  const refs = columns.map((column) => sql.ref(column));
  const path = (column: string) => sql.lit(`$."${column}"`);
  const read = (column: string) => sql`json_extract(given.value, ${path(column)})`;
  const pairs = columns.map((column) => sql`${sql.lit(column)}, ${sql.ref(column)}`);
  const changing = new Map<string, CompiledQuery>();
  return {
    look: sql<{ id: string; json: string }>`
      SELECT id, json_object(${sql.join(pairs)}) AS json FROM ${table}
      WHERE id IN (SELECT value FROM json_each(${'[]'}))`.compile(trx),
    insert: sql`
      INSERT INTO ${table} (${sql.join(refs)})
      SELECT ${sql.join(columns.map(read))} FROM json_each(${'[]'}) AS given WHERE true ORDER BY given.key`.compile(
      trx,
    ),
    remove: sql`DELETE FROM ${table} WHERE id = ${''}`.compile(trx),
    change: (some) => {
      const key = some.join(' ');
      const set = some.map((column) => sql`${sql.ref(column)} = json_extract(${''}, ${path(column)})`);
      const known =
        changing.get(key) ?? sql`UPDATE ${table} SET ${sql.join(set)} WHERE id = ${''}`.compile(trx);
      changing.set(key, known);
      return known;
    },
  };
}

const given = <Row>(query: CompiledQuery<Row>, ...parameters: readonly string[]): CompiledQuery<Row> => ({
  ...query,
  parameters,
});

const columnsIn = (json: string): ReadonlyMap<string, unknown> => {
  const row: unknown = JSON.parse(json);
  return new Map(typeof row === 'object' && row !== null ? Object.entries(row) : []);
};

/** What differs between two accounts of a row; its id where nothing does, so that the row is written all the same. */
function changedColumns(before: string, after: string): readonly string[] {
  const was = columnsIn(before);
  const changed = [...columnsIn(after)].flatMap(([column, value]) =>
    was.get(column) === value ? [] : [column],
  );
  return changed.length === 0 ? ['id'] : changed;
}

/** A change as it has to be taken back today. */
type Step = { readonly entry: Entry; readonly before: string | null; readonly after: string | null };

/** Takes changes back, newest first; all of them are of one table, each of another row. */
async function takeBack(
  trx: Writer,
  steps: readonly Step[],
  statements: Statements,
  label: string,
): Promise<void> {
  const ids = JSON.stringify(steps.map(({ entry }) => entry.row));
  const { rows } = await trx.executeQuery(given(statements.look, ids));
  const now = new Map(rows.map(({ id, json }) => [id, json]));
  if (steps.some(({ entry, after }) => (now.get(entry.row) ?? null) !== after)) {
    refuse('undo_blocked', { action: label, because: 'what it changed has been changed again since' });
  }
  const removed = steps.flatMap(({ before, after }) => (after === null && before !== null ? [before] : []));
  try {
    if (removed.length === steps.length) {
      await trx.executeQuery(given(statements.insert, `[${removed.join(',')}]`));
      return;
    }
    for (const { entry, before, after } of steps) {
      if (before === null) {
        await trx.executeQuery(given(statements.remove, entry.row));
      } else if (after === null) {
        await trx.executeQuery(given(statements.insert, `[${before}]`));
      } else {
        const columns = changedColumns(before, after);
        const again = columns.map(() => before);
        await trx.executeQuery(given(statements.change(columns), ...again, entry.row));
      }
    }
  } catch (cause) {
    if (isConstraint(cause)) {
      refuse('undo_blocked', {
        action: label,
        because:
          sqliteCode(cause) === 'SQLITE_CONSTRAINT_TRIGGER' && cause instanceof Error
            ? cause.message
            : 'something made since stands in its place',
      });
    }
    throw cause;
  }
}

/** Lots of changes that follow one another, of one table and each of another row. */
function lotsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const lots: Entry[][] = [];
  let rows = new Set<string>();
  for (const entry of entries) {
    const lot = lots.at(-1);
    if (lot?.[0]?.tbl === entry.tbl && lot.length < atOnce && !rows.has(entry.row)) {
      lot.push(entry);
    } else {
      lots.push([entry]);
      rows = new Set();
    }
    rows.add(entry.row);
  }
  return lots;
}

export type Reversing = {
  /** A row of the journal as it has to be read today, where what it holds is about a text that has been changed since. */
  readonly asOfNow?: (entry: Entry, json: string) => Promise<string>;
  /** Entries that are taken back in another way. */
  readonly skip?: (entry: Entry) => boolean;
};

/** What an action changed, newest first. */
export const entriesOf = (trx: Writer, action: number): Promise<readonly Entry[]> =>
  trx
    .selectFrom('journal')
    .select(['number', 'tbl', 'row', 'before', 'after'])
    .where('action', '=', action)
    .orderBy('number', 'desc')
    .execute();

/**
 * Takes back everything that one action did, newest change first, as changes of the action now at work.
 * Refuses when a row has been changed by something else since. Links are checked when the transaction ends,
 * so a row that something made since depends on shows itself as a foreign key error at commit.
 */
export async function reverseAction(
  trx: Writer,
  action: number,
  label: string,
  { asOfNow = (_entry, json) => Promise.resolve(json), skip = () => false }: Reversing = {},
): Promise<void> {
  await sql`PRAGMA defer_foreign_keys = ON`.execute(trx);
  const byTable = new Map<string, Statements>();
  const entries = (await entriesOf(trx, action)).filter((entry) => !skip(entry));
  for (const lot of lotsOf(entries)) {
    const [first] = lot;
    const steps: Step[] = [];
    for (const entry of lot) {
      const { before, after } = entry;
      steps.push({
        entry,
        before: before === null ? null : await asOfNow(entry, before),
        after: after === null ? null : await asOfNow(entry, after),
      });
    }
    if (first !== undefined) {
      const statements = byTable.get(first.tbl) ?? (await statementsFor(trx, first));
      byTable.set(first.tbl, statements);
      await takeBack(trx, steps, statements, label);
    }
  }
}
