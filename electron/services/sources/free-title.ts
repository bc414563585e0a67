import type { Reader } from '#electron/study/database.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';

/** The ids of sources by the keys of their titles. */
export async function sourcesByTitle(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('sources').select(['id', 'title']).execute();
  return new Map(rows.map((row) => [nameKey(row.title), row.id]));
}

/** The title itself, or with the first free number behind it where another source has it. */
export const freeTitle = async (db: Reader, title: string): Promise<string> =>
  freeTitleAmong(await sourcesByTitle(db), title);

/** The same where the keys of the titles that are taken are known. */
export function freeTitleAmong(taken: { readonly has: (key: string) => boolean }, title: string): string {
  for (let number = 2, candidate = title; ; number += 1) {
    if (!taken.has(nameKey(candidate))) {
      return candidate;
    }
    candidate = `${title} (${number})`;
  }
}
