import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';

/** Refuses a name that another coder has. */
export async function freeName(db: Reader, name: string, except: string | null): Promise<void> {
  const taken = await db
    .selectFrom('coders')
    .select('id')
    .where(sql`name COLLATE NOCASE`, '=', name)
    .executeTakeFirst();
  if (taken !== undefined && taken.id !== except) {
    refuse('name_taken', { thing: 'coder', name });
  }
}
