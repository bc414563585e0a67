import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { CodeRow } from '../row-to-code.ts';

/** Refuses a code that is no longer offered: one that was retired, or merged into another. */
export async function refuseRetired(
  db: Reader,
  code: Pick<CodeRow, 'name' | 'retired_at' | 'merged_into_id'>,
): Promise<void> {
  if (code.retired_at !== null) {
    const into = await db
      .selectFrom('codes')
      .select('name')
      .where('id', '=', code.merged_into_id)
      .executeTakeFirst();
    refuse('code_retired', { name: code.name, into: into?.name ?? null });
  }
}
