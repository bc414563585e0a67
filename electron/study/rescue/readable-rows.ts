import type Sqlite from 'better-sqlite3';
import { isDamage } from '../sqlite-error.ts';

export type Row = Readonly<Record<string, string | number | Buffer | null>>;

/** No table of a study has more rows than this between two that can be read. */
const widestGap = 1_000_000;

const place = 'rowid_of_row';

/**
 * The rows of a table that can still be read: from the first one on and from the last one back, each until a page is
 * damaged, and between the two whatever can be reached by its number.
 */
export function* readableRows(
  db: Sqlite.Database,
  table: string,
  columns: readonly string[],
  onDamage: () => void,
): Generator<Row, void> {
  const named = columns.map((column) => `"${column}"`).join(', ');
  const select = `SELECT rowid AS ${place}, ${named} FROM "${table}" NOT INDEXED`;
  const step = (where: string): ((from: number) => Row | undefined) => {
    const statement = db.prepare<[number], Row>(`${select} ${where} LIMIT 1`);
    return (from) => {
      try {
        return statement.get(from);
      } catch (cause) {
        if (isDamage(cause)) {
          onDamage();
          return undefined;
        }
        throw cause;
      }
    };
  };
  const numberOf = (row: Row): number => Number(row[place]);

  const after = step('WHERE rowid > ? ORDER BY rowid');
  let first = 0;
  // A torn page can give a row again that it gave before.
  for (let row = after(first); row !== undefined && numberOf(row) > first; row = after(first)) {
    first = numberOf(row);
    yield row;
  }
  const before = step('WHERE rowid < ? ORDER BY rowid DESC');
  let last = Number.MAX_SAFE_INTEGER;
  for (
    let row = before(last);
    row !== undefined && numberOf(row) > first && numberOf(row) < last;
    row = before(last)
  ) {
    last = numberOf(row);
    yield row;
  }
  const at = step('WHERE rowid = ?');
  const end = last === Number.MAX_SAFE_INTEGER ? first : Math.min(last, first + widestGap);
  for (let number = first + 1; number < end; number += 1) {
    const row = at(number);
    if (row !== undefined && numberOf(row) === number) {
      yield row;
    }
  }
}
