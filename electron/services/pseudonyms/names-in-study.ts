import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { NameFinder } from '#shared/deidentify/find-names.ts';

const decoders = ['utf-8', 'utf-16le', 'utf-16be'].map((encoding) => new TextDecoder(encoding));

/** A value as every text that it may be. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return value instanceof Uint8Array ? decoders.map((decoder) => decoder.decode(value)) : [];
}

/** Looks through every value of every table of a study for listed names; null where there is none. */
export async function namesInStudy(
  db: Reader,
  find: NameFinder,
): Promise<{ readonly count: number; readonly place: string } | null> {
  const { rows: tables } = await sql<{ name: string }>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'turn_words%'
    ORDER BY rowid`.execute(db);
  let count = 0;
  let place: string | null = null;
  for (const { name: table } of tables) {
    const { rows } = await sql<Readonly<Record<string, unknown>>>`SELECT * FROM ${sql.table(table)}`.execute(
      db,
    );
    for (const row of rows) {
      for (const text of Object.values(row).flatMap(textsIn)) {
        const hits = find(text).length;
        count += hits;
        place ??= hits > 0 ? `the table ${table}` : null;
      }
    }
  }
  return place === null ? null : { count, place };
}
