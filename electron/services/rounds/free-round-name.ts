import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';

/** Refuses a name that another round has. */
export async function freeRoundName(db: Reader, name: string, except: string | null): Promise<void> {
  const taken = await db
    .selectFrom('rounds')
    .select('id')
    .where(sql`name COLLATE NOCASE`, '=', name)
    .executeTakeFirst();
  if (taken !== undefined && taken.id !== except) {
    refuse('name_taken', { thing: 'round', name });
  }
}
