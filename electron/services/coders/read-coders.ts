import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { Coder } from '#shared/contract/coders.ts';

export const rowToCoder = (row: Selectable<Tables['coders']>): Coder => ({
  id: row.id,
  name: row.name,
  initials: row.initials,
  hue: row.hue,
});

/** Everyone who codes in this study, in the order they joined. */
export async function listCoders(db: Reader): Promise<Coder[]> {
  const rows = await db.selectFrom('coders').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(rowToCoder);
}

/** The names of coders by their ids. */
export async function coderNames(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('coders').select(['id', 'name']).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
