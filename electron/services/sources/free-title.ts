import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';

async function isTaken(db: Reader, title: string): Promise<boolean> {
  const row = await db
    .selectFrom('sources')
    .select('id')
    .where(sql`title COLLATE NOCASE`, '=', title)
    .executeTakeFirst();
  return row !== undefined;
}

/** The title itself, or with the first free number behind it where another source has it. */
export async function freeTitle(db: Reader, title: string): Promise<string> {
  for (let number = 2, candidate = title; ; number += 1) {
    if (!(await isTaken(db, candidate))) {
      return candidate;
    }
    candidate = `${title} (${number})`;
  }
}
