import type { Reader } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';

/** The kind that a new episode is of: the one that was named, or where nothing was said, the only one there is. */
export async function kindOf(db: Reader, named: string | null | undefined): Promise<string | null> {
  if (named === undefined) {
    const kinds = await db.selectFrom('episode_kinds').select('id').limit(2).execute();
    return kinds.length === 1 ? (kinds[0]?.id ?? null) : null;
  }
  return named === null ? null : knownKind(db, named);
}

/** The id of a kind that there is. */
export async function knownKind(db: Reader, kindId: string): Promise<string> {
  const kind = await db.selectFrom('episode_kinds').select('id').where('id', '=', kindId).executeTakeFirst();
  return found(kind, 'kind of episode').id;
}
